import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dagnummer, isoDatum } from './datum.ts';
import {
  doorsnede,
  herschrijfReeks,
  isGeldigOp,
  isLeegPlan,
  knippunten,
  overlapt,
  type Periode,
  pasPlanToe,
  verplaatsMinuten,
  voegPeriodenSamen,
  wijzigPeriode,
} from './periode.ts';
import { doorsnedeVan, perWaarde, verschilVan } from './periode-verzameling.ts';

type Rij = Periode & { readonly id: string; readonly minutenPerWeek: number };

const p = (geldigVan: string, geldigTot: string | null): Periode => ({ geldigVan, geldigTot });
const rij = (id: string, van: string, tot: string | null, minutenPerWeek: number): Rij => ({
  id,
  geldigVan: van,
  geldigTot: tot,
  minutenPerWeek,
});
const reeks = (rijen: readonly Rij[]) => ({ rijen, waardeVan: (r: Rij) => r.minutenPerWeek });
const maak = (periode: Periode, minutenPerWeek: number): Rij => ({ ...periode, id: 'nieuw', minutenPerWeek });
const kort = (rijen: readonly Rij[]) => rijen.map((r) => [r.id, r.geldigVan, r.geldigTot, r.minutenPerWeek]);

function naWijziging(rijen: readonly Rij[], van: string, tot: string | null, nieuw: number | null): Rij[] {
  return pasPlanToe(rijen, wijzigPeriode(reeks(rijen), van, tot, nieuw), maak);
}

describe('periods', () => {
  test('inclusive start, exclusive end', () => {
    expect(isGeldigOp(p('2026-03-02', '2026-03-09'), '2026-03-02')).toBe(true);
    expect(isGeldigOp(p('2026-03-02', '2026-03-09'), '2026-03-08')).toBe(true);
    expect(isGeldigOp(p('2026-03-02', '2026-03-09'), '2026-03-09')).toBe(false);
    expect(isGeldigOp(p('2026-03-02', null), '2100-12-31')).toBe(true);
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
      voegPeriodenSamen([
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
    expect(verschilVan(a, b)).toEqual([
      p('2026-01-01', '2026-02-01'),
      p('2026-03-01', '2026-04-01'),
      p('2026-05-01', null),
    ]);
    expect(doorsnedeVan(a, b)).toEqual(b);
    expect(verschilVan(b, a)).toEqual([]);
  });

  test('stretches per value join when adjacent', () => {
    const rijen = [
      rij('a', '2026-01-01', '2026-02-01', 60),
      rij('b', '2026-02-01', '2026-03-01', 60),
      rij('c', '2026-04-01', null, 60),
    ];
    const waarde = (dag: string) => rijen.find((r) => isGeldigOp(r, dag))?.minutenPerWeek ?? null;
    expect(perWaarde(rijen, p('2026-01-15', '2026-06-01'), waarde)).toEqual([
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
  const open = [rij('a', '2026-01-05', null, 1440)];

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
    expect(isLeegPlan(wijzigPeriode(reeks(open), '2026-03-02', '2026-03-09', 1440))).toBe(true);
  });

  test('back to the value of both neighbours: three rows become one again', () => {
    const drie = [
      rij('a', '2026-01-05', '2026-03-02', 1440),
      rij('b', '2026-03-02', '2026-03-09', 960),
      rij('c', '2026-03-09', null, 1440),
    ];
    expect(kort(naWijziging(drie, '2026-03-02', '2026-03-09', 1440))).toEqual([
      ['a', '2026-01-05', null, 1440],
    ]);
  });

  test('over several rows at once', () => {
    const rijen = [
      rij('a', '2026-01-05', '2026-02-02', 600),
      rij('b', '2026-02-02', '2026-03-02', 700),
      rij('c', '2026-03-02', null, 800),
    ];
    expect(kort(naWijziging(rijen, '2026-01-19', '2026-03-16', 900))).toEqual([
      ['a', '2026-01-05', '2026-01-19', 600],
      ['nieuw', '2026-01-19', '2026-03-16', 900],
      ['c', '2026-03-16', null, 800],
    ]);
  });

  test('in an empty series, and an empty period', () => {
    expect(kort(naWijziging([], '2026-03-02', null, 960))).toEqual([['nieuw', '2026-03-02', null, 960]]);
    expect(isLeegPlan(wijzigPeriode(reeks(open), '2026-03-09', '2026-03-02', 960))).toBe(true);
    expect(isLeegPlan(wijzigPeriode(reeks([]), '2026-03-02', null, null))).toBe(true);
  });

  test('equal neighbours elsewhere are left alone', () => {
    const rijen = [
      rij('a', '2026-01-05', '2026-02-02', 600),
      rij('b', '2026-02-02', '2026-03-02', 600),
      rij('c', '2026-06-01', null, 600),
    ];
    const plan = wijzigPeriode(reeks(rijen), '2026-07-06', null, 900);
    expect(plan.verwijderen).toEqual([]);
    expect(plan.aanpassen.map((a) => a.rij.id)).toEqual(['c']);
  });
});

// ---- properties against a day-by-day oracle -------------------------------------------

const BEGIN = dagnummer('2026-01-01');
const DAGEN = 60;
const dag = (n: number): string => isoDatum(BEGIN + n);

const reeksArb: fc.Arbitrary<Rij[]> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: DAGEN }), { minLength: 2, maxLength: 9 }),
    fc.array(fc.tuple(fc.constantFrom(60, 120, 180), fc.boolean()), { minLength: 9, maxLength: 9 }),
    fc.boolean(),
  )
  .map(([grenzen, waarden, openEinde]) => {
    const punten = [...grenzen].sort((a, b) => a - b);
    const rijen: Rij[] = [];
    for (let i = 0; i + 1 < punten.length; i += 1) {
      const [minuten, leeg] = waarden[i] ?? [60, false];
      if (leeg) continue;
      const laatste = i + 2 === punten.length;
      rijen.push(
        rij(`r${i}`, dag(punten[i] ?? 0), laatste && openEinde ? null : dag(punten[i + 1] ?? 0), minuten),
      );
    }
    return rijen;
  });

const periodeArb = fc
  .tuple(fc.integer({ min: 0, max: DAGEN }), fc.integer({ min: 1, max: DAGEN }), fc.boolean())
  .map(([van, lengte, openEinde]) => ({ van: dag(van), tot: openEinde ? null : dag(van + lengte) }));

function waardeOp(rijen: readonly Rij[], iso: string): number | null {
  const geldig = rijen.filter((r) => isGeldigOp(r, iso));
  if (geldig.length > 1) throw new Error('rows overlap');
  return geldig[0]?.minutenPerWeek ?? null;
}

function alleDagen(): string[] {
  return Array.from({ length: DAGEN * 2 + 5 }, (_, i) => dag(i - 2));
}

describe('properties', () => {
  test('each day has the right value and rows never overlap', () => {
    fc.assert(
      fc.property(reeksArb, periodeArb, fc.constantFrom(60, 120, 240, null), (rijen, { van, tot }, nieuw) => {
        const na = naWijziging(rijen, van, tot, nieuw);
        for (const iso of alleDagen()) {
          const binnen = isGeldigOp(p(van, tot), iso);
          expect(waardeOp(na, iso)).toBe(binnen ? nieuw : waardeOp(rijen, iso));
        }
        expect(na.every((r) => r.geldigTot === null || r.geldigVan < r.geldigTot)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('a plan touches each row once and keeps a row only with its own value', () => {
    fc.assert(
      fc.property(reeksArb, periodeArb, fc.constantFrom(60, 120, 240, null), (rijen, { van, tot }, nieuw) => {
        const plan = wijzigPeriode(reeks(rijen), van, tot, nieuw);
        const geraakt = [...plan.verwijderen, ...plan.aanpassen.map((a) => a.rij)];
        expect(new Set(geraakt).size).toBe(geraakt.length);
        const na = pasPlanToe(rijen, plan, maak);
        for (const { rij: oud } of plan.aanpassen) {
          expect(na.find((r) => r.id === oud.id)?.minutenPerWeek).toBe(oud.minutenPerWeek);
        }
        // Doing it twice changes nothing more.
        expect(isLeegPlan(wijzigPeriode(reeks(na), van, tot, nieuw))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('several stretches at once equal one after the other', () => {
    fc.assert(
      fc.property(
        reeksArb,
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 10 }),
        (rijen, a, lengte) => {
          const eerste = { geldigVan: dag(a), geldigTot: dag(a + lengte), waarde: 120 };
          const tweede = { geldigVan: dag(a + lengte + 3), geldigTot: dag(a + 2 * lengte + 3), waarde: null };
          const samen = pasPlanToe(rijen, herschrijfReeks(reeks(rijen), [tweede, eerste]), maak);
          const los = naWijziging(
            naWijziging(rijen, eerste.geldigVan, eerste.geldigTot, 120),
            tweede.geldigVan,
            tweede.geldigTot,
            null,
          );
          for (const iso of alleDagen()) expect(waardeOp(samen, iso)).toBe(waardeOp(los, iso));
        },
      ),
    );
  });

  test('moving keeps the sum of both series on every day and takes at most what is there', () => {
    fc.assert(
      fc.property(
        reeksArb,
        reeksArb,
        periodeArb,
        fc.constantFrom(30, 60, 90, 150, 1000, null),
        (bron, doel, { van, tot }, minuten) => {
          const plan = verplaatsMinuten({ bron, doel, van, tot, minuten });
          const bronNa = pasPlanToe(bron, plan.bron, maak);
          const doelNa = pasPlanToe(doel, plan.doel, maak);
          for (const iso of alleDagen()) {
            const a = waardeOp(bron, iso) ?? 0;
            const b = waardeOp(doel, iso) ?? 0;
            const weg = isGeldigOp(p(van, tot), iso) ? Math.min(a, minuten ?? a) : 0;
            expect(waardeOp(bronNa, iso) ?? 0).toBe(a - weg);
            expect(waardeOp(doelNa, iso) ?? 0).toBe(b + weg);
            const gemeld = plan.verplaatst
              .filter((v) => isGeldigOp(v, iso))
              .reduce((som, v) => som + v.minuten, 0);
            expect(gemeld).toBe(weg);
          }
          // A row without minutes is no row.
          expect(bronNa.every((r) => r.minutenPerWeek > 0)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('set difference and intersection, day by day', () => {
    fc.assert(
      fc.property(reeksArb, reeksArb, (a, b) => {
        const verschil = verschilVan(a, b);
        const samen = doorsnedeVan(a, b);
        for (const iso of alleDagen()) {
          const inA = a.some((r) => isGeldigOp(r, iso));
          const inB = b.some((r) => isGeldigOp(r, iso));
          expect(verschil.some((r) => isGeldigOp(r, iso))).toBe(inA && !inB);
          expect(samen.some((r) => isGeldigOp(r, iso))).toBe(inA && inB);
        }
      }),
    );
  });
});
