import { z } from 'zod';
import type { ColumnMemory } from '../../../shared/domain/import/columns.ts';
import { headerKey, IMPORT_FIELDS, type ImportField } from '../../../shared/domain/import/headers.ts';
import { readOnthouden, remember } from '../../lib/remember.ts';

/**
 * What somebody pointed out about columns, kept per organisation: next month the same list is known at once. Headers
 * only, no names; and nothing that the program thought of itself, for that may be better next month.
 */

const opgeslagen = z.record(z.string(), z.enum(IMPORT_FIELDS).nullable());

const keyOf = (organisatieId: string | null) => `import.kolomkeuzes.${organisatieId ?? 'meer'}`;

export function readColumnMemory(organisatieId: string | null): ColumnMemory {
  try {
    const parsed = opgeslagen.safeParse(JSON.parse(readOnthouden(keyOf(organisatieId)) ?? 'null'));
    return new Map(parsed.success ? Object.entries(parsed.data) : []);
  } catch {
    return new Map();
  }
}

/** `gekozen`: by index of the column, what somebody chose on screen. */
export function rememberColumns(
  organisatieId: string | null,
  headers: readonly string[],
  selected: ReadonlyMap<number, ImportField | null>,
): void {
  const current = [...selected].flatMap(([i, field]) => {
    const header = headers[i] ?? '';
    return header.trim() === '' ? [] : [[headerKey(header), field] as const];
  });
  if (current.length === 0) return;
  const eerder = readColumnMemory(organisatieId);
  remember(keyOf(organisatieId), JSON.stringify(Object.fromEntries([...eerder, ...current])));
}
