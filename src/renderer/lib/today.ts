import { currentDay } from '../../shared/domain/tijd/moment.ts';
import { createStore, useStore } from './store.ts';

/** Today by the core's clock; until the core has said it, the date of this computer. */
export const todayStore = createStore(currentDay());

export function useToday(): string {
  return useStore(todayStore);
}
