import { startToestand } from './core-client.ts';
import { type SharedState, sharedOf } from './shared-link.ts';
import { useStore } from './store.ts';

/** The server that what is open stands on; null = it is on this computer. Followed. */
export function useShared(): SharedState | null {
  return sharedOf(useStore(startToestand));
}
