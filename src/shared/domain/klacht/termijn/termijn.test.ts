import { describe, expect, test } from 'vitest';
import { eenTermijnInput } from '../../../../../tests/support/klacht-builders.ts';
import { klachtbeleidOn } from '../basis/beleid.ts';
import type { TermijnInput, Verdaging, WettelijkeTermijn } from '../basis/termijn-types.ts';
import { isOuderDanEenJaar, ombudsmanTermijn, termijnNietInBehandeling } from './bijzonder.ts';
import { checkUitstel, checkVerdaging } from './controle.ts';
import { termijnState } from './state.ts';
import { calculateTermijn } from './termijn.ts';

const BELEID = klachtbeleidOn([], '2026-01-01');
const CONTEXT = { beleid: BELEID };

function termijn(anders: Partial<TermijnInput>, beleid = BELEID): WettelijkeTermijn {
  const uitkomst = calculateTermijn(eenTermijnInput(anders), { beleid });
  if (uitkomst.soort === 'geen') throw new Error('geen termijn');
  return uitkomst;
}

/** A verdaging with both letters on the same day; without one on the day of receipt, which is always in time. */
function verdaging(weken: number, brief: string): Verdaging {
  return { weken, reden: 'Ziekte van de behandelaar', briefKlager: brief, briefBeklaagde: brief };
}

const ZES_WEKEN: readonly (readonly [id: string, waarom: string, ontvangst: string, einde: string])[] = [
  ['T01', 'ma 02-02 + 42 = ma 16-03', '2026-02-02', '2026-03-16'],
  ['T02', 'e-mail op za 07-02 + 42 = za 21-03 → ma', '2026-02-07', '2026-03-23'],
  ['T03', 'do 20-11 + 42 = 1-1, 2-1 gelijkgesteld, weekend → ma 05-01', '2025-11-20', '2026-01-05'],
  ['T04', 'vr 20-02 + 42 = Goede Vrijdag, weekend, 2e Paasdag → di', '2026-02-20', '2026-04-07'],
  ['T06', 'ma 16-03 + 42 = Koningsdag ma 27-04 → di', '2026-03-16', '2026-04-28'],
  ['T07', 'di 24-03 + 42 = 5 mei, geen lustrumjaar → wo', '2026-03-24', '2026-05-06'],
  ['T09', 'ma 13-04 + 42 = 2e Pinksterdag → di', '2026-04-13', '2026-05-26'],
  ['T11a', 'di 18-01-2028 + 42 = schrikkeldag', '2028-01-18', '2028-02-29'],
  ['T11b', 'wo 19-01-2028 + 42 = de dag na de schrikkeldag', '2028-01-19', '2028-03-01'],
  ['T23', 'do 16-03 + 42 = Koningsdag do, gelijkgestelde vr, weekend → ma', '2028-03-16', '2028-05-01'],
  ['T26', 'zo 01-03 + 42 = zo 12-04 over de zomertijd heen → ma', '2026-03-01', '2026-04-13'],
  // Derived by hand from D1–D3.
  ['M01', 'wo 13-11 + 42 = 1e en 2e Kerstdag, gelijkgestelde vr, weekend → ma', '2024-11-13', '2024-12-30'],
  [
    'M02',
    'wo 24-03 + 42 = 5 mei, Hemelvaart do, gelijkgestelde vr, weekend → ma',
    '2027-03-24',
    '2027-05-10',
  ],
  ['M03', 'ma 15-03 + 42 = ma 26-04-2027 vóór Koningsdag: niet gelijkgesteld', '2027-03-15', '2027-04-26'],
  ['M04', 'za 15-03 + 42 = Koningsdag op za 26-04-2025 (27 is zo) → ma', '2025-03-15', '2025-04-28'],
  ['M05', 'vr 14-03 + 42 = vr 25-04, de dag vóór Koningsdag: gewoon', '2025-03-14', '2025-04-25'],
  ['M06', 'vr 07-03 + 42 = Goede Vrijdag 18-04-2025 → di na 2e Paasdag', '2025-03-07', '2025-04-22'],
  ['M07', 'do 02-04 + 42 = Hemelvaart 14-05, gelijkgestelde 15-05 → ma', '2026-04-02', '2026-05-18'],
  ['M08', 'vr 03-04 + 42 = gelijkgestelde vr 15-05 → ma', '2026-04-03', '2026-05-18'],
  ['M09', 'ontvangen op schrikkeldag di 29-02 + 42 = di 11-04', '2028-02-29', '2028-04-11'],
  ['M10', 'vr 03-03 + 42 = Goede Vrijdag 14-04-2028 → di 18-04', '2028-03-03', '2028-04-18'],
  ['M11', 'do 13-04 + 42 = Hemelvaart 25-05-2028, gelijkgestelde 26-05 → ma', '2028-04-13', '2028-05-29'],
  ['M12', 'ma 24-04 + 42 = 2e Pinksterdag 05-06-2028 → di', '2028-04-24', '2028-06-06'],
  ['M13', 'vr 17-03 + 42 = gelijkgestelde vr 28-04-2023 → ma', '2023-03-17', '2023-05-01'],
  ['M14', 'ontvangen op Goede Vrijdag; + 42 = gelijkgestelde 19-05-2023 → ma', '2023-04-07', '2023-05-22'],
  ['M15', 'vr 29-03 + 42 = gelijkgestelde 10-05-2024 → ma', '2024-03-29', '2024-05-13'],
  ['M16', 'vr 18-04 + 42 = gelijkgestelde 30-05-2025 → ma', '2025-04-18', '2025-06-02'],
  ['M17', 'vr 13-11 + 42 = 1e Kerstdag vr, 2e op za → ma 28-12', '2026-11-13', '2026-12-28'],
  ['M18', 'zo 20-09 + 42 = zo 01-11 over de wintertijd heen → ma', '2026-09-20', '2026-11-02'],
  ['M19', 'ontvangen op Koningsdag: dag 0 schuift niet; + 42 = ma 08-06', '2026-04-27', '2026-06-08'],
  ['M43', 'vr 04-03 + 42 = Goede Vrijdag 15-04-2022 → di', '2022-03-04', '2022-04-19'],
  ['M44', 'vr 30-03 + 42 = gelijkgestelde vr 11-05-2018 → ma', '2018-03-30', '2018-05-14'],
  ['M20', 'zo 20-11-2022 + 42 = zo 01-01-2023 → ma 02-01', '2022-11-20', '2023-01-02'],
];

describe('six weeks', () => {
  test.each(ZES_WEKEN)('%s: %s', (_id, _waarom, ontvangstdatum, einde) => {
    expect(termijn({ ontvangstdatum })).toMatchObject({
      einde,
      basis: 'procedure',
      weken: 6,
      voorlopig: false,
    });
  });

  test.each([
    ['ma 20-11 + 42 = Nieuwjaarsdag ma 01-01-2029 → di', '2028-11-20', '2029-01-02'],
    ['zo 19-11 + 42 = zo 31-12-2028, Nieuwjaarsdag → di', '2028-11-19', '2029-01-02'],
    ['za 15-03 + 42 = Koningsdag op za 26-04-2031 → ma', '2031-03-15', '2031-04-28'],
    ['vr 12-03 + 42 = Goede Vrijdag 23-04-2038 t/m Koningsdag di 27-04 → wo', '2038-03-12', '2038-04-28'],
    ['vr 15-02 + 42 = Goede Vrijdag 29-03-2013, vóór onze lijst → di', '2013-02-15', '2013-04-02'],
  ])('outside the decrees it is provisional: %s', (_waarom, ontvangstdatum, einde) => {
    const uitkomst = termijn({ ontvangstdatum });
    expect(uitkomst).toMatchObject({ einde, voorlopig: true });
    expect(uitkomst.afleiding.map((stap) => stap.regel)).toContain('voorlopig');
  });

  test('while no procedure is chosen the shortest is counted', () => {
    expect(termijn({ procedureWeken: null }).einde).toBe('2026-03-16');
  });
});

describe('ten weeks and verdaging', () => {
  test.each([
    ['T15a: ma 02-03 + 70 = ma 11-05', '2026-03-02', '2026-05-11'],
    ['T15b: ma 16-03 + 70 = 2e Pinksterdag → di', '2026-03-16', '2026-05-26'],
    ['M21: do 16-10 + 70 = 1e en 2e Kerstdag, weekend → ma', '2025-10-16', '2025-12-29'],
    ['M22: do 17-02 + 70 = Koningsdag do, gelijkgestelde vr → ma', '2028-02-17', '2028-05-01'],
  ])('%s', (_naam, ontvangstdatum, einde) => {
    expect(termijn({ ontvangstdatum, procedureWeken: 10 })).toMatchObject({ einde, weken: 10 });
  });

  test.each([
    ['T12: 6+4, ma 02-02 + 70 = ma 13-04', '2026-02-02', 6, 4, '2026-04-13'],
    ['T13: 6+4, ma 26-01 + 70 = 2e Paasdag 06-04 → di', '2026-01-26', 6, 4, '2026-04-07'],
    ['T16: 10+4, ma 02-03 + 98 = ma 08-06', '2026-03-02', 10, 4, '2026-06-08'],
    ['M23: 6+1 vanaf za 21-03 (niet ma 23-03) = za 28-03 → ma', '2026-02-07', 6, 1, '2026-03-30'],
    ['M24: 6+4 vanaf do 01-01 (niet ma 05-01) = do 29-01', '2025-11-20', 6, 4, '2026-01-29'],
    ['M25: 6+4, ma 03-01-2028 + 70 = ma 13-03 over de schrikkeldag', '2028-01-03', 6, 4, '2028-03-13'],
    [
      'M26: 10+2 is precies 12 weken: gelijkgestelde vr 15-05 schuift → ma',
      '2026-02-20',
      10,
      2,
      '2026-05-18',
    ],
    ['M27: 10+3 is 13 weken: gelijkgestelde vr 15-05 blijft', '2026-02-13', 10, 3, '2026-05-15'],
    ['M28: 10+4 is 14 weken: za 13-06 blijft', '2026-03-07', 10, 4, '2026-06-13'],
  ] as const)('%s', (_naam, ontvangstdatum, procedureWeken, weken, einde) => {
    const uitkomst = termijn({ ontvangstdatum, procedureWeken, verdaging: verdaging(weken, ontvangstdatum) });
    expect(uitkomst).toMatchObject({
      einde,
      basis: 'verdaagd',
      weken: procedureWeken + weken,
      genegeerd: [],
    });
  });

  test('the settings of D4 and D5 give the other readings', () => {
    const schuift = { ...BELEID, atwBovenTwaalfWeken: true };
    const drie = {
      ontvangstdatum: '2026-02-13',
      procedureWeken: 10,
      verdaging: verdaging(3, '2026-02-13'),
    } as const;
    expect(termijn(drie, schuift).einde).toBe('2026-05-18');
    const opgeschoven = { ...BELEID, verdagingVanafNominaal: false };
    const vier = { ontvangstdatum: '2025-11-20', verdaging: verdaging(4, '2025-12-01') };
    expect(termijn(vier, opgeschoven).einde).toBe('2026-02-02');
  });

  test('settings are dated rows', () => {
    const row = { id: '1', geldigVan: '2026-06-01', geldigTot: null };
    const rows = [
      { ...row, sleutel: 'klachtAtwBovenTwaalfWeken', waarde: 1 },
      { ...row, sleutel: 'klachtSignaalLaat', waarde: 21 },
    ];
    expect(klachtbeleidOn(rows, '2026-05-31')).toEqual(BELEID);
    expect(klachtbeleidOn(rows, '2026-06-01')).toMatchObject({
      atwBovenTwaalfWeken: true,
      // Whatever order they were filled in, the earliest signal comes first.
      signaalDagen: [21, 14, 7],
    });
  });
});

describe('uitstel with consent', () => {
  const verdaagd = eenTermijnInput({ verdaging: verdaging(4, '2026-03-10') });
  const uitstel = { instemmingOp: '2026-04-08', schriftelijk: true, uiterlijk: '2026-05-15' };

  test('T18: an agreed date does not shift, not even from a gelijkgestelde dag', () => {
    const besluit = checkUitstel(verdaagd, uitstel, CONTEXT);
    expect(besluit).toMatchObject({
      soort: 'ok',
      // Hemelvaart is do 14-05: wo 13-05 is the last werkdag.
      termijn: { einde: '2026-05-15', basis: 'uitstel', weken: null, uiterlijkVerzenden: '2026-05-13' },
    });
  });

  test('M29: a second uitstel is measured against the first one', () => {
    const tweede = { instemmingOp: '2026-05-15', schriftelijk: true, uiterlijk: '2026-05-24' };
    const besluit = checkUitstel({ ...verdaagd, uitstel: [uitstel] }, tweede, CONTEXT);
    expect(besluit).toMatchObject({
      soort: 'ok',
      // Pinksterzondag: the last werkdag is vr 22-05.
      termijn: { einde: '2026-05-24', uiterlijkVerzenden: '2026-05-22' },
    });
  });

  test('M30: uitstel without a verdaging before it', () => {
    const besluit = checkUitstel(
      eenTermijnInput(),
      { ...uitstel, instemmingOp: '2026-03-16', uiterlijk: '2026-03-17' },
      CONTEXT,
    );
    expect(besluit).toMatchObject({ soort: 'ok', termijn: { einde: '2026-03-17' } });
  });

  test.each([
    ['uitstel-niet-schriftelijk', 'not in writing', { schriftelijk: false }],
    ['uitstel-instemming-ontbreekt', 'no date', { instemmingOp: '' }],
    ['uitstel-voor-ontvangst', 'before the receipt', { instemmingOp: '2026-02-01' }],
    ['uitstel-na-einde', 'a day after the verdaagde end ma 13-04', { instemmingOp: '2026-04-14' }],
    ['uitstel-niet-later', 'agreed date before the current end', { uiterlijk: '2026-04-10' }],
    ['uitstel-niet-later', 'agreed date on the current end', { uiterlijk: '2026-04-13' }],
    ['uitstel-niet-later', 'no agreed date', { uiterlijk: '' }],
  ] as const)('refused with %s: %s', (code, _waarom, anders) => {
    const besluit = checkUitstel(verdaagd, { ...uitstel, ...anders }, CONTEXT);
    expect(besluit).toMatchObject({
      soort: 'geweigerd',
      weigeringen: [{ code, artikel: 'Awb 9:11 lid 3' }],
    });
  });
});

describe('refused verdaging', () => {
  const input = eenTermijnInput();

  test('T29: a letter a day after the end is refused, and the term is overschreden', () => {
    const besluit = checkVerdaging(input, verdaging(4, '2026-03-17'), CONTEXT);
    expect(besluit).toMatchObject({
      soort: 'geweigerd',
      weigeringen: [
        { code: 'verdaging-na-einde', artikel: 'Awb 9:11 lid 2' },
        { code: 'verdaging-na-einde' },
      ],
    });
    expect(termijnState(termijn({}), { vandaag: '2026-03-17', gestoptOp: null, beleid: BELEID })).toEqual({
      soort: 'overschreden',
      dagenTeLaat: 1,
    });
  });

  test('T30: a second verdaging is refused, however short the first one was', () => {
    const al = eenTermijnInput({ verdaging: verdaging(1, '2026-03-10') });
    expect(checkVerdaging(al, verdaging(3, '2026-03-11'), CONTEXT)).toMatchObject({
      soort: 'geweigerd',
      weigeringen: [{ code: 'verdaging-eenmaal', artikel: 'Awb 9:11 lid 2' }],
    });
    const uitstel = { instemmingOp: '2026-03-11', schriftelijk: true, uiterlijk: '2026-04-01' };
    expect(checkUitstel(al, uitstel, CONTEXT).soort).toBe('ok');
  });

  test('after uitstel with consent only new uitstel is possible', () => {
    const uitstel = [{ instemmingOp: '2026-03-11', schriftelijk: true, uiterlijk: '2026-04-01' }];
    const besluit = checkVerdaging({ ...input, uitstel }, verdaging(4, '2026-03-12'), CONTEXT);
    expect(besluit).toMatchObject({ soort: 'geweigerd', weigeringen: [{ code: 'verdaging-na-uitstel' }] });
  });

  test.each([
    ['verdaging-weken', 'five weeks', { weken: 5 }],
    ['verdaging-weken', 'no weeks', { weken: 0 }],
    ['verdaging-weken', 'half a week', { weken: 1.5 }],
    ['verdaging-reden', 'no reason', { reden: ' ' }],
    ['verdaging-brief-klager', 'no letter to the klager', { briefKlager: '' }],
    ['verdaging-brief-beklaagde', 'no letter to the beklaagde', { briefBeklaagde: '' }],
    ['verdaging-voor-ontvangst', 'letter before the receipt', { briefKlager: '2026-02-01' }],
    ['verdaging-na-einde', 'the letter to the beklaagde a day late', { briefBeklaagde: '2026-03-17' }],
  ] as const)('%s: %s', (code, _waarom, anders) => {
    const besluit = checkVerdaging(input, { ...verdaging(4, '2026-03-16'), ...anders }, CONTEXT);
    expect(besluit).toMatchObject({ soort: 'geweigerd', weigeringen: [{ code, artikel: 'Awb 9:11 lid 2' }] });
  });

  test('the last day is the shifted one: za 21-03 became ma 23-03', () => {
    const zaterdag = eenTermijnInput({ ontvangstdatum: '2026-02-07' });
    expect(checkVerdaging(zaterdag, verdaging(4, '2026-03-23'), CONTEXT)).toMatchObject({
      soort: 'ok',
      termijn: { nominaal: '2026-04-18', einde: '2026-04-20' },
    });
    expect(checkVerdaging(zaterdag, verdaging(4, '2026-03-24'), CONTEXT).soort).toBe('geweigerd');
  });

  test('without a beklaagde one letter is enough, but a wrong second one still counts', () => {
    const zonder = eenTermijnInput({ heeftBeklaagde: false });
    const brief = { ...verdaging(4, '2026-03-10'), briefBeklaagde: '' };
    expect(checkVerdaging(zonder, brief, CONTEXT).soort).toBe('ok');
    expect(checkVerdaging(zonder, { ...brief, briefBeklaagde: '2026-03-17' }, CONTEXT).soort).toBe(
      'geweigerd',
    );
  });

  test('what was recorded but cannot count in law is left out and named', () => {
    // The ontvangstdatum was corrected from 02-02 to 26-01: the letter of 10-03 is then a day late.
    const uitkomst = termijn({ ontvangstdatum: '2026-01-26', verdaging: verdaging(4, '2026-03-10') });
    expect(uitkomst).toMatchObject({ einde: '2026-03-09', basis: 'procedure' });
    expect(uitkomst.genegeerd.map((bezwaar) => bezwaar.code)).toEqual([
      'verdaging-na-einde',
      'verdaging-na-einde',
    ]);
    const laat = { instemmingOp: '2026-03-17', schriftelijk: true, uiterlijk: '2026-04-01' };
    expect(termijn({ uitstel: [laat] })).toMatchObject({
      einde: '2026-03-16',
      genegeerd: [{ code: 'uitstel-na-einde' }],
    });
  });
});

describe('no opschorting, oral complaints, not handling, ombudsman', () => {
  test('T19: asked to complete on 01-06, completed on 15-06: the end stays ma 13-07', () => {
    const uitkomst = termijn({
      ontvangstdatum: '2026-06-01',
      aanvullingen: [{ gevraagdOp: '2026-06-01', ontvangenOp: '2026-06-15' }],
    });
    expect(uitkomst.einde).toBe('2026-07-13');
    expect(uitkomst.afleiding.find((stap) => stap.regel === 'aanvulling')?.zin).toContain('geen opschorting');
  });

  test('an oral complaint has no term until it is put in writing', () => {
    const mondeling = eenTermijnInput({ vorm: 'mondeling' });
    expect(calculateTermijn(mondeling, CONTEXT)).toMatchObject({ soort: 'geen', streefdatum: '2026-03-16' });
    expect(termijnNietInBehandeling(mondeling, CONTEXT).soort).toBe('geen');
    expect(checkVerdaging(mondeling, verdaging(4, '2026-02-03'), CONTEXT)).toMatchObject({
      soort: 'geweigerd',
      weigeringen: [{ code: 'geen-termijn', artikel: 'Awb 9:4 lid 1' }],
    });
    const uitstel = { instemmingOp: '2026-02-03', schriftelijk: true, uiterlijk: '2026-05-01' };
    expect(checkUitstel(mondeling, uitstel, CONTEXT).soort).toBe('geweigerd');
    // ma 16-02 + 42 = ma 30-03: counted from the day it was put in writing.
    expect(calculateTermijn({ ...mondeling, opSchriftOp: '2026-02-16' }, CONTEXT)).toMatchObject({
      soort: 'termijn',
      begin: '2026-02-16',
      einde: '2026-03-30',
    });
  });

  test.each([
    ['T20: vr 27-11 + 28 = 1e Kerstdag, 2e op za, zo → ma', '2026-11-27', '2026-12-28'],
    ['M31: vr 06-03 + 28 = Goede Vrijdag → di', '2026-03-06', '2026-04-07'],
    ['M32: vr 29-11 + 28 = gelijkgestelde vr 27-12-2024 → ma', '2024-11-29', '2024-12-30'],
    ['M33: do 16-04 + 28 = Hemelvaart, gelijkgestelde vr → ma', '2026-04-16', '2026-05-18'],
    ['M34: ma 02-02 + 28 = ma 02-03', '2026-02-02', '2026-03-02'],
  ])('9:8, %s', (_naam, ontvangstdatum, einde) => {
    // A verdaging belongs to 9:11 and does nothing here.
    const input = eenTermijnInput({ ontvangstdatum, verdaging: verdaging(4, ontvangstdatum) });
    expect(termijnNietInBehandeling(input, CONTEXT)).toMatchObject({
      einde,
      basis: 'niet-in-behandeling',
      weken: 4,
    });
  });

  test.each([
    ['T27a', '2026-03-16', '2027-03-16'],
    ['T27b: 29-02 has no anniversary', '2028-02-29', '2029-02-28'],
    ['M35: 28-02 before a leap year stays 28-02', '2027-02-28', '2028-02-28'],
    ['M36: Christmas does not shift', '2026-12-25', '2027-12-25'],
    ['M37: a Saturday does not shift', '2025-05-09', '2026-05-09'],
  ])('year of the ombudsman, %s', (_naam, datum, einde) => {
    expect(ombudsmanTermijn({ soort: 'kennisgeving', datum }).einde).toBe(einde);
  });

  test.each([
    ['T28a', '2027-02-28', '2028-02-28', 'nee'],
    ['T28b', '2027-02-28', '2028-02-29', 'ja'],
    ['M38: from 29-02 the year ends on 28-02', '2028-02-29', '2029-02-28', 'nee'],
    ['M39', '2028-02-29', '2029-03-01', 'ja'],
    ['M40: exactly a year is not longer', '2026-03-16', '2027-03-16', 'nee'],
    ['M41', '2026-03-16', '2027-03-17', 'ja'],
    ['M42: not known', null, '2027-03-17', 'onbekend'],
  ] as const)('longer than a year, %s', (_naam, gedraging, klacht, soort) => {
    expect(isOuderDanEenJaar(gedraging, klacht).soort).toBe(soort);
  });
});
