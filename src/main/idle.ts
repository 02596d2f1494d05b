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
