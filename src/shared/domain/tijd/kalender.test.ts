import { describe, expect, test } from 'vitest';
import { INGEBOUWDE_KALENDER } from './gelijkgesteld.ts';
import {
  atwDag,
  caoFeestdag,
  caoFeestdagen,
  countJaardagen,
  firstAtwWerkdag,
  firstPaasdag,
  freeDag,
  isAtwDag,
  isCaoFeestdag,
  isWerkdag,
  koningsdag,
  werkdagenBetween,
} from './kalender.ts';

describe('moving days', () => {
  test.each([
    [2015, '2015-04-05'],
    [2016, '2016-03-27'],
    [2021, '2021-04-04'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
    [2076, '2076-04-19'],
  ])('Easter %i is %s', (jaar, dag) => {
    expect(firstPaasdag(jaar)).toBe(dag);
  });

  test.each([
    [2012, '2012-04-30'],
    [2006, '2006-04-29'],
    [2014, '2014-04-26'],
    [2025, '2025-04-26'],
    [2026, '2026-04-27'],
    [2031, '2031-04-26'],
  ])('Koningsdag or Koninginnedag of %i is %s', (jaar, dag) => {
    expect(koningsdag(jaar)).toBe(dag);
  });
});

describe('paid holidays of the cao', () => {
  test.each([
    [2025, 261, 7],
    [2026, 261, 7],
    [2027, 261, 6],
    [2028, 260, 7],
    [2029, 261, 7],
    [2030, 261, 6],
  ])('%i has %i weekdays of which %i are holidays', (jaar, weekdagen, feestdagenOpWeekdag) => {
    expect(countJaardagen(jaar, 'sociaal-werk')).toMatchObject({ weekdagen, feestdagenOpWeekdag });
    expect(countJaardagen(jaar, 'gemeenten')).toMatchObject({ weekdagen, feestdagenOpWeekdag });
  });

  test('2026 day by day', () => {
    expect([...caoFeestdagen(2026, 'sociaal-werk').keys()].sort()).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  test('Goede Vrijdag and gelijkgestelde dagen are working days for every cao', () => {
    for (const cao of ['sociaal-werk', 'jeugdzorg', 'gemeenten'] as const) {
      for (const dag of ['2026-04-03', '2026-01-02', '2026-05-15', '2024-12-27']) {
        expect(isCaoFeestdag(dag, cao)).toBe(false);
        expect(isWerkdag(dag, { cao })).toBe(true);
      }
    }
  });

  test('5 mei: Gemeenten every year since 2024, lustrum years before; the others every year', () => {
    const jaren = [2015, 2019, 2020, 2021, 2023, 2024, 2026];
    expect(jaren.map((jaar) => isCaoFeestdag(`${jaar}-05-05`, 'gemeenten'))).toEqual([
      true,
      false,
      true,
      false,
      false,
      true,
      true,
    ]);
    expect(jaren.every((jaar) => isCaoFeestdag(`${jaar}-05-05`, 'sociaal-werk'))).toBe(true);
    expect(jaren.every((jaar) => isCaoFeestdag(`${jaar}-05-05`, 'jeugdzorg'))).toBe(true);
  });

  test('Hemelvaart on 5 mei (2016) is one holiday', () => {
    expect(caoFeestdag('2016-05-05', 'sociaal-werk')).toBe('Hemelvaartsdag');
    expect(caoFeestdagen(2016, 'sociaal-werk').size).toBe(7);
  });
});

describe('the law has its own calendar', () => {
  test.each([
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-04-27',
    '2026-05-05',
    '2021-05-05',
    '2026-05-14',
    '2026-05-15',
    '2026-05-25',
    '2026-12-25',
    '2026-01-02',
    '2024-12-27',
    '2028-05-26',
    '2014-05-30',
    '2018-05-11',
    '2018-12-24',
    '2022-05-27',
  ])('%s is a day of the law', (dag) => {
    expect(isAtwDag(dag)).toBe(true);
  });

  test.each(['2027-04-26', '2026-05-04', '2026-04-02'])('%s is not', (dag) => {
    expect(atwDag(dag)).toEqual({ soort: 'gewoon', voorlopig: false });
  });

  test('beyond the decrees the answer is provisional', () => {
    expect(atwDag('2029-05-11')).toEqual({ soort: 'gewoon', voorlopig: true });
    expect(atwDag('2013-05-03')).toEqual({ soort: 'gewoon', voorlopig: true });
    expect([2013, 2014, 2022, 2028, 2029].map((jaar) => INGEBOUWDE_KALENDER.jaren.has(jaar))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(atwDag('2029-12-25')).toMatchObject({ soort: 'feestdag' });
  });

  test.each([
    ['2026-03-16', '2026-03-16'],
    ['2026-03-21', '2026-03-23'],
    ['2026-01-01', '2026-01-05'],
    ['2026-04-03', '2026-04-07'],
    ['2026-04-27', '2026-04-28'],
    ['2026-05-05', '2026-05-06'],
    ['2028-04-27', '2028-05-01'],
  ])('a term ending %s ends %s', (dag, einde) => {
    expect(firstAtwWerkdag(dag)).toBe(einde);
  });
});

describe('work calendar', () => {
  test('C22: contact on wo 08-04-2026 after aanmelding do 02-04 is working day 3', () => {
    expect(werkdagenBetween('2026-04-02', '2026-04-08', { cao: 'sociaal-werk' })).toBe(3);
    expect(werkdagenBetween('2026-04-02', '2026-04-02', { cao: 'sociaal-werk' })).toBe(0);
  });

  test('closing days hold for all, cao rows for their cao, rows of the law for none', () => {
    const row = (soort: 'atw' | 'cao-gemeenten' | 'sluitingsdag', datum: string) => ({
      id: datum,
      datum,
      soort,
      omschrijving: '',
    });
    const kalenderdagen = [
      row('sluitingsdag', '2026-12-24'),
      row('cao-gemeenten', '2026-12-31'),
      row('atw', '2026-12-28'),
    ];
    expect(freeDag('2026-12-24', { cao: 'jeugdzorg', kalenderdagen })).toBe('Sluitingsdag');
    expect(freeDag('2026-12-31', { cao: 'gemeenten', kalenderdagen })).toBe('Sluitingsdag');
    expect(freeDag('2026-12-31', { cao: 'jeugdzorg', kalenderdagen })).toBeNull();
    expect(freeDag('2026-12-28', { cao: 'gemeenten', kalenderdagen })).toBeNull();
  });
});
