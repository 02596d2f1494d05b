import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type RestoreNote, readRestoreNote, restoreNoteOf } from '../../shared/contract/restore-note.ts';
import { clearFile, halfOf, nameToDisk, toDisk, writeWhole } from './disk.ts';
import { whyUnusable } from './migrate.ts';
import { closeVolledig, openBridge } from './open.ts';
import type { OpenFault } from './open-fault.ts';
import { forgetMark, lastNumber, noteMissing, readMark } from './outside.ts';
import { StorageFault, storageFaultSoort } from './storage-fault.ts';
import { takeCopy } from './taken-copy.ts';
import type { Connection, DagClock } from './types.ts';

/**
 * Puts a copy in the place of an administratie, so that a kill or a power cut at any moment leaves the old one or the new
 * one, whole. The copy is first complete beside it and on the disk; then a note says that it comes (`restore-note.ts`),
 * and from that moment it does: whoever opens it goes on where it was cut off.
 */

export type HerstelUitkomst =
  | {
      readonly soort: 'hersteld';
      /** Where the present state was set aside. */
      readonly opzij: string | null;
    }
  | { readonly soort: 'fout'; readonly fout: OpenFault };

type HerstelOptions = {
  readonly backup: string;
  readonly pad: string;
  readonly sleutel: string;
  /** Folder with the migrations: a copy that this version cannot use is not put back. */
  readonly migraties: string;
  readonly klok: DagClock;
  /** Text of the sidecar that comes with it; absent = the one that is there stays. */
  readonly newSidecar?: string | null;
};

/** The copy, complete, until it takes its place. */
const freshOf = (path: string): string => `${path}.herstel`;

const sidecarOf = (path: string): string => `${path.replace(/\.gpa$/u, '')}.json`;

/** What an interrupted restore left that was not decided yet. */
export function clearHalfRestored(path: string): void {
  clearFile(freshOf(path));
  for (const half of [restoreNoteOf(path), sidecarOf(path)]) rmSync(halfOf(half), { force: true });
}

/** Whether a copy is taking the place of what stands there. */
export const isDecided = (path: string): boolean => existsSync(restoreNoteOf(path));

const fault = (
  soort: Exclude<OpenFault['soort'], 'nieuwere-versie' | 'migratie-mislukt'>,
): HerstelUitkomst => ({
  soort: 'fout',
  fout: { soort },
});

/**
 * Puts a backup in the place of an administratie that is closed. The present state is set aside
 * under a name of its own, so that the restore itself can be taken back.
 */
export function restoreBackup(options: HerstelOptions): HerstelUitkomst {
  const { backup, pad, sleutel } = options;
  try {
    completeRestore(pad);
  } catch {
    return fault('half-teruggezet');
  }
  if (!existsSync(backup)) return fault('niet-gevonden');
  let note: RestoreNote;
  try {
    if (isInUse(pad, sleutel)) return fault('in-gebruik');
    mkdirSync(dirname(pad), { recursive: true });
    const made = makeFresh(options);
    if ('fout' in made) return { soort: 'fout', fout: made.fout };
    note = {
      opzij: freeAside(pad, options.klok),
      sidecar: options.newSidecar ?? null,
      ontbreekt: made.missing,
    };
    writeWhole(restoreNoteOf(pad), JSON.stringify(note));
  } catch (oorzaak) {
    clearFile(freshOf(pad));
    return { soort: 'fout', fout: { soort: storageFaultSoort(oorzaak) ?? naGooien(oorzaak), oorzaak } };
  }
  return moveIn(pad, note);
}

function naGooien(cause: unknown): never {
  throw cause;
}

/** Makes the copy complete beside its place. `missing`: what is known not to be in it. */
function makeFresh({
  backup,
  pad,
  sleutel,
  migraties,
}: HerstelOptions): { readonly fout: OpenFault } | { readonly missing: RestoreNote['ontbreekt'] } {
  const fresh = freshOf(pad);
  const taken = takeCopy(backup, fresh, sleutel);
  if (taken.soort === 'fout') {
    clearFile(fresh);
    return taken;
  }
  const judged = judge(fresh, sleutel, migraties);
  if (judged.fout !== null) {
    clearFile(fresh);
    return { fout: judged.fout };
  }
  toDisk(fresh);
  nameToDisk(fresh);
  const known = readMark(backup) - judged.last;
  if (known > 0) return { missing: { aantal: known } };
  return { missing: taken.logHeel ? null : { aantal: null } };
}

type Judged = { readonly fout: OpenFault | null; readonly last: number };

/** Looks at a copy as a whole, and leaves it complete by itself. */
function judge(pad: string, sleutel: string, migraties: string): Judged {
  const { verbinding } = openBridge({ pad, sleutel, bestaat: true });
  try {
    const result = verbinding.pragma('integrity_check', { simple: true });
    const fout: OpenFault | null =
      result === 'ok' ? whyUnusable(verbinding, migraties) : { soort: 'beschadigd' };
    return { fout, last: fout === null ? lastNumberIn(verbinding) : 0 };
  } finally {
    closeVolledig(verbinding);
  }
}

/** A file of before its first opdracht may not have the table yet. */
function lastNumberIn(connection: Connection): number {
  try {
    return lastNumber(connection);
  } catch {
    return 0;
  }
}

/** Whether another process has it open; one that does not open at all is nobody's. */
function isInUse(pad: string, sleutel: string): boolean {
  if (!existsSync(pad)) return false;
  try {
    openBridge({ pad, sleutel, bestaat: true }).verbinding.close();
    return false;
  } catch (cause) {
    return storageFaultSoort(cause) === 'in-gebruik';
  }
}

/** A name that nothing has yet for what stands at the place; null = there is nothing. */
function freeAside(path: string, clock: DagClock): string | null {
  if (!existsSync(path) && !existsSync(`${path}-wal`)) return null;
  const stem = `${path}.vervangen-${new Date(clock.now()).toISOString().replaceAll(/[:.]/gu, '-')}`;
  let aside = stem;
  for (let i = 2; existsSync(aside) || existsSync(`${aside}-wal`); i += 1) aside = `${stem}-${String(i)}`;
  return basename(aside);
}

/** Carries out what was decided; when the disk refuses that, what stood there comes back. */
function moveIn(path: string, note: RestoreNote): HerstelUitkomst {
  const opzij = note.opzij === null ? null : join(dirname(path), note.opzij);
  try {
    carryOut(path, note);
    return { soort: 'hersteld', opzij };
  } catch (oorzaak) {
    const soort = storageFaultSoort(oorzaak);
    if (soort === null) throw oorzaak;
    // It is there: only something beside it is not, which the next opening puts right.
    if (!existsSync(freshOf(path)) && existsSync(path)) return { soort: 'hersteld', opzij };
    return takeBack(path, opzij) ? { soort: 'fout', fout: { soort, oorzaak } } : fault('half-teruggezet');
  }
}

/** Every step can be done again, or was done. */
function carryOut(path: string, { opzij: aside, sidecar, ontbreekt }: RestoreNote): void {
  const opzij = aside === null ? null : join(dirname(path), aside);
  if (existsSync(freshOf(path))) {
    if (opzij !== null) moveAside(path, opzij);
    renameSync(freshOf(path), path);
    nameToDisk(path);
  } else if (!existsSync(path) && opzij !== null) {
    // Somebody took the copy away: what was set aside is all there is.
    moveAside(opzij, path);
    forgetNote(path);
    return;
  }
  forgetMark(path);
  if (ontbreekt !== null) noteMissing(path, ontbreekt.aantal);
  if (sidecar !== null) writeSidecar(path, sidecar, opzij);
  forgetNote(path);
}

/** Nothing is decided any more. */
function forgetNote(path: string): void {
  nameToDisk(path);
  rmSync(restoreNoteOf(path), { force: true });
  nameToDisk(path);
}

/** How the key of the copy is found; how that of what was set aside is found goes with it. */
function writeSidecar(path: string, text: string, opzij: string | null): void {
  const sidecar = sidecarOf(path);
  if (existsSync(sidecar)) {
    if (readFileSync(sidecar, 'utf8') === text) return;
    copyFileSync(sidecar, opzij === null ? `${sidecar}.vervangen` : `${opzij}.json`);
  }
  writeWhole(sidecar, text);
}

/** What stood there comes back, and the copy goes; false = the disk refuses that too, and the next opening decides. */
function takeBack(path: string, opzij: string | null): boolean {
  try {
    if (opzij !== null && existsSync(path)) {
      // Only its log was moved.
      for (const end of ['-wal', '-journal']) {
        if (existsSync(opzij + end)) renameSync(opzij + end, path + end);
      }
    } else if (opzij !== null) moveAside(opzij, path);
    forgetNote(path);
    clearFile(freshOf(path));
    return true;
  } catch {
    return false;
  }
}

/** Goes on where a restore was cut off; nothing is done when there was none. Throws when the disk refuses it. */
export function completeRestore(path: string): void {
  if (!isDecided(path)) return;
  const note = readRestoreNote(readFileSync(restoreNoteOf(path), 'utf8'));
  // Written whole or not at all: what cannot be read was spoiled later, and names nothing that can be trusted.
  if (note !== null) carryOut(path, note);
  else if (existsSync(path)) forgetNote(path);
  else throw new StorageFault('beschadigd', null);
}

/** The write-ahead log belongs to its file: with another database beside it, it would be lost. */
function moveAside(path: string, opzij: string): void {
  // Rebuilt at every opening; beside another database it would be wrong.
  rmSync(`${path}-shm`, { force: true });
  for (const end of ['-wal', '-journal', '']) {
    if (existsSync(path + end)) renameSync(path + end, opzij + end);
  }
}
