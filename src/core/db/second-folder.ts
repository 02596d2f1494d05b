import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Backup, isCopyOf } from '../../shared/contract/backup.ts';
import {
  cleanUpBackups,
  clearBackup,
  idOf,
  ownBackups,
  readBackups,
  removeOlder,
  sumOf,
  writeDescription,
} from './backup.ts';
import { isKept, isOfAdministratie } from './backup-owner.ts';
import { latestBackup } from './backup-retention.ts';
import { destructionSchema, holdsDestroyed } from './destroyed.ts';
import { clearFile, nameToDisk, toDisk, writeWhole } from './disk.ts';

/**
 * The second folder: another disk, a stick, a share. It may be gone, or never answer, so this is done in a thread of its
 * own that nothing waits for (core/second-folder-keeper.ts). Knows nothing of what is open.
 */

export const secondJobSchema = z.object({
  /** Folder with the copies of the administratie. */
  map: z.string(),
  second: z.string(),
  pad: z.string(),
  sleutel: z.string(),
  now: z.object({ vandaag: z.string(), moment: z.string() }),
  destroyed: z.array(destructionSchema),
  /** Somebody has just chosen it: what was known of it counts no more. */
  isChosen: z.boolean(),
});
export type SecondJob = z.infer<typeof secondJobSchema>;

export const secondReportSchema = z.discriminatedUnion('soort', [
  /** `anders`: copies of this administratie that another computer made, in which what was destroyed may still be. */
  z.object({ soort: z.literal('bij'), anders: z.number() }),
  /** It is not the folder that was chosen: another disk stands there, or it was emptied. */
  z.object({ soort: z.literal('andere') }),
]);
export type SecondReport = z.infer<typeof secondReportSchema>;

/** Stands in the second folder, so that an empty place where a disk used to be is not taken for it. */
const MARK = 'Gebiedsplanner-kopieen.txt';
const MARK_TEXT =
  'In deze map bewaart Gebiedsplanner kopieën. Laat dit bestand staan: het programma herkent de map eraan.\n';

const knownSchema = z.object({
  map: z.string(),
  /** What was destroyed when its copies were gone over last. */
  vernietigd: z.array(z.string()),
});

const knownOf = (path: string): string => `${path}.tweede`;

function readKnown(path: string): z.infer<typeof knownSchema> | null {
  try {
    return knownSchema.parse(JSON.parse(readFileSync(knownOf(path), 'utf8')));
  } catch {
    return null;
  }
}

/** Whether copies in the second folder may hold what was destroyed, because it was not seen since. */
export function mayHoldDestroyed({
  pad,
  second,
  destroyed,
}: Pick<SecondJob, 'pad' | 'second' | 'destroyed'>): boolean {
  const known = readKnown(pad);
  // Never seen: then nothing was put there.
  if (known?.map !== second) return false;
  const done = new Set(known.vernietigd);
  return destroyed.some(({ id }) => !done.has(id));
}

/** Brings it up to date: the newest copy goes there, what need not be kept goes, and what holds what was destroyed. */
export function bringSecondUpToDate(job: SecondJob, beat: () => void = () => undefined): SecondReport {
  const { map, second, pad, now, destroyed } = job;
  if (!job.isChosen && readKnown(pad)?.map === second && !existsSync(join(second, MARK))) {
    // Throws where there is nothing at all.
    readdirSync(second);
    return { soort: 'andere' };
  }
  mkdirSync(second, { recursive: true });
  if (!existsSync(join(second, MARK))) writeFileSync(join(second, MARK), MARK_TEXT);
  beat();
  const own = ownBackups(map, job);
  const latest = latestBackup(own, now);
  if (latest !== null) copyBackup(map, latest, second, beat);
  clearHalf(job, new Set(own.map(({ bestand }) => bestand)));
  beat();
  const destruction = own.find(({ reden }) => reden === 'na-vernietiging');
  if (destruction !== undefined) removeOlder(second, job, destruction);
  for (const backup of ownBackups(second, job)) {
    if (backup.bestand !== latest?.bestand && holdsDestroyed(backup, destroyed, now))
      clearBackup(second, backup);
    beat();
  }
  // Only what is of this administratie: somebody may have chosen one folder for two, or keep copies of their own there.
  cleanUpBackups(second, job, now, latest);
  const left = readBackups(second).filter(
    (backup) =>
      isKept(backup) && isOfAdministratie(second, backup, job) && holdsDestroyed(backup, destroyed, now),
  );
  writeWhole(knownOf(pad), JSON.stringify({ map: second, vernietigd: destroyed.map(({ id }) => id) }));
  return { soort: 'bij', anders: left.filter(({ bestand }) => bestand !== latest?.bestand).length };
}

const DAY_MS = 24 * 60 * 60_000;

/**
 * Clears away what a kill left half copied. What is not of a copy that is kept here may be what another computer is
 * writing at this moment: that goes when it is old.
 */
function clearHalf({ pad, second, now }: SecondJob, here: ReadonlySet<string>): void {
  const old = Date.parse(now.moment) - DAY_MS;
  for (const naam of readdirSync(second)) {
    if (!isCopyOf(idOf(pad), naam)) continue;
    const stem = naam.replace(/\.(?:gpa|json)(?:\.bezig.*)?$/u, '');
    const isHalf = naam.includes('.bezig');
    const isAlone = naam.endsWith('.json') && !existsSync(join(second, `${stem}.gpa`));
    if (!isHalf && !isAlone) continue;
    const path = join(second, naam);
    const isOld = (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) < old;
    if (isOld || here.has(`${stem}.gpa`)) rmSync(path, { force: true });
  }
}

/** Nothing more is known of a second folder. */
export function forgetSecond(path: string): void {
  rmSync(knownOf(path), { force: true });
}

/** Puts a backup in another folder too, with its description; nothing is done when it is there. */
export function copyBackup(
  map: string,
  backup: Backup,
  naar: string,
  beat: () => void = () => undefined,
): void {
  mkdirSync(naar, { recursive: true });
  const doel = join(naar, backup.bestand);
  if (existsSync(doel)) return;
  const temporary = `${doel}.bezig`;
  try {
    copyInParts(join(map, backup.bestand), temporary, beat);
    toDisk(temporary);
    beat();
    if (sumOf(temporary) !== backup.sha256) throw new Error('De kopie is niet gelijk.');
    writeDescription(naar, backup);
    renameSync(temporary, doel);
    nameToDisk(doel);
  } catch (fault) {
    clearFile(temporary);
    throw fault;
  }
}

const PART = 4 * 1024 * 1024;

/** In parts, so that it can be told from one that stands still. */
function copyInParts(from: string, to: string, beat: () => void): void {
  const source = openSync(from, 'r');
  const target = openSync(to, 'w');
  const part = Buffer.alloc(PART);
  try {
    for (let read = readSync(source, part); read > 0; read = readSync(source, part)) {
      for (let at = 0; at < read; ) at += writeSync(target, part, at, read - at);
      beat();
    }
  } finally {
    closeSync(source);
    closeSync(target);
  }
}
