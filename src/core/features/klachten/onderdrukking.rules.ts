import type { Cel } from '../../../shared/contract/klachten-jaarverslag.ts';

/**
 * Small numbers in a published table (domein §6): a cell under the minimum is not shown, and neither is another
 * one when the total would give the first away.
 */

/**
 * Which cells of a list are hidden, knowing that its sum is published. Hidden are those under the minimum, and
 * then the smallest shown cell for as long as the sum of the hidden ones settles them: when there is only one,
 * when all are nothing, or when all are as large as a hidden cell can be. Ties go to the first.
 */
export function kiesAfgeschermd(waarden: readonly number[], minimum: number): ReadonlySet<number> {
  const som = (plaatsen: Iterable<number>): number =>
    [...plaatsen].reduce((totaal, plaats) => totaal + (waarden[plaats] ?? 0), 0);
  // A minimum of one hides nothing; and where nothing was counted there is nobody to recognise.
  if (minimum <= 1 || som(waarden.keys()) === 0) return new Set();
  const weg = new Set([...waarden.keys()].filter((plaats) => (waarden[plaats] ?? 0) < minimum));
  if (weg.size === 0) return weg;
  while (weg.size < waarden.length && isAfTeLeiden(weg.size, som(weg), minimum)) {
    const [kleinste] = [...waarden.keys()]
      .filter((plaats) => !weg.has(plaats))
      .sort((a, b) => (waarden[a] ?? 0) - (waarden[b] ?? 0));
    if (kleinste === undefined) break;
    weg.add(kleinste);
  }
  return weg;
}

/** Whether hidden cells follow from their sum, for a reader who thinks that each is under the minimum. */
function isAfTeLeiden(aantal: number, som: number, minimum: number): boolean {
  return aantal === 1 || som === 0 || som === aantal * (minimum - 1);
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
