import { describe, expect, it } from 'vitest';
import { PERIODEN, wekenOf, werkdagenOf } from './weken.ts';

describe('the weeks of the absence calendar', () => {
  it.each([
    ['vooruit', '2026-03-04', '2026-03-02', 13],
    ['kerst', '2026-03-04', '2026-12-14', 4],
    ['kerst', '2026-12-28', '2026-12-14', 4],
    // New Year is in the same plan as the Christmas before it.
    ['kerst', '2027-01-04', '2026-12-28', null],
    ['kerst', '2027-02-01', '2027-12-13', 4],
    ['zomer', '2026-03-04', '2026-06-29', 10],
    ['zomer', '2026-08-15', '2026-06-29', 10],
    ['zomer', '2026-10-01', '2027-06-28', 10],
  ] as const)('%s on %s', (periode, dag, first, aantal) => {
    const weken = wekenOf(periode, dag);
    if (aantal === null) return expect(weken).toContain(first);
    expect([weken[0], weken.length]).toEqual([first, aantal]);
  });

  it('Christmas, New Year and the whole summer are in it', () => {
    for (let jaar = 2024; jaar < 2040; jaar += 1) {
      const days = (periode: 'kerst' | 'zomer') =>
        wekenOf(periode, `${String(jaar)}-03-01`).flatMap((week) => werkdagenOf(week));
      const [first = '', last = ''] = [days('kerst')[0], days('kerst').at(-1)];
      expect(first <= `${String(jaar)}-12-24` && last >= `${String(jaar + 1)}-01-01`).toBe(true);
      expect(days('zomer')[0]?.slice(5) ?? '').toMatch(/^0(?:6-|7-01)/u);
      expect(days('zomer').at(-1)?.slice(5, 7)).toMatch(/08|09/u);
    }
  });

  it('every period has weeks', () => {
    for (const periode of PERIODEN.values) expect(wekenOf(periode, '2026-03-04').length).toBeGreaterThan(3);
  });
});
