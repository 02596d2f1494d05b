import type { Cel } from '../../../../shared/contract/klachten/jaarverslag.ts';

/**
 * Small numbers in a published table (domein §6): a cell under the minimum is not shown, and neither is another
 * one when the total would give the first away.
 */

/** With a minimum of two, two ones would still give each other away. */
const KLEINSTE_MINIMUM = 3;

/**
 * Which cells of a list are hidden, knowing that its sum is published. Hidden are those under the minimum.
 * Where their sum nearly settles them hiding another one would show which were small; then the whole list is
 * hidden and only its sum is left. That is so when only one of them is not empty (readers know from another
 * table which cells must be empty: without oral complaints nobody is without a term), when they are all one,
 * or all about as large as a hidden cell can be. Empty cells are shown when there is nothing else to hide:
 * there is nobody in them. A minimum of one hides nothing. So every hidden cell that is not empty has at least
 * two values that fit all that is published, also for a reader who knows this rule and which of the others are
 * empty (checked by brute force in the test).
 */
export function kiesAfgeschermd(waarden: readonly number[], minimum: number): ReadonlySet<number> {
  if (minimum <= 1) return new Set();
  const grens = Math.max(minimum, KLEINSTE_MINIMUM);
  const klein = [...waarden.keys()].filter((plaats) => (waarden[plaats] ?? 0) < grens);
  const som = klein.reduce((totaal, plaats) => totaal + (waarden[plaats] ?? 0), 0);
  if (som === 0) return new Set();
  const gevuld = klein.filter((plaats) => (waarden[plaats] ?? 0) > 0).length;
  const isBijnaBekend = gevuld === 1 || som === gevuld || som >= gevuld * (grens - 1) - 1;
  return new Set(isBijnaBekend ? waarden.keys() : klein);
}

const getal = (waarde: number): Cel => ({ soort: 'getal', waarde });
const AFGESCHERMD: Cel = { soort: 'afgeschermd' };

export type AfgeschermdeLijst = { readonly cellen: Cel[]; readonly totaal: Cel };

/**
 * The cells of one list with its total. `totaalZichtbaar` is false where the total itself is a hidden cell of
 * another table: then no part of it may be shown either.
 */
export function schermAf(
  waarden: readonly number[],
  minimum: number,
  totaalZichtbaar = true,
): AfgeschermdeLijst {
  const som = waarden.reduce((a, b) => a + b, 0);
  if (!totaalZichtbaar) return { cellen: waarden.map(() => AFGESCHERMD), totaal: AFGESCHERMD };
  const weg = kiesAfgeschermd(waarden, minimum);
  return {
    cellen: waarden.map((waarde, plaats) => (weg.has(plaats) ? AFGESCHERMD : getal(waarde))),
    totaal: getal(som),
  };
}

/** The number in a cell; null when it is hidden. */
export function zichtbaar(cel: Cel | undefined): number | null {
  return cel?.soort === 'getal' ? cel.waarde : null;
}
