import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDatum, plusDagen, weekdag } from '../../shared/domain/tijd/datum.ts';
import { planbordWindow } from './window.ts';

describe('planbordVenster', () => {
  it('holds the 53 weeks from any date on, in whole weeks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7305, max: 46_000 }), (dag) => {
        const vanaf = isoDatum(dag);
        const window = planbordWindow(vanaf);
        expect(window.van <= vanaf).toBe(true);
        expect(window.tot >= plusDagen(vanaf, 53 * 7)).toBe(true);
        expect(weekdag(window.van)).toBe(0);
        expect(weekdag(window.tot)).toBe(0);
      }),
    );
  });

  it('is the same for two screens that start some weeks apart in one year', () => {
    expect(planbordWindow('2026-03-02')).toEqual(planbordWindow('2026-05-25'));
  });
});
