import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { round } from '../tekst/number.ts';
import {
  structureel,
  terugblik,
  voorspelBand,
  voorspelWachtlijst,
  type WachtlijstInvoer,
  weekInstroom,
} from './wachtlijst.ts';

const C17: WachtlijstInvoer = {
  open: { 1: 40, 2: 24, 3: 8 },
  wachtend: 20,
  instroom: 5,
  spreiding: 2,
  doorloopWeken: 26,
  aandeel: { 1: 0.6, 2: 0.3, 3: 0.1 },
  uren: { 1: 1, 2: 2, 3: 3 },
  clientgebonden: Array.from({ length: 12 }, () => 120),
  bezetting: 1,
};

describe('the worked examples', () => {
  it('C17: week by week', () => {
    const [een, twee, drie, , , zes] = voorspelWachtlijst(C17);
    const drieDecimalen = (w: typeof een) =>
      w === undefined ? [] : [w.vraag, w.vrij, w.start, w.wachtend].map((x) => round(x, 3));
    expect(drieDecimalen(een)).toEqual([112, 12.308, 8.205, 16.795]);
    expect(drieDecimalen(twee)).toEqual([120, 4.615, 3.077, 18.718]);
    expect(round(drie?.wachtend ?? 0, 3)).toBe(20.641);
    expect(round(zes?.wachtend ?? 0, 3)).toBe(26.41);
  });

  it('C18: what it asks in the long run', () => {
    const { nodigeUren, hoogsteInstroom } = structureel({ ...C17, clientgebonden: 120 });
    expect(round(nodigeUren, 1)).toBe(195);
    expect(round(hoogsteInstroom ?? 0, 3)).toBe(3.077);
  });
});

const invoer: fc.Arbitrary<WachtlijstInvoer> = fc
  .record({
    open: fc.tuple(fc.nat(200), fc.nat(100), fc.nat(50)),
    wachtend: fc.nat(80),
    instroom: fc.double({ min: 0, max: 30, noNaN: true }),
    spreiding: fc.double({ min: 0, max: 8, noNaN: true }),
    doorloopWeken: fc.double({ min: 1, max: 80, noNaN: true }),
    uren: fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { minLength: 1, maxLength: 30 }),
    plekken: fc.option(fc.nat(10), { nil: undefined }),
  })
  .map(({ open: [a, b, c], uren, plekken, ...rest }) => ({
    ...rest,
    open: { 1: a, 2: b, 3: c },
    aandeel: C17.aandeel,
    uren: C17.uren,
    clientgebonden: uren,
    bezetting: 1,
    intakeplekken: plekken,
  }));

describe('a forecast', () => {
  it('keeps everybody: who waits is who waited and came, less who started; nobody is counted below 0', () => {
    fc.assert(
      fc.property(invoer, (i) => {
        let wachtend = i.wachtend;
        for (const week of voorspelWachtlijst(i)) {
          expect(week.wachtend).toBeCloseTo(wachtend + i.instroom - week.start, 6);
          expect(Math.min(week.wachtend, week.start, week.vrij)).toBeGreaterThanOrEqual(-1e-9);
          if (i.intakeplekken !== undefined) expect(week.start).toBeLessThanOrEqual(i.intakeplekken + 1e-9);
          wachtend = week.wachtend;
        }
      }),
    );
  });

  it('lies within its band, which is a line where no week differed', () => {
    fc.assert(
      fc.property(invoer, (i) => {
        const { laag, verwacht, hoog } = voorspelBand({ ...i, intakeplekken: undefined });
        verwacht.forEach((week, k) => {
          expect(laag[k]?.wachtend ?? 0).toBeLessThanOrEqual(week.wachtend + 1e-6);
          expect(hoog[k]?.wachtend ?? 0).toBeGreaterThanOrEqual(week.wachtend - 1e-6);
        });
        const zonder = voorspelBand({ ...i, spreiding: 0 });
        expect(zonder.laag).toEqual(zonder.verwacht);
        expect(zonder.hoog).toEqual(zonder.verwacht);
      }),
    );
  });

  it('cannot say how long one waits where nobody starts', () => {
    const [week] = voorspelWachtlijst({ ...C17, clientgebonden: [0] });
    expect(week).toMatchObject({ start: 0, wachtend: 25, wachttijd: null });
  });

  it('with more hours nobody waits longer', () => {
    fc.assert(
      fc.property(invoer, fc.double({ min: 0, max: 100, noNaN: true }), (i, meer) => {
        const minder = voorspelWachtlijst(i).at(-1)?.wachtend ?? 0;
        const ruimer = voorspelWachtlijst({ ...i, clientgebonden: i.clientgebonden.map((u) => u + meer) });
        expect(ruimer.at(-1)?.wachtend ?? 0).toBeLessThanOrEqual(minder + 1e-6);
      }),
    );
  });
});

it('a look back says how far it was off and how often within the band', () => {
  expect(
    terugblik([
      { laag: 8, verwacht: 10, hoog: 12, werkelijk: 11 },
      { laag: 8, verwacht: 10, hoog: 12, werkelijk: 15 },
    ]),
  ).toEqual({ n: 2, afwijking: 3, binnenBand: 0.5 });
  expect(terugblik([])).toBeNull();
});

it('the inflow of weeks has a mean and a spread', () => {
  expect(weekInstroom([4, 6])).toEqual({ gemiddeld: 5, spreiding: Math.SQRT2 });
  expect(weekInstroom([])).toEqual({ gemiddeld: 0, spreiding: 0 });
});
