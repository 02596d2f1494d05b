import type { AppMenuName } from './app-menu.ts';
import type { StartToestand } from './shell.ts';

/**
 * The names on the three doors between main, preload and page. Only ports and these
 * few events pass the preload; everything else goes over the ports.
 */

/** IPC channels between main and the preload. */
export const kanaal = {
  /** Page → main: I listen now, give me ports. */
  vraagPoorten: 'gebiedsplanner:vraag-poorten',
  /** Main → page: one port, with which door it is for. */
  poort: 'gebiedsplanner:poort',
  /** Main → page: something happened in the shell. */
  gebeurtenis: 'gebiedsplanner:gebeurtenis',
} as const;

export type PortTarget = 'core' | 'shell';

export type Event =
  | { readonly soort: 'menu'; readonly opdracht: AppMenuName }
  | { readonly soort: 'toestand'; readonly toestand: StartToestand };

/** What passes between preload and page with `window.postMessage`. */
export type BridgeMessage =
  | { readonly soort: typeof kanaal.vraagPoorten }
  | { readonly soort: typeof kanaal.poort; readonly doel: PortTarget }
  | { readonly soort: typeof kanaal.gebeurtenis; readonly gebeurtenis: Event };
