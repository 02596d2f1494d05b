import { describe, expect, it } from 'vitest';
import { canProlong, plaatsOn, tijdlijnAs } from './tijdlijn.ts';

const as = (van: string, peildatum: string) =>
  tijdlijnAs({ detacheringen: [{ geldigVan: van, geldigTot: null }] }, peildatum);

describe('the axis of the timeline', () => {
  it('names each year of a few', () => {
    expect(as('2024-03-01', '2026-05-01').jaren).toEqual(['2025-01-01', '2026-01-01', '2027-01-01']);
  });

  it('names at most five years, evenly, so that they never lie over each other', () => {
    for (let begin = 1980; begin <= 2026; begin += 1) {
      const { jaren, ...rest } = as(`${String(begin)}-06-15`, '2026-11-23');
      expect(jaren.length).toBeLessThanOrEqual(5);
      const plaatsen = jaren.map((jaar) => plaatsOn({ ...rest, jaren }, jaar));
      const stappen = plaatsen.slice(1).map((plaats, i) => plaats - (plaatsen[i] ?? 0));
      for (const stap of stappen) expect(stap).toBeGreaterThan(14);
    }
  });

  it('has no year to name for somebody who begins today in a year that does not end on the axis', () => {
    expect(as('2026-01-01', '2026-01-01').jaren).toEqual(['2027-01-01']);
  });
});

describe('prolonging', () => {
  const van = { organisatieId: 'o1', geldigVan: '2026-01-01', geldigTot: '2027-01-01' };
  const next = { organisatieId: 'o1', geldigVan: '2027-01-01', geldigTot: '2028-01-01' };

  it('is for what ends, and not for what goes on with other hours', () => {
    expect(canProlong(van, [van])).toBe(true);
    expect(canProlong({ ...van, geldigTot: null }, [van])).toBe(false);
    expect(canProlong(van, [van, next])).toBe(false);
    expect(canProlong(next, [van, next])).toBe(true);
    expect(canProlong(van, [van, { ...next, organisatieId: 'o2' }])).toBe(true);
    expect(canProlong(van, [van, { ...next, geldigVan: '2027-02-01' }])).toBe(true);
  });
});
