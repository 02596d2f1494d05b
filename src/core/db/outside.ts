import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { forgetDoubt } from './late-check.ts';
import { readRow } from './row.ts';
import type { Connection, FileState, Outside } from './types.ts';

/**
 * What is kept outside the database, because the database cannot tell it: the number of the last opdracht (a
 * write-ahead log that is gone or cut takes the last changes along, and SQLite opens what is left without a word),
 * and which file it was that was opened, and how it stood.
 */

const numberRow = z.object({ n: z.number() });

/** Number of the last opdracht; 0 = none yet. */
export function lastNumber(connection: Connection): number {
  const row = readRow(
    numberRow,
    connection.prepare('SELECT coalesce(max(volgnummer), 0) AS n FROM opdracht'),
  );
  return row?.n ?? 0;
}

/** Always as many bytes, so that a shorter number leaves nothing of a longer one. */
const WIDTH = 20;

const markOf = (path: string): string => `${path}.laatste`;
const lossOf = (path: string): string => `${path}.ontbreekt`;

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** The number that was noted beside a file; 0 = none. */
export function readMark(path: string): number {
  const number = Number(readText(markOf(path))?.trim());
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}

const lossSchema = z.object({
  /** ISO moment in UTC at which it was seen. */
  moment: z.string(),
  /** How many opdrachten that were confirmed are not there any more; null = nobody knows. */
  aantal: z.number().int().positive().nullable(),
});
export type Loss = z.infer<typeof lossSchema>;

/** What was lost and has not been read yet by anybody; null = nothing. */
export function readLoss(path: string): Loss | null {
  try {
    return lossSchema.parse(JSON.parse(readText(lossOf(path)) ?? 'null'));
  } catch {
    return null;
  }
}

/** Somebody has read what was lost. */
export function forgetLoss(path: string): void {
  rmSync(lossOf(path), { force: true });
}

/** Another state takes the place of this one on purpose: nothing of it is missing. */
export function forgetMark(path: string): void {
  rmSync(markOf(path), { force: true });
  rmSync(overwrittenOf(path), { force: true });
  forgetLoss(path);
  forgetDoubt(path);
}

/** Compares the last number with the one that was noted, and keeps what is missing until somebody has read it. */
function noteLoss(path: string, connection: Connection, now: string): void {
  const missing = readMark(path) - lastNumber(connection);
  if (missing <= 0) return;
  const earlier = readLoss(path)?.aantal ?? 0;
  writeLoss(path, { moment: now, aantal: missing + earlier });
}

const writeLoss = (path: string, loss: Loss): void => writeFileSync(lossOf(path), JSON.stringify(loss));

/** What takes this place was not complete: said until somebody has read it. `aantal`: null = nobody knows how much. */
export function noteMissing(path: string, aantal: number | null): void {
  writeLoss(path, { moment: new Date().toISOString(), aantal });
}

type Looks = { readonly identity: string; readonly stamp: string };

/** Which file stands there, and whether it was written since. Never by opening it: closing would drop SQLite's locks. */
function look(path: string): Looks | null {
  try {
    const { dev, ino, size, mtimeNs } = statSync(path, { bigint: true });
    const identity = `${dev}/${ino}`;
    return { identity, stamp: `${identity} ${size} ${mtimeNs}` };
  } catch {
    return null;
  }
}

/**
 * Whether what stands in the file now is what we wrote: read anew, as a whole. Pages of another file do not have our
 * key; those of an earlier state of ours do, and say less or do not fit each other.
 */
function isStillOurs(connection: Connection, last: number): boolean {
  try {
    // Else what is in memory is read, which is right whatever stands in the file.
    connection.pragma('shrink_memory');
    return (
      connection.pragma('integrity_check(1)', { simple: true }) === 'ok' && lastNumber(connection) >= last
    );
  } catch {
    return false;
  }
}

const overwrittenOf = (path: string): string => `${path}.overschreven`;

/** Whether this file was overwritten while it was open, and is still as it was found then. */
export function wasOverwritten(path: string): boolean {
  const mark = readText(overwrittenOf(path));
  return mark !== null && mark === look(path)?.stamp;
}

/** Follows the file from its opening on. */
function followFile(path: string, connection: Connection) {
  const opened = look(path)?.identity;
  let own = look(path)?.stamp;
  let last = lastNumber(connection);
  let overwritten: string | null = null;
  const state = (): FileState => {
    const now = look(path);
    if (now === null || now.identity !== opened) return 'gone';
    if (now.stamp === own) return 'in-place';
    if (now.stamp === overwritten) return 'overwritten';
    if (isStillOurs(connection, last)) {
      own = now.stamp;
      return 'in-place';
    }
    overwritten = now.stamp;
    try {
      writeFileSync(overwrittenOf(path), now.stamp);
    } catch {
      // It cannot be kept here; what opens the file looks for itself too.
    }
    return 'overwritten';
  };
  /** We wrote: it may stand in the file itself too. */
  const wrote = (number: number): void => {
    own = look(path)?.stamp;
    last = number;
  };
  return { state, wrote };
}

/**
 * Looks after all of it from the opening of a file on. The number is written after the commit, without waiting for the
 * disk: it may lag behind what is stored, and then says nothing, but never runs ahead of it.
 */
export function watchOutside(path: string, connection: Connection, now: string): Outside {
  const file = openMark(path, connection, now);
  // It opened, so what was found once is no longer there.
  rmSync(overwrittenOf(path), { force: true });
  const { state, wrote } = followFile(path, connection);
  const note = (): void => {
    const number = lastNumber(connection);
    wrote(number);
    if (file === null) return;
    try {
      writeSync(file, String(number).padEnd(WIDTH), 0);
    } catch {
      // A full disk: the number stays behind, which is no harm.
    }
  };
  note();
  return {
    note,
    state,
    close: () => {
      if (file !== null) closeSync(file);
    },
  };
}

/** null = it cannot be kept here; then nothing is noticed, and nothing is in the way. */
function openMark(path: string, connection: Connection, now: string): number | null {
  try {
    noteLoss(path, connection, now);
    return openSync(markOf(path), readText(markOf(path)) === null ? 'w' : 'r+');
  } catch {
    return null;
  }
}
