import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdag } from '../tijd/datum.ts';
import { isGeteld, nextTelling, plusMaand, readTelling, tellingsdag } from './telling.ts';

const row = (geldigVan: string, geldigTot: string | null, aantalOpen: number) => ({
  ...{ id: geldigVan, teamId: 'oost', zwaarte: 1 as const, bron: '' },
  ...{ geldigVan, geldigTot, aantalOpen },
});
const OOST = { teamId: 'oost', zwaarte: 1 } as const;

describe('the day of the count', () => {
  it.each([
    ['2026-12', '2026-12-07'],
    ['2026-06', '2026-06-01'],
    ['2026-11', '2026-11-02'],
    ['2027-08', '2027-08-02'],
    ['2028-02', '2028-02-07'],
  ])('of %s is %s', (maand, dag) => expect(tellingsdag(maand)).toBe(dag));

  it('is the first Monday of every month', () => {
    const months = fc.record({
      year: fc.integer({ min: 1990, max: 2100 }),
      month: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(months, ({ year, month }) => {
        const maand = `${String(year)}-${String(month).padStart(2, '0')}`;
        const dag = tellingsdag(maand);
        expect(weekdag(dag)).toBe(0);
        expect(dag.slice(0, 7)).toBe(maand);
        expect(Number(dag.slice(8))).toBeLessThanOrEqual(7);
      }),
    );
  });

  it.each([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-03', 0, '2026-03'],
  ])('%s and %s months is %s', (maand, aantal, expected) => expect(plusMaand(maand, aantal)).toBe(expected));
});

describe('what was counted in a month', () => {
  it('is nothing when the number of before only goes on', () => {
    const gegevens = { tellingen: [], werkvoorraad: [row('2026-10-05', null, 12)] };
    expect(readTelling(gegevens, OOST, '2026-10')).toBe(12);
    expect(readTelling(gegevens, OOST, '2026-11')).toBeNull();
  });

  it('is the number of before when there were as many', () => {
    const tellingen = [{ ...OOST, datum: '2026-11-02' }];
    expect(readTelling({ tellingen, werkvoorraad: [row('2026-10-05', null, 12)] }, OOST, '2026-11')).toBe(12);
  });

  it('is the last one of the month, also when it was typed on the planbord', () => {
    const werkvoorraad = [row('2026-11-02', '2026-11-16', 12), row('2026-11-16', null, 15)];
    expect(
      readTelling({ tellingen: [{ ...OOST, datum: '2026-11-02' }], werkvoorraad }, OOST, '2026-11'),
    ).toBe(15);
  });

  it('is 0 where 0 was counted, and of the month that its Monday is in', () => {
    const gegevens = { tellingen: [], werkvoorraad: [row('2026-12-07', null, 0)] };
    expect(readTelling(gegevens, OOST, '2026-12')).toBe(0);
    // 1 December is before the count of December: it belongs to that of November.
    const early = { tellingen: [], werkvoorraad: [row('2026-11-30', null, 9)] };
    expect([readTelling(early, OOST, '2026-11'), readTelling(early, OOST, '2026-12')]).toEqual([9, null]);
  });

  it('knows only its own team and zwaarte', () => {
    const gegevens = { tellingen: [], werkvoorraad: [row('2026-11-02', null, 12)] };
    expect(readTelling(gegevens, { teamId: 'west', zwaarte: 1 }, '2026-11')).toBeNull();
    expect(readTelling(gegevens, { teamId: 'oost', zwaarte: 2 }, '2026-11')).toBeNull();
  });
});

it('a number goes on until the next count, also one of as many', () => {
  const gegevens = {
    tellingen: [{ ...OOST, datum: '2026-12-07' }],
    werkvoorraad: [row('2026-10-05', '2027-01-04', 12), row('2027-01-04', null, 15)],
  };
  expect(nextTelling(gegevens, OOST, '2026-11-02')).toBe('2026-12-07');
  expect(nextTelling(gegevens, OOST, '2026-12-07')).toBe('2027-01-04');
  expect(nextTelling(gegevens, OOST, '2027-01-04')).toBeNull();
});

it('a count is complete with zwaarte 1, 2 and 3; 0 is a number and the waakvlam is not asked', () => {
  const counted = (...zwaarten: readonly (0 | 1 | 2 | 3)[]) =>
    zwaarten.map((zwaarte) => ({ zwaarte, nu: 0 }));
  expect(isGeteld(counted(1, 2, 3))).toBe(true);
  expect(isGeteld(counted(0, 1, 2))).toBe(false);
  expect(isGeteld([...counted(1, 2), { zwaarte: 3, nu: null }])).toBe(false);
});
