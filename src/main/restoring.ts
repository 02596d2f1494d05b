import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { TaskResult } from '../host/core-host.ts';
import { type RingFind, ringOf } from '../host/key-ring.ts';
import { type Kluis, type ScryptKosten, wrapKey } from '../host/keys.ts';
import { type Administratie, type Place, type Sidecar, sidecarText } from '../host/sidecar.ts';
import { readRestoreNote, restoreNoteOf } from '../shared/contract/restore-note.ts';
import type { CopyRef, OpenFaultSoort, SavedLine, StartToestand } from '../shared/contract/shell.ts';
import type { Administraties } from './administraties.ts';
import { type Copies, copyMoment, sidecarBeside } from './copies.ts';
import {
  askOtherKey,
  type CopyKeys,
  KeyFault,
  keepKey,
  keysFor,
  RestoreFault,
  type ShownCopy,
  type Typed,
  WHY_NOT_COPIED,
  WHY_NOT_RESTORED,
  WrongKey,
} from './restore.ts';
import type { Attempts } from './sign-in.ts';

const fileName = (path: string): string => basename(path, '.gpa');

/** So many changes are told at most. */
const MOST_LINES = 50;

/** Wrong passphrases of copies count together: a copy of a copy is no way around the wait. */
const OF_COPIES = ['', 'kopie'] as const;

type Restored = { readonly opzij: string | null };

/** `gebruiker`: who goes on with it, and nobody else; null = who it was, or nobody knows. */
type PutBack = Restored & { readonly sleutel: string; readonly gebruiker: string | null };

/** Who is there: with what is `open` that person goes on, else who tried the key. */
type AsOwn = { readonly open: boolean; readonly triedBy: string | null };
const NOBODY: AsOwn = { open: false, triedBy: null };

/** Opdrachten by their numbers, in a file that does not open. */
export type SavedNumbers = {
  readonly pad: string;
  readonly sleutel: string;
  readonly van: number;
  readonly tot: number;
};

/** A copy that takes the place of what is at `pad`. */
export type RestoreTask = {
  readonly backup: string;
  readonly pad: string;
  readonly sleutel: string;
  /** How its key is found from then on; null = as it was. */
  readonly sidecar: string | null;
};

/** What copying and putting back need of the outside. */
export type RestoringDeps = {
  readonly administraties: Administraties;
  kluis(): Kluis;
  readonly kosten: ScryptKosten;
  /** The copies of an administratie. */
  copies(id: string): Copies;
  /** Puts a copy in the place of an administratie that is closed. */
  restoreCore(task: RestoreTask): Promise<TaskResult>;
  /** Makes a copy of what is open; `sidecar`: how its key is found. */
  copyCore(path: string, sidecar: string): Promise<TaskResult>;
  /** Reads opdrachten from an administratie that did not open, by their numbers. */
  readCore(task: SavedNumbers): Promise<TaskResult>;
  /** Number of the last opdracht of what did not open; null = not known. */
  lastNumberOf(path: string): Promise<number | null>;
  closeCore(): Promise<void>;
};

/** What is open, and the steps of the start that stand around a restore. */
export type StartAccess = {
  inTurn<T>(step: () => Promise<T>, onFault: (toestand: StartToestand) => T): Promise<T>;
  toestand(): StartToestand;
  set(toestand: StartToestand): StartToestand;
  open(): { readonly administratie: Administratie; readonly sleutel: string } | null;
  /** The core has closed it. */
  closed(): void;
  /** What is open, or what did not open. */
  current(): Place | null;
  /** The key of that, when it is known. */
  ownKey(): string | null;
  /** Who tried that key on what did not open; null = nobody knows. */
  triedBy(): string | null;
  readonly attempts: Attempts;
  /** As this gebruiker and nobody else; null = as who it was. */
  openCore(administratie: Administratie, key: string, gebruiker: string | null): Promise<StartToestand>;
};

/** Copies of an administratie: made elsewhere, and put in its place. */
export class Restoring {
  readonly #deps: RestoringDeps;
  readonly #start: StartAccess;

  constructor(deps: RestoringDeps, start: StartAccess) {
    this.#deps = deps;
    this.#start = start;
  }

  /** Puts one of its own copies in the place of what is open, or of what did not open; where the key is not known it is typed. */
  async restore(ref: CopyRef, typed: Typed = { wachtzin: null, sleutel: null }): Promise<Restored> {
    const place = this.#start.current();
    const backup = place === null ? null : await this.#deps.copies(place.id).path(ref);
    if (backup === null) throw new RestoreFault(WHY_NOT_RESTORED['niet-gevonden']);
    return await this.restoreFile(backup, 'huidige', typed);
  }

  /** What was changed after one of its own copies in what did not open, as far as it can be read; newest first. */
  async since(ref: CopyRef): Promise<readonly SavedLine[]> {
    const place = this.#start.current();
    const sleutel = this.#start.ownKey();
    if (place === null || sleutel === null || this.#start.open() !== null) return [];
    const copy = await this.#deps.copies(place.id).find(ref);
    const last = await this.#deps.lastNumberOf(place.pad);
    if (copy === null || last === null || last <= copy.laatsteOpdracht) return [];
    const van = Math.max(copy.laatsteOpdracht + 1, last - MOST_LINES + 1);
    return await this.#start.inTurn(
      async () => {
        const result = await this.#deps.readCore({ pad: place.pad, sleutel, van, tot: last });
        return result.soort === 'klaar' ? result.regels : [];
      },
      () => [],
    );
  }

  /** One of its own copies, to look at. */
  async shown(ref: CopyRef): Promise<ShownCopy> {
    const place = this.#start.current();
    const backup = place === null ? null : await this.#deps.copies(place.id).path(ref);
    if (place === null || backup === null) throw new RestoreFault(WHY_NOT_RESTORED['niet-gevonden']);
    return await this.shownFile(backup, { wachtzin: null, sleutel: null }, place.naam);
  }

  /** A copy from anywhere, to look at. */
  async shownFile(backup: string, typed: Typed, naam?: string): Promise<ShownCopy> {
    const beside = await sidecarBeside(backup);
    const { keys } = await this.#keysFor(beside, typed, this.#start.ownKey());
    return { backup, keys, naam: naam ?? beside?.naam ?? fileName(backup), moment: await copyMoment(backup) };
  }

  /** Puts a copy from anywhere in the place of what is open or did not open, or opens it as a new administratie. */
  restoreFile(backup: string, as: 'huidige' | 'nieuw', typed: Typed): Promise<Restored> {
    return this.#restoring(async (current) => {
      const beside = await sidecarBeside(backup);
      const own = as === 'huidige' ? this.#start.ownKey() : null;
      const kluis = this.#deps.kluis();
      const found = await this.#keysFor(beside, typed, own);
      const [first = ''] = found.keys;
      // Before anything is done: where the key of another file would be kept.
      const ring =
        first === own ? null : await keepKey(first, beside, typed, found.slot, kluis, this.#deps.kosten);
      const { administraties } = this.#deps;
      const place = as === 'huidige' ? current : administraties.free(beside?.naam ?? fileName(backup));
      const goesOn = as === 'huidige' && typed.sleutel === null ? this.#asOwn() : NOBODY;
      const sidecar = ring === null ? null : sidecarText({ naam: place.naam, ring });
      const restored = await this.#putBack(place, backup, { ...found, sidecar }, goesOn).catch(
        (fault: unknown) => {
          throw fault instanceof WrongKey ? askOtherKey(beside, typed) : fault;
        },
      );
      return { ...restored, place };
    });
  }

  /** Makes a copy under a wachtzin of its own, at a place that somebody chose. */
  async copyTo(path: string, wachtzin: string): Promise<void> {
    const open = this.#start.open();
    if (open === null) throw new RestoreFault('Er is geen administratie open.');
    const { administratie, sleutel } = open;
    const ring = ringOf(await wrapKey(sleutel, wachtzin, this.#deps.kosten));
    const result = await this.#deps.copyCore(path, sidecarText({ naam: administratie.naam, ring }));
    if (result.soort === 'klaar') return;
    throw new RestoreFault(WHY_NOT_COPIED[result.fout] ?? 'De kopie is niet gemaakt. Probeer het opnieuw.');
  }

  /** Closes what is open, does the work, and opens what is there then: the copy, or else what was there before. */
  #restoring(work: (place: Place) => Promise<PutBack & { readonly place?: Place }>): Promise<Restored> {
    return this.#start.inTurn(
      async () => {
        const place = this.#start.current() ?? { id: '', naam: '', pad: '' };
        const previous = this.#start.toestand();
        const open = this.#start.open();
        try {
          const restored = await work(place);
          const found = await this.#deps.administraties.find((restored.place ?? place).id);
          if (found.soort !== 'gevonden') throw new RestoreFault(WHY_NOT_RESTORED.onbekend);
          await this.#start.openCore(found.administratie, restored.sleutel, restored.gebruiker);
          return { opzij: restored.opzij };
        } catch (fault) {
          // Nothing has changed: as it was before.
          if (open !== null && this.#start.open() === null) {
            await this.#start.openCore(open.administratie, open.sleutel, null);
          } else if (open === null) this.#start.set(previous);
          throw fault instanceof RestoreFault || fault instanceof KeyFault
            ? fault
            : new RestoreFault(WHY_NOT_RESTORED.onbekend);
        }
      },
      () => ({ opzij: null }),
    );
  }

  /** As whom one goes on after putting a copy in the place of what is open or did not open. */
  #asOwn(): AsOwn {
    const open = this.#start.open() !== null;
    return { open, triedBy: open ? null : this.#start.triedBy() };
  }

  /** The keys a copy may have; who types wrong passphrases waits. */
  async #keysFor(beside: Sidecar | null, typed: Typed, own: string | null): Promise<CopyKeys> {
    const { attempts } = this.#start;
    const tries = typed.wachtzin !== null && typed.sleutel === null;
    const wait = tries ? attempts.wait(...OF_COPIES) : 0;
    if (wait > 0) throw new KeyFault('wachtzin', `Wacht ${String(wait)} seconden en probeer het opnieuw.`);
    const note = (found: RingFind) => void attempts.note(...OF_COPIES, found, tries);
    return await keysFor(beside, typed, own, () => this.#deps.kluis(), note);
  }

  /**
   * Tries the keys in turn on a copy; only the last refusal counts. `sidecar`: how the first of them is found from then
   * on; null = as it was.
   */
  async #putBack(
    place: Place,
    backup: string,
    { keys, slot, sidecar }: CopyKeys & { readonly sidecar: string | null },
    own: AsOwn,
  ): Promise<PutBack> {
    this.#start.set({ soort: 'bezig', melding: 'De kopie wordt gecontroleerd en teruggezet…' });
    await this.#deps.closeCore();
    this.#start.closed();
    let fault: OpenFaultSoort = 'verkeerde-sleutel';
    for (const [at, sleutel] of keys.entries()) {
      const before = await whichFile(place.pad);
      const task = { backup, pad: place.pad, sleutel, sidecar: at === 0 ? sidecar : null };
      const result = await this.#deps.restoreCore(task);
      const done = result.soort === 'klaar' ? result : await whatWasDone(place.pad, before, result.fout);
      if (done !== null) {
        const bySlot = slot !== null && at === 0 && !own.open;
        return { opzij: done.opzij, sleutel, gebruiker: bySlot ? slot.gebruiker : own.triedBy };
      }
      fault = result.soort === 'klaar' ? fault : result.fout;
      if (fault !== 'verkeerde-sleutel') break;
    }
    throw fault === 'verkeerde-sleutel'
      ? new WrongKey(WHY_NOT_RESTORED[fault])
      : new RestoreFault(WHY_NOT_RESTORED[fault]);
  }
}

/** Which file stands there; null = none. */
async function whichFile(path: string): Promise<string | null> {
  const looks = await stat(path, { bigint: true }).catch(() => null);
  return looks === null ? null : `${looks.dev}/${looks.ino}`;
}

/**
 * What a core did that gave no answer, or could not finish: the copy comes all the same once that was decided, and may
 * be there already. null = nothing has changed.
 */
async function whatWasDone(
  path: string,
  before: string | null,
  fault: OpenFaultSoort,
): Promise<Restored | null> {
  if (fault !== 'core-gestopt' && fault !== 'half-teruggezet') return null;
  const note = readRestoreNote(await readFile(restoreNoteOf(path), 'utf8').catch(() => ''));
  if (note !== null) return { opzij: note.opzij === null ? null : join(dirname(path), note.opzij) };
  const now = await whichFile(path);
  return now === null || now === before ? null : { opzij: null };
}
