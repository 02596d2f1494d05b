/** Professional registrations: the days they hold and the signals before they end (C12). */

import type { Registratie } from '../planning/planning.ts';
import { dagenBetween } from '../tijd/datum.ts';

export function isSkj(registratie: Pick<Registratie, 'soort'>): boolean {
  return registratie.soort !== 'big';
}

/** The days a registration holds: the verloopdatum itself is the first day without. */
export function registratiePeriode({ geldigVan, verloopdatum }: Registratie): {
  readonly geldigVan: string;
  readonly geldigTot: string;
} {
  return { geldigVan, geldigTot: verloopdatum };
}

/** Days before the end at which a signal comes: first, second and last (the settings signaalSkj…). */
export type Signaaltermijnen = readonly [vroeg: number, midden: number, laat: number];

/** Days before the end at which the first signal comes, whatever the order of the three. */
export function firstSignaal(termijnen: Signaaltermijnen): number {
  return Math.max(...termijnen);
}

/** How near the end is: which of the three terms is passed, and how many days that term is. */
export type RegistratieSignaal = { readonly trap: 'vroeg' | 'midden' | 'laat'; readonly termijn: number };

/** The gravest term that is passed on a day; null = not yet, or already expired. */
export function registratieSignaal(
  verloopdatum: string,
  dag: string,
  [vroeg, midden, laat]: Signaaltermijnen,
): RegistratieSignaal | null {
  const dagen = dagenBetween(dag, verloopdatum);
  if (dagen <= 0) return null;
  if (dagen <= laat) return { trap: 'laat', termijn: laat };
  if (dagen <= midden) return { trap: 'midden', termijn: midden };
  return dagen <= vroeg ? { trap: 'vroeg', termijn: vroeg } : null;
}
