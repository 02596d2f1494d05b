import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { readRow } from './row.ts';
import type { Connection, Outside } from './types.ts';

/**
 * What is kept outside the database, because the database cannot tell it: the number of the last opdracht (a
 * write-ahead log that is gone or cut takes the last changes along, and SQLite opens what is left without a word),
 * and which file it was that was opened.
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

function readMark(path: string): number {
  const number = Number(readText(markOf(path))?.trim());
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}

const lossSchema = z.object({
  /** ISO moment in UTC at which it was seen. */
  moment: z.string(),
  /** How many opdrachten that were confirmed are not there any more. */
  aantal: z.number().int().positive(),
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
  forgetLoss(path);
}

/** Compares the last number with the one that was noted, and keeps what is missing until somebody has read it. */
function noteLoss(path: string, connection: Connection, now: string): void {
  const missing = readMark(path) - lastNumber(connection);
  if (missing <= 0) return;
  const earlier = readLoss(path)?.aantal ?? 0;
  const loss: Loss = { moment: now, aantal: missing + earlier };
  writeFileSync(lossOf(path), JSON.stringify(loss));
}

function identity(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}/${ino}`;
  } catch {
    return null;
  }
}

/**
 * Looks after both from the opening of a file on. The number is written after the commit, without waiting for the
 * disk: it may lag behind what is stored, and then says nothing, but never runs ahead of it.
 */
export function watchOutside(path: string, connection: Connection, now: string): Outside {
  const opened = identity(path);
  const file = openMark(path, connection, now);
  const note = (): void => {
    if (file === null) return;
    try {
      writeSync(file, String(lastNumber(connection)).padEnd(WIDTH), 0);
    } catch {
      // A full disk: the number stays behind, which is no harm.
    }
  };
  note();
  return {
    note,
    isInPlace: () => identity(path) === opened,
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
