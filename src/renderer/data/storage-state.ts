import { createStore } from '../lib/store.ts';

/** What the status bar says about the last edit; every write goes through data/opdracht.ts, which keeps this true. */
export type SaveState =
  | { readonly soort: 'opgeslagen' }
  | { readonly soort: 'bezig' }
  | { readonly soort: 'niet-opgeslagen'; readonly reden: string };

export const opslagWinkel = createStore<SaveState>({ soort: 'opgeslagen' });
