import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { type Backup, backupSchema } from '../../shared/contract/backup.ts';
import { latestBackup, selectTeVerwijderenBackups } from './backup-retention.ts';
import { closeVolledig, openBridge } from './open.ts';
import { lastNumber } from './outside.ts';
import type { Connection, DagClock, Store } from './types.ts';

/**
 * Backups are made by SQLite itself (VACUUM INTO: the copy has the same key), opened and
 * checked, and described in a small JSON file beside them. Without its description a file
 * is not a backup: it was interrupted.
 */

export type BackupReden = Backup['reden'];

export type BackupSource = {
  readonly verbinding: Connection;
  /** File of the administratie; its name is in the name of the backup. */
  readonly pad: string;
  readonly sleutel: string;
  /** Text of the file that says how the key is found; it goes along with every copy. */
  readonly sidecar?: string | undefined;
};

/** Throws when something else was written over the file: a copy of that is none. */
export function backupSource(store: Store): BackupSource {
  const { verbinding, sleutel, sidecar, outside } = store.intern;
  if (outside?.state() === 'overwritten') throw new Error('Het bestand is overschreven.');
  return { verbinding, pad: store.pad, sleutel, sidecar };
}

const stateRow = z.object({ laatste: z.number(), aantal: z.number(), migraties: z.number() });
const STATE = `SELECT coalesce(max(volgnummer), 0) AS laatste, count(*) AS aantal,
  (SELECT count(*) FROM __drizzle_migrations) AS migraties FROM opdracht`;

function state(connection: Connection): z.infer<typeof stateRow> {
  return stateRow.parse(connection.prepare(STATE).get());
}

function check(pad: string, sleutel: string, aantal: number): void {
  const { verbinding } = openBridge({ pad, sleutel, bestaat: true });
  try {
    const result = verbinding.pragma('integrity_check', { simple: true });
    if (result !== 'ok') throw new Error('De back-up is beschadigd.');
    if (state(verbinding).aantal !== aantal) throw new Error('De back-up is niet volledig.');
  } finally {
    closeVolledig(verbinding);
  }
}

function toDisk(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}

function clearFile(path: string): void {
  for (const eind of ['', '-wal', '-shm', '-journal']) rmSync(path + eind, { force: true });
}

/** Makes one backup in `map` and describes it; throws when it cannot be made or does not check out. */
export function createBackup(bron: BackupSource, map: string, reden: BackupReden, clock: DagClock): Backup {
  mkdirSync(map, { recursive: true });
  const moment = new Date(clock.now()).toISOString();
  const naam = basename(bron.pad).replace(/\.gpa$/u, '');
  const file = freeNaam(map, `${naam}_${moment.replaceAll(/[:.]/gu, '-')}_${reden}`);
  return writeCopy(bron, join(map, file), reden, clock);
}

/**
 * Makes a backup under a name that somebody chose, anywhere; `sidecar`: how the key of this one is found. What was
 * there under that name is replaced, at the very end.
 */
export function backupTo(store: Store, doel: string, sidecar: string, clock: DagClock): Backup {
  return writeCopy({ ...backupSource(store), sidecar }, doel, 'handmatig', clock);
}

function writeCopy(bron: BackupSource, doel: string, reden: BackupReden, clock: DagClock): Backup {
  const bestand = basename(doel);
  const moment = new Date(clock.now()).toISOString();
  const temporary = `${doel}.bezig`;
  try {
    clearFile(temporary);
    bron.verbinding.requireWhole();
    const current = state(bron.verbinding);
    bron.verbinding.prepare('VACUUM INTO ?').run(temporary);
    check(temporary, bron.sleutel, current.aantal);
    toDisk(temporary);
    const content = readFileSync(temporary);
    const description: Backup = {
      bestand,
      moment,
      datum: clock.vandaag(),
      reden,
      migraties: current.migraties,
      sha256: createHash('sha256').update(content).digest('hex'),
      grootte: content.length,
      laatsteOpdracht: current.laatste,
      ...(bron.sidecar === undefined ? {} : { sidecar: bron.sidecar }),
    };
    // The description first: killed in between there is one without its copy, and that can be told.
    writeDescription(dirname(doel), description);
    renameSync(temporary, doel);
    return description;
  } catch (fault) {
    clearFile(temporary);
    throw fault;
  }
}

/** The end of every name that `createBackup` gives, unfinished ones included. */
const NAAM_VAN_COPY =
  /_\d{4}-\d{2}-\d{2}T[\d-]+Z_[a-z-]+(-\d+)?\.(gpa|json)(\.bezig)?(-wal|-shm|-journal)?$/u;

function freeNaam(map: string, stam: string): string {
  let naam = `${stam}.gpa`;
  for (let i = 2; existsSync(join(map, naam)); i += 1) naam = `${stam}-${i}.gpa`;
  return naam;
}

const descriptionOf = (file: string) => file.replace(/\.gpa$/u, '.json');

function writeDescription(map: string, backup: Backup): void {
  const doel = join(map, descriptionOf(backup.bestand));
  writeFileSync(`${doel}.bezig`, `${JSON.stringify(backup, null, 2)}\n`);
  toDisk(`${doel}.bezig`);
  renameSync(`${doel}.bezig`, doel);
}

/** The complete backups in a folder, newest first. */
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

export function cleanUpBackups(map: string, vandaag: string): Backup[] {
  const weg = selectTeVerwijderenBackups(readBackups(map), vandaag);
  for (const backup of weg) clearBackup(map, backup);
  return weg;
}

/** Removes the backups that are older than this one. */
export function removeOlder(map: string, { moment }: Backup): void {
  for (const backup of readBackups(map)) if (backup.moment < moment) clearBackup(map, backup);
}

function clearBackup(map: string, backup: Backup): void {
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
  const old = readBackups(map);
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
  const voorvoegsel = `${basename(store.pad).replace(/\.gpa$/u, '')}_`;
  for (const naam of readdirSync(map)) {
    if (naam.startsWith(voorvoegsel) && NAAM_VAN_COPY.test(naam) && !naam.startsWith(stam)) {
      rmSync(join(map, naam), { force: true });
    }
  }
}

/** States that a restore put aside, beside the administratie. */
function clearOpzijGezet(path: string): number {
  const voorvoegsel = `${basename(path)}.vervangen-`;
  const opzij = readdirSync(dirname(path)).filter((naam) => naam.startsWith(voorvoegsel));
  for (const naam of opzij) rmSync(join(dirname(path), naam), { force: true });
  return opzij.filter((naam) => !naam.endsWith('-wal')).length;
}

/** Whether something was written that is in no backup; one dated ahead counts for nothing. */
export function hasUnsaved(store: Store, map: string, clock: DagClock): boolean {
  const last = latestBackup(readBackups(map), clock.vandaag());
  return last === null || last.laatsteOpdracht !== lastNumber(store.intern.verbinding);
}

/** The backup of the work that was done since the last one; null = there was none. */
export function backupOfWork(store: Store, map: string, clock: DagClock): Backup | null {
  if (!hasUnsaved(store, map, clock)) return null;
  const backup = createBackup(backupSource(store), map, 'dagelijks', clock);
  cleanUpBackups(map, clock.vandaag());
  return backup;
}

/** The backup of the day: made when there is none of today and something changed since the last one. */
export function dagelijkseBackup(store: Store, map: string, clock: DagClock): Backup | null {
  const last = latestBackup(readBackups(map), clock.vandaag());
  return last?.datum === clock.vandaag() ? null : backupOfWork(store, map, clock);
}

/**
 * Clears away what interrupted backups left in their folder. Only while the administratie is open here: then nobody
 * else makes one of it.
 */
export function clearInterrupted(path: string, map: string): void {
  if (!existsSync(map)) return;
  const ours = `${basename(path).replace(/\.gpa$/u, '')}_`;
  for (const naam of readdirSync(map)) {
    if (!naam.startsWith(ours) || !NAAM_VAN_COPY.test(naam)) continue;
    const isHalf = naam.includes('.bezig');
    const isAlone = naam.endsWith('.json') && !existsSync(join(map, naam.replace(/\.json$/u, '.gpa')));
    if (isHalf || isAlone) rmSync(join(map, naam), { force: true });
  }
}

/** Puts a backup in another folder too, with its description; nothing is done when it is there. */
export function copyBackup(map: string, backup: Backup, naar: string): void {
  mkdirSync(naar, { recursive: true });
  const doel = join(naar, backup.bestand);
  if (existsSync(doel)) return;
  const temporary = `${doel}.bezig`;
  try {
    copyFileSync(join(map, backup.bestand), temporary);
    toDisk(temporary);
    if (sumOf(temporary) !== backup.sha256) throw new Error('De kopie is niet gelijk.');
    writeDescription(naar, backup);
    renameSync(temporary, doel);
  } catch (fault) {
    clearFile(temporary);
    throw fault;
  }
}

const sumOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Whether a backup is whole: its checksum is that of its description. */
export function isHeel(map: string, backup: Backup): boolean {
  return sumOf(join(map, backup.bestand)) === backup.sha256;
}
