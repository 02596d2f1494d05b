import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knelpuntVerschil } from './compare.ts';
import type { Knelpunt } from './types.ts';

function een(sleutel: string, over: Partial<Knelpunt> = {}): Knelpunt {
  return {
    sleutel,
    soort: 'overschrijding',
    ernst: 'waarschuwing',
    titel: sleutel,
    omschrijving: '',
    medewerkerId: 'm1',
    teamId: null,
    gebiedId: null,
    vacatureId: null,
    periode: { geldigVan: '2026-03-02', geldigTot: null },
    perioden: [{ geldigVan: '2026-03-02', geldigTot: null }],
    omvang: null,
    acceptatie: null,
    ...over,
  };
}

const keys = (list: readonly Knelpunt[]) => list.map(({ sleutel }) => sleutel);

describe('what a change does to the knelpunten', () => {
  test('one that goes is solved, one that comes is new', () => {
    const verschil = knelpuntVerschil([een('a', { medewerkerId: 'm1' })], [een('b', { medewerkerId: 'm2' })]);
    expect(keys(verschil.opgelost)).toEqual(['a']);
    expect(keys(verschil.nieuw)).toEqual(['b']);
    expect(verschil.anders).toEqual([]);
  });

  test('another size of the same problem is neither solved nor new', () => {
    const verschil = knelpuntVerschil([een('overschrijding:d1:240')], [een('overschrijding:d1:480')]);
    expect(verschil.opgelost).toEqual([]);
    expect(verschil.nieuw).toEqual([]);
    expect(verschil.anders.map(({ voor, na }) => [voor.sleutel, na.sleutel])).toEqual([
      ['overschrijding:d1:240', 'overschrijding:d1:480'],
    ]);
  });

  test('another kind of problem of the same person is new', () => {
    const verschil = knelpuntVerschil([een('a')], [een('b', { soort: 'niet-ingezet' })]);
    expect(keys(verschil.opgelost)).toEqual(['a']);
    expect(keys(verschil.nieuw)).toEqual(['b']);
  });

  test('the same key with other dates has changed', () => {
    const verschil = knelpuntVerschil(
      [een('a', { omschrijving: 'tot mei' })],
      [een('a', { omschrijving: 'tot juni' })],
    );
    expect(verschil.anders).toHaveLength(1);
  });

  test('two of one person: only what there are more of is new', () => {
    const verschil = knelpuntVerschil([een('a')], [een('b'), een('c')]);
    expect(verschil.anders.map(({ na }) => na.sleutel)).toEqual(['b']);
    expect(keys(verschil.nieuw)).toEqual(['c']);
  });
});

const knelpunt = fc
  .record({
    sleutel: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    medewerkerId: fc.constantFrom('m1', 'm2'),
  })
  .map(({ sleutel, medewerkerId }) => een(sleutel, { medewerkerId, titel: `${sleutel} ${medewerkerId}` }));
const list = fc.uniqueArray(knelpunt, { selector: ({ sleutel }) => sleutel });

test('every one is told once, and the two ways round are each other', () => {
  fc.assert(
    fc.property(list, list, (voor, na) => {
      const heen = knelpuntVerschil(voor, na);
      const terug = knelpuntVerschil(na, voor);
      expect(heen.opgelost.length).toBe(terug.nieuw.length);
      expect(heen.nieuw.length).toBe(terug.opgelost.length);
      expect(voor.length - heen.opgelost.length + heen.nieuw.length).toBe(na.length);
    }),
  );
  fc.assert(
    fc.property(list, (voor) => {
      expect(knelpuntVerschil(voor, voor)).toEqual({ opgelost: [], nieuw: [], anders: [] });
    }),
  );
});
