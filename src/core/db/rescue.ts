import { copyFileSync, existsSync } from 'node:fs';
import process from 'node:process';
import { z } from 'zod';
import { clearFile } from './disk.ts';
import { openBridge } from './open.ts';
import type { Connection } from './types.ts';

/** What can still be read of a file that does not open. */

export type SavedLine = {
  /** ISO moment in UTC. */
  readonly moment: string;
  readonly gebruiker: string;
  readonly label: string;
};

/** All others may know of a complaint; nobody has said yet who they are. */
const HIDDEN = 'Klacht gewijzigd';
/** Calls about complaints, as the journal keeps them. */
const KLACHT = /^klacht/u;

const LINE = `SELECT o.moment, o.gebruiker, o.label, o.soort, o.aanroep, b.aanroep AS betreft
  FROM opdracht o LEFT JOIN opdracht b ON b.id = o.betreft_id WHERE o.volgnummer = ?`;

const rowSchema = z.object({
  moment: z.string(),
  gebruiker: z.string(),
  label: z.string(),
  soort: z.string(),
  aanroep: z.string(),
  betreft: z.string().nullable(),
});

/** Who takes back a complaint says so under a call that is about anything. */
function labelOf({ label, soort, aanroep, betreft }: z.infer<typeof rowSchema>): string {
  const call = soort === 'wijziging' ? aanroep : betreft;
  return call === null || KLACHT.test(call) ? HIDDEN : label;
}

/** Line by line: what one spoiled page takes along leaves the others. */
function readLine(connection: Connection, number: number): SavedLine[] {
  try {
    const row = rowSchema.parse(connection.prepare(LINE).get(number));
    return [{ moment: row.moment, gebruiker: row.gebruiker, label: labelOf(row) }];
  } catch {
    return [];
  }
}

/**
 * The opdrachten with these numbers that can be read, newest first, from a copy of the file in a file beside it that is
 * gone again when this returns: a file that does not open is never touched. What a kill leaves goes at the next opening.
 */
export function readSaved(
  { pad, sleutel }: { readonly pad: string; readonly sleutel: string },
  numbers: { readonly from: number; readonly to: number },
): SavedLine[] {
  const temporary = `${pad}.kopie-${process.pid}`;
  try {
    clearFile(temporary);
    copyFileSync(pad, temporary);
    if (existsSync(`${pad}-wal`)) copyFileSync(`${pad}-wal`, `${temporary}-wal`);
    const { verbinding } = openBridge({ pad: temporary, sleutel, bestaat: true });
    try {
      const count = numbers.to - numbers.from + 1;
      return Array.from({ length: count }, (_, i) => numbers.to - i).flatMap((n) => readLine(verbinding, n));
    } finally {
      verbinding.close();
    }
  } catch {
    return [];
  } finally {
    clearFile(temporary);
  }
}
