import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { laatsteKwartaal, periodeKey, periodeNaam, plusPeriode, readPeriode, tijdvakOf } from './period.ts';

describe('a period', () => {
  it.each([
    ['2020', '2020-01-01', '2020-12-31', '2020'],
    ['2026-K1', '2026-01-01', '2026-03-31', '1e kwartaal 2026'],
    ['2026-K2', '2026-04-01', '2026-06-30', '2e kwartaal 2026'],
    ['2024-K4', '2024-10-01', '2024-12-31', '4e kwartaal 2024'],
  ])('%s is %s to %s', (key, van, tot, naam) => {
    const periode = readPeriode(key);
    expect(periode && [periodeKey(periode), tijdvakOf(periode), periodeNaam(periode)]).toEqual([
      key,
      { van, tot },
      naam,
    ]);
  });

  it.each([null, '', '20', '1899', '2026-K5', '2026-K0', '2026-03', '9999'])('%j is none', (text) => {
    expect(readPeriode(text)).toBeNull();
  });

  it.each([
    ['2026-03-02', '2025-K4'],
    ['2026-04-01', '2026-K1'],
    ['2026-12-31', '2026-K3'],
  ])('on %s the last one that is over is %s', (vandaag, key) => {
    expect(periodeKey(laatsteKwartaal(vandaag))).toBe(key);
  });

  it('ends on the day before the next one begins', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1995, max: 2090 }),
        fc.constantFrom(null, 1 as const, 2 as const, 3 as const, 4 as const),
        fc.integer({ min: -9, max: 9 }),
        (jaar, kwartaal, stap) => {
          const periode = plusPeriode({ jaar, kwartaal }, stap);
          expect(plusDagen(tijdvakOf(periode).tot, 1)).toBe(tijdvakOf(plusPeriode(periode, 1)).van);
          expect(plusPeriode(periode, -stap)).toEqual({ jaar, kwartaal });
        },
      ),
    );
  });
});
