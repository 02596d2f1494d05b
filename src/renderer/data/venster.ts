import { jaarVan, plusDagen } from '../../shared/domain/tijd/datum.ts';
import { maandagVan } from '../../shared/domain/tijd/week.ts';

/** The rows of [van, tot) that are in memory. */
export type Venster = { readonly van: string; readonly tot: string };

/** Weeks that a screen may scroll ahead without fetching again. */
const WEKEN_VOORUIT = 54;

/**
 * Whole years around the 54 weeks from `vanaf` on, so that scrolling a year, and
 * another screen that starts some weeks later, find everything in memory.
 */
export function planbordVenster(vanaf: string): Venster {
  const tot = plusDagen(vanaf, WEKEN_VOORUIT * 7);
  return {
    van: maandagVan(`${jaarVan(vanaf)}-01-01`),
    tot: plusDagen(maandagVan(`${jaarVan(tot)}-12-31`), 7),
  };
}

/** Whether all rows of that day are in memory; `null`: they are still on their way. */
export function isInVenster(venster: Venster | null, dag: string): boolean {
  return venster !== null && venster.van <= dag && dag < venster.tot;
}
