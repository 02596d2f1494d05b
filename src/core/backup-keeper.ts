import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import type { Backup } from '../shared/contract/backup.ts';
import { faultName } from '../shared/domain/fault-name.ts';
import { dagenBetween, datumNl } from '../shared/domain/tijd/datum.ts';
import type { CoreOptions } from './base/core-types.ts';
import {
  type Aside,
  backupOfWork,
  backupOfWorkAside,
  backupSource,
  cleanUpBackups,
  clearInterrupted,
  createBackup,
  dagelijkseBackup,
  isDayWithout,
  ownBackups,
  ownerOf,
} from './db/backup.ts';
import { isAhead, latestBackup, nowOf } from './db/backup-retention.ts';
import { destroyedIn } from './db/destroyed.ts';
import { forgetLoss, lastNumber, readLoss } from './db/outside.ts';
import { storageFaultSoort } from './db/storage-fault.ts';
import type { Store } from './db/types.ts';
import { completeVernietiging } from './db/vernietig.ts';
import { SecondFolderKeeper } from './second-folder-keeper.ts';

/** How long after opening the backup of the day is made: the first screen comes first. */
const FIRST_MS = 20_000;
/** And when the second folder is looked for: what is there or not is said soon. */
const SECOND_MS = 5000;
const LOOK_MS = 5 * 60_000;
/** Work waits this long for a backup at least, so that a day does not fill the folder. */
const BETWEEN_MS = 60 * 60_000;
/** And this long at most, also when somebody goes on writing. */
const OVERDUE_MS = 4 * BETWEEN_MS;
/** A backup that is older than this, while there was work since, is said. */
const OLD_DAYS = 3;

/** Why a backup was not made. */
const WHY: Readonly<Record<string, string>> = {
  'schijf-vol': 'de schijf is vol',
  'alleen-lezen': 'in de map met back-ups kan niet worden geschreven',
  'in-gebruik': 'een ander programma gebruikt het bestand',
  beschadigd: 'de map of het bestand kan niet goed worden gelezen',
};

const failureSchema = z.object({ reden: z.string() });

export type BackupState = {
  /** Moment of the newest complete backup that counts, ISO; null = there is none. */
  readonly laatste: string | null;
  /** Lasting sentences in Dutch; empty when all is well. */
  readonly waarschuwingen: readonly string[];
};

/** Looks after the backups of an open administratie: makes them in time, and says when that does not work. */
export type BackupKeeper = {
  state(): BackupState;
  /** Makes one now, because somebody asks for it. Throws when it cannot be made. */
  make(): Backup;
  /** Brings the second folder up to date. */
  copyToSecond(): void;
  /** Where copies go as well from now on; null = nowhere else. */
  setSecond(map: string | null): void;
  /** Somebody has read that changes are missing. */
  lossRead(): void;
  /** Whether a copy is being looked at: it is none yet. */
  isJudging(): boolean;
  /** Stops the clock and makes the last one. */
  close(): void;
  /** After closing: waits for the second folder, as long as that gives a sign of life; false = it does not answer. */
  secondIsDone(): Promise<boolean>;
};

type Options = Pick<CoreOptions, 'klok' | 'log'> & {
  readonly map: string;
  readonly second: string | null;
  /** Whether long work runs now. */
  readonly isBusy: () => boolean;
  /** How a copy is looked at beside the calls; absent = it is done between them. */
  readonly judge?: Aside['judge'] | undefined;
  /** File of the thread that keeps the second folder; absent = it is done between the calls. */
  readonly secondThread?: string | undefined;
};

export function createBackupKeeper(store: Store, options: Options): BackupKeeper {
  const keeper = new Keeper(store, options);
  keeper.start();
  return keeper;
}

class Keeper implements BackupKeeper {
  readonly #store: Store;
  readonly #opties: Options;
  readonly #second: SecondFolderKeeper;
  /** In memory too: where nothing can be written, nothing can be remembered. */
  #failure: string | null = null;
  #madeAt = performance.now();
  #seen: number;
  #clock: NodeJS.Timeout | undefined;
  #secondClock: NodeJS.Timeout | undefined;
  #judging = false;
  #closed = false;

  constructor(store: Store, options: Options) {
    this.#store = store;
    this.#opties = options;
    this.#second = new SecondFolderKeeper(options.second, {
      log: options.log,
      thread: options.secondThread,
      job: () => ({
        ...ownerOf(store),
        map: options.map,
        now: nowOf(options.klok),
        destroyed: destroyedIn(store.intern.verbinding),
      }),
    });
    this.#seen = lastNumber(store.intern.verbinding);
  }

  start(): void {
    this.#attempt('opruimen', () => clearInterrupted(this.#store, this.#opties.map));
    this.#secondClock = setTimeout(() => this.#second.refresh(), SECOND_MS);
    this.#secondClock.unref();
    this.#clock = setTimeout(() => {
      if (!this.#opties.isBusy()) void this.#daily();
      this.#clock = setInterval(() => void this.#look(), LOOK_MS);
      this.#clock.unref();
    }, FIRST_MS);
    this.#clock.unref();
  }

  state(): BackupState {
    const { map, klok } = this.#opties;
    const now = nowOf(klok);
    try {
      const backups = ownBackups(map, ownerOf(this.#store));
      const latest = latestBackup(backups, now);
      const sentences = [
        this.#lossSentence(),
        this.#failureSentence(latest),
        this.#oldSentence(latest, now.vandaag),
        aheadSentence(
          backups.filter((backup) => isAhead(backup, now)),
          now.vandaag,
        ),
        ...this.#second.sentences(),
      ];
      return { laatste: latest?.moment ?? null, waarschuwingen: sentences.filter((s) => s !== null) };
    } catch {
      const unreadable = 'De map met back-ups kan niet worden gelezen. Er worden geen back-ups gemaakt.';
      return { laatste: null, waarschuwingen: [this.#lossSentence(), unreadable].filter((s) => s !== null) };
    }
  }

  make(): Backup {
    const { map, klok } = this.#opties;
    return this.#noted(() => {
      const backup = createBackup(backupSource(this.#store), map, 'handmatig', klok);
      cleanUpBackups(map, ownerOf(this.#store), nowOf(klok), backup);
      return backup;
    });
  }

  setSecond(map: string | null): void {
    this.#second.choose(map);
  }

  lossRead(): void {
    forgetLoss(this.#store.pad);
  }

  isJudging(): boolean {
    return this.#judging;
  }

  close(): void {
    clearTimeout(this.#clock);
    clearTimeout(this.#secondClock);
    this.#closed = true;
    this.#try(() => backupOfWork(this.#store, this.#opties.map, this.#opties.klok));
  }

  async secondIsDone(): Promise<boolean> {
    return await this.#second.settled();
  }

  async #daily(): Promise<void> {
    const { map, klok, judge } = this.#opties;
    if (judge === undefined) this.#try(() => dagelijkseBackup(this.#store, map, klok));
    else await this.#aside(judge, () => isDayWithout(map, ownerOf(this.#store), klok));
  }

  /** A backup of which only SQLite's own copying holds up the calls. */
  async #aside(judge: Aside['judge'], isDue: () => boolean): Promise<void> {
    if (this.#judging) return;
    const { map, klok } = this.#opties;
    this.#judging = true;
    try {
      completeVernietiging(this.#store, map, klok);
      const isWanted = () => !this.#closed;
      const made = isDue() ? await backupOfWorkAside(this.#store, map, klok, { judge, isWanted }) : null;
      if (isWanted()) this.#succeeded(made);
    } catch (fault) {
      this.#failed(fault);
      this.#opties.log('fout', `backup mislukt: ${faultName(fault)}`);
    } finally {
      this.#judging = false;
    }
  }

  /** Every few minutes: is there work that is in no backup, and is this a quiet moment to make one? */
  async #look(): Promise<void> {
    // A disk that was away may be back.
    this.#second.refresh();
    const now = lastNumber(this.#store.intern.verbinding);
    const isQuiet = now === this.#seen;
    this.#seen = now;
    const waited = performance.now() - this.#madeAt;
    if (this.#opties.isBusy() || waited < BETWEEN_MS || !(isQuiet || waited >= OVERDUE_MS)) return;
    const { map, klok, judge } = this.#opties;
    if (judge === undefined) this.#try(() => backupOfWork(this.#store, map, klok));
    else await this.#aside(judge, () => true);
  }

  #try(work: () => Backup | null): void {
    this.#attempt('backup', () => {
      this.#noted(() => {
        completeVernietiging(this.#store, this.#opties.map, this.#opties.klok);
        return work();
      });
    });
  }

  #attempt(what: string, work: () => void): void {
    try {
      work();
    } catch (fault) {
      this.#opties.log('fout', `${what} mislukt: ${faultName(fault)}`);
    }
  }

  /** Keeps the reason of a failure beside the administratie until a backup works again, also after a restart. */
  #noted<T extends Backup | null>(work: () => T): T {
    try {
      const made = work();
      this.#succeeded(made);
      return made;
    } catch (fault) {
      this.#failed(fault);
      throw fault;
    }
  }

  #succeeded(made: Backup | null): void {
    if (made !== null) this.#madeAt = performance.now();
    this.#failure = null;
    rmSync(failureOf(this.#store.pad), { force: true });
    this.copyToSecond();
  }

  #failed(fault: unknown): void {
    const reden = WHY[storageFaultSoort(fault) ?? ''] ?? 'de kopie klopte niet bij de controle';
    this.#failure = reden;
    this.#attempt('melding van backup', () =>
      writeFileSync(failureOf(this.#store.pad), JSON.stringify({ reden })),
    );
  }

  copyToSecond(): void {
    this.#second.refresh();
  }

  #lossSentence(): string | null {
    const loss = readLoss(this.#store.pad);
    if (loss === null) return null;
    if (loss.aantal === null) {
      return 'Misschien ontbreken de laatste wijzigingen: het logbestand (-wal) naast de teruggezette kopie was niet heel. Kijk bij Beheer, Back-ups.';
    }
    const what =
      loss.aantal === 1
        ? 'De laatste wijziging ontbreekt'
        : `De laatste ${loss.aantal} wijzigingen ontbreken`;
    return `${what}: een deel van het bestand was weg toen het werd geopend. Kijk bij Beheer, Back-ups.`;
  }

  #failureSentence(latest: Backup | null): string | null {
    const reason = this.#failure ?? readFailure(this.#store.pad);
    if (reason === null) return null;
    const since = latest === null ? 'Er is nog geen back-up.' : `De laatste is van ${datumNl(latest.datum)}.`;
    return `Er kan geen back-up worden gemaakt: ${reason}. ${since}`;
  }

  #oldSentence(latest: Backup | null, vandaag: string): string | null {
    if (latest === null || dagenBetween(latest.datum, vandaag) <= OLD_DAYS) return null;
    if (latest.laatsteOpdracht === lastNumber(this.#store.intern.verbinding)) return null;
    return `De laatste back-up is van ${datumNl(latest.datum)}. Daarna is er gewijzigd.`;
  }
}

const failureOf = (path: string): string => `${path}.backup-mislukt`;

function readFailure(path: string): string | null {
  try {
    return failureSchema.parse(JSON.parse(readFileSync(failureOf(path), 'utf8'))).reden;
  } catch {
    return null;
  }
}

function aheadSentence(ahead: readonly Backup[], vandaag: string): string | null {
  const [one] = ahead;
  if (one === undefined) return null;
  if (ahead.every(({ datum }) => datum <= vandaag)) {
    return 'Er is een back-up van later dan nu. Die telt niet mee. Kijk of de klok van deze computer goed staat.';
  }
  const which =
    ahead.length === 1
      ? `Er is een back-up met een datum in de toekomst (${datumNl(one.datum)}). Die telt niet mee.`
      : `Er zijn ${String(ahead.length)} back-ups met een datum in de toekomst. Die tellen niet mee.`;
  return `${which} Kijk of de datum van deze computer klopt.`;
}
