import { z } from 'zod';

/** How often a passphrase was wrong since it was right, and when. */
export const missesSchema = z.object({ aantal: z.number().int().min(0).max(1_000_000), laatst: z.number() });
export type Misses = z.infer<typeof missesSchema>;

/** So often it may be wrong without a wait: everybody mistypes. */
const FREE = 2;
const FIRST_MS = 2000;
const MAX_MS = 5 * 60_000;

/** How long one waits after so many wrong passphrases, in ms: twice as long each time, five minutes at most. */
export function waitAfter(misses: number): number {
  return misses <= FREE ? 0 : Math.min(FIRST_MS * 2 ** Math.min(misses - FREE - 1, 30), MAX_MS);
}

/** How long one still has to wait, in ms. A clock that was put back does not make it longer than that wait. */
export function waitLeft({ aantal, laatst }: Misses, now: number): number {
  const wait = waitAfter(aantal);
  return Math.max(0, Math.min(wait, laatst + wait - now));
}
