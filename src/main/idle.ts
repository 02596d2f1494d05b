/** So often it looks whether it is time. */
const LOOK_MS = 5000;

/** What it needs of a timer; tests have their own. */
export type IdleClock = {
  now(): number;
  every(ms: number, run: () => void): void;
};

const REAL: IdleClock = {
  now: () => Date.now(),
  every: (ms, run) => {
    setInterval(run, ms).unref();
  },
};

/** Locks when nobody has touched a key or the mouse for a time. */
export class Idle {
  readonly #clock: IdleClock;
  readonly #fixed: number | null;
  #last: number;
  #after: number | null;

  /** `fixed`: ms instead of the setting, for a test. */
  constructor(fixed: number | null, lock: () => void, clock: IdleClock = REAL) {
    this.#clock = clock;
    this.#fixed = fixed;
    this.#last = clock.now();
    this.#after = fixed;
    clock.every(fixed === null ? LOOK_MS : Math.min(LOOK_MS, fixed), () => {
      if (this.#after === null || this.#clock.now() - this.#last < this.#after) return;
      this.#last = this.#clock.now();
      lock();
    });
  }

  /** The setting, when it is known. */
  setMinutes(minutes: number): void {
    if (this.#fixed === null) this.#after = minutes * 60_000;
  }

  /** Somebody is there. */
  touch(): void {
    this.#last = this.#clock.now();
  }
}

type Input = { readonly type: string; readonly x?: unknown; readonly y?: unknown };

/**
 * Whether input of a page is of somebody: a window that comes up over it, or goes away from under the mouse, makes events of
 * the mouse without anybody there. Remembers where the mouse was, so one per page.
 */
export function createIsUse(): (input: Input) => boolean {
  let place = '';
  return ({ type, x, y }) => {
    if (type === 'mouseEnter' || type === 'mouseLeave') return false;
    if (type !== 'mouseMove') return true;
    const now = `${String(x)},${String(y)}`;
    const moved = place !== '' && place !== now;
    place = now;
    return moved;
  };
}
