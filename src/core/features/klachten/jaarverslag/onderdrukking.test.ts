import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectAfgeschermd, shield, visible } from './onderdrukking.rules.ts';

const plaatsen = (values: readonly number[], minimum = 5) => [...selectAfgeschermd(values, minimum)].sort();

describe('small numbers', () => {
  it.each([
    ['all large: all shown', [6, 7, 8], []],
    ['two small ones hide each other', [3, 2, 9], [0, 1]],
    ['one small: only the total is left', [3, 9, 7], [0, 1, 2]],
    ['as large as can be: only the total is left', [4, 4, 9, 7], [0, 1, 2, 3]],
    ['one less than that as well', [4, 3, 9, 7], [0, 1, 2, 3]],
    ['nothing beside small ones is hidden with them', [3, 0, 2, 9], [0, 1, 2]],
    ['nothing beside one small one hides nothing: only the total is left', [3, 0, 6, 7], [0, 1, 2, 3]],
    ['ones only: as many as their sum, so only the total is left', [1, 1, 9, 0], [0, 1, 2, 3]],
    ['nothing beside large ones is shown', [0, 0, 9, 7], []],
    ['nothing counted: nothing to hide', [0, 0, 0], []],
  ] as const)('%s', (_wat, values, weg) => {
    expect(plaatsen(values)).toEqual(weg);
  });

  it('a minimum of one hides nothing', () => {
    expect(plaatsen([0, 1, 2], 1)).toEqual([]);
  });

  it('a table of which the total is hidden elsewhere shows nothing', () => {
    const { cellen, totaal } = shield([9, 9], 5, false);
    expect([...cellen, totaal].map((cell) => visible(cell))).toEqual([null, null, null]);
  });
});

/** All lists of `aantal` numbers of 0 and more that add up to at most `som`. */
function lists(aantal: number, sum: number): number[][] {
  if (aantal === 0) return [[]];
  return Array.from({ length: sum + 1 }, (_, first) => first).flatMap((first) =>
    lists(aantal - 1, sum - first).map((rest) => [first, ...rest]),
  );
}

/** What is published: the sum, and each cell or that it is hidden. */
function publicatie(values: readonly number[], minimum: number): string {
  const { cellen } = shield(values, minimum);
  const sum = values.reduce((a, b) => a + b, 0);
  return `${sum}: ${cellen.map((cell) => visible(cell) ?? 'x').join(' ')}`;
}

/** Every set of places, as lists. */
function deelverzamelingen(aantal: number): number[][] {
  return Array.from({ length: 2 ** aantal }, (_, bits) =>
    Array.from({ length: aantal }, (__, plaats) => plaats).filter((plaats) => (bits >> plaats) % 2 === 1),
  );
}

describe('no hidden cell can be derived', () => {
  it.each([
    [2, 2, 20],
    [5, 2, 26],
    [3, 3, 18],
    [5, 3, 24],
    [4, 4, 20],
    [5, 4, 20],
    [5, 5, 16],
  ])('not with a minimum of %i in a list of %i, also by who knows the rule', (minimum, aantal, sum) => {
    // Everything that would have been published in the same way: the reader cannot tell these apart.
    const waardes = new Map<string, Set<number>[]>();
    for (const list of lists(aantal, sum)) {
      const key = publicatie(list, minimum);
      const perCell = waardes.get(key) ?? list.map(() => new Set<number>());
      for (const [plaats, value] of list.entries()) perCell[plaats]?.add(value);
      waardes.set(key, perCell);
    }
    const verraden = [...waardes].filter(([key, perCell]) =>
      key
        .split(': ')[1]
        ?.split(' ')
        .some((cell, plaats) => cell === 'x' && (perCell[plaats]?.size ?? 0) < 2),
    );
    expect(verraden.map(([key]) => key)).toEqual([]);
  });

  it.each([
    [5, 3, 24],
    [3, 4, 16],
    [5, 4, 20],
    [5, 5, 13],
  ])(
    'not with a minimum of %i in a list of %i by who knows from elsewhere which cells are empty',
    (minimum, aantal, sum) => {
      // Without oral complaints, for instance, nobody can be under "geen wettelijke termijn".
      const perKey = new Map<string, number[][]>();
      for (const list of lists(aantal, sum)) {
        const key = publicatie(list, minimum);
        perKey.set(key, [...(perKey.get(key) ?? []), list]);
      }
      const verraden: string[] = [];
      for (const [key, werelden] of perKey) {
        const cells = key.split(': ')[1]?.split(' ') ?? [];
        for (const empty of deelverzamelingen(aantal)) {
          const over = cells.filter((cell, plaats) => cell === 'x' && !empty.includes(plaats)).length;
          // With one cell left the total, that is always published, is that cell.
          if (over < 2) continue;
          const passend = werelden.filter((list) => empty.every((plaats) => list[plaats] === 0));
          cells.forEach((cell, plaats) => {
            const values = new Set(passend.map((list) => list[plaats]));
            if (cell === 'x' && values.size === 1 && !values.has(0))
              verraden.push(`${key}, empty: ${empty.join()}`);
          });
        }
      }
      expect(verraden).toEqual([]);
    },
  );

  it('nothing under the minimum is ever shown, and what is shown is right', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 9 }),
        fc.integer({ min: 2, max: 8 }),
        (values, minimum) => {
          const sum = values.reduce((a, b) => a + b, 0);
          const { cellen, totaal } = shield(values, minimum);
          expect(visible(totaal)).toBe(sum);
          cellen.forEach((cell, plaats) => {
            const value = visible(cell);
            if (value === null) return;
            expect(value).toBe(values[plaats]);
            if (value > 0) expect(value).toBeGreaterThanOrEqual(minimum);
          });
        },
      ),
    );
  });
});
