import { useSyncExternalStore } from 'react';

/** A store that only its owner sets. */
export type ReadStore<T> = {
  readonly read: () => T;
  readonly subscribe: (listener: () => void) => () => void;
};

/** A value outside React that components can follow: what the frame and the features share without props. */
export type Store<T> = ReadStore<T> & {
  readonly set: (value: T | ((previous: T) => T)) => void;
};

export function createStore<T>(begin: T): Store<T> {
  let current = begin;
  const listeners = new Set<() => void>();
  return {
    read: () => current,
    set: (value) => {
      const next = isUpdater(value) ? value(current) : value;
      if (Object.is(next, current)) return;
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isUpdater<T>(value: T | ((previous: T) => T)): value is (previous: T) => T {
  return typeof value === 'function';
}

export function useStore<T>(store: ReadStore<T>): T {
  return useSyncExternalStore(store.subscribe, store.read);
}
