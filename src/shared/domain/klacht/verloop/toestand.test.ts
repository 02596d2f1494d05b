/** The state machine of domein §4.4, written out by hand, against every state, step and role the machine knows. */

import { describe, expect, test } from 'vitest';
import {
  BEHANDELAAR,
  eenBrief,
  eenContext,
  eenDossier,
  eenFormeelPart,
  GEBIEDSMANAGER,
  klaarForBrief,
} from '../../../../../tests/support/klacht-builders.ts';
import { KLACHT_ROLLEN, KLACHT_STATUSSEN, type KlachtRol, type KlachtStatus } from '../basis/lists.ts';
import type { Afgehandeld, Klacht, KlachtToestand } from '../basis/types.ts';
import type { Overgang, OvergangSoort } from './overgang-types.ts';
import { findOvergang, OVERGANGEN } from './overgangen.ts';
import { checkOvergang, nietAangeboden, toegestaneOvergangen } from './toestand.ts';

const VANDAAG = '2037-01-02';
const STATUSSEN = KLACHT_STATUSSEN.values;
const ROLLEN = KLACHT_ROLLEN.values;

const voor = { informeel: null, formeel: eenFormeelPart() };
const informeel = { gestartOp: '2026-02-04', gebiedsmanager: GEBIEDSMANAGER };
const afgehandeld: Afgehandeld = {
  status: 'afgehandeld',
  sinds: '2026-03-10',
  ...voor,
  ombudsmanNaam: 'Nationale ombudsman',
  afschriftBeklaagdeOp: '2026-03-10',
};

/** One complaint in every state. */
const TOESTANDEN: Readonly<Record<KlachtStatus, KlachtToestand>> = {
  ontvangen: { status: 'ontvangen', sinds: '2026-02-02' },
  informeel: { status: 'informeel', sinds: '2026-02-04', informeel },
  'informeel-opgelost': {
    status: 'informeel-opgelost',
    sinds: '2026-02-20',
    informeel,
    hoeGebleken: 'E-mail van de klager',
    bevestigingVerzondenOp: '2026-02-20',
  },
  formeel: klaarForBrief().toestand,
  'niet-in-behandeling': {
    status: 'niet-in-behandeling',
    sinds: '2026-02-20',
    ...voor,
    grond: '9:8-1c',
    toelichting: '',
  },
  ingetrokken: { status: 'ingetrokken', sinds: '2026-02-20', ...voor, vastlegging: 'Brief' },
  doorgezonden: {
    status: 'doorgezonden',
    sinds: '2026-02-20',
    ...voor,
    aanWie: 'ROGplus',
    gemeldAanKlagerOp: '2026-02-20',
  },
  afgehandeld,
  'bij-ombudsman': { status: 'bij-ombudsman', sinds: '2026-06-01', afdoening: afgehandeld },
  'ombudsman-gereed': {
    status: 'ombudsman-gereed',
    sinds: '2026-09-01',
    afdoening: afgehandeld,
    ontvangenOp: '2026-06-01',
    oordeel: 'behoorlijk',
    aanbeveling: '',
    reactie: '',
  },
  vernietigd: {
    status: 'vernietigd',
    sinds: '2036-12-01',
    wijze: 'geanonimiseerd',
    uitgevoerdDoor: 'g-a',
    goedgekeurdDoor: 'g-b',
  },
};

function klachtIn(status: KlachtStatus): Klacht {
  const { dossier } = klaarForBrief({
    aanvullingen: [{ gevraagdOp: '2026-02-03', ontvangenOp: null }],
  });
  return { dossier, toestand: TOESTANDEN[status] };
}

const start = {
  datum: '2026-02-21',
  behandelaar: BEHANDELAAR,
  procedureWeken: 6,
  redenAfwijking: '',
} as const;

/** Every step with data that are right. */
const OVERGANG: { readonly [S in OvergangSoort]: Extract<Overgang, { soort: S }> } = {
  'aanvulling-vragen': { soort: 'aanvulling-vragen', gevraagdOp: '2026-02-03' },
  'aanvulling-ontvangen': { soort: 'aanvulling-ontvangen', ontvangenOp: '2026-02-06' },
  'informeel-starten': { soort: 'informeel-starten', datum: '2026-02-04', gebiedsmanager: GEBIEDSMANAGER },
  'informeel-oplossen': {
    soort: 'informeel-oplossen',
    datum: '2026-02-20',
    hoeGebleken: 'E-mail van de klager',
    bevestigingVerzondenOp: '2026-02-23',
  },
  'formeel-starten': { soort: 'formeel-starten', ...start },
  heropenen: { soort: 'heropenen', ...start, waaromNietTevreden: 'Afspraak weer niet nagekomen' },
  stap: { soort: 'stap', stap: { soort: 'ontvangstbevestiging', datum: '2026-02-05', document: 'D1' } },
  verdagen: {
    soort: 'verdagen',
    weken: 4,
    reden: 'Ziekte',
    briefKlager: '2026-03-10',
    briefBeklaagde: '2026-03-10',
  },
  uitstellen: {
    soort: 'uitstellen',
    instemmingOp: '2026-03-10',
    schriftelijk: true,
    uiterlijk: '2026-05-15',
  },
  'niet-in-behandeling': {
    soort: 'niet-in-behandeling',
    datum: '2026-02-20',
    grond: '9:8-1c',
    toelichting: '',
    ombudsmanVermeld: true,
  },
  intrekken: { soort: 'intrekken', datum: '2026-02-20', vastlegging: 'Brief van de klager' },
  doorzenden: {
    soort: 'doorzenden',
    datum: '2026-02-20',
    aanWie: 'ROGplus',
    gemeldAanKlagerOp: '2026-02-20',
  },
  afhandelen: eenBrief(),
  'naar-ombudsman': { soort: 'naar-ombudsman', datum: '2026-06-01' },
  'ombudsman-gereed': {
    soort: 'ombudsman-gereed',
    datum: '2026-09-01',
    oordeel: 'behoorlijk',
    aanbeveling: '',
    reactie: '',
  },
  vernietigen: {
    soort: 'vernietigen',
    datum: '2036-12-15',
    wijze: 'vernietigd',
    vernietigingslijst: '2036-1',
    goedgekeurdOp: '2036-12-01',
    goedgekeurdDoor: 'g-tweede',
  },
};

const ADM = 'administratie';
const GM = 'gebiedsmanager';
const KB = 'klachtbehandelaar';
const COL = 'college';
const BEH = 'beheerder';

/** What is missing is asked, and comes in, as long as the complaint is open (9:4 lid 2). */
const AANVULLEN = { 'aanvulling-vragen': [ADM, GM, KB], 'aanvulling-ontvangen': [ADM, GM, KB] } as const;

/** Copied from §4.4 by hand: from → step → who, and where it leads (null = the state stays). */
const MAG: Readonly<Record<KlachtStatus, Partial<Record<OvergangSoort, readonly KlachtRol[]>>>> = {
  ontvangen: {
    ...AANVULLEN,
    'informeel-starten': [ADM],
    'formeel-starten': [ADM, KB],
    stap: [ADM, KB],
    'niet-in-behandeling': [KB],
    intrekken: [ADM],
    doorzenden: [ADM],
  },
  informeel: {
    ...AANVULLEN,
    'informeel-oplossen': [GM],
    'formeel-starten': [ADM, KB],
    stap: [ADM, KB],
    'niet-in-behandeling': [KB],
    intrekken: [ADM],
    doorzenden: [ADM],
  },
  'informeel-opgelost': { heropenen: [ADM, KB], vernietigen: [BEH] },
  formeel: {
    ...AANVULLEN,
    stap: [ADM, KB],
    verdagen: [KB],
    uitstellen: [KB],
    afhandelen: [COL, KB],
    'niet-in-behandeling': [KB],
    intrekken: [ADM],
    doorzenden: [ADM],
  },
  'niet-in-behandeling': { 'naar-ombudsman': [ADM], vernietigen: [BEH] },
  ingetrokken: { vernietigen: [BEH] },
  doorgezonden: { vernietigen: [BEH] },
  afgehandeld: { 'naar-ombudsman': [ADM], vernietigen: [BEH] },
  'bij-ombudsman': { 'ombudsman-gereed': [ADM] },
  'ombudsman-gereed': { vernietigen: [BEH] },
  vernietigd: {},
};

const NAAR: Readonly<Record<OvergangSoort, KlachtStatus | null>> = {
  'aanvulling-vragen': null,
  'aanvulling-ontvangen': null,
  'informeel-starten': 'informeel',
  'informeel-oplossen': 'informeel-opgelost',
  'formeel-starten': 'formeel',
  heropenen: 'formeel',
  stap: null,
  verdagen: null,
  uitstellen: null,
  'niet-in-behandeling': 'niet-in-behandeling',
  intrekken: 'ingetrokken',
  doorzenden: 'doorgezonden',
  afhandelen: 'afgehandeld',
  'naar-ombudsman': 'bij-ombudsman',
  'ombudsman-gereed': 'ombudsman-gereed',
  vernietigen: 'vernietigd',
};

const COMBINATIES = STATUSSEN.flatMap((status) =>
  OVERGANGEN.flatMap(({ soort }) => ROLLEN.map((rol) => ({ status, soort, rol }))),
);

describe('the table', () => {
  test('covers 11 states, 16 steps and 5 roles', () => {
    expect([STATUSSEN.length, OVERGANGEN.length, ROLLEN.length]).toEqual([11, 16, 5]);
    expect(OVERGANGEN.map(({ soort }) => soort).sort()).toEqual(Object.keys(OVERGANG).sort());
  });

  test.each(COMBINATIES)('$status, $soort, $rol', ({ status, soort, rol }) => {
    const rollen = MAG[status][soort];
    const uitkomst = checkOvergang(klachtIn(status), OVERGANG[soort], eenContext(rol, { vandaag: VANDAAG }));
    if (rollen?.includes(rol)) {
      expect(uitkomst).toMatchObject({
        soort: 'ok',
        klacht: { toestand: { status: NAAR[soort] ?? status } },
        termijn: findOvergang(soort)?.termijn,
      });
      return;
    }
    expect(uitkomst).toMatchObject({
      soort: 'geweigerd',
      weigeringen: [{ code: rollen ? 'rol' : 'overgang-onbekend' }],
    });
  });

  test.each(STATUSSEN.flatMap((status) => ROLLEN.map((rol) => ({ status, rol }))))(
    'offered in $status to $rol: what the table allows, and why not the rest',
    ({ status, rol }) => {
      const mag = Object.entries(MAG[status]).filter(([, rollen]) => rollen.includes(rol));
      const aangeboden = toegestaneOvergangen(klachtIn(status), rol).map(({ soort }) => soort);
      expect([...aangeboden].sort()).toEqual(mag.map(([soort]) => soort).sort());
      const niet = nietAangeboden(klachtIn(status), rol).map(({ definitie }) => definitie.soort);
      expect([...aangeboden, ...niet].sort()).toEqual(Object.keys(MAG[status]).sort());
    },
  );

  test('data and code of the machine lead to the same state', () => {
    for (const definitie of OVERGANGEN) expect(definitie.naar).toBe(NAAR[definitie.soort]);
  });

  test.each([
    ['formeel-starten', 'start'],
    ['aanvulling-vragen', 'loopt-door'],
    ['aanvulling-ontvangen', 'loopt-door'],
    ['informeel-starten', 'loopt-door'],
    ['stap', 'loopt-door'],
    ['verdagen', 'verlengt'],
    ['uitstellen', 'verlengt'],
    ['heropenen', 'herleeft'],
    ['niet-in-behandeling', 'eigen-termijn'],
    ['informeel-oplossen', 'stopt'],
    ['intrekken', 'stopt'],
    ['doorzenden', 'stopt'],
    ['afhandelen', 'stopt'],
    ['naar-ombudsman', 'geen'],
    ['ombudsman-gereed', 'geen'],
    ['vernietigen', 'geen'],
  ] as const)('%s: the term %s', (soort, effect) => {
    expect(findOvergang(soort)?.termijn).toBe(effect);
  });
});

describe('required data, generated from the table', () => {
  const PER_FIELD = OVERGANGEN.flatMap((definitie) =>
    definitie.vereist.map((gegeven) => ({ definitie, gegeven, soort: definitie.soort, veld: gegeven.veld })),
  );

  function codes(soort: OvergangSoort, anders: Readonly<Record<string, unknown>>): string[] {
    const definitie = findOvergang(soort);
    const [status] = definitie?.van ?? [];
    const [rol] = definitie?.rollen ?? [];
    if (status === undefined || rol === undefined) throw new Error(soort);
    const overgang: Overgang = { ...OVERGANG[soort], ...anders };
    const uitkomst = checkOvergang(klachtIn(status), overgang, eenContext(rol, { vandaag: VANDAAG }));
    return uitkomst.soort === 'geweigerd' ? uitkomst.weigeringen.map((weigering) => weigering.code) : [];
  }

  test.each(PER_FIELD.filter(({ gegeven }) => gegeven.vorm !== 'keuze' || !gegeven.eigenRegel))(
    '$soort without $veld is refused',
    ({ soort, veld, gegeven }) => {
      const empty = gegeven.vorm === 'ja' ? false : gegeven.vorm === 'persoon' ? null : '';
      const found = codes(soort, { [veld]: empty });
      expect(found).not.toEqual([]);
      if (!gegeven.eigenRegel) expect(found).toEqual(['gegeven-ontbreekt']);
    },
  );

  test.each(PER_FIELD.filter(({ gegeven }) => gegeven.vorm === 'datum'))(
    '$soort: $veld is a real day, not after today, not before the receipt',
    ({ soort, veld, gegeven }) => {
      expect(codes(soort, { [veld]: '2037-01-03' })).toContain('datum-in-toekomst');
      expect(codes(soort, { [veld]: '2026-02-30' })).not.toEqual([]);
      const teVroeg = codes(soort, { [veld]: '2026-02-01' });
      expect(teVroeg).not.toEqual([]);
      if (gegeven.eigenRegel !== 'alles') expect(teVroeg).toEqual(['datum-voor-ontvangst']);
    },
  );

  test.each(PER_FIELD.filter(({ veld, soort }) => veld === 'datum' && soort !== 'informeel-starten'))(
    '$soort is not before the state it comes from',
    ({ soort, definitie }) => {
      const [status] = definitie.van.slice(-1);
      const [rol] = definitie.rollen;
      if (status === undefined || rol === undefined) throw new Error(soort);
      const overgang: Overgang = { ...OVERGANG[soort], ...{ datum: '2026-02-03' } };
      const uitkomst = checkOvergang(klachtIn(status), overgang, eenContext(rol, { vandaag: VANDAAG }));
      expect(uitkomst).toMatchObject({ soort: 'geweigerd' });
      if (uitkomst.soort === 'geweigerd')
        expect(uitkomst.weigeringen.map(({ code }) => code)).toContain('datum-voor-toestand');
    },
  );
});

describe('facts that rule a step out are not offered', () => {
  const soorten = (klacht: Klacht, rol: KlachtRol) =>
    toegestaneOvergangen(klacht, rol).map(({ soort }) => soort);
  const verdaging = { weken: 1, reden: 'Ziekte', briefKlager: '2026-03-01', briefBeklaagde: '2026-03-01' };
  const uitstel = [{ instemmingOp: '2026-03-01', schriftelijk: true, uiterlijk: '2026-04-01' }];

  test('verdagen once, and never after uitstel', () => {
    expect(soorten(klaarForBrief(), KB)).toContain('verdagen');
    expect(soorten(klaarForBrief({}, { verdaging }), KB)).not.toContain('verdagen');
    expect(soorten(klaarForBrief({}, { uitstel }), KB)).not.toContain('verdagen');
    expect(soorten(klaarForBrief({}, { verdaging, uitstel }), KB)).toContain('uitstellen');
  });

  test('no formal handling of an oral complaint that is not in writing', () => {
    const mondeling = eenDossier({ vorm: 'mondeling', kanaal: 'telefoon' });
    const klacht: Klacht = { dossier: mondeling, toestand: TOESTANDEN.ontvangen };
    expect(soorten(klacht, KB)).not.toContain('formeel-starten');
    expect(nietAangeboden(klacht, KB).map(({ waarom }) => waarom.code)).toContain('niet-op-schrift');
    const opSchrift: Klacht = { ...klacht, dossier: { ...mondeling, opSchriftOp: '2026-02-16' } };
    expect(soorten(opSchrift, KB)).toContain('formeel-starten');
  });

  test('no completion without a request, no destroying of what must be kept', () => {
    const klacht: Klacht = { dossier: eenDossier(), toestand: TOESTANDEN.ontvangen };
    expect(soorten(klacht, ADM)).not.toContain('aanvulling-ontvangen');
    const dicht = (anders: { blijvendBewaren?: boolean; bewaarReden?: string }): Klacht => ({
      dossier: eenDossier(anders),
      toestand: afgehandeld,
    });
    expect(soorten(dicht({}), BEH)).toEqual(['vernietigen']);
    expect(soorten(dicht({ blijvendBewaren: true }), BEH)).toEqual([]);
    expect(soorten(dicht({ bewaarReden: 'Rechtszaak' }), BEH)).toEqual([]);
  });
});
