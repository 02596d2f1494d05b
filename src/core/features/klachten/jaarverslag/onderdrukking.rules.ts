import type { Cell } from '../../../../shared/contract/klachten/jaarverslag.ts';

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
export function selectAfgeschermd(values: readonly number[], minimum: number): ReadonlySet<number> {
  if (minimum <= 1) return new Set();
  const limit = Math.max(minimum, KLEINSTE_MINIMUM);
  const klein = [...values.keys()].filter((plaats) => (values[plaats] ?? 0) < limit);
  const sum = klein.reduce((total, plaats) => total + (values[plaats] ?? 0), 0);
  if (sum === 0) return new Set();
  const gevuld = klein.filter((plaats) => (values[plaats] ?? 0) > 0).length;
  const isBijnaKnown = gevuld === 1 || sum === gevuld || sum >= gevuld * (limit - 1) - 1;
  return new Set(isBijnaKnown ? values.keys() : klein);
}

const number = (waarde: number): Cell => ({ soort: 'getal', waarde });
const AFGESCHERMD: Cell = { soort: 'afgeschermd' };

export type AfgeschermdeList = { readonly cellen: Cell[]; readonly totaal: Cell };

/**
 * The cells of one list with its total. `totalVisible` is false where the total itself is a hidden cell of
 * another table: then no part of it may be shown either.
 */
export function shield(values: readonly number[], minimum: number, totalVisible = true): AfgeschermdeList {
  const sum = values.reduce((a, b) => a + b, 0);
  if (!totalVisible) return { cellen: values.map(() => AFGESCHERMD), totaal: AFGESCHERMD };
  const weg = selectAfgeschermd(values, minimum);
  return {
    cellen: values.map((value, plaats) => (weg.has(plaats) ? AFGESCHERMD : number(value))),
    totaal: number(sum),
  };
}

/** A number that is part of no total: hidden while it is small, unless there is nobody in it. */
export function shieldAlone(value: number, minimum: number): Cell {
  const isSmall = minimum > 1 && value > 0 && value < Math.max(minimum, KLEINSTE_MINIMUM);
  return isSmall ? AFGESCHERMD : number(value);
}

/** The number in a cell; null when it is hidden. */
export function visible(cell: Cell | undefined): number | null {
  return cell?.soort === 'getal' ? cell.waarde : null;
}
