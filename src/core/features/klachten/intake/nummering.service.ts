import type { ReadDb } from '../../../db/types.ts';
import { readHighestNummer } from '../klacht/klachten.repository.ts';

/** The last number of the year when that is another one than `nummer`; null when `nummer` is the last. */
export function latereRegistratie(db: ReadDb, nummer: string): string | null {
  const highest = readHighestNummer(db, nummer.slice(0, 4));
  return highest === undefined || highest === nummer ? null : highest;
}
