import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { assertNever } from '../shared/domain/assert-never.ts';
import type { Log } from './base/core-types.ts';
import {
  bringSecondUpToDate,
  forgetSecond,
  mayHoldDestroyed,
  type SecondJob,
  type SecondReport,
  secondReportSchema,
} from './db/second-folder.ts';

/** A disk that gives no sign of life for so long does not answer. */
const SILENT_MS = 15_000;
/** Closing waits so long at most, and less for a disk that is silent. */
const CLOSING_MS = 20_000;
const SILENT_CLOSING_MS = 5000;

type Job = Omit<SecondJob, 'second' | 'isChosen'>;

type Options = {
  readonly log: Log;
  /** File of the thread; absent = it is done between the calls (tests). */
  readonly thread: string | undefined;
  /** What to bring up to date, as it is now. */
  readonly job: () => Job;
};

type State = SecondReport | { readonly soort: 'onbekend' | 'weg' };

type Run = { readonly done: Promise<void>; beat: number };

/** Keeps the second folder up to date beside the work: the administratie and its own copies never wait for it. */
export class SecondFolderKeeper {
  readonly #options: Options;
  #folder: string | null;
  #state: State = { soort: 'onbekend' };
  /** By folder: one that does not answer holds up one thread, and no more. */
  readonly #runs = new Map<string, Run>();
  /** What came in between: as it was then, because the administratie may be closed by the time it is its turn. */
  #next: SecondJob | null = null;
  #isChosen = false;

  constructor(folder: string | null, options: Options) {
    this.#folder = folder;
    this.#options = options;
  }

  /** Where copies go as well from now on, because somebody chose it; null = nowhere else. */
  choose(folder: string | null): void {
    this.#folder = folder;
    this.#state = { soort: 'onbekend' };
    this.#isChosen = true;
    if (folder === null) forgetSecond(this.#options.job().pad);
    else this.refresh();
  }

  /** Brings it up to date, beside the work. */
  refresh(): void {
    const second = this.#folder;
    if (second === null) return;
    const job = { ...this.#options.job(), second, isChosen: this.#isChosen };
    this.#isChosen = false;
    if (this.#runs.has(second)) this.#next = job;
    else this.#run(job);
  }

  #run(job: SecondJob): void {
    const { second } = job;
    if (this.#options.thread === undefined) {
      this.#note(
        second,
        attempt(() => bringSecondUpToDate(job)),
      );
      return;
    }
    const run: Run = { beat: performance.now(), done: Promise.resolve() };
    const done = runAside(this.#options.thread, job, () => {
      run.beat = performance.now();
    }).then((report) => {
      this.#runs.delete(second);
      this.#note(second, report);
      const next = this.#next;
      this.#next = null;
      if (next !== null && next.second === this.#folder) this.#run(next);
    });
    this.#runs.set(second, Object.assign(run, { done }));
  }

  /** What there is to say of it, in Dutch, for as long as it holds. */
  sentences(): string[] {
    const folder = this.#folder;
    if (folder === null) return [];
    const held = this.#heldSentence(folder);
    return [this.#stateSentence(folder), held].filter((text) => text !== null);
  }

  /** Waits until it is done, as long as it gives a sign of life; false = it does not answer. */
  async settled(): Promise<boolean> {
    const until = performance.now() + CLOSING_MS;
    for (let run = this.#current(); run !== null; run = this.#current()) {
      const now = performance.now();
      if (now > until || now - run.beat > SILENT_CLOSING_MS) return false;
      await Promise.race([run.done, pause(100)]);
    }
    return this.#runs.size === 0;
  }

  #current(): Run | null {
    return this.#folder === null ? null : (this.#runs.get(this.#folder) ?? null);
  }

  #note(second: string, report: SecondReport | null): void {
    // Another one was chosen meanwhile.
    if (second !== this.#folder) return;
    this.#state = report ?? { soort: 'weg' };
    if (report === null) this.#options.log('waarschuwing', 'tweede map niet bereikbaar');
  }

  #stateSentence(folder: string): string | null {
    const run = this.#current();
    if (run !== null && performance.now() - run.beat > SILENT_MS) {
      return `De tweede map (${folder}) antwoordt niet. De laatste back-up staat daar nog niet. Kijk of de schijf of het netwerk werkt.`;
    }
    const { soort } = this.#state;
    switch (soort) {
      case 'weg':
        return `De laatste back-up staat nog niet in de tweede map (${folder}). Kijk of die map bereikbaar is.`;
      case 'andere':
        return `De tweede map (${folder}) is leeg, of is niet meer de map die u koos. Er gaan nu geen kopieën naartoe. Sluit de schijf aan, of kies bij Beheer, Back-ups opnieuw een map.`;
      case 'bij':
      case 'onbekend':
        return null;
      default:
        return assertNever(soort);
    }
  }

  /** Copies that may still hold what was destroyed. */
  #heldSentence(folder: string): string | null {
    if (this.#state.soort === 'bij') {
      return this.#state.anders === 0
        ? null
        : `In de tweede map (${folder}) staan kopieën die op een andere computer zijn gemaakt. Daarin kan nog staan wat hier is vernietigd. Verwijder ze zelf, of vernietig op die computer ook.`;
    }
    return mayHoldDestroyed({ ...this.#options.job(), second: folder })
      ? `In de tweede map (${folder}) staan misschien nog kopieën met gegevens die zijn vernietigd. Het programma verwijdert die zodra de map bereikbaar is.`
      : null;
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function attempt(work: () => SecondReport): SecondReport | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** In a thread of its own; null = it could not be done. Never answers when the folder never does. */
async function runAside(thread: string, job: SecondJob, beat: () => void): Promise<SecondReport | null> {
  const { promise, resolve } = Promise.withResolvers<SecondReport | null>();
  try {
    const worker = new Worker(thread, { workerData: job, stdout: true, stderr: true });
    worker.on('message', (said: unknown) => {
      if (said === 'verder') beat();
      else resolve(secondReportSchema.safeParse(said).data ?? null);
    });
    worker.once('error', () => resolve(null));
    worker.once('exit', () => resolve(null));
    // A program that is closing does not wait for it.
    worker.unref();
  } catch {
    resolve(null);
  }
  return await promise;
}
