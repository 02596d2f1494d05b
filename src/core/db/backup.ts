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
import { kiesTeVerwijderenBackups, latestBackup } from './backup-retention.ts';
import { openDeur, sluitVolledig } from './open.ts';
import { lastNumber } from './outside.ts';
import type { DagKlok, Store, Verbinding } from './types.ts';

/**
 * Backups are made by SQLite itself (VACUUM INTO: the copy has the same key), opened and
 * checked, and described in a small JSON file beside them. Without its description a file
 * is not a backup: it was interrupted.
 */

export type BackupReden = Backup['reden'];

export type BackupBron = {
  readonly verbinding: Verbinding;
  /** File of the administratie; its name is in the name of the backup. */
  readonly pad: string;
  readonly sleutel: string;
  /** Text of the file that says how the key is found; it goes along with every copy. */
  readonly sidecar?: string | undefined;
};

export function backupBron(store: Store): BackupBron {
  const { verbinding, sleutel, sidecar } = store.intern;
  return { verbinding, pad: store.pad, sleutel, sidecar };
}

const standRij = z.object({ laatste: z.number(), aantal: z.number(), migraties: z.number() });
const STAND = `SELECT coalesce(max(volgnummer), 0) AS laatste, count(*) AS aantal,
  (SELECT count(*) FROM __drizzle_migrations) AS migraties FROM opdracht`;

function stand(verbinding: Verbinding): z.infer<typeof standRij> {
  return standRij.parse(verbinding.prepare(STAND).get());
}

function controleer(pad: string, sleutel: string, aantal: number): void {
  const { verbinding } = openDeur({ pad, sleutel, bestaat: true });
  try {
    const uitslag = verbinding.pragma('integrity_check', { simple: true });
    if (uitslag !== 'ok') throw new Error('De back-up is beschadigd.');
    if (stand(verbinding).aantal !== aantal) throw new Error('De back-up is niet volledig.');
  } finally {
    sluitVolledig(verbinding);
  }
}

function naarSchijf(pad: string): void {
  const bestand = openSync(pad, 'r+');
  fsyncSync(bestand);
  closeSync(bestand);
}

function wisBestand(pad: string): void {
  for (const eind of ['', '-wal', '-shm', '-journal']) rmSync(pad + eind, { force: true });
}

/** Makes one backup in `map` and describes it; throws when it cannot be made or does not check out. */
export function maakBackup(bron: BackupBron, map: string, reden: BackupReden, klok: DagKlok): Backup {
  mkdirSync(map, { recursive: true });
  const moment = new Date(klok.nu()).toISOString();
  const naam = basename(bron.pad).replace(/\.gpa$/u, '');
  const bestand = vrijeNaam(map, `${naam}_${moment.replaceAll(/[:.]/gu, '-')}_${reden}`);
  return writeCopy(bron, join(map, bestand), reden, klok);
}

/**
 * Makes a backup under a name that somebody chose, anywhere; `sidecar`: how the key of this one is found. What was
 * there under that name is replaced, at the very end.
 */
export function backupTo(store: Store, doel: string, sidecar: string, klok: DagKlok): Backup {
  return writeCopy({ ...backupBron(store), sidecar }, doel, 'handmatig', klok);
}

function writeCopy(bron: BackupBron, doel: string, reden: BackupReden, klok: DagKlok): Backup {
  const bestand = basename(doel);
  const moment = new Date(klok.nu()).toISOString();
  const tijdelijk = `${doel}.bezig`;
  try {
    wisBestand(tijdelijk);
    const nu = stand(bron.verbinding);
    bron.verbinding.prepare('VACUUM INTO ?').run(tijdelijk);
    controleer(tijdelijk, bron.sleutel, nu.aantal);
    naarSchijf(tijdelijk);
    const inhoud = readFileSync(tijdelijk);
    const beschrijving: Backup = {
      bestand,
      moment,
      datum: klok.vandaag(),
      reden,
      migraties: nu.migraties,
      sha256: createHash('sha256').update(inhoud).digest('hex'),
      grootte: inhoud.length,
      laatsteOpdracht: nu.laatste,
      ...(bron.sidecar === undefined ? {} : { sidecar: bron.sidecar }),
    };
    // The description first: killed in between there is one without its copy, and that can be told.
    schrijfBeschrijving(dirname(doel), beschrijving);
    renameSync(tijdelijk, doel);
    return beschrijving;
  } catch (fout) {
    wisBestand(tijdelijk);
    throw fout;
  }
}

/** The end of every name that `maakBackup` gives, unfinished ones included. */
const NAAM_VAN_KOPIE =
  /_\d{4}-\d{2}-\d{2}T[\d-]+Z_[a-z-]+(-\d+)?\.(gpa|json)(\.bezig)?(-wal|-shm|-journal)?$/u;

function vrijeNaam(map: string, stam: string): string {
  let naam = `${stam}.gpa`;
  for (let i = 2; existsSync(join(map, naam)); i += 1) naam = `${stam}-${i}.gpa`;
  return naam;
}

const beschrijvingVan = (bestand: string) => bestand.replace(/\.gpa$/u, '.json');

function schrijfBeschrijving(map: string, backup: Backup): void {
  const doel = join(map, beschrijvingVan(backup.bestand));
  writeFileSync(`${doel}.bezig`, `${JSON.stringify(backup, null, 2)}\n`);
  naarSchijf(`${doel}.bezig`);
  renameSync(`${doel}.bezig`, doel);
}

/** The complete backups in a folder, newest first. */
export function leesBackups(map: string): Backup[] {
  if (!existsSync(map)) return [];
  return readdirSync(map)
    .filter((naam) => naam.endsWith('.json'))
    .flatMap((naam) => leesBeschrijving(join(map, naam)))
    .filter((backup) => existsSync(join(map, backup.bestand)))
    .sort((a, b) => (a.moment < b.moment ? 1 : -1));
}

function leesBeschrijving(pad: string): Backup[] {
  try {
    const gelezen = backupSchema.safeParse(JSON.parse(readFileSync(pad, 'utf8')));
    return gelezen.success ? [gelezen.data] : [];
  } catch {
    // Not a description: somebody's own file, which is not ours to judge or remove.
    return [];
  }
}

export function ruimBackupsOp(map: string, vandaag: string): Backup[] {
  const weg = kiesTeVerwijderenBackups(leesBackups(map), vandaag);
  for (const backup of weg) wisBackup(map, backup);
  return weg;
}

/** Removes the backups that are older than this one. */
export function removeOlder(map: string, { moment }: Backup): void {
  for (const backup of leesBackups(map)) if (backup.moment < moment) wisBackup(map, backup);
}

function wisBackup(map: string, backup: Backup): void {
  // The description last: killed in between it is cleared away at the next opening.
  rmSync(join(map, backup.bestand), { force: true });
  rmSync(join(map, beschrijvingVan(backup.bestand)), { force: true });
}

/**
 * After a destruction: one new backup, and when that is there and whole every older one goes, with any
 * earlier state that a restore set aside. What was destroyed is in none of the copies then.
 * Answers how many copies went.
 */
export function vervangBackups(store: Store, map: string, klok: DagKlok): number {
  const oud = leesBackups(map);
  const nieuw = maakBackup(backupBron(store), map, 'na-vernietiging', klok);
  for (const backup of oud) {
    if (backup.bestand !== nieuw.bestand) wisBackup(map, backup);
  }
  wisRestanten(store, map, nieuw);
  return oud.length + wisOpzijGezet(store.pad);
}

/** Copies that were interrupted, or lost their description: no backups to anybody, but with all that was in them. */
function wisRestanten(store: Store, map: string, nieuw: Backup): void {
  const stam = nieuw.bestand.replace(/\.gpa$/u, '');
  const voorvoegsel = `${basename(store.pad).replace(/\.gpa$/u, '')}_`;
  for (const naam of readdirSync(map)) {
    if (naam.startsWith(voorvoegsel) && NAAM_VAN_KOPIE.test(naam) && !naam.startsWith(stam)) {
      rmSync(join(map, naam), { force: true });
    }
  }
}

/** States that a restore put aside, beside the administratie. */
function wisOpzijGezet(pad: string): number {
  const voorvoegsel = `${basename(pad)}.vervangen-`;
  const opzij = readdirSync(dirname(pad)).filter((naam) => naam.startsWith(voorvoegsel));
  for (const naam of opzij) rmSync(join(dirname(pad), naam), { force: true });
  return opzij.filter((naam) => !naam.endsWith('-wal')).length;
}

/** Whether something was written that is in no backup; one dated ahead counts for nothing. */
export function hasUnsaved(store: Store, map: string, klok: DagKlok): boolean {
  const last = latestBackup(leesBackups(map), klok.vandaag());
  return last === null || last.laatsteOpdracht !== lastNumber(store.intern.verbinding);
}

/** The backup of the work that was done since the last one; null = there was none. */
export function backupOfWork(store: Store, map: string, klok: DagKlok): Backup | null {
  if (!hasUnsaved(store, map, klok)) return null;
  const backup = maakBackup(backupBron(store), map, 'dagelijks', klok);
  ruimBackupsOp(map, klok.vandaag());
  return backup;
}

/** The backup of the day: made when there is none of today and something changed since the last one. */
export function dagelijkseBackup(store: Store, map: string, klok: DagKlok): Backup | null {
  const last = latestBackup(leesBackups(map), klok.vandaag());
  return last?.datum === klok.vandaag() ? null : backupOfWork(store, map, klok);
}

/**
 * Clears away what interrupted backups left in their folder. Only while the administratie is open here: then nobody
 * else makes one of it.
 */
export function clearInterrupted(pad: string, map: string): void {
  if (!existsSync(map)) return;
  const ours = `${basename(pad).replace(/\.gpa$/u, '')}_`;
  for (const naam of readdirSync(map)) {
    if (!naam.startsWith(ours) || !NAAM_VAN_KOPIE.test(naam)) continue;
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
  const tijdelijk = `${doel}.bezig`;
  try {
    copyFileSync(join(map, backup.bestand), tijdelijk);
    naarSchijf(tijdelijk);
    if (sumOf(tijdelijk) !== backup.sha256) throw new Error('De kopie is niet gelijk.');
    schrijfBeschrijving(naar, backup);
    renameSync(tijdelijk, doel);
  } catch (fout) {
    wisBestand(tijdelijk);
    throw fout;
  }
}

const sumOf = (pad: string): string => createHash('sha256').update(readFileSync(pad)).digest('hex');

/** Whether a backup is whole: its checksum is that of its description. */
export function isHeel(map: string, backup: Backup): boolean {
  return sumOf(join(map, backup.bestand)) === backup.sha256;
}
