/** The oordeel of a whole complaint follows from its parts and is never stored (domein §4.3). */
import type { Oordeel } from './lists.ts';
import type { Klachtonderdeel } from './types.ts';

/**
 * All gegrond → gegrond, all ongegrond → ongegrond, a mix → deels gegrond.
 * Parts without oordeel ("geen oordeel") say nothing about the rest and are
 * left out; only they → geen oordeel. Null while a part is not judged, or
 * without parts.
 */
export function zaakOordeel(onderdelen: readonly Pick<Klachtonderdeel, 'oordeel'>[]): Oordeel | null {
  const oordelen = onderdelen.map((onderdeel) => onderdeel.oordeel);
  if (oordelen.length === 0 || oordelen.includes(null)) return null;
  const content = new Set(oordelen.filter((oordeel) => oordeel !== 'geen-oordeel'));
  if (content.size === 0) return 'geen-oordeel';
  if (content.size > 1) return 'deels-gegrond';
  const [enige] = content;
  return enige ?? null;
}

/** Counts as gegrond in the yearly report: gegrond and deels gegrond (domein §4.3). */
export function isGegrondOrDeels(oordeel: Oordeel | null): boolean {
  return oordeel === 'gegrond' || oordeel === 'deels-gegrond';
}
