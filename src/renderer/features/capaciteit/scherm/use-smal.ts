import { useSyncExternalStore } from 'react';

const smal = window.matchMedia('(max-width: 900px)');

function volg(luisteraar: () => void): () => void {
  smal.addEventListener('change', luisteraar);
  return () => smal.removeEventListener('change', luisteraar);
}

/** Whether there is little room: a small window, or a normal one at 200 % zoom. */
export function useSmal(): boolean {
  return useSyncExternalStore(volg, () => smal.matches);
}
