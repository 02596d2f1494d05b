import { useLayoutEffect } from 'react';
import { shell } from './core-client.ts';
import { createStore, useStore } from './store.ts';

/**
 * Keeps this window out of screenshots and shared screens while something on it asks for that. Main does it: the page
 * only says when.
 */

/** After the last of it left, so that its last picture is gone too, and going from one such screen to the next costs nothing. */
const AFTER_MS = 300;

const kept = createStore(false);
let asking = 0;
let release: ReturnType<typeof setTimeout> | undefined;

async function tell(aan: boolean): Promise<void> {
  // A shell that does not answer is gone, and with it the window.
  await shell.venster.schermAf({ aan }).catch(() => undefined);
}

function ask(): () => void {
  asking += 1;
  clearTimeout(release);
  if (!kept.read()) void tell(true).then(() => kept.set(asking > 0));
  return () => {
    asking -= 1;
    if (asking > 0) return;
    release = setTimeout(() => {
      kept.set(false);
      void tell(false);
    }, AFTER_MS);
  };
}

/** Whether what needs it may be shown now: with `needed` only when the window is kept out of every capture. */
export function useKeptFromCapture(needed: boolean): boolean {
  const isKept = useStore(kept);
  useLayoutEffect(() => (needed ? ask() : undefined), [needed]);
  return !needed || isKept;
}
