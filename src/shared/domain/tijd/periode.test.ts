import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dagnummer, isoDatum, lastDatum } from './datum.ts';
import {
  applyPlan,
  doorsnede,
  isEmptyPlan,
  isGeldigOn,
  knippunten,
  mergePerioden,
  moveBegin,
  moveMinuten,
  overlapt,
  type Periode,
  rewriteSeries,
  updatePeriode,
} from './periode.ts';
import { differenceOf, doorsnedeOf, perValue } from './periode-set.ts';

type Row = Periode & { readonly id: string; readonly minutenPerWeek: number };

const p = (geldigVan: string, geldigTot: string | null): Periode => ({ geldigVan, geldigTot });
const row = (id: string, van: string, tot: string | null, minutenPerWeek: number): Row => ({
  id,
  geldigVan: van,
  geldigTot: tot,
  minutenPerWeek,
});
const series = (rijen: readonly Row[]) => ({ rijen, readValue: (r: Row) => r.minutenPerWeek });
const create = (periode: Periode, minutenPerWeek: number): Row => ({
  ...periode,
  id: 'nieuw',
  minutenPerWeek,
});
const kort = (rows: readonly Row[]) => rows.map((r) => [r.id, r.geldigVan, r.geldigTot, r.minutenPerWeek]);

function naWijziging(rows: readonly Row[], van: string, tot: string | null, nieuw: number | null): Row[] {
  return applyPlan(rows, updatePeriode(series(rows), van, tot, nieuw), create);
}

describe('periods', () => {
  test('inclusive start, exclusive end', () => {
    expect(isGeldigOn(p('2026-03-02', '2026-03-09'), '2026-03-02')).toBe(true);
    expect(isGeldigOn(p('2026-03-02', '2026-03-09'), '2026-03-08')).toBe(true);
    expect(isGeldigOn(p('2026-03-02', '2026-03-09'), '2026-03-09')).toBe(false);
    expect(isGeldigOn(p('2026-03-02', null), '2100-12-31')).toBe(true);
  });

  test('overlap and intersection; touching is not overlapping', () => {
    const a = p('2026-01-01', '2026-02-01');
    expect(overlapt(a, p('2026-02-01', null))).toBe(false);
    expect(overlapt(a, p('2026-01-31', null))).toBe(true);
    expect(doorsnede(a, p('2026-01-15', null))).toEqual(p('2026-01-15', '2026-02-01'));
    expect(doorsnede(a, p('2026-02-01', null))).toBeNull();
    expect(doorsnede(p('2026-01-01', null), p('2026-03-01', null))).toEqual(p('2026-03-01', null));
  });

  test('union joins what touches', () => {
    expect(
      mergePerioden([
        p('2026-02-01', '2026-03-01'),
        p('2026-01-01', '2026-02-01'),
        p('2026-05-01', null),
        p('2026-06-01', '2026-07-01'),
      ]),
    ).toEqual([p('2026-01-01', '2026-03-01'), p('2026-05-01', null)]);
  });

  test('difference and intersection of sets', () => {
    const a = [p('2026-01-01', null)];
    const b = [p('2026-02-01', '2026-03-01'), p('2026-04-01', '2026-05-01')];
    expect(differenceOf(a, b)).toEqual([
      p('2026-01-01', '2026-02-01'),
      p('2026-03-01', '2026-04-01'),
      p('2026-05-01', null),
    ]);
    expect(doorsnedeOf(a, b)).toEqual(b);
    expect(differenceOf(b, a)).toEqual([]);
  });

  test('stretches per value join when adjacent', () => {
    const rows = [
      row('a', '2026-01-01', '2026-02-01', 60),
      row('b', '2026-02-01', '2026-03-01', 60),
      row('c', '2026-04-01', null, 60),
    ];
    const value = (dag: string) => rows.find((r) => isGeldigOn(r, dag))?.minutenPerWeek ?? null;
    expect(perValue(rows, p('2026-01-15', '2026-06-01'), value)).toEqual([
      { waarde: 60, perioden: [p('2026-01-15', '2026-03-01'), p('2026-04-01', '2026-06-01')] },
    ]);
  });

  test('cut points', () => {
    expect(
      knippunten([p('2026-01-01', '2026-02-01'), p('2026-03-01', null)], p('2026-01-15', '2026-03-02')),
    ).toEqual(['2026-01-15', '2026-02-01', '2026-03-01']);
  });
});

describe('wijzigPeriode', () => {
  const open = [row('a', '2026-01-05', null, 1440)];

  test('from a date: closes the row and opens one', () => {
    expect(kort(naWijziging(open, '2026-03-02', null, 960))).toEqual([
      ['a', '2026-01-05', '2026-03-02', 1440],
      ['nieuw', '2026-03-02', null, 960],
    ]);
  });

  test('one week only: split around', () => {
    expect(kort(naWijziging(open, '2026-03-02', '2026-03-09', 0))).toEqual([
      ['a', '2026-01-05', '2026-03-02', 1440],
      ['nieuw', '2026-03-02', '2026-03-09', 0],
      ['nieuw', '2026-03-09', null, 1440],
    ]);
  });

  test('from its own first day: replaced', () => {
    expect(kort(naWijziging(open, '2026-01-05', null, 960))).toEqual([['nieuw', '2026-01-05', null, 960]]);
  });

  test('ended', () => {
    expect(kort(naWijziging(open, '2026-03-02', null, null))).toEqual([
      ['a', '2026-01-05', '2026-03-02', 1440],
    ]);
  });

  test('removed for a while', () => {
    expect(kort(naWijziging(open, '2026-03-02', '2026-03-09', null))).toEqual([
      ['a', '2026-01-05', '2026-03-02', 1440],
      ['nieuw', '2026-03-09', null, 1440],
    ]);
  });

  test('the same value again changes nothing', () => {
    expect(isEmptyPlan(updatePeriode(series(open), '2026-03-02', '2026-03-09', 1440))).toBe(true);
  });

  test('back to the value of both neighbours: three rows become one again', () => {
    const drie = [
      row('a', '2026-01-05', '2026-03-02', 1440),
      row('b', '2026-03-02', '2026-03-09', 960),
      row('c', '2026-03-09', null, 1440),
    ];
    expect(kort(naWijziging(drie, '2026-03-02', '2026-03-09', 1440))).toEqual([
      ['a', '2026-01-05', null, 1440],
    ]);
  });

  test('over several rows at once', () => {
    const rows = [
      row('a', '2026-01-05', '2026-02-02', 600),
      row('b', '2026-02-02', '2026-03-02', 700),
      row('c', '2026-03-02', null, 800),
    ];
    expect(kort(naWijziging(rows, '2026-01-19', '2026-03-16', 900))).toEqual([
      ['a', '2026-01-05', '2026-01-19', 600],
      ['nieuw', '2026-01-19', '2026-03-16', 900],
      ['c', '2026-03-16', null, 800],
    ]);
  });

  test('in an empty series, and an empty period', () => {
    expect(kort(naWijziging([], '2026-03-02', null, 960))).toEqual([['nieuw', '2026-03-02', null, 960]]);
    expect(isEmptyPlan(updatePeriode(series(open), '2026-03-09', '2026-03-02', 960))).toBe(true);
    expect(isEmptyPlan(updatePeriode(series([]), '2026-03-02', null, null))).toBe(true);
  });

  test('equal neighbours elsewhere are left alone', () => {
    const rows = [
      row('a', '2026-01-05', '2026-02-02', 600),
      row('b', '2026-02-02', '2026-03-02', 600),
      row('c', '2026-06-01', null, 600),
    ];
    const plan = updatePeriode(series(rows), '2026-07-06', null, 900);
    expect(plan.verwijderen).toEqual([]);
    expect(plan.aanpassen.map((a) => a.rij.id)).toEqual(['c']);
  });
});

// ---- properties against a day-by-day oracle -------------------------------------------

const BEGIN = dagnummer('2026-01-01');
const DAGEN = 60;
const dag = (n: number): string => isoDatum(BEGIN + n);

const seriesArb: fc.Arbitrary<Row[]> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: DAGEN }), { minLength: 2, maxLength: 9 }),
    fc.array(fc.tuple(fc.constantFrom(60, 120, 180), fc.boolean()), { minLength: 9, maxLength: 9 }),
    fc.boolean(),
  )
  .map(([limits, values, openEinde]) => {
    const punten = [...limits].sort((a, b) => a - b);
    const rows: Row[] = [];
    for (let i = 0; i + 1 < punten.length; i += 1) {
      const [minuten, empty] = values[i] ?? [60, false];
      if (empty) continue;
      const last = i + 2 === punten.length;
      rows.push(
        row(`r${i}`, dag(punten[i] ?? 0), last && openEinde ? null : dag(punten[i + 1] ?? 0), minuten),
      );
    }
    return rows;
  });

const periodeArb = fc
  .tuple(fc.integer({ min: 0, max: DAGEN }), fc.integer({ min: 1, max: DAGEN }), fc.boolean())
  .map(([van, lengte, openEinde]) => ({ van: dag(van), tot: openEinde ? null : dag(van + lengte) }));

function valueOn(rows: readonly Row[], iso: string): number | null {
  const geldig = rows.filter((r) => isGeldigOn(r, iso));
  if (geldig.length > 1) throw new Error('rows overlap');
  return geldig[0]?.minutenPerWeek ?? null;
}

function allDagen(): string[] {
  return Array.from({ length: DAGEN * 2 + 5 }, (_, i) => dag(i - 2));
}

describe('properties', () => {
  test('each day has the right value and rows never overlap', () => {
    fc.assert(
      fc.property(seriesArb, periodeArb, fc.constantFrom(60, 120, 240, null), (rows, { van, tot }, nieuw) => {
        const na = naWijziging(rows, van, tot, nieuw);
        for (const iso of allDagen()) {
          const binnen = isGeldigOn(p(van, tot), iso);
          expect(valueOn(na, iso)).toBe(binnen ? nieuw : valueOn(rows, iso));
        }
        expect(na.every((r) => r.geldigTot === null || r.geldigVan < r.geldigTot)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('a plan touches each row once and keeps a row only with its own value', () => {
    fc.assert(
      fc.property(seriesArb, periodeArb, fc.constantFrom(60, 120, 240, null), (rows, { van, tot }, nieuw) => {
        const plan = updatePeriode(series(rows), van, tot, nieuw);
        const geraakt = [...plan.verwijderen, ...plan.aanpassen.map((a) => a.rij)];
        expect(new Set(geraakt).size).toBe(geraakt.length);
        const na = applyPlan(rows, plan, create);
        for (const { rij: old } of plan.aanpassen) {
          expect(na.find((r) => r.id === old.id)?.minutenPerWeek).toBe(old.minutenPerWeek);
        }
        // Doing it twice changes nothing more.
        expect(isEmptyPlan(updatePeriode(series(na), van, tot, nieuw))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('several stretches at once equal one after the other', () => {
    fc.assert(
      fc.property(
        seriesArb,
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 10 }),
        (rows, a, lengte) => {
          const first = { geldigVan: dag(a), geldigTot: dag(a + lengte), waarde: 120 };
          const tweede = { geldigVan: dag(a + lengte + 3), geldigTot: dag(a + 2 * lengte + 3), waarde: null };
          const samen = applyPlan(rows, rewriteSeries(series(rows), [tweede, first]), create);
          const los = naWijziging(
            naWijziging(rows, first.geldigVan, first.geldigTot, 120),
            tweede.geldigVan,
            tweede.geldigTot,
            null,
          );
          for (const iso of allDagen()) expect(valueOn(samen, iso)).toBe(valueOn(los, iso));
        },
      ),
    );
  });

  test('moving keeps the sum of both series on every day and takes at most what is there', () => {
    fc.assert(
      fc.property(
        seriesArb,
        seriesArb,
        periodeArb,
        fc.constantFrom(30, 60, 90, 150, 1000, null),
        (bron, doel, { van, tot }, minuten) => {
          const plan = moveMinuten({ bron, doel, van, tot, minuten });
          const sourceNa = applyPlan(bron, plan.bron, create);
          const doelNa = applyPlan(doel, plan.doel, create);
          for (const iso of allDagen()) {
            const a = valueOn(bron, iso) ?? 0;
            const b = valueOn(doel, iso) ?? 0;
            const weg = isGeldigOn(p(van, tot), iso) ? Math.min(a, minuten ?? a) : 0;
            expect(valueOn(sourceNa, iso) ?? 0).toBe(a - weg);
            expect(valueOn(doelNa, iso) ?? 0).toBe(b + weg);
            const gemeld = plan.verplaatst
              .filter((v) => isGeldigOn(v, iso))
              .reduce((sum, v) => sum + v.minuten, 0);
            expect(gemeld).toBe(weg);
          }
          // A row without minutes is no row.
          expect(sourceNa.every((r) => r.minutenPerWeek > 0)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('set difference and intersection, day by day', () => {
    fc.assert(
      fc.property(seriesArb, seriesArb, (a, b) => {
        const difference = differenceOf(a, b);
        const samen = doorsnedeOf(a, b);
        for (const iso of allDagen()) {
          const inA = a.some((r) => isGeldigOn(r, iso));
          const inB = b.some((r) => isGeldigOn(r, iso));
          expect(difference.some((r) => isGeldigOn(r, iso))).toBe(inA && !inB);
          expect(samen.some((r) => isGeldigOn(r, iso))).toBe(inA && inB);
        }
      }),
    );
  });
});

describe('another begin', () => {
  const moved = (rows: readonly Row[], was: string, wordt: string): Row[] => {
    const { zet, weg } = moveBegin(rows, was, wordt);
    const begins = new Map(zet.map(({ rij, geldigVan }) => [rij.id, geldigVan]));
    return rows
      .filter((r) => !weg.includes(r))
      .map((r) => ({ ...r, geldigVan: begins.get(r.id) ?? r.geldigVan }));
  };

  test('earlier: what began with it goes along, what came later stays', () => {
    const rows = [row('a', '2026-01-05', '2026-03-02', 1), row('b', '2026-03-02', null, 2)];
    expect(kort(moved(rows, '2026-01-05', '2020-01-01'))).toEqual([
      ['a', '2020-01-01', '2026-03-02', 1],
      ['b', '2026-03-02', null, 2],
    ]);
  });

  test('later: what is before it goes, what runs over it is cut', () => {
    const rows = [
      row('a', '2026-01-05', '2026-02-02', 1),
      row('b', '2026-02-02', '2026-04-06', 2),
      row('c', '2026-04-06', null, 3),
    ];
    expect(kort(moved(rows, '2026-01-05', '2026-03-02'))).toEqual([
      ['b', '2026-03-02', '2026-04-06', 2],
      ['c', '2026-04-06', null, 3],
    ]);
    expect(kort(moved(rows, '2026-01-05', '2026-02-02'))).toEqual([
      ['b', '2026-02-02', '2026-04-06', 2],
      ['c', '2026-04-06', null, 3],
    ]);
  });

  test('a series stays one: without overlap, within the new period, and its days after both begins untouched', () => {
    const day = (n: number) => isoDatum(dagnummer('2026-01-01') + n);
    const lengthsArb = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 });
    const series = lengthsArb.map((lengths) => {
      let begin = 40;
      return lengths.map((length, i) => {
        const van = day(begin);
        begin += length;
        return row(String(i), van, i === lengths.length - 1 ? null : day(begin), i);
      });
    });
    fc.assert(
      fc.property(series, fc.integer({ min: 0, max: 200 }), (rows, n) => {
        const [was, wordt] = [day(40), day(n)];
        const after = moved(rows, was, wordt);
        expect(
          after.every((r) => r.geldigVan >= wordt && (r.geldigTot === null || r.geldigTot > r.geldigVan)),
        ).toBe(true);
        for (const [i, r] of after.entries()) {
          const next = after[i + 1];
          if (next) expect(next.geldigVan >= (r.geldigTot ?? '9999')).toBe(true);
        }
        const last = day(250);
        for (let d = lastDatum(was, wordt); d < last; d = isoDatum(dagnummer(d) + 7)) {
          const on = (list: readonly Row[]) => list.find((r) => isGeldigOn(r, d))?.minutenPerWeek;
          expect(on(after)).toBe(on(rows));
        }
      }),
    );
  });
});
