import type { LogboekSoort } from '../shared/domain/opdracht/logboek.ts';
import type { Gebruiker, Logbook } from './base/core-types.ts';
import { appendLog, checkLog, checkWholeLog, type LogState, peopleInLog, readLog } from './db/logboek.ts';
import type { Store, StoreClock } from './db/types.ts';

/** So long after opening the check begins, and so long it rests between two thousand lines. */
const CHECK_AFTER_MS = 5000;
const REST_MS = 20;

/** A screen may ask the same refused call many times: it is one line in so many ms. */
const REFUSED_ONCE_MS = 60_000;

/** What cannot be written now (long work has the file) waits; more than this is a loop, not people. */
const MAX_WAITING = 500;

type Waiting = {
  readonly who: Gebruiker;
  readonly soort: LogboekSoort;
  readonly wat: string;
  readonly session: string;
  readonly betreftId: string | null;
};

/** The logbook as the calls see it. `write`: the door to the file, which may refuse. */
export function createLogbook(
  store: Store,
  klok: StoreClock,
  source: () => Store,
  write: (werk: () => void) => void,
): Logbook {
  const waiting: Waiting[] = [];
  const refused = new Map<string, number>();
  let state: LogState | null = null;
  let timer: NodeJS.Timeout | undefined;

  const flush = () => {
    try {
      write(() => {
        for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
          const { who, soort, wat, session, betreftId } = next;
          appendLog(store, who, { soort, klachtId: null, wat, betreftId, oorsprong: session }, klok);
          waiting.shift();
        }
      });
    } catch {
      // Long work, a full disk, a file that is gone: the next line tries again, and the screen says what is wrong.
    }
  };
  const note: Logbook['note'] = (who, session, soort, wat, betreftId) => {
    if (store.readOnly === true) return true;
    if (waiting.length >= MAX_WAITING) return false;
    waiting.push({ who, session, soort, wat, betreftId: betreftId ?? null });
    flush();
    return waiting.length === 0;
  };
  const check = () => {
    state = checkWholeLog(source());
    return state;
  };
  return {
    note,
    noteRefused: (who, session, aanroep) => {
      const key = `${session}|${who.naam}|${aanroep}`;
      const now = Date.now();
      if (now - (refused.get(key) ?? 0) < REFUSED_ONCE_MS) return;
      if (refused.size > MAX_WAITING) refused.clear();
      refused.set(key, now);
      note(who, session, 'geweigerd', aanroep);
    },
    read: (filter, aantal) => readLog(source(), filter, aantal),
    people: () => peopleInLog(source()),
    check,
    state: () => state,
    follow: () => {
      const steps = checkLog(store);
      const go = () => {
        const step = steps.next();
        if (step.done === true) state = step.value;
        else timer = setTimeout(go, REST_MS).unref();
      };
      timer = setTimeout(go, CHECK_AFTER_MS).unref();
    },
    stop: () => {
      clearTimeout(timer);
      if (waiting.length > 0) flush();
    },
  };
}

/** What lasts of a logbook that is not as it was written; null = nothing is known to be wrong. */
export function logWarning(state: LogState | null): string | null {
  if (state?.soort !== 'gebroken') return null;
  const wat = state.wat === 'ontbreekt' ? 'ontbreekt' : 'is veranderd';
  return `Het logboek is niet meer zoals het is geschreven: regel ${state.regel} ${wat}. Kijk bij Beheer, Logboek.`;
}
