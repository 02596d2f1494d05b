import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dagnummer, isoDatum, plusDagen } from './datum.ts';
import {
  columns,
  dagOfWeekText,
  maandagen,
  maandagenBetween,
  maandagOf,
  maandagOfWeek,
  readDagOfWeek,
  readJump,
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

describe('leesSprong', () => {
  const vandaag = '2026-03-02';
  test.each([
    ['week 12', '2026-03-16'],
    ['wk 12', '2026-03-16'],
    ['wk12', '2026-03-16'],
    ['wk 12 2025', '2025-03-17'],
    ['12-2025', '2025-03-17'],
    ['2026-W53', '2026-12-28'],
    ['week 53', '2026-12-28'],
    ['vandaag', '2026-03-02'],
    ['18-03-2026', '2026-03-16'],
    ['18 mrt 2026', '2026-03-16'],
  ])('“%s” goes to the week of %s', (text, maandag) => {
    expect(readJump(text, vandaag)).toMatchObject({ soort: 'ok', maandag });
  });

  test.each([
    ['week 54', 'Week 54 bestaat niet in 2026'],
    ['wk 53 2025', 'Week 53 bestaat niet in 2025 (week 1 t/m 52)'],
    ['week 1 1980', 'Kies een jaar'],
    ['straks', 'Typ een week'],
    ['31-02-2026', 'bestaat niet'],
  ])('“%s” is refused', (text, message) => {
    const parsed = readJump(text, vandaag);
    expect(parsed.soort).toBe('fout');
    if (parsed.soort === 'fout') expect(parsed.melding).toContain(message);
  });
});

describe('the first and the last day of a period', () => {
  const vandaag = '2026-03-02';
  test.each([
    ['18-03-2026', '2026-03-18', '2026-03-18'],
    ['wo 18-3-26', '2026-03-18', '2026-03-18'],
    ['2026-03-18', '2026-03-18', '2026-03-18'],
    ['vandaag', '2026-03-02', '2026-03-02'],
    ['week 12', '2026-03-16', '2026-03-22'],
    ['wk 12 2026', '2026-03-16', '2026-03-22'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
    // What the field shows by itself is read back as the same day.
    ['week 12, 16-03-2026', '2026-03-16', '2026-03-16'],
    ['Week 12, 22-03-2026', '2026-03-22', '2026-03-22'],
  ])('%s begins on %s and ends on %s', (text, begin, einde) => {
    expect(readDagOfWeek(text, 'begin', vandaag)).toEqual({ soort: 'ok', datum: begin });
    expect(readDagOfWeek(text, 'einde', vandaag)).toEqual({ soort: 'ok', datum: einde });
  });

  test.each(['', 'week 54', '31-02-2026', 'straks'])('%j is refused', (text) => {
    expect(readDagOfWeek(text, 'begin', vandaag).soort).toBe('fout');
  });

  test('shows the week only where the day is its edge, and reads that back', () => {
    expect(dagOfWeekText('2026-03-16', 'begin')).toBe('week 12, 16-03-2026');
    expect(dagOfWeekText('2026-03-16', 'einde')).toBe('ma 16-03-2026');
    expect(dagOfWeekText('2026-03-22', 'einde')).toBe('week 12, 22-03-2026');
    for (let dag = '2025-12-25'; dag < '2026-01-09'; dag = plusDagen(dag, 1)) {
      for (const rand of ['begin', 'einde'] as const) {
        expect(readDagOfWeek(dagOfWeekText(dag, rand), rand, vandaag)).toEqual({ soort: 'ok', datum: dag });
      }
    }
  });
});
