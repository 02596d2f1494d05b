import { z } from 'zod';
import type { Instructie, SqlWaarde } from './types.ts';

/** Rows of raw SQL are unknown until they are read with a schema. */
export function leesRijen<T>(
  schema: z.ZodType<T>,
  instructie: Instructie,
  ...waarden: readonly SqlWaarde[]
): T[] {
  return z.array(schema).parse(instructie.all(...waarden));
}

export function leesRij<T>(
  schema: z.ZodType<T>,
  instructie: Instructie,
  ...waarden: readonly SqlWaarde[]
): T | null {
  const rij = instructie.get(...waarden);
  return rij === undefined ? null : schema.parse(rij);
}

export const aantalRij = z.object({ n: z.number() });
export const naamRij = z.object({ naam: z.string() });
