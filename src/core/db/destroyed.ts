import { z } from 'zod';
import type { Backup } from '../../shared/contract/backup.ts';
import { isAhead, type Now } from './backup-retention.ts';
import { readRows } from './row.ts';
import type { Connection } from './types.ts';

/** Which destructions were done in an administratie: a copy that lacks one of them still holds what that destroyed. */

/** A list that was carried out, and the local date of it. */
export const destructionSchema = z.object({ id: z.string(), op: z.string() });
export type Destruction = z.infer<typeof destructionSchema>;

const DONE = `SELECT id, coalesce(uitgevoerd_op, opgesteld_op) AS op FROM vernietigingslijst WHERE stand = 'uitgevoerd'`;

/** The lists that were carried out. */
export function destroyedIn(connection: Connection): Destruction[] {
  // One of an early version has no such lists.
  const table = connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'vernietigingslijst'").get();
  return table === undefined ? [] : readRows(destructionSchema, connection.prepare(DONE));
}

/**
 * Whether a copy may hold what was destroyed since. A copy of before does not say what was destroyed in it: then its day
 * counts, and one that is dated ahead has none.
 */
export function holdsDestroyed(
  backup: Pick<Backup, 'vernietigd' | 'datum' | 'moment'>,
  destroyed: readonly Destruction[],
  now: Now,
): boolean {
  const { vernietigd, datum } = backup;
  if (vernietigd === undefined) {
    return destroyed.some(({ op }) => datum < op || isAhead(backup, now));
  }
  const known = new Set(vernietigd);
  return destroyed.some(({ id }) => !known.has(id));
}
