import { describe, expect, test } from 'vitest';
import { eenInzet, eenMedewerker, gegevens } from '../../../../tests/support/planning-bouwers.ts';
import { LEGE_GEGEVENS, PLANBORD_LIJSTEN, voegDeltaToe } from './delta.ts';

describe('voegDeltaToe', () => {
  const basis = gegevens({ inzet: [eenInzet({ id: 'a' }), eenInzet({ id: 'b' }), eenInzet({ id: 'c' })] });

  test('changed in place, removed, added at the end; untouched rows and lists stay the same objects', () => {
    const na = voegDeltaToe(basis, {
      inzet: { gewijzigd: [eenInzet({ id: 'b', uren: 8 }), eenInzet({ id: 'd' })], verwijderd: ['a'] },
    });
    expect(na.inzet.map((rij) => [rij.id, rij.minutenPerWeek])).toEqual([
      ['b', 480],
      ['c', 2160],
      ['d', 2160],
    ]);
    expect(na.inzet[1]).toBe(basis.inzet[2]);
    expect(na.medewerkers).toBe(basis.medewerkers);
    expect(basis.inzet).toHaveLength(3);
  });

  test('an empty delta keeps the lists', () => {
    const na = voegDeltaToe(basis, { inzet: { gewijzigd: [], verwijderd: [] } });
    expect(na.inzet).toBe(basis.inzet);
    expect(na).toEqual(basis);
  });

  test('a row that is changed after it left comes back', () => {
    const weg = voegDeltaToe(basis, { inzet: { gewijzigd: [], verwijderd: ['a'] } });
    expect(
      voegDeltaToe(weg, { inzet: { gewijzigd: [eenInzet({ id: 'a' })], verwijderd: [] } }).inzet.map(
        (r) => r.id,
      ),
    ).toEqual(['b', 'c', 'a']);
  });

  test('removing what is not there is nothing', () => {
    expect(voegDeltaToe(basis, { inzet: { gewijzigd: [], verwijderd: ['x'] } }).inzet).toEqual(basis.inzet);
  });

  test('every list takes part', () => {
    expect([...PLANBORD_LIJSTEN].sort()).toEqual(Object.keys(LEGE_GEGEVENS).sort());
    for (const lijst of PLANBORD_LIJSTEN) {
      const rij = { ...eenMedewerker(), id: 'nieuw' };
      // Only the id matters for merging.
      const na = voegDeltaToe(LEGE_GEGEVENS, { [lijst]: { gewijzigd: [rij], verwijderd: [] } });
      expect(na[lijst]).toEqual([rij]);
    }
  });
});
