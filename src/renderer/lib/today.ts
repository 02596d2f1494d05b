import { createStore, useStore } from './store.ts';

/** Today by the core's clock; until the core has said it, the date of this computer. */
export const todayStore = createStore(Temporal.Now.plainDateISO().toString());

export function useToday(): string {
  return useStore(todayStore);
}
