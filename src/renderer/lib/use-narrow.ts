import { useSyncExternalStore } from 'react';

const narrow = window.matchMedia('(max-width: 1199px)');

function subscribe(listener: () => void): () => void {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
}

/** Whether there is little room: a small window, or a normal one at 200 % zoom. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrow.matches);
}
