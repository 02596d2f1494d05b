import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kiesAfgeschermd, schermAf, zichtbaar } from './onderdrukking.rules.ts';

const plaatsen = (waarden: readonly number[], minimum = 5) => [...kiesAfgeschermd(waarden, minimum)].sort();

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
  ] as const)('%s', (_wat, waarden, weg) => {
    expect(plaatsen(waarden)).toEqual(weg);
  });

  it('a minimum of one hides nothing', () => {
    expect(plaatsen([0, 1, 2], 1)).toEqual([]);
  });

  it('a table of which the total is hidden elsewhere shows nothing', () => {
    const { cellen, totaal } = schermAf([9, 9], 5, false);
    expect([...cellen, totaal].map((cel) => zichtbaar(cel))).toEqual([null, null, null]);
  });
});

/** All lists of `aantal` numbers of 0 and more that add up to at most `som`. */
function lijsten(aantal: number, som: number): number[][] {
  if (aantal === 0) return [[]];
  return Array.from({ length: som + 1 }, (_, eerste) => eerste).flatMap((eerste) =>
    lijsten(aantal - 1, som - eerste).map((rest) => [eerste, ...rest]),
  );
}

/** What is published: the sum, and each cell or that it is hidden. */
function publicatie(waarden: readonly number[], minimum: number): string {
  const { cellen } = schermAf(waarden, minimum);
  const som = waarden.reduce((a, b) => a + b, 0);
  return `${som}: ${cellen.map((cel) => zichtbaar(cel) ?? 'x').join(' ')}`;
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
  ])('not with a minimum of %i in a list of %i, also by who knows the rule', (minimum, aantal, som) => {
    // Everything that would have been published in the same way: the reader cannot tell these apart.
    const waardes = new Map<string, Set<number>[]>();
    for (const lijst of lijsten(aantal, som)) {
      const sleutel = publicatie(lijst, minimum);
      const perCel = waardes.get(sleutel) ?? lijst.map(() => new Set<number>());
      for (const [plaats, waarde] of lijst.entries()) perCel[plaats]?.add(waarde);
      waardes.set(sleutel, perCel);
    }
    const verraden = [...waardes].filter(([sleutel, perCel]) =>
      sleutel
        .split(': ')[1]
        ?.split(' ')
        .some((cel, plaats) => cel === 'x' && (perCel[plaats]?.size ?? 0) < 2),
    );
    expect(verraden.map(([sleutel]) => sleutel)).toEqual([]);
  });

  it.each([
    [5, 3, 24],
    [3, 4, 16],
    [5, 4, 20],
    [5, 5, 13],
  ])(
    'not with a minimum of %i in a list of %i by who knows from elsewhere which cells are empty',
    (minimum, aantal, som) => {
      // Without oral complaints, for instance, nobody can be under "geen wettelijke termijn".
      const perSleutel = new Map<string, number[][]>();
      for (const lijst of lijsten(aantal, som)) {
        const sleutel = publicatie(lijst, minimum);
        perSleutel.set(sleutel, [...(perSleutel.get(sleutel) ?? []), lijst]);
      }
      const verraden: string[] = [];
      for (const [sleutel, werelden] of perSleutel) {
        const cellen = sleutel.split(': ')[1]?.split(' ') ?? [];
        for (const leeg of deelverzamelingen(aantal)) {
          const over = cellen.filter((cel, plaats) => cel === 'x' && !leeg.includes(plaats)).length;
          // With one cell left the total, that is always published, is that cell.
          if (over < 2) continue;
          const passend = werelden.filter((lijst) => leeg.every((plaats) => lijst[plaats] === 0));
          cellen.forEach((cel, plaats) => {
            const waarden = new Set(passend.map((lijst) => lijst[plaats]));
            if (cel === 'x' && waarden.size === 1 && !waarden.has(0))
              verraden.push(`${sleutel}, empty: ${leeg.join()}`);
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
        (waarden, minimum) => {
          const som = waarden.reduce((a, b) => a + b, 0);
          const { cellen, totaal } = schermAf(waarden, minimum);
          expect(zichtbaar(totaal)).toBe(som);
          cellen.forEach((cel, plaats) => {
            const waarde = zichtbaar(cel);
            if (waarde === null) return;
            expect(waarde).toBe(waarden[plaats]);
            if (waarde > 0) expect(waarde).toBeGreaterThanOrEqual(minimum);
          });
        },
      ),
    );
  });
});
