import { describe, expect, test } from 'vitest';
import { eenInzet, eenMedewerker, gegevens } from '../../../../tests/support/planning-builders.ts';
import { addDelta, LEGE_GEGEVENS, PLANBORD_LISTS } from './delta.ts';

describe('voegDeltaToe', () => {
  const base = gegevens({ inzet: [eenInzet({ id: 'a' }), eenInzet({ id: 'b' }), eenInzet({ id: 'c' })] });

  test('changed in place, removed, added at the end; untouched rows and lists stay the same objects', () => {
    const na = addDelta(base, {
      inzet: { gewijzigd: [eenInzet({ id: 'b', uren: 8 }), eenInzet({ id: 'd' })], verwijderd: ['a'] },
    });
    expect(na.inzet.map((row) => [row.id, row.minutenPerWeek])).toEqual([
      ['b', 480],
      ['c', 2160],
      ['d', 2160],
    ]);
    expect(na.inzet[1]).toBe(base.inzet[2]);
    expect(na.medewerkers).toBe(base.medewerkers);
    expect(base.inzet).toHaveLength(3);
  });

  test('an empty delta keeps the lists', () => {
    const na = addDelta(base, { inzet: { gewijzigd: [], verwijderd: [] } });
    expect(na.inzet).toBe(base.inzet);
    expect(na).toEqual(base);
  });

  test('a row that is changed after it left comes back', () => {
    const weg = addDelta(base, { inzet: { gewijzigd: [], verwijderd: ['a'] } });
    expect(
      addDelta(weg, { inzet: { gewijzigd: [eenInzet({ id: 'a' })], verwijderd: [] } }).inzet.map((r) => r.id),
    ).toEqual(['b', 'c', 'a']);
  });

  test('removing what is not there is nothing', () => {
    expect(addDelta(base, { inzet: { gewijzigd: [], verwijderd: ['x'] } }).inzet).toEqual(base.inzet);
  });

  test('every list takes part', () => {
    expect([...PLANBORD_LISTS].sort()).toEqual(Object.keys(LEGE_GEGEVENS).sort());
    for (const list of PLANBORD_LISTS) {
      const row = { ...eenMedewerker(), id: 'nieuw' };
      // Only the id matters for merging.
      const na = addDelta(LEGE_GEGEVENS, { [list]: { gewijzigd: [row], verwijderd: [] } });
      expect(na[list]).toEqual([row]);
    }
  });
});
