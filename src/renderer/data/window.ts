import { jaarOf, plusDagen } from '../../shared/domain/tijd/datum.ts';
import { maandagOf } from '../../shared/domain/tijd/week.ts';

/** The rows of [van, tot) that are in memory. */
export type Window = { readonly van: string; readonly tot: string };

/** Weeks that a screen may scroll ahead without fetching again. */
const WEKEN_VOORUIT = 54;

/**
 * Whole years around the 54 weeks from `vanaf` on, so that scrolling a year, and
 * another screen that starts some weeks later, find everything in memory.
 */
export function planbordWindow(vanaf: string): Window {
  const tot = plusDagen(vanaf, WEKEN_VOORUIT * 7);
  return {
    van: maandagOf(`${jaarOf(vanaf)}-01-01`),
    tot: plusDagen(maandagOf(`${jaarOf(tot)}-12-31`), 7),
  };
}

/** Whether all rows of that day are in memory; `null`: they are still on their way. */
export function isInWindow(window: Window | null, dag: string): boolean {
  return window !== null && window.van <= dag && dag < window.tot;
}
