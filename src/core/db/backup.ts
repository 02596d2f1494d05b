import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Backup, backupSchema, isCopyOf } from '../../shared/contract/backup.ts';
import { computerOf, isMadeHere, isOfAdministratie, type Owner } from './backup-owner.ts';
import { latestBackup, type Now, nowOf, selectTeVerwijderenBackups } from './backup-retention.ts';
import { type CopyJob, type Judged, judgeCopy, stateOf } from './copy-judge.ts';
import { destroyedIn } from './destroyed.ts';
import { clearFile, nameToDisk, writeWhole } from './disk.ts';
import { fingerprintOf } from './key.ts';
import { lastNumber } from './outside.ts';
import type { Connection, DagClock, Store } from './types.ts';

/**
 * Backups are made by SQLite itself (VACUUM INTO: the copy has the same key), opened and
 * checked, and described in a small JSON file beside them. Without its description a file
 * is not a backup: it was interrupted.
 */

export type BackupReden = Backup['reden'];

/** Its name is in the name of the backup. */
export type BackupSource = Owner & {
  readonly verbinding: Connection;
  /** Text of the file that says how the key is found; it goes along with every copy. */
  readonly sidecar?: string | undefined;
};

/** Whose the copies of an open administratie are. */
export const ownerOf = ({ pad, intern: { sleutel } }: Store): Owner => ({ pad, sleutel });

/** Throws when something else was written over the file: a copy of that is none. */
export function backupSource(store: Store): BackupSource {
  const { verbinding, sleutel, sidecar, outside } = store.intern;
  if (outside?.state() === 'overwritten') throw new Error('Het bestand is overschreven.');
  return { verbinding, pad: store.pad, sleutel, sidecar };
}

/** Makes one backup in `map` and describes it; throws when it cannot be made or does not check out. */
export function createBackup(bron: BackupSource, map: string, reden: BackupReden, clock: DagClock): Backup {
  return writeCopy(bron, placeIn(map, bron, reden, clock), reden, clock);
}

/** A name in `map` that nothing has yet. */
function placeIn(map: string, { pad }: BackupSource, reden: BackupReden, clock: DagClock): string {
  mkdirSync(map, { recursive: true });
  const moment = new Date(clock.now()).toISOString();
  return join(map, freeNaam(map, `${idOf(pad)}_${moment.replaceAll(/[:.]/gu, '-')}_${reden}`));
}

/**
 * Makes a backup under a name that somebody chose, anywhere; `sidecar`: how the key of this one is found. What was
 * there under that name is replaced, at the very end.
 */
export function backupTo(store: Store, doel: string, sidecar: string, clock: DagClock): Backup {
  return writeCopy({ ...backupSource(store), sidecar }, doel, 'handmatig', clock);
}

/** A copy that SQLite has made and nobody has looked at: under a name that says so. */
type RawCopy = {
  readonly job: CopyJob;
  readonly doel: string;
  readonly description: Omit<Backup, keyof Judged>;
};

function copyRaw(bron: BackupSource, doel: string, reden: BackupReden, clock: DagClock): RawCopy {
  const temporary = `${doel}.bezig`;
  clearFile(temporary);
  bron.verbinding.requireWhole();
  const { aantal, migraties, laatste } = stateOf(bron.verbinding);
  const moment = new Date(clock.now()).toISOString();
  try {
    bron.verbinding.prepare('VACUUM INTO ?').run(temporary);
  } catch (fault) {
    clearFile(temporary);
    throw fault;
  }
  return {
    job: { pad: temporary, sleutel: bron.sleutel, aantal },
    doel,
    description: {
      ...{ bestand: basename(doel), moment, datum: clock.vandaag(), reden, migraties },
      laatsteOpdracht: laatste,
      ...{ eigenaar: fingerprintOf(bron.sleutel), computer: computerOf(bron.pad) },
      vernietigd: destroyedIn(bron.verbinding).map(({ id }) => id),
      ...(bron.sidecar === undefined ? {} : { sidecar: bron.sidecar }),
    },
  };
}

/** Describes a copy that was found whole, and gives it its name. */
function finishCopy({ job, doel, description }: RawCopy, judged: Judged): Backup {
  const backup: Backup = { ...description, ...judged };
  // The description first: killed in between there is one without its copy, and that can be told.
  writeDescription(dirname(doel), backup);
  renameSync(job.pad, doel);
  nameToDisk(doel);
  return backup;
}

function writeCopy(bron: BackupSource, doel: string, reden: BackupReden, clock: DagClock): Backup {
  const raw = copyRaw(bron, doel, reden, clock);
  try {
    return finishCopy(raw, judgeCopy(raw.job));
  } catch (fault) {
    clearFile(raw.job.pad);
    throw fault;
  }
}

/** How the backup of the day is looked at beside the work, and whether it is still wanted when that is done. */
export type Aside = { readonly judge: (job: CopyJob) => Promise<Judged>; readonly isWanted: () => boolean };

/**
 * As `backupOfWork`, but only SQLite's own copying holds up the calls: that the copy is whole is found out beside
 * them. null = there was no work since the last one, or it is not wanted any more.
 */
export async function backupOfWorkAside(
  store: Store,
  map: string,
  clock: DagClock,
  { judge, isWanted }: Aside,
): Promise<Backup | null> {
  if (!hasUnsaved(store, map, clock)) return null;
  const bron = backupSource(store);
  const raw = copyRaw(bron, placeIn(map, bron, 'dagelijks', clock), 'dagelijks', clock);
  try {
    const judged = await judge(raw.job);
    if (isWanted()) {
      const backup = finishCopy(raw, judged);
      cleanUpBackups(map, ownerOf(store), nowOf(clock), backup);
      return backup;
    }
  } catch (fault) {
    clearFile(raw.job.pad);
    throw fault;
  }
  clearFile(raw.job.pad);
  return null;
}

/** The id of an administratie: the name of its file. Every name that `createBackup` gives begins with it. */
export const idOf = (path: string): string => basename(path).replace(/\.gpa$/u, '');

function freeNaam(map: string, stam: string): string {
  let naam = `${stam}.gpa`;
  for (let i = 2; existsSync(join(map, naam)); i += 1) naam = `${stam}-${i}.gpa`;
  return naam;
}

const descriptionOf = (file: string) => file.replace(/\.gpa$/u, '.json');

export function writeDescription(map: string, backup: Backup): void {
  writeWhole(join(map, descriptionOf(backup.bestand)), `${JSON.stringify(backup, null, 2)}\n`);
}

/**
 * The complete backups in a folder that were made here of this administratie, newest first. Others may lie there too: of
 * another administratie (also one of that name), of another computer, or made for elsewhere.
 */
export function ownBackups(map: string, owner: Owner): Backup[] {
  const here = computerOf(owner.pad);
  return readBackups(map).filter(
    (backup) =>
      isCopyOf(idOf(owner.pad), backup.bestand) &&
      isMadeHere(backup, here) &&
      isOfAdministratie(map, backup, owner),
  );
}

/** Every complete backup in a folder, of whatever administratie, newest first. */
export function readBackups(map: string): Backup[] {
  if (!existsSync(map)) return [];
  return readdirSync(map)
    .filter((naam) => naam.endsWith('.json'))
    .flatMap((naam) => readDescription(join(map, naam)))
    .filter((backup) => existsSync(join(map, backup.bestand)))
    .sort((a, b) => (a.moment < b.moment ? 1 : -1));
}

function readDescription(path: string): Backup[] {
  try {
    const parsed = backupSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? [parsed.data] : [];
  } catch {
    // Not a description: somebody's own file, which is not ours to judge or remove.
    return [];
  }
}

/** Removes what need not be kept of an administratie; never `made`, the one that was made just now. */
export function cleanUpBackups(map: string, owner: Owner, now: Now, made: Backup | null): Backup[] {
  const weg = selectTeVerwijderenBackups(ownBackups(map, owner), now, made?.bestand ?? null);
  for (const backup of weg) clearBackup(map, backup);
  return weg;
}

/** Removes the backups of an administratie that are older than this one. */
export function removeOlder(map: string, owner: Owner, { moment }: Backup): void {
  for (const backup of ownBackups(map, owner)) if (backup.moment < moment) clearBackup(map, backup);
}

export function clearBackup(map: string, backup: Backup): void {
  // The description last: killed in between it is cleared away at the next opening.
  rmSync(join(map, backup.bestand), { force: true });
  rmSync(join(map, descriptionOf(backup.bestand)), { force: true });
}

/**
 * After a destruction: one new backup, and when that is there and whole every older one goes, with any
 * earlier state that a restore set aside. What was destroyed is in none of the copies then.
 * Answers how many copies went.
 */
export function replaceBackups(store: Store, map: string, clock: DagClock): number {
  const old = ownBackups(map, ownerOf(store));
  const nieuw = createBackup(backupSource(store), map, 'na-vernietiging', clock);
  for (const backup of old) {
    if (backup.bestand !== nieuw.bestand) clearBackup(map, backup);
  }
  clearRestanten(store, map, nieuw);
  return old.length + clearOpzijGezet(store.pad);
}

/** Copies that were interrupted, or lost their description: no backups to anybody, but with all that was in them. */
function clearRestanten(store: Store, map: string, nieuw: Backup): void {
  const stam = nieuw.bestand.replace(/\.gpa$/u, '');
  const id = idOf(store.pad);
  for (const naam of readdirSync(map)) {
    if (isCopyOf(id, naam) && !naam.startsWith(stam)) {
      rmSync(join(map, naam), { force: true });
    }
  }
}

/** States that a restore put aside, beside the administratie. */
function clearOpzijGezet(path: string): number {
  const voorvoegsel = `${basename(path)}.vervangen-`;
  const opzij = readdirSync(dirname(path)).filter((naam) => naam.startsWith(voorvoegsel));
  for (const naam of opzij) rmSync(join(dirname(path), naam), { force: true });
  return opzij.filter((naam) => !/-wal$|\.json$/u.test(naam)).length;
}

/** Whether something was written that is in no backup; one dated ahead counts for nothing. */
export function hasUnsaved(store: Store, map: string, clock: DagClock): boolean {
  const last = latestBackup(ownBackups(map, ownerOf(store)), nowOf(clock));
  return last === null || last.laatsteOpdracht !== lastNumber(store.intern.verbinding);
}

/** The backup of the work that was done since the last one; null = there was none. */
export function backupOfWork(store: Store, map: string, clock: DagClock): Backup | null {
  if (!hasUnsaved(store, map, clock)) return null;
  const backup = createBackup(backupSource(store), map, 'dagelijks', clock);
  cleanUpBackups(map, ownerOf(store), nowOf(clock), backup);
  return backup;
}

/** Whether there is no backup of today yet. */
export function isDayWithout(map: string, owner: Owner, clock: DagClock): boolean {
  return latestBackup(ownBackups(map, owner), nowOf(clock))?.datum !== clock.vandaag();
}

/** The backup of the day: made when there is none of today and something changed since the last one. */
export function dagelijkseBackup(store: Store, map: string, clock: DagClock): Backup | null {
  return isDayWithout(map, ownerOf(store), clock) ? backupOfWork(store, map, clock) : null;
}

/**
 * Clears away what interrupted backups left in their folder. Only while the administratie is open here: then nobody
 * else makes one of it.
 */
export function clearInterrupted({ pad }: Pick<Owner, 'pad'>, map: string): void {
  if (!existsSync(map)) return;
  const id = idOf(pad);
  for (const naam of readdirSync(map)) {
    if (!isCopyOf(id, naam)) continue;
    const isHalf = naam.includes('.bezig');
    const isAlone = naam.endsWith('.json') && !existsSync(join(map, naam.replace(/\.json$/u, '.gpa')));
    if (isHalf || isAlone) rmSync(join(map, naam), { force: true });
  }
}

/** SHA-256 of a file as hex. */
export const sumOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Whether a backup is whole: its checksum is that of its description. */
export function isHeel(map: string, backup: Backup): boolean {
  return sumOf(join(map, backup.bestand)) === backup.sha256;
}
