import { z } from 'zod';
import {
  IMPORT_VELDEN,
  type ImportVeld,
  type Kolomgeheugen,
} from '../../../shared/domain/import/kolommen.ts';
import { zoekvorm } from '../../../shared/domain/tekst/zoeknaam.ts';
import { leesOnthouden, onthoud } from '../../lib/onthoud.ts';

/** The choice of columns, kept per organisation: next month the same list is known at once. Headers only, no names. */

const opgeslagen = z.record(z.string(), z.enum(IMPORT_VELDEN).nullable());

const sleutelVan = (organisatieId: string | null) => `import.kolommen.${organisatieId ?? 'meer'}`;

export function leesKolomgeheugen(organisatieId: string | null): Kolomgeheugen {
  try {
    const gelezen = opgeslagen.safeParse(JSON.parse(leesOnthouden(sleutelVan(organisatieId)) ?? 'null'));
    return new Map(gelezen.success ? Object.entries(gelezen.data) : []);
  } catch {
    return new Map();
  }
}

export function onthoudKolommen(
  organisatieId: string | null,
  koppen: readonly string[],
  velden: readonly (ImportVeld | null)[],
): void {
  const eerder = leesKolomgeheugen(organisatieId);
  const nu = koppen.flatMap((kop, i) =>
    zoekvorm(kop) === '' ? [] : [[zoekvorm(kop), velden[i] ?? null] as const],
  );
  onthoud(sleutelVan(organisatieId), JSON.stringify(Object.fromEntries([...eerder, ...nu])));
}
