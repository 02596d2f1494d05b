import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dagnummer, isoDatum, plusDagen } from './datum.ts';
import {
  columns,
  maandagen,
  maandagenBetween,
  maandagOf,
  maandagOfWeek,
  weekKey,
  weekLabel,
  weekLang,
  weekOf,
  wekenInJaar,
} from './week.ts';

describe('ISO weeks', () => {
  test.each([
    ['2026-12-28', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2020-12-31', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2021-03-01', 2021, 9],
    ['2024-12-30', 2025, 1],
    ['2026-04-30', 2026, 18],
  ])('%s lies in %i week %i', (iso, jaar, week) => {
    expect(weekOf(iso)).toMatchObject({ jaar, week });
  });

  test('2020 and 2026 have 53 weeks, the others near them 52', () => {
    expect([2019, 2020, 2021, 2025, 2026, 2027].map(wekenInJaar)).toEqual([52, 53, 52, 52, 53, 52]);
  });

  test('agrees with Temporal on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: dagnummer('1990-01-01'), max: dagnummer('2100-12-31') }), (nummer) => {
        const iso = isoDatum(nummer);
        const dag = Temporal.PlainDate.from(iso);
        expect(weekOf(iso)).toMatchObject({ jaar: dag.yearOfWeek, week: dag.weekOfYear });
        expect(maandagOfWeek(weekOf(iso).jaar, weekOf(iso).week)).toBe(maandagOf(iso));
      }),
    );
  });

  test('labels and keys', () => {
    expect(weekLabel('2021-03-03')).toBe('wk 9');
    expect(weekLang('2027-01-01')).toBe('week 53 van 2026');
    expect(weekKey('2021-03-03')).toBe('2021-W09');
    expect(maandagOfWeek(2025, 53)).toBeNull();
    expect(maandagOfWeek(2026, 0)).toBeNull();
  });

  test('lists of Mondays', () => {
    expect(maandagen('2026-12-30', 3)).toEqual(['2026-12-28', '2027-01-04', '2027-01-11']);
    expect(maandagenBetween('2026-03-04', '2026-03-16')).toEqual(['2026-03-02', '2026-03-09']);
    expect(maandagenBetween('2026-03-04', '2026-03-17')).toHaveLength(3);
  });
});

describe('kolommen', () => {
  test('weeks', () => {
    expect(columns('weken', '2021-03-03', 2)).toEqual([
      {
        sleutel: '2021-W09',
        label: 'wk 9',
        sublabel: '1-3',
        van: '2021-03-01',
        tot: '2021-03-08',
        maandagen: ['2021-03-01'],
      },
      {
        sleutel: '2021-W10',
        label: 'wk 10',
        sublabel: '8-3',
        van: '2021-03-08',
        tot: '2021-03-15',
        maandagen: ['2021-03-08'],
      },
    ]);
  });

  test('a month is the weeks whose Thursday lies in it', () => {
    const [april, mei] = columns('maanden', '2026-04-20', 2);
    // Week 14 has Thursday 2 April, week 18 Thursday 30 April.
    expect(april).toMatchObject({
      sleutel: '2026-04',
      label: 'apr 2026',
      sublabel: 'wk 14–18',
      van: '2026-03-30',
    });
    expect(april?.maandagen).toHaveLength(5);
    expect(mei).toMatchObject({ sleutel: '2026-05', van: '2026-05-04' });
  });

  test('a quarter, over the turn of a 53-week year', () => {
    const [k4, k1] = columns('kwartalen', '2026-11-01', 2);
    expect(k4).toMatchObject({
      sleutel: '2026-K4',
      label: 'K4 2026',
      sublabel: 'wk 40–53',
      tot: '2027-01-04',
    });
    expect(k1).toMatchObject({ sleutel: '2027-K1', van: '2027-01-04' });
  });

  test('months and quarters follow each other without gap or overlap', () => {
    for (const zoom of ['maanden', 'kwartalen'] as const) {
      const row = columns(zoom, '2019-12-30', 40);
      for (const [i, column] of row.entries()) {
        const next = row[i + 1];
        if (next) expect(next.van).toBe(column.tot);
        expect(plusDagen(column.van, 7 * column.maandagen.length)).toBe(column.tot);
      }
    }
  });
});
