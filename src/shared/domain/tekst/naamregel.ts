import type { Periode } from '../tijd/periode.ts';
/** Dated names: what a team, wijk or organisation was called on a day. */

export type Naamregel = Periode & { readonly naam: string };

/**
 * The name in force on a date; before the first name the first, in a gap or after the
 * last the one before it. `namen` in order of `geldigVan`.
 */
export function selectNaam(namen: readonly Naamregel[], datum: string): string {
  const selected = namen.findLast((n) => n.geldigVan <= datum) ?? namen[0];
  return selected?.naam ?? '';
}
