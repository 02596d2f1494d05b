import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { leesRij } from './rij.ts';
import type { Outside, Verbinding } from './types.ts';

/**
 * What is kept outside the database, because the database cannot tell it: the number of the last opdracht (a
 * write-ahead log that is gone or cut takes the last changes along, and SQLite opens what is left without a word),
 * and which file it was that was opened.
 */

const numberRow = z.object({ n: z.number() });

/** Number of the last opdracht; 0 = none yet. */
export function lastNumber(verbinding: Verbinding): number {
  const row = leesRij(
    numberRow,
    verbinding.prepare('SELECT coalesce(max(volgnummer), 0) AS n FROM opdracht'),
  );
  return row?.n ?? 0;
}

/** Always as many bytes, so that a shorter number leaves nothing of a longer one. */
const WIDTH = 20;

const markOf = (pad: string): string => `${pad}.laatste`;
const lossOf = (pad: string): string => `${pad}.ontbreekt`;

function readText(pad: string): string | null {
  try {
    return readFileSync(pad, 'utf8');
  } catch {
    return null;
  }
}

function readMark(pad: string): number {
  const number = Number(readText(markOf(pad))?.trim());
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
export function readLoss(pad: string): Loss | null {
  try {
    return lossSchema.parse(JSON.parse(readText(lossOf(pad)) ?? 'null'));
  } catch {
    return null;
  }
}

/** Somebody has read what was lost. */
export function forgetLoss(pad: string): void {
  rmSync(lossOf(pad), { force: true });
}

/** Another state takes the place of this one on purpose: nothing of it is missing. */
export function forgetMark(pad: string): void {
  rmSync(markOf(pad), { force: true });
  forgetLoss(pad);
}

/** Compares the last number with the one that was noted, and keeps what is missing until somebody has read it. */
function noteLoss(pad: string, verbinding: Verbinding, now: string): void {
  const missing = readMark(pad) - lastNumber(verbinding);
  if (missing <= 0) return;
  const earlier = readLoss(pad)?.aantal ?? 0;
  const loss: Loss = { moment: now, aantal: missing + earlier };
  writeFileSync(lossOf(pad), JSON.stringify(loss));
}

function identity(pad: string): string | null {
  try {
    const { dev, ino } = statSync(pad, { bigint: true });
    return `${dev}/${ino}`;
  } catch {
    return null;
  }
}

/**
 * Looks after both from the opening of a file on. The number is written after the commit, without waiting for the
 * disk: it may lag behind what is stored, and then says nothing, but never runs ahead of it.
 */
export function watchOutside(pad: string, verbinding: Verbinding, now: string): Outside {
  const opened = identity(pad);
  const file = openMark(pad, verbinding, now);
  const note = (): void => {
    if (file === null) return;
    try {
      writeSync(file, String(lastNumber(verbinding)).padEnd(WIDTH), 0);
    } catch {
      // A full disk: the number stays behind, which is no harm.
    }
  };
  note();
  return {
    note,
    isInPlace: () => identity(pad) === opened,
    close: () => {
      if (file !== null) closeSync(file);
    },
  };
}

/** null = it cannot be kept here; then nothing is noticed, and nothing is in the way. */
function openMark(pad: string, verbinding: Verbinding, now: string): number | null {
  try {
    noteLoss(pad, verbinding, now);
    return openSync(markOf(pad), readText(markOf(pad)) === null ? 'w' : 'r+');
  } catch {
    return null;
  }
}
