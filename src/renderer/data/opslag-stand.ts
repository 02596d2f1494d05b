import { maakWinkel } from '../lib/winkel.ts';

/** What the status bar says about the last edit; every write goes through data/opdracht.ts, which keeps this true. */
export type OpslagStand =
  | { readonly soort: 'opgeslagen' }
  | { readonly soort: 'bezig' }
  | { readonly soort: 'niet-opgeslagen'; readonly reden: string };

export const opslagWinkel = maakWinkel<OpslagStand>({ soort: 'opgeslagen' });
