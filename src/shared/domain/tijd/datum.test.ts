import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dagenBetween,
  dagnummer,
  datumKort,
  datumLang,
  datumNl,
  datumWithWeekdag,
  isGeldigeDatum,
  isoDatum,
  periodeNl,
  plusDagen,
  plusMaanden,
  readDatum,
  tmNl,
  weekdag,
} from './datum.ts';

describe('day numbers', () => {
  test.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-03-01', 11017],
    ['2026-01-01', 20454],
  ])('%s is day %i', (iso, nummer) => {
    expect(dagnummer(iso)).toBe(nummer);
    expect(isoDatum(nummer)).toBe(iso);
  });

  test('there and back over the whole accepted range, agreeing with Temporal', () => {
    fc.assert(
      fc.property(fc.integer({ min: dagnummer('1990-01-01'), max: dagnummer('2100-12-31') }), (nummer) => {
        const iso = isoDatum(nummer);
        expect(dagnummer(iso)).toBe(nummer);
        expect(weekdag(iso)).toBe(Temporal.PlainDate.from(iso).dayOfWeek - 1);
        expect(plusDagen(iso, 1)).toBe(isoDatum(nummer + 1));
      }),
    );
  });

  test('C20: aanmelding 02-03-2026 to intake 30-03 is 28 days, 31-03 is 29', () => {
    expect(dagenBetween('2026-03-02', '2026-03-30')).toBe(28);
    expect(dagenBetween('2026-03-02', '2026-03-31')).toBe(29);
  });

  test('months clamp to the end of the month', () => {
    expect(plusMaanden('2026-08-31', 6)).toBe('2027-02-28');
  });
});

describe('dates as people see them', () => {
  test('forms', () => {
    expect(datumNl('2021-03-01')).toBe('01-03-2021');
    expect(datumKort('2021-03-01')).toBe('1-3');
    expect(datumLang('2021-03-01')).toBe('1 maart 2021');
    expect(datumWithWeekdag('2021-03-01')).toBe('ma 01-03-2021');
    expect(tmNl('2021-04-01')).toBe('t/m 31-03-2021');
    expect(tmNl(null)).toBe('zonder einde');
    expect(periodeNl('2021-03-01', '2021-04-01')).toBe('01-03-2021 t/m 31-03-2021');
    expect(periodeNl('2021-03-01', '2021-03-02')).toBe('01-03-2021');
    expect(periodeNl('2021-03-01', null)).toBe('vanaf 01-03-2021');
  });
});

describe('leesDatum', () => {
  test.each([
    '1-3-2021',
    '01-03-21',
    '01/03/2021',
    '1.3.2021',
    '1 mrt 2021',
    '1 maart 2021',
    '1 Mrt. 2021',
    'ma 1-3-2021',
    'maandag 1 maart 2021',
    '2021-03-01',
    '  2021-3-1 ',
    '1 3 2021',
  ])('“%s” is 01-03-2021', (text) => {
    expect(readDatum(text)).toEqual({ soort: 'ok', datum: '2021-03-01' });
  });

  test('a weekday in front need not fit: the date counts', () => {
    expect(readDatum('za 1-3-2021')).toEqual({ soort: 'ok', datum: '2021-03-01' });
  });

  test.each([
    ['', 'Vul een datum in'],
    ['morgen', 'is geen datum'],
    ['1-3', 'is geen datum'],
    ['31-02-2026', 'bestaat niet'],
    ['29-02-2027', 'bestaat niet'],
    ['1-13-2026', 'bestaat niet'],
    ['00-01-2026', 'bestaat niet'],
    ['31-12-1989', 'Kies een datum van 01-01-1990 t/m 31-12-2100'],
    ['01-01-2101', 'Kies een datum van 01-01-1990 t/m 31-12-2100'],
    ['1 foo 2026', 'is geen datum'],
  ])('“%s” is refused', (text, message) => {
    const parsed = readDatum(text);
    expect(parsed.soort).toBe('fout');
    if (parsed.soort === 'fout') expect(parsed.melding).toContain(message);
  });

  test('leap day and the ends of the range', () => {
    expect(readDatum('29-2-2028')).toEqual({ soort: 'ok', datum: '2028-02-29' });
    expect(readDatum('1-1-1990').soort).toBe('ok');
    expect(readDatum('31-12-2100').soort).toBe('ok');
    expect(readDatum('31-12-99')).toEqual({ soort: 'ok', datum: '1999-12-31' });
  });

  test('own limits', () => {
    expect(readDatum('1-1-2025', { van: '2026-01-01', tot: '2026-12-31' }).soort).toBe('fout');
  });

  test('what datumNl writes is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: dagnummer('1990-01-01'), max: dagnummer('2100-12-31') }), (nummer) => {
        const iso = isoDatum(nummer);
        expect(readDatum(datumNl(iso))).toEqual({ soort: 'ok', datum: iso });
        expect(readDatum(datumLang(iso))).toEqual({ soort: 'ok', datum: iso });
      }),
    );
  });
});

test('isGeldigeDatum takes real days from 1990 to 2100 only', () => {
  expect(isGeldigeDatum('2026-02-28')).toBe(true);
  for (const iso of ['2026-02-29', '1989-12-31', '2101-01-01', '2026-1-1', 'x', '2026-00-10']) {
    expect(isGeldigeDatum(iso)).toBe(false);
  }
});
