import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { toDisk } from './disk.ts';
import { closeVolledig, openBridge } from './open.ts';
import type { Connection } from './types.ts';

/** Looks at a copy that SQLite has just made. Knows nothing of what is open, so that it can be done in a thread of its own. */

export const copyJobSchema = z.object({
  pad: z.string(),
  /** Its key: that of the administratie. */
  sleutel: z.string(),
  /** How many opdrachten there must be in it. */
  aantal: z.number(),
});
export type CopyJob = z.infer<typeof copyJobSchema>;

export const judgedSchema = z.object({ sha256: z.string(), grootte: z.number() });
/** What is said of a copy that is whole and on the disk. */
export type Judged = z.infer<typeof judgedSchema>;

const stateRow = z.object({ laatste: z.number(), aantal: z.number(), migraties: z.number() });
const STATE = `SELECT coalesce(max(volgnummer), 0) AS laatste, count(*) AS aantal,
  (SELECT count(*) FROM __drizzle_migrations) AS migraties FROM opdracht`;

/** How far an administratie is. */
export function stateOf(connection: Connection): z.infer<typeof stateRow> {
  return stateRow.parse(connection.prepare(STATE).get());
}

function check({ pad, sleutel, aantal }: CopyJob): void {
  const { verbinding } = openBridge({ pad, sleutel, bestaat: true });
  try {
    const result = verbinding.pragma('integrity_check', { simple: true });
    if (result !== 'ok') throw new Error('De back-up is beschadigd.');
    if (stateOf(verbinding).aantal !== aantal) throw new Error('De back-up is niet volledig.');
  } finally {
    closeVolledig(verbinding);
  }
}

/** Checks a whole copy and waits until it is on the disk; throws when it is not what it must be. */
export function judgeCopy(job: CopyJob): Judged {
  check(job);
  toDisk(job.pad);
  const content = readFileSync(job.pad);
  return { sha256: createHash('sha256').update(content).digest('hex'), grootte: content.length };
}
