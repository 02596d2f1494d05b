import { z } from 'zod';
import type { Instructie, SqlValue } from './types.ts';

/** Rows of raw SQL are unknown until they are read with a schema. */
export function readRows<T>(
  schema: z.ZodType<T>,
  instructie: Instructie,
  ...values: readonly SqlValue[]
): T[] {
  return z.array(schema).parse(instructie.all(...values));
}

export function readRow<T>(
  schema: z.ZodType<T>,
  instructie: Instructie,
  ...values: readonly SqlValue[]
): T | null {
  const row = instructie.get(...values);
  return row === undefined ? null : schema.parse(row);
}

export const aantalRow = z.object({ n: z.number() });
export const naamRow = z.object({ naam: z.string() });
