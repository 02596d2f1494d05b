/**
 * One list of everything that deserves attention (B9). Nothing here blocks:
 * it was saved, and it is in this list until it is solved or accepted.
 */

import { berekenPlanbord } from '../planbord/planbord.ts';
import type { Planbord } from '../planbord/types.ts';
import type { PlanbordGegevens } from '../planning/planning.ts';
import { compareText } from '../tekst/naam.ts';
import { maandagenBetween } from '../tijd/week.ts';
import { createContext } from './context.ts';
import { knelpuntenOfMedewerkers } from './medewerker.ts';
import { knelpuntenOfMinima } from './minimum.ts';
import { knelpuntenOfTeams } from './team.ts';
import { ERNSTEN, type Knelpunt } from './types.ts';

export type KnelpuntInput = {
  readonly gegevens: PlanbordGegevens;
  /** First day looked at; from `vandaag` on for a list of what is still open. */
  readonly van: string;
  /** Exclusive. */
  readonly tot: string;
  /** Signals (SKJ, detachering, vacature) count from this day. */
  readonly vandaag: string;
  /** A planbord of weeks (not of months) over these data, when there is one already; else it is calculated here. */
  readonly planbord?: Planbord;
};

function compare(a: Knelpunt, b: Knelpunt): number {
  if (a.ernst !== b.ernst) return ERNSTEN.values.indexOf(a.ernst) - ERNSTEN.values.indexOf(b.ernst);
  if (a.periode.geldigVan !== b.periode.geldigVan) return a.periode.geldigVan < b.periode.geldigVan ? -1 : 1;
  return compareText(a.titel, b.titel) || (a.sleutel < b.sleutel ? -1 : 1);
}

/** Most serious first, then by date; accepted ones are in it with their acceptance. */
export function bepaalKnelpunten({ gegevens, van, tot, vandaag, planbord }: KnelpuntInput): Knelpunt[] {
  const context = createContext(gegevens, van, tot, vandaag);
  const bord =
    planbord ??
    berekenPlanbord({ gegevens, vandaag, maandagen: maandagenBetween(van, tot), rekenwijze: 'auto' });
  return [
    ...knelpuntenOfMedewerkers(context),
    ...knelpuntenOfTeams(context, bord),
    ...knelpuntenOfMinima(context),
  ]
    .filter((knelpunt) => knelpunt !== null)
    .sort(compare);
}
