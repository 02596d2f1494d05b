import type { Storage } from './base/core-types.ts';
import { touches } from './db/historie.ts';
import type { OpdrachtRef, Store } from './db/types.ts';

/** What somebody may, who may get in, and when it locks. */
const TABLES = ['gebruiker', 'gebruiker_rol', 'instelling'];

type Doors = Pick<Storage, 'run' | 'runLang' | 'undo' | 'redo'>;

/** The writing doors, which count the opdrachten that touched people, roles or settings, and tell of them when they are committed. */
export function watchPeople<D extends Doors>(store: Store, doors: D): D & Doors & Pick<Storage, 'people'> {
  const listeners = new Set<() => void>();
  let version = 0;
  const note = <R extends OpdrachtRef | null | undefined>(opdracht: R): R => {
    if (opdracht !== null && opdracht !== undefined && touches(store, opdracht.id, TABLES)) {
      version += 1;
      for (const listener of listeners) listener();
    }
    return opdracht;
  };
  const watched: Doors & Pick<Storage, 'people'> = {
    run: (ctx, werk) => {
      const executed = doors.run(ctx, werk);
      note(executed.opdracht);
      return executed;
    },
    runLang: async (ctx, werk) => {
      const executed = await doors.runLang(ctx, werk);
      note(executed?.opdracht);
      return executed;
    },
    undo: async (ctx, opdrachtId) => note(await doors.undo(ctx, opdrachtId)),
    redo: async (ctx) => note(await doors.redo(ctx)),
    people: {
      version: () => version,
      follow: (listener) => {
        listeners.add(listener);
      },
    },
  };
  return { ...doors, ...watched };
}
