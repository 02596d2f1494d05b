/** The cao of an organisation through time: holidays of a week of last year stay those of the cao of then. */

import type { Cao } from '../planning/lists.ts';
import type { Periode } from '../tijd/periode.ts';

export type CaoWijziging = {
  /** First day of this cao; it holds until the next one. */
  readonly vanaf: string;
  readonly cao: Cao;
};

export type CaoLoop = {
  /** At the beginning. */
  readonly cao: Cao;
  /** Later ones, oldest first. */
  readonly caoWijzigingen: readonly CaoWijziging[];
};

export function caoOn({ cao, caoWijzigingen }: CaoLoop, dag: string): Cao {
  return caoWijzigingen.findLast((row) => row.vanaf <= dag)?.cao ?? cao;
}

/** The stretches of an organisation's life, each with its cao, oldest first. */
export function caoPerioden(loop: CaoLoop, leven: Periode): (Periode & { readonly cao: Cao })[] {
  const later = loop.caoWijzigingen.filter(
    ({ vanaf }) => vanaf > leven.geldigVan && (leven.geldigTot === null || vanaf < leven.geldigTot),
  );
  const begin = { vanaf: leven.geldigVan, cao: caoOn(loop, leven.geldigVan) };
  return [begin, ...later].map(({ vanaf, cao }, i) => ({
    cao,
    geldigVan: vanaf,
    geldigTot: later[i]?.vanaf ?? leven.geldigTot,
  }));
}

/** Another cao from a day on, whatever was noted for later; on or before the first day it is a correction of the beginning. */
export function withCaoFrom(loop: CaoLoop, begin: string, vanaf: string, cao: Cao): CaoLoop {
  if (vanaf <= begin) return { cao, caoWijzigingen: [] };
  const eerder = loop.caoWijzigingen.filter((row) => row.vanaf < vanaf);
  const was = caoOn({ cao: loop.cao, caoWijzigingen: eerder }, vanaf);
  return { cao: loop.cao, caoWijzigingen: was === cao ? eerder : [...eerder, { vanaf, cao }] };
}
