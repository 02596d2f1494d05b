/** The state machine of domein §4.4, written out by hand, against every state, step and role the machine knows. */

import { describe, expect, test } from 'vitest';
import { eenContext, eenDossier, klaarForBrief } from '../../../../../tests/support/klacht-builders.ts';
import { klachtIn, OVERGANG, TOESTANDEN } from '../../../../../tests/support/klacht-states.ts';
import { KLACHT_ROLLEN, KLACHT_STATUSSEN, type KlachtRol, type KlachtStatus } from '../basis/lists.ts';
import type { Klacht } from '../basis/types.ts';
import type { WeigeringCode } from '../basis/weigering.ts';
import type { Overgang, OvergangSoort } from './overgang-types.ts';
import { findOvergang, OPEN_STATUSSEN, OVERGANGEN } from './overgangen.ts';
import { checkOvergang, nietAangeboden, toegestaneOvergangen } from './toestand.ts';

const VANDAAG = '2037-01-02';
const STATUSSEN = KLACHT_STATUSSEN.values;
const ROLLEN = KLACHT_ROLLEN.values;

const ADM = 'administratie';
const GM = 'gebiedsmanager';
const KB = 'klachtbehandelaar';
const COL = 'college';
const BEH = 'beheerder';

const ALLEN = [ADM, GM, KB, COL] as const;

/** As long as the complaint is open, by whoever handles it. */
const OPEN = {
  'aanvulling-vragen': ALLEN,
  'aanvulling-ontvangen': ALLEN,
  'informeel-oplossen': ALLEN,
  stap: [ADM, KB],
  verdagen: [KB, GM],
  uitstellen: [KB, GM],
  'niet-in-behandeling': [KB],
  'klager-eindigt': ALLEN,
  intrekken: ALLEN,
  doorzenden: [ADM],
  'anders-eindigen': ALLEN,
  'naar-ombudsman': [ADM],
} as const;
const GESLOTEN = { 'naar-ombudsman': [ADM], vernietigen: [BEH] } as const;

/** Copied from §4.4 by hand: from → step → who, and where it leads (null = the state stays). */
const MAG: Readonly<Record<KlachtStatus, Partial<Record<OvergangSoort, readonly KlachtRol[]>>>> = {
  ontvangen: { ...OPEN, 'informeel-starten': [ADM], 'formeel-starten': [ADM, KB] },
  informeel: { ...OPEN, 'formeel-starten': [ADM, KB] },
  'informeel-opgelost': { ...GESLOTEN, heropenen: [ADM, KB] },
  'mondeling-beantwoord': { ...GESLOTEN, heropenen: [ADM, KB] },
  formeel: { ...OPEN, afhandelen: [COL, KB] },
  'niet-in-behandeling': GESLOTEN,
  ingetrokken: GESLOTEN,
  doorgezonden: GESLOTEN,
  'anders-geeindigd': GESLOTEN,
  afgehandeld: GESLOTEN,
  'bij-ombudsman': { 'ombudsman-gereed': [ADM] },
  'ombudsman-gereed': { vernietigen: [BEH] },
  vernietigd: {},
};

/** In the table of this state, and never for this complaint: it is written, and not at the ombudsman. */
const NIET_VOOR_DEZE: Partial<Record<OvergangSoort, WeigeringCode>> = {
  'mondeling-beantwoorden': 'is-op-schrift',
  'ombudsman-gereed': 'niet-bij-ombudsman',
};

const NAAR: Readonly<Record<OvergangSoort, KlachtStatus | null>> = {
  'aanvulling-vragen': null,
  'aanvulling-ontvangen': null,
  'informeel-starten': 'informeel',
  'informeel-oplossen': 'informeel-opgelost',
  'mondeling-beantwoorden': 'mondeling-beantwoord',
  'formeel-starten': 'formeel',
  heropenen: 'formeel',
  stap: null,
  verdagen: null,
  uitstellen: null,
  'niet-in-behandeling': 'niet-in-behandeling',
  'klager-eindigt': null,
  intrekken: 'ingetrokken',
  doorzenden: 'doorgezonden',
  'anders-eindigen': 'anders-geeindigd',
  afhandelen: 'afgehandeld',
  'naar-ombudsman': 'bij-ombudsman',
  'ombudsman-gereed': 'ombudsman-gereed',
  vernietigen: 'vernietigd',
};

const COMBINATIES = STATUSSEN.flatMap((status) =>
  OVERGANGEN.flatMap(({ soort }) => ROLLEN.map((rol) => ({ status, soort, rol }))),
);

describe('the table', () => {
  test('covers 13 states, 19 steps and 5 roles', () => {
    expect([STATUSSEN.length, OVERGANGEN.length, ROLLEN.length]).toEqual([13, 19, 5]);
    expect(OVERGANGEN.map(({ soort }) => soort).sort()).toEqual(Object.keys(OVERGANG).sort());
  });

  test.each(COMBINATIES)('$status, $soort, $rol', ({ status, soort, rol }) => {
    const rollen = MAG[status][soort];
    const uitkomst = checkOvergang(klachtIn(status), OVERGANG[soort], eenContext(rol, { vandaag: VANDAAG }));
    const definitie = OVERGANGEN.find((row) => row.soort === soort);
    const nooit = NIET_VOOR_DEZE[soort];
    if (rollen === undefined && nooit !== undefined && definitie?.van.includes(status)) {
      expect(uitkomst).toMatchObject({
        soort: 'geweigerd',
        weigeringen: expect.arrayContaining([expect.objectContaining({ code: nooit })]),
      });
      return;
    }
    if (rollen?.includes(rol)) {
      // Going to the ombudsman does not end the handling of an open complaint.
      const naar = soort === 'naar-ombudsman' && OPEN_STATUSSEN.includes(status) ? status : NAAR[soort];
      expect(uitkomst).toMatchObject({
        soort: 'ok',
        klacht: { toestand: { status: naar ?? status } },
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
      const nooit = OVERGANGEN.filter(
        ({ soort, van }) =>
          soort in NIET_VOOR_DEZE && van.includes(status) && MAG[status][soort] === undefined,
      ).map(({ soort }) => soort);
      expect([...aangeboden, ...niet].sort()).toEqual([...Object.keys(MAG[status]), ...nooit].sort());
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
    ['mondeling-beantwoorden', 'stopt'],
    ['anders-eindigen', 'stopt'],
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
  const mondeling = (status: KlachtStatus): Klacht => {
    const { dossier, toestand } = klachtIn(status);
    return { dossier: { ...dossier, vorm: 'mondeling', kanaal: 'telefoon' }, toestand };
  };
  const PER_FIELD = OVERGANGEN.flatMap((definitie) =>
    definitie.vereist.map((gegeven) => ({ definitie, gegeven, soort: definitie.soort, veld: gegeven.veld })),
  );

  function codes(soort: OvergangSoort, anders: Readonly<Record<string, unknown>>): string[] {
    const definitie = findOvergang(soort);
    const [status] = soort === 'ombudsman-gereed' ? ['bij-ombudsman' as const] : (definitie?.van ?? []);
    const [rol] = definitie?.rollen ?? [];
    if (status === undefined || rol === undefined) throw new Error(soort);
    const overgang: Overgang = { ...OVERGANG[soort], ...anders };
    const klacht = soort === 'mondeling-beantwoorden' ? mondeling(status) : klachtIn(status);
    const uitkomst = checkOvergang(klacht, overgang, eenContext(rol, { vandaag: VANDAAG }));
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
      toestand: TOESTANDEN.afgehandeld,
    });
    expect(soorten(dicht({}), BEH)).toEqual(['vernietigen']);
    expect(soorten(dicht({ blijvendBewaren: true }), BEH)).toEqual([]);
    expect(soorten(dicht({ bewaarReden: 'Rechtszaak' }), BEH)).toEqual([]);
  });
});
