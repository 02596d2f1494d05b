/** Professional registrations: who may work with youth on which days (S1 #30, C12). */

import type { Registratie } from '../planning/planning.ts';
import { dagenTussen } from '../tijd/datum.ts';
import { isGeldigOp, type Periode, voegPeriodenSamen } from '../tijd/periode.ts';

export function isSkj(registratie: Registratie): boolean {
  return registratie.soort !== 'big';
}

/** The days a registration holds: the verloopdatum itself is the first day without. */
export function registratiePeriode(registratie: Registratie): Periode {
  return { geldigVan: registratie.geldigVan, geldigTot: registratie.verloopdatum };
}

/** Whether any of these registrations of one person is a valid SKJ on that day. */
export function heeftGeldigeSkj(registraties: readonly Registratie[], dag: string): boolean {
  return registraties.some(
    (registratie) => isSkj(registratie) && isGeldigOp(registratiePeriode(registratie), dag),
  );
}

export type SkjStand =
  | { readonly soort: 'geldig'; readonly verloopdatum: string }
  | { readonly soort: 'verlopen'; readonly verloopdatum: string }
  | { readonly soort: 'geen' };

/** SKJ of one person on a day: registrations that follow each other are one, until the last of them expires. */
export function skjStand(registraties: readonly Registratie[], dag: string): SkjStand {
  const perioden = registraties.filter(isSkj).map(registratiePeriode);
  const nu = voegPeriodenSamen(perioden).find((periode) => isGeldigOp(periode, dag));
  if (nu?.geldigTot != null) return { soort: 'geldig', verloopdatum: nu.geldigTot };
  const verlopen = perioden.flatMap(({ geldigTot }) =>
    geldigTot !== null && geldigTot <= dag ? [geldigTot] : [],
  );
  const laatste = verlopen.sort().at(-1);
  return laatste === undefined ? { soort: 'geen' } : { soort: 'verlopen', verloopdatum: laatste };
}

/**
 * The tightest signal term (180, 90 or 30 days) that is passed on a day: 30 before 90 before 180;
 * null = not yet, or already expired. `termijnen` from early to late.
 */
export function registratieSignaal(
  verloopdatum: string,
  dag: string,
  termijnen: readonly number[],
): number | null {
  const dagen = dagenTussen(dag, verloopdatum);
  if (dagen <= 0) return null;
  const gepasseerd = termijnen.filter((termijn) => dagen <= termijn);
  return gepasseerd.length === 0 ? null : Math.min(...gepasseerd);
}
