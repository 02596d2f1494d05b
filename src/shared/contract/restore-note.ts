import { z } from 'zod';
import { MAX_SIDECAR } from './backup.ts';

/**
 * Beside an administratie while a copy takes its place. Once it is there the copy comes, also after a kill: the next
 * opening goes on where it was cut off. Main reads it too: until then how the key is found stands here.
 */
export const restoreNoteSchema = z.object({
  /** File name under which the present state is set aside; null = there was none. */
  opzij: z
    .string()
    .regex(/^[^/\\]{1,300}$/u)
    .nullable(),
  /** Text of the sidecar that comes with the copy; null = the one that is there stays. */
  sidecar: z.string().max(MAX_SIDECAR).nullable(),
  /** What is known to be missing in the copy: so many changes, null = nobody knows how many; nothing = null. */
  ontbreekt: z.object({ aantal: z.number().int().positive().nullable() }).nullable(),
});
export type RestoreNote = z.infer<typeof restoreNoteSchema>;

/** Where it stands. */
export const restoreNoteOf = (path: string): string => `${path}.terugzetten`;

/** Reads it; null = it is not a whole one, so nothing was decided. */
export function readRestoreNote(text: string): RestoreNote | null {
  try {
    return restoreNoteSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
