import { type ComponentType, lazy, useState } from 'react';

/** How each part that is loaded later is loaded: first what may be asked for at any moment, then the rest as declared. */
const loaders: (() => Promise<unknown>)[] = [];

/**
 * A part that is not in the first file: loaded when it is first shown, or in idle time before that (`preloadLater`).
 * Then it is drawn at once: React's own `lazy` waits a turn also for what is there, and shows what replaces a grey line
 * only 300 ms after it.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  turn: 'first' | 'rest' = 'rest',
): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  const once = async () => {
    loaded ??= await load();
    return loaded;
  };
  const Lazy = lazy(async () => ({ default: await once() }));
  if (turn === 'first') loaders.unshift(once);
  else loaders.push(once);
  // biome-ignore lint/correctness/noComponentHookFactories: called once per part, where a file is loaded, like React's lazy
  return function Later(props: P) {
    // The same one for as long as it is on the screen, also when it was loaded meanwhile: its state stays.
    const [Part] = useState<ComponentType<P>>(() => loaded ?? Lazy);
    return <Part {...props} />;
  };
}

/**
 * Loads all of them, one at a time, each when there is nothing else to do; also those that a part itself declares.
 * Answers how to stop.
 */
export function preloadLater(): () => void {
  const done = new Set<() => Promise<unknown>>();
  let task = 0;
  let stopped = false;
  const next = (): void => {
    const load = loaders.find((one) => !done.has(one));
    if (load === undefined) return;
    done.add(load);
    // A part that cannot be loaded now says so when it is shown.
    void load()
      .catch(() => undefined)
      .then(() => {
        if (!stopped) task = requestIdleCallback(next);
      });
  };
  task = requestIdleCallback(next);
  return () => {
    stopped = true;
    cancelIdleCallback(task);
  };
}
