/** The oordeel of a whole complaint follows from its parts and is never stored (domein §4.3). */
import type { Oordeel } from './lists.ts';
import type { Klachtonderdeel } from './types.ts';

/**
 * All gegrond → gegrond, all ongegrond → ongegrond, a mix → deels gegrond.
 * Parts without oordeel ("geen oordeel") say nothing about the rest and are
 * left out; only they → geen oordeel. A part that is not handled (9:8) is none of it. Null while a part is not judged, or
 * without parts.
 */
export function zaakOordeel(
  onderdelen: readonly Pick<Klachtonderdeel, 'oordeel' | 'grond'>[],
): Oordeel | null {
  const oordelen = onderdelen.filter(({ grond }) => !grond).map(({ oordeel }) => oordeel);
  if (oordelen.length === 0 || oordelen.includes(null)) return null;
  const content = new Set(oordelen.filter((oordeel) => oordeel !== 'geen-oordeel'));
  if (content.size === 0) return 'geen-oordeel';
  if (content.size > 1) return 'deels-gegrond';
  const [enige] = content;
  return enige ?? null;
}

/** Complaints per oordeel; null = suppressed. */
export type AantalPerOordeel = Readonly<Record<Oordeel, number | null>>;

export type AandeelGegrond = {
  /** (gegrond + deels) / (gegrond + deels + ongegrond). */
  readonly gegrondOfDeels: number;
  /** Wholly gegrond, as part of the same complaints. */
  readonly gegrond: number;
};

/**
 * The one share of gegrond, for every place that shows it (domein §4.3): "geen oordeel" is no part of it and
 * stands beside it. Null where one of its parts is suppressed (a share is a count in disguise) or none was judged.
 */
export function aandeelGegrond(aantal: AantalPerOordeel): AandeelGegrond | null {
  const { gegrond, 'deels-gegrond': deels, ongegrond } = aantal;
  if (gegrond === null || deels === null || ongegrond === null) return null;
  const beoordeeld = gegrond + deels + ongegrond;
  if (beoordeeld === 0) return null;
  return { gegrondOfDeels: (gegrond + deels) / beoordeeld, gegrond: gegrond / beoordeeld };
}

/** Counts as gegrond in the yearly report: gegrond and deels gegrond (domein §4.3). */
export function isGegrondOrDeels(oordeel: Oordeel | null): boolean {
  return oordeel === 'gegrond' || oordeel === 'deels-gegrond';
}
