import { describe, expect, test } from 'vitest';
import {
  BEHANDELAAR,
  eenBrief,
  eenContext,
  eenDossier,
  formeel,
  GEBIEDSMANAGER,
  klaarForBrief,
} from '../../../../../tests/support/klacht-builders.ts';
import {
  betrokken,
  GEVALLEN,
  ingetrokken,
  nib,
  nieuw,
  start,
  verdagen,
  vernietigen,
  without,
} from '../../../../../tests/support/klacht-cases.ts';
import type { KlachtRol } from '../basis/lists.ts';
import type { Klacht } from '../basis/types.ts';
import type { WeigeringCode } from '../basis/weigering.ts';
import type { Overgang } from './overgang-types.ts';
import { findOvergang, OVERGANGEN } from './overgangen.ts';
import { checkOvergang } from './toestand.ts';

const ADM = 'administratie';
const KB = 'klachtbehandelaar';

/** Codes that only data from outside the type system can give. */
const BUITEN_HET_TYPE: readonly WeigeringCode[] = ['einde-reden', 'grond-onbekend'];

/** The article of each refusal, written by hand from domein §4.1. */
const ARTIKEL: Partial<Record<WeigeringCode, string>> = {
  'aanvulling-niet-gevraagd': 'Awb 9:4 lid 2',
  'aanvulling-voor-vraag': 'Awb 9:4 lid 2',
  'bevestiging-te-vroeg': 'Awb 9:5',
  'behandelaar-is-beklaagde': 'Awb 9:7 lid 1',
  'behandelaar-is-betrokken': 'Awb 9:7 lid 1',
  'behandelaar-onbekend': 'Awb 9:7 lid 1',
  'geen-klacht': 'Awb 2:3 lid 1',
  'niet-op-schrift': 'Awb 9:4 lid 1',
  'reden-afwijking': 'Awb 9:7 lid 1 (memorie van toelichting)',
  'stap-niet-nu': 'Awb titel 9.1',
  'stap-geen-advies': 'Awb 9:14',
  'onbekende-beklaagde': 'Awb 9:10 lid 1',
  'onbekende-klager': 'Awb 9:10 lid 1',
  'laatste-klager': 'Awb 9:5',
  'klager-geeindigd': 'Awb 9:5',
  'klager-sinds': 'Awb 9:12a (registratie)',
  'afzien-grond': 'Awb 9:10 lid 2',
  'afzien-uitnodiging': 'Awb 9:10 lid 2 onder c',
  'verdaging-eenmaal': 'Awb 9:11 lid 2',
  'verdaging-na-uitstel': 'Awb 9:11 lid 3',
  'verdaging-weken': 'Awb 9:11 lid 2',
  'verdaging-reden': 'Awb 9:11 lid 2',
  'verdaging-brief-klager': 'Awb 9:11 lid 2',
  'verdaging-brief-beklaagde': 'Awb 9:11 lid 2',
  'verdaging-voor-ontvangst': 'Awb 9:11 lid 2',
  'verdaging-na-einde': 'Awb 9:11 lid 2',
  'uitstel-niet-schriftelijk': 'Awb 9:11 lid 3',
  'uitstel-instemming-ontbreekt': 'Awb 9:11 lid 3',
  'uitstel-voor-ontvangst': 'Awb 9:11 lid 3',
  'uitstel-na-einde': 'Awb 9:11 lid 3',
  'uitstel-niet-later': 'Awb 9:11 lid 3',
  'geen-onderdeel': 'Awb 9:12 lid 1',
  'onderdeel-zonder-oordeel': 'Awb 9:12 lid 1',
  'onderdeel-zonder-motivering': 'Awb 9:12 lid 1',
  'geen-bevindingen': 'Awb 9:12 lid 1',
  'geen-conclusies': 'Awb 9:12 lid 1',
  'klager-niet-gehoord': 'Awb 9:10 lid 1',
  'beklaagde-niet-gehoord': 'Awb 9:10 lid 1',
  'geen-verslag': 'Awb 9:10 lid 3',
  'verslag-na-brief': 'Awb 9:10 lid 3',
  'afschrift-na-brief': 'Awb 9:9',
  'horen-na-brief': 'Awb 9:10 lid 1',
  'geen-afschrift-klacht': 'Awb 9:9',
  'geen-advies': 'Awb 9:15',
  'advies-na-brief': 'Awb 9:15',
  'afwijking-advies': 'Awb 9:16',
  'geen-afschrift-brief': 'Awb 9:12 lid 1',
  'grond-niet-ouder': 'Awb 9:8 lid 1 onder b',
  'grond-mondeling': 'Awb 9:4 lid 1 en 9:8',
  'is-op-schrift': 'Awb 9:4 lid 1',
  'niet-uitgenodigd': 'Awb 9:10 lid 1',
  'niet-verdaagd': 'Awb 9:11 lid 2',
  'geen-termijn': 'Awb 9:4 lid 1',
  'al-bij-ombudsman': 'Awb 9:18',
  'alleen-gronden': 'Awb 9:8',
  'procedure-weken': 'Awb 9:11 lid 1',
  'tweede-persoon': 'Archiefwet en selectielijst gemeenten, procestype 13',
  'vernietigen-te-vroeg': 'Selectielijst gemeenten 13.2',
  'blijvend-bewaren': 'Archiefwet en selectielijst gemeenten, procestype 13',
  bewaarreden: 'AVG art. 18 en Archiefwet',
};

describe('what the law blocks', () => {
  test.each(GEVALLEN)('%s: %s', (code, _waarom, klacht, overgang) => {
    const definitie = findOvergang(overgang.soort);
    const [rol] = definitie?.rollen ?? [];
    if (rol === undefined) throw new Error(overgang.soort);
    const uitkomst = checkOvergang(klacht, overgang, eenContext(rol, { vandaag: '2030-01-01' }));
    if (uitkomst.soort === 'ok') throw new Error('allowed');
    const weigering = uitkomst.weigeringen.find((een) => een.code === code);
    const letter =
      overgang.soort === 'niet-in-behandeling' ? 'Awb 9:8 lid 3 en 9:12 lid 2' : 'Awb 9:12 lid 2';
    expect(weigering?.artikel).toBe(code === 'geen-ombudsman' ? letter : ARTIKEL[code]);
    expect(weigering?.melding).toMatch(/^[A-Z].*[.:a-z)]$/u);
    expect(definitie?.voorwaarden).toContain(code);
  });

  test('10 weeks chosen after the 6 weeks had passed needs a reason, under its own article', () => {
    const laat: Overgang = { ...start, procedureWeken: 10, datum: '2026-03-17' };
    const uitkomst = checkOvergang(nieuw(), laat, eenContext(KB, { vandaag: '2026-03-17' }));
    expect(uitkomst).toMatchObject({
      weigeringen: [{ code: 'reden-afwijking', artikel: 'Awb 9:11 lid 1' }],
      waarschuwingen: [{ code: 'procedure-laat' }, { code: 'termijn-overschreden' }],
    });
  });

  test('every condition the machine lists has a case above', () => {
    for (const { soort, voorwaarden } of OVERGANGEN) {
      const gezien = GEVALLEN.filter(([, , , overgang]) => overgang.soort === soort).map(([code]) => code);
      const expected = voorwaarden.filter((code) => !BUITEN_HET_TYPE.includes(code));
      if (soort === 'heropenen' || soort === 'ombudsman-gereed') continue;
      expect([...new Set(gezien)].sort(), soort).toEqual([...expected].sort());
    }
  });

  test('several refusals come at once, the law before the missing field', () => {
    const uitkomst = checkOvergang(
      klaarForBrief({ bevindingen: '', stappen: [] }),
      eenBrief({ datum: '2026-03-12', ombudsmanNaam: '' }),
      eenContext(ADM),
    );
    expect(uitkomst.soort === 'geweigerd' && uitkomst.weigeringen.map(({ code }) => code)).toEqual([
      'rol',
      'geen-afschrift-klacht',
      'klager-niet-gehoord',
      'beklaagde-niet-gehoord',
      'geen-bevindingen',
      'geen-ombudsman',
      'geen-afschrift-brief',
      'datum-in-toekomst',
    ]);
  });

  test('the ombudsman recommends: the municipality answers', () => {
    const klacht: Klacht = {
      dossier: eenDossier(),
      toestand: {
        status: 'bij-ombudsman',
        sinds: '2026-06-01',
        afdoening: {
          status: 'niet-in-behandeling',
          sinds: '2026-02-20',
          informeel: null,
          formeel: null,
          grond: '9:8-2',
          toelichting: '',
        },
      },
    };
    const ready: Overgang = {
      soort: 'ombudsman-gereed',
      datum: '2026-09-01',
      oordeel: 'niet-behoorlijk',
      aanbeveling: 'Bel terug.',
      reactie: '',
    };
    const context = eenContext(ADM, { vandaag: '2026-09-01' });
    expect(checkOvergang(klacht, ready, context)).toMatchObject({
      weigeringen: [{ code: 'reactie-aanbeveling', artikel: 'Awb 9:36' }],
    });
    expect(checkOvergang(klacht, { ...ready, reactie: 'Dat doen we.' }, context).soort).toBe('ok');
  });
});

describe('warnings', () => {
  const redenen = (klacht: Klacht, overgang: Overgang, vandaag = '2026-03-20', rol: KlachtRol = KB) => {
    const uitkomst = checkOvergang(klacht, overgang, eenContext(rol, { vandaag }));
    return [uitkomst.soort, ...uitkomst.waarschuwingen.map(({ code }) => code)];
  };
  const geprobeerd: Klacht = {
    dossier: eenDossier(),
    toestand: {
      status: 'informeel-opgelost',
      sinds: '2026-02-20',
      informeel: { gestartOp: '2026-02-04', gebiedsmanager: BEHANDELAAR },
      formeel: null,
      hoeGebleken: 'E-mail',
      bevestigingVerzondenOp: '2026-02-20',
    },
  };
  const heropenen: Overgang = {
    ...start,
    soort: 'heropenen',
    datum: '2026-03-01',
    waaromNietTevreden: 'Weer niet gebeld',
  };

  test('line manager or informal handler: allowed with a reason', () => {
    const klacht = nieuw(betrokken('leidinggevende'));
    expect(redenen(klacht, start)).toEqual(['geweigerd', 'behandelaar-leidinggevende']);
    expect(redenen(klacht, { ...start, redenAfwijking: 'Enige behandelaar' })).toEqual([
      'ok',
      'behandelaar-leidinggevende',
    ]);
    const ok = checkOvergang(klacht, { ...start, redenAfwijking: ' Enige ' }, eenContext(KB));
    expect(ok).toMatchObject({ klacht: { toestand: { formeel: { redenAfwijking: 'Enige' } } } });
    expect(redenen(nieuw(betrokken('informele-afhandeling')), start)).toEqual([
      'geweigerd',
      'behandelaar-informeel',
    ]);
  });

  test('reopening: the first receipt counts, and who tried informally warns', () => {
    expect(redenen(geprobeerd, heropenen)).toEqual([
      'geweigerd',
      'termijn-herleeft',
      'behandelaar-informeel',
    ]);
    const laat: Overgang = { ...heropenen, datum: '2026-03-18', redenAfwijking: 'Enige behandelaar' };
    expect(redenen(geprobeerd, laat)).toEqual([
      'ok',
      'termijn-herleeft',
      'behandelaar-informeel',
      'termijn-overschreden',
    ]);
  });

  test('closing late or without a confirmation is possible and named', () => {
    expect(redenen(klaarForBrief(), eenBrief())).toEqual(['ok']);
    expect(
      redenen(klaarForBrief(), eenBrief({ datum: '2026-03-17', afschriftBeklaagdeOp: '2026-03-17' })),
    ).toEqual(['ok', 'termijn-overschreden']);
    expect(redenen(without('ontvangstbevestiging'), eenBrief())).toEqual(['ok', 'bevestiging-ontbreekt']);
  });

  test('9:8: in time up to ma 02-03, late from di 03-03', () => {
    expect(redenen(nieuw(), { ...nib, datum: '2026-03-02' })).toEqual(['ok']);
    expect(redenen(nieuw(), { ...nib, datum: '2026-03-03' })).toEqual(['ok', 'eigen-termijn-overschreden']);
    // T28: conduct 28-02-2027, complaint 29-02-2028: longer than a year.
    const old = nieuw({ ontvangstdatum: '2028-02-29', datumGedraging: '2027-02-28' });
    const klacht: Klacht = { ...old, toestand: { status: 'ontvangen', sinds: '2028-02-29' } };
    const grondB: Overgang = { ...nib, grond: '9:8-1b', datum: '2028-03-10' };
    expect(redenen(klacht, grondB, '2028-03-10')).toEqual(['ok']);
  });

  test('solved informally after the end: late', () => {
    const klacht: Klacht = {
      dossier: eenDossier(),
      toestand: {
        status: 'informeel',
        sinds: '2026-02-04',
        informeel: { gestartOp: '2026-02-04', gebiedsmanager: GEBIEDSMANAGER },
      },
    };
    const oplossen: Overgang = {
      soort: 'informeel-oplossen',
      datum: '2026-03-17',
      hoeGebleken: 'Gesprek',
      bevestigingVerzondenOp: '2026-03-17',
    };
    expect(redenen(klacht, oplossen, '2026-03-17', 'gebiedsmanager')).toEqual(['ok', 'termijn-overschreden']);
  });
});

describe('values the types do not know', () => {
  test('a procedure of 8 weeks and an unknown ground are refused', () => {
    const acht: Overgang = { ...start, ...JSON.parse('{"procedureWeken":8}') };
    expect(checkOvergang(nieuw(), acht, eenContext(KB))).toMatchObject({
      weigeringen: [{ code: 'procedure-weken', artikel: 'Awb 9:11 lid 1' }],
    });
    const grond: Overgang = { ...nib, ...JSON.parse('{"grond":"9:9"}') };
    expect(checkOvergang(nieuw(), grond, eenContext(KB))).toMatchObject({
      weigeringen: [{ code: 'grond-onbekend', artikel: 'Awb 9:8' }],
    });
  });
});

describe('who acts', () => {
  test('the beklaagde does nothing with the own complaint, in any role', () => {
    for (const rol of [ADM, KB, 'gebiedsmanager', 'college', 'beheerder'] as const) {
      const uitvoerder = { rol, gebruikerId: 'g-9', medewerkerId: 'm-1' };
      const context = eenContext(rol, { uitvoerder, vandaag: '2030-01-01' });
      for (const overgang of [start, eenBrief(), verdagen, vernietigen]) {
        const toestand = overgang.soort === 'formeel-starten' ? nieuw().toestand : formeel();
        const klacht = overgang.soort === 'vernietigen' ? ingetrokken() : { dossier: eenDossier(), toestand };
        const uitkomst = checkOvergang(klacht, overgang, context);
        expect(uitkomst.soort === 'geweigerd' && uitkomst.weigeringen.map(({ code }) => code)).toContain(
          'uitvoerder-betrokken',
        );
      }
    }
  });

  test('a witness may keep the administration, but decides nothing', () => {
    const klacht = klaarForBrief({ betrokkenen: [{ medewerkerId: 'm-9', betrokkenheid: 'getuige' }] });
    const as = (rol: KlachtRol) =>
      eenContext(rol, { uitvoerder: { rol, gebruikerId: 'g-9', medewerkerId: 'm-9' } });
    const intrekken: Overgang = { soort: 'intrekken', datum: '2026-03-02', vastlegging: 'Brief' };
    expect(checkOvergang(klacht, intrekken, as(ADM)).soort).toBe('ok');
    expect(checkOvergang(klacht, eenBrief(), as('college'))).toMatchObject({
      weigeringen: [{ code: 'uitvoerder-betrokken' }],
    });
  });
});
