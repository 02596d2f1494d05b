/** Intake, checklist, oordeel, retention and the term of a whole complaint. */

import { describe, expect, test } from 'vitest';
import {
  eenBrief,
  eenDossier,
  eenFormeelPart,
  eenUitvoerder,
  formeel,
  GEBIEDSMANAGER,
  klaarForBrief,
} from '../../../../../tests/support/klacht-builders.ts';
import { bewaartermijn } from '../basis/bewaren.ts';
import {
  BETROKKENHEDEN,
  GRONDEN_AFZIEN_HOREN,
  GRONDEN_NIET_IN_BEHANDELING,
  KLACHT_CATEGORIEEN,
  KLACHT_KANALEN,
  KLACHT_REGELINGEN,
  KLACHT_ROLLEN,
  KLACHT_STAP_SOORTEN,
  KLACHT_STATUSSEN,
  OMBUDSMAN_OORDELEN,
  OORDELEN,
  type Oordeel,
} from '../basis/lists.ts';
import { isGegrondOrDeels, zaakOordeel } from '../basis/oordeel.ts';
import type { Klacht, KlachtDossier, KlachtToestand } from '../basis/types.ts';
import { maatgevendeTermijn, ombudsmanBegin, stateOfKlacht } from '../termijn/dossier-termijn.ts';
import { afsluitChecklist, openChecklist } from './checklist.ts';
import { dossierBezwaren, registreerKlacht } from './intake.ts';
import { stappenFor } from './stap.ts';

const CONTEXT = { instellingen: [], kalenderdagen: [], kalenderbesluiten: [] };
const VOOR = { informeel: null, formeel: null };

function klacht(toestand: KlachtToestand, anders: Partial<KlachtDossier> = {}): Klacht {
  return { dossier: eenDossier(anders), toestand };
}

function afgehandeld(sinds: string): KlachtToestand {
  const ombudsman = { ombudsmanNaam: 'Nationale ombudsman', afschriftBeklaagdeOp: sinds };
  return { status: 'afgehandeld', sinds, informeel: null, formeel: eenFormeelPart(), ...ombudsman };
}

function ingetrokken(sinds: string): KlachtToestand {
  return { status: 'ingetrokken', sinds, ...VOOR, vastlegging: 'Brief' };
}

describe('intake', () => {
  const context = { uitvoerder: eenUitvoerder('administratie'), vandaag: '2026-02-03' };
  const codes = (anders: Partial<KlachtDossier>): string[] =>
    dossierBezwaren(eenDossier(anders), '2026-02-03').map((bezwaar) => bezwaar.code);
  const empty = { id: 'k-1', naam: '', adres: '', bereikbaarheid: '', gemachtigde: '' };
  const mondeling = { vorm: 'mondeling', kanaal: 'telefoon' } as const;

  test('a complete complaint is received on its day; without beklaagde too', () => {
    expect(registreerKlacht(eenDossier({ beklaagden: [] }), context)).toMatchObject({
      soort: 'ok',
      klacht: { toestand: { status: 'ontvangen', sinds: '2026-02-02' } },
      waarschuwingen: [],
    });
  });

  test('only the administration registers, and never about oneself', () => {
    for (const rol of ['gebiedsmanager', 'klachtbehandelaar', 'college', 'beheerder'] as const) {
      const uitkomst = registreerKlacht(eenDossier(), { ...context, uitvoerder: eenUitvoerder(rol) });
      expect(uitkomst).toMatchObject({ soort: 'geweigerd', weigeringen: [{ code: 'rol' }] });
    }
    const zelf = eenUitvoerder('administratie', { medewerkerId: 'm-1' });
    expect(registreerKlacht(eenDossier(), { ...context, uitvoerder: zelf })).toMatchObject({
      weigeringen: [{ code: 'uitvoerder-betrokken' }],
    });
  });

  test.each([
    ['datum-ongeldig', { ontvangstdatum: '' }],
    ['datum-in-toekomst', { ontvangstdatum: '2026-02-04' }],
    ['datum-ongeldig', { datumGedraging: '2026-02-30' }],
    ['intake-gedraging', { datumGedraging: '2026-02-03' }],
    ['intake-vorm', { vorm: 'mondeling', kanaal: 'e-mail' }],
    ['intake-omschrijving', { omschrijving: ' ' }],
    ['intake-plaats', { wijkId: null, teamId: null }],
    ['intake-op-schrift', { opSchriftOp: '2026-02-03' }],
    ['intake-op-schrift', { ...mondeling, opSchriftOp: '2026-02-01' }],
    ['intake-op-schrift', { ...mondeling, opSchriftOp: '2026-02-04' }],
    ['intake-op-schrift', { ...mondeling, opSchriftOp: 'morgen' }],
    ['datum-voor-ontvangst', { stappen: [{ soort: 'verslag', datum: '2026-02-01', document: 'D' }] }],
    ['datum-voor-ontvangst', { aanvullingen: [{ gevraagdOp: '2026-02-01', ontvangenOp: null }] }],
  ] as const)('%s', (code, anders) => {
    expect(codes(anders)).toEqual([code]);
  });

  test.each([
    ['no name, no address', { klagers: [empty] }, 'naam van de klager en adres van de klager'],
    ['no address', { klagers: [{ ...empty, naam: 'A. Voorbeeld' }] }, 'ontbreken: adres van de klager.'],
    ['no name', { klagers: [{ ...empty, adres: 'Straat 1' }] }, 'ontbreken: naam van de klager.'],
    [
      'put in writing',
      { ...mondeling, opSchriftOp: '2026-02-03', klagers: [empty] },
      'naam van de klager en adres',
    ],
  ] as const)('a written complaint with %s is registered, and says what is missing', (_wat, anders, mist) => {
    const uitkomst = registreerKlacht(eenDossier(anders), context);
    if (uitkomst.soort === 'geweigerd') throw new Error('geweigerd');
    expect(uitkomst.waarschuwingen).toMatchObject([
      { code: 'gegevens-ontbreken', melding: expect.stringContaining(mist) },
    ]);
    expect(openChecklist(uitkomst.klacht)).toMatchObject([
      { code: 'ontvangstbevestiging', stand: 'open' },
      {
        code: 'gegevens',
        stand: 'open',
        bezwaar: null,
        omschrijving: expect.stringContaining('vraag om aanvulling'),
      },
    ]);
  });

  test('complete, or oral, nothing is missing; a request that is open is named', () => {
    const codes = (anders: Partial<KlachtDossier>) =>
      openChecklist(klacht({ status: 'ontvangen', sinds: '2026-02-02' }, anders)).map(({ code, stand }) => [
        code,
        stand,
      ]);
    expect(codes({})).toEqual([['ontvangstbevestiging', 'open']]);
    expect(codes({ ...mondeling, klagers: [empty] })).toEqual([]);
    const [, punt] = openChecklist(
      klacht(
        { status: 'ontvangen', sinds: '2026-02-02' },
        { klagers: [empty], aanvullingen: [{ gevraagdOp: '2026-02-03', ontvangenOp: null }] },
      ),
    );
    expect(punt?.omschrijving).toContain('aanvulling gevraagd op di 03-02-2026');
  });

  test('an oral complaint may come without a name; an unknown day of conduct warns', () => {
    const uitkomst = registreerKlacht(
      eenDossier({ ...mondeling, klagers: [empty], datumGedraging: null }),
      context,
    );
    expect(uitkomst).toMatchObject({ soort: 'ok', waarschuwingen: [{ code: 'datum-gedraging-onbekend' }] });
  });
});

describe('oordeel of the whole', () => {
  test.each<readonly [readonly (Oordeel | null)[], Oordeel | null]>([
    [['gegrond', 'gegrond'], 'gegrond'],
    [['ongegrond', 'ongegrond'], 'ongegrond'],
    [['gegrond', 'ongegrond'], 'deels-gegrond'],
    [['deels-gegrond'], 'deels-gegrond'],
    [['deels-gegrond', 'ongegrond'], 'deels-gegrond'],
    [['gegrond', 'geen-oordeel'], 'gegrond'],
    [['ongegrond', 'geen-oordeel'], 'ongegrond'],
    [['geen-oordeel', 'geen-oordeel'], 'geen-oordeel'],
    [['gegrond', null], null],
    [[], null],
  ])('%j → %s', (oordelen, expected) => {
    expect(zaakOordeel(oordelen.map((oordeel) => ({ oordeel })))).toBe(expected);
  });

  test('gegrond and deels gegrond count together in the yearly report', () => {
    const all = ['gegrond', 'deels-gegrond', 'ongegrond', 'geen-oordeel', null] as const;
    expect(all.filter(isGegrondOrDeels)).toEqual(['gegrond', 'deels-gegrond']);
  });
});

describe('vernietigingsdatum', () => {
  const nib: KlachtToestand = {
    status: 'niet-in-behandeling',
    sinds: '2026-02-20',
    ...VOOR,
    grond: '9:8-1c',
    toelichting: '',
  };
  const doorgezonden = { aanWie: 'ROGplus', gemeldAanKlagerOp: '2026-02-20' };
  const ready = { ontvangenOp: '2026-06-01', oordeel: 'behoorlijk', aanbeveling: '', reactie: '' } as const;
  const informeel = { gestartOp: '2026-02-04', gebiedsmanager: GEBIEDSMANAGER };
  const opgelost = { informeel, formeel: null, hoeGebleken: 'E-mail', bevestigingVerzondenOp: '2026-02-20' };

  test.each<readonly [string, KlachtToestand, string, string]>([
    ['with oordeel, 5 years', afgehandeld('2026-03-16'), '2031-03-16', 'Selectielijst gemeenten 13.1'],
    [
      'withdrawn on a leap day, 1 year',
      ingetrokken('2028-02-29'),
      '2029-02-28',
      'Selectielijst gemeenten 13.2',
    ],
    ['with oordeel on a leap day', afgehandeld('2028-02-29'), '2033-02-28', 'Selectielijst gemeenten 13.1'],
    [
      'informal, 5 years',
      { status: 'informeel-opgelost', sinds: '2026-02-20', ...opgelost },
      '2031-02-20',
      'Selectielijst gemeenten 13.1',
    ],
    ['not handled, 1 year', nib, '2027-02-20', 'Selectielijst gemeenten 13.1, specificatie 4'],
    [
      'forwarded, 1 year',
      { status: 'doorgezonden', sinds: '2026-02-20', ...VOOR, ...doorgezonden },
      '2027-02-20',
      'Selectielijst gemeenten 13.1, specificatie 4',
    ],
    [
      'ombudsman, 10 years from the report',
      { status: 'ombudsman-gereed', sinds: '2026-09-01', afdoening: nib, ...ready },
      '2036-09-01',
      'Selectielijst gemeenten 13.1, specificatie 2',
    ],
  ])('%s', (_naam, toestand, vernietigingsdatum, artikel) => {
    const termijn = bewaartermijn(klacht(toestand), []);
    expect(termijn).toMatchObject({ soort: 'datum', vernietigingsdatum, artikel });
  });

  test('the sentence, the dated setting, the exceptions', () => {
    expect(bewaartermijn(klacht(afgehandeld('2026-03-16')), [])).toMatchObject({
      zin: 'Gesloten op ma 16-03-2026. 5 jaar bewaren: vernietigen vanaf zo 16-03-2031 (Selectielijst gemeenten 13.1).',
    });
    const row = {
      id: '1',
      sleutel: 'klachtBewaarAfgehandeld',
      waarde: 7,
      geldigVan: '2026-06-01',
      geldigTot: null,
    };
    expect(bewaartermijn(klacht(afgehandeld('2026-05-31')), [row])).toMatchObject({ jaren: 5 });
    expect(bewaartermijn(klacht(afgehandeld('2026-06-01')), [row])).toMatchObject({
      jaren: 7,
      vernietigingsdatum: '2033-06-01',
    });
    expect(bewaartermijn(klacht(afgehandeld('2026-03-16'), { blijvendBewaren: true }), []).soort).toBe(
      'blijvend',
    );
    expect(bewaartermijn(klacht(formeel()), []).soort).toBe('open');
    expect(
      bewaartermijn(klacht({ status: 'bij-ombudsman', sinds: '2026-06-01', afdoening: nib }), []).soort,
    ).toBe('open');
    const weg = { wijze: 'vernietigd', uitgevoerdDoor: 'a', goedgekeurdDoor: 'b' } as const;
    expect(bewaartermijn(klacht({ status: 'vernietigd', sinds: '2036-01-01', ...weg }), []).soort).toBe(
      'vernietigd',
    );
  });

  test('9:8 is measured by its own 4 weeks, also at the ombudsman; the year runs from the end', () => {
    for (const toestand of [nib, { status: 'bij-ombudsman', sinds: '2026-06-01', afdoening: nib } as const]) {
      expect(maatgevendeTermijn(klacht(toestand), CONTEXT)).toMatchObject({ einde: '2026-03-02' });
      expect(stateOfKlacht(klacht(toestand), '2026-07-01', CONTEXT)).toMatchObject({
        soort: 'op-tijd',
        dagenOver: 10,
      });
      expect(ombudsmanBegin(klacht(toestand), '2026-07-01', CONTEXT)).toEqual({
        soort: 'anders-geeindigd',
        datum: '2026-02-20',
      });
    }
  });
});

describe('checklist before closing', () => {
  const standen = (een: Klacht, brief = eenBrief()): Record<string, string> =>
    Object.fromEntries(afsluitChecklist(een, brief).map((punt) => [punt.code, punt.stand]));

  test('everything done', () => {
    expect(standen(klaarForBrief())).toEqual({
      ontvangstbevestiging: 'gedaan',
      behandelaar: 'gedaan',
      'afschrift-klacht': 'gedaan',
      'klager-gehoord': 'gedaan',
      'beklaagde-gehoord': 'gedaan',
      verslag: 'gedaan',
      advies: 'niet-nodig',
      onderdelen: 'gedaan',
      oordeel: 'gedaan',
      motivering: 'gedaan',
      bevindingen: 'gedaan',
      conclusies: 'gedaan',
      'afwijking-advies': 'niet-nodig',
      ombudsman: 'gedaan',
      'afschrift-brief': 'gedaan',
    });
  });

  test('without beklaagde nobody gets a copy; without a hearing no report', () => {
    const grond = {
      soort: 'afgezien-van-horen',
      wie: 'klager',
      grond: 'b',
      datum: '2026-02-24',
      toelichting: '',
    } as const;
    expect(standen(klaarForBrief({ beklaagden: [], stappen: [grond] }))).toMatchObject({
      ontvangstbevestiging: 'open',
      'afschrift-klacht': 'niet-nodig',
      'klager-gehoord': 'gedaan',
      'beklaagde-gehoord': 'niet-nodig',
      verslag: 'niet-nodig',
      'afschrift-brief': 'niet-nodig',
    });
  });

  test('before the letter is made only the letter is open; each open point says which article', () => {
    const open = afsluitChecklist(klaarForBrief(), null).filter((punt) => punt.stand === 'open');
    expect(open.map(({ code, artikel }) => [code, artikel])).toEqual([
      ['ombudsman', 'Awb 9:12 lid 2'],
      ['afschrift-brief', 'Awb 9:12 lid 1'],
    ]);
    // The copy to the beklaagde warns: 9:12 does not ask it.
    expect(open.map((punt) => punt.bezwaar?.code ?? null)).toEqual(['geen-ombudsman', null]);
    expect(afsluitChecklist(klacht({ status: 'ontvangen', sinds: '2026-02-02' }), null)).toEqual([]);
  });

  test('steps fit the state and the procedure', () => {
    expect(stappenFor(klacht({ status: 'ontvangen', sinds: '2026-02-02' }))).toEqual([
      'ontvangstbevestiging',
    ]);
    expect(stappenFor(klacht(formeel()))).not.toContain('advies');
    expect(stappenFor(klacht(formeel({ procedureWeken: 10 })))).toContain('advies');
    expect(stappenFor(klacht(afgehandeld('2026-03-10')))).toEqual([]);
  });
});

describe('the term of a complaint', () => {
  test('had to end: the year of the ombudsman runs from the end of the term', () => {
    const open = klacht(formeel());
    expect(ombudsmanBegin(open, '2026-03-16', CONTEXT)).toBeNull();
    expect(ombudsmanBegin(open, '2026-03-17', CONTEXT)).toEqual({
      soort: 'had-moeten-eindigen',
      datum: '2026-03-16',
    });
    expect(ombudsmanBegin(klacht(afgehandeld('2026-03-10')), '2026-03-17', CONTEXT)).toEqual({
      soort: 'kennisgeving',
      datum: '2026-03-10',
    });
    const mondeling = klacht(
      { status: 'ontvangen', sinds: '2026-02-02' },
      { vorm: 'mondeling', kanaal: 'balie' },
    );
    expect(ombudsmanBegin(mondeling, '2027-01-01', CONTEXT)).toBeNull();
  });

  test('the settings of the day of receipt hold for the whole complaint', () => {
    const row = {
      id: '1',
      sleutel: 'klachtSignaalVroeg',
      waarde: 30,
      geldigVan: '2026-02-03',
      geldigTot: null,
    };
    const context = { ...CONTEXT, instellingen: [row] };
    const niveau = (ontvangstdatum: string) =>
      stateOfKlacht(klacht(formeel(), { ontvangstdatum }), '2026-02-20', context);
    expect(niveau('2026-02-02')).toMatchObject({ niveau: 'geen' });
    expect(niveau('2026-02-03')).toMatchObject({ niveau: 'vroeg' });
  });
});

describe('labels', () => {
  test('every word is there once', () => {
    const lists = [
      BETROKKENHEDEN,
      GRONDEN_AFZIEN_HOREN,
      GRONDEN_NIET_IN_BEHANDELING,
      KLACHT_CATEGORIEEN,
      KLACHT_KANALEN,
      KLACHT_REGELINGEN,
      KLACHT_ROLLEN,
      KLACHT_STAP_SOORTEN,
      KLACHT_STATUSSEN,
      OMBUDSMAN_OORDELEN,
      OORDELEN,
    ];
    for (const { labels } of lists) {
      const words: readonly string[] = Object.values(labels);
      expect(words.every((word) => /^[A-Z]/u.test(word))).toBe(true);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});
