import { z } from 'zod';
import type { Kolomgeheugen } from '../../../shared/domain/import/kolommen.ts';
import { IMPORT_VELDEN, type ImportVeld } from '../../../shared/domain/import/koppen.ts';
import { zoekvorm } from '../../../shared/domain/tekst/zoeknaam.ts';
import { leesOnthouden, onthoud } from '../../lib/onthoud.ts';

/**
 * What somebody pointed out about columns, kept per organisation: next month the same list is known at once. Headers
 * only, no names; and nothing that the program thought of itself, for that may be better next month.
 */

const opgeslagen = z.record(z.string(), z.enum(IMPORT_VELDEN).nullable());

const sleutelVan = (organisatieId: string | null) => `import.kolomkeuzes.${organisatieId ?? 'meer'}`;

export function leesKolomgeheugen(organisatieId: string | null): Kolomgeheugen {
  try {
    const gelezen = opgeslagen.safeParse(JSON.parse(leesOnthouden(sleutelVan(organisatieId)) ?? 'null'));
    return new Map(gelezen.success ? Object.entries(gelezen.data) : []);
  } catch {
    return new Map();
  }
}

/** `gekozen`: by index of the column, what somebody chose on screen. */
export function onthoudKolommen(
  organisatieId: string | null,
  koppen: readonly string[],
  gekozen: ReadonlyMap<number, ImportVeld | null>,
): void {
  const nu = [...gekozen].flatMap(([i, veld]) => {
    const kop = koppen[i] ?? '';
    return kop.trim() === '' ? [] : [[zoekvorm(kop), veld] as const];
  });
  if (nu.length === 0) return;
  const eerder = leesKolomgeheugen(organisatieId);
  onthoud(sleutelVan(organisatieId), JSON.stringify(Object.fromEntries([...eerder, ...nu])));
}
