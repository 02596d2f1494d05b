import { z } from 'zod';

/** Why a copy was made. */
export const backupRedenen = [
  'dagelijks',
  'voor-migratie',
  'voor-herstel',
  'handmatig',
  'na-vernietiging',
] as const;

/** Longest text of the file that says how a key is found, also with many people in it; anything longer is not one. */
export const MAX_SIDECAR = 250_000;

/** What stands in the small file beside a copy: what it is, and how its key is found. */
export const backupSchema = z.object({
  bestand: z.string().regex(/^[^/\\\p{C}\p{M}]{1,250}\.gpa$/u),
  /** UTC moment, and the local date that retention counts with. */
  moment: z.string(),
  datum: z.string(),
  reden: z.enum(backupRedenen),
  /** How many migrations it has had. */
  migraties: z.number(),
  sha256: z.string(),
  grootte: z.number(),
  /** Number of the last opdracht in it: whether anything changed since. */
  laatsteOpdracht: z.number(),
  /** The sidecar of the administratie as text (it holds no key); absent in copies of before. */
  sidecar: z.string().max(MAX_SIDECAR).optional(),
  /** Begin of the file as hex, which its key makes: which administratie it is. Absent in copies of before, as what follows. */
  eigenaar: z
    .string()
    .regex(/^[0-9a-f]{32}$/u)
    .optional(),
  /** Number of the computer that made it. */
  computer: z.string().max(40).optional(),
  /** The destructions that were done in it (lists by id): what a later one destroyed is still in it. */
  vernietigd: z.array(z.string().max(100)).max(10_000).optional(),
});
export type Backup = z.infer<typeof backupSchema>;

/** What follows the id in every name that the keeper of copies gives, unfinished ones included. */
const AFTER_ID = /^_\d{4}-\d{2}-\d{2}T[\d-]+Z_[a-z-]+(-\d+)?\.(gpa|json)(\.bezig)?(-wal|-shm|-journal)?$/u;

const KEPT = new RegExp(`^[^_]+${AFTER_ID.source.slice(1)}`, 'u');

/**
 * Whether a file is a copy (or its description) that was made by itself of the administratie with this id. A copy of
 * another one, or one that somebody made for elsewhere, is not: it is not ours to list, count or remove.
 */
export const isCopyOf = (id: string, file: string): boolean =>
  file.startsWith(`${id}_`) && AFTER_ID.test(file.slice(id.length));

/** Whether it is a name of that kind, of whatever administratie. */
export const isKeptCopy = (file: string): boolean => KEPT.test(file);
