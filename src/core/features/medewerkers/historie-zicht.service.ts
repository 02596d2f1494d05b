import { z } from 'zod';
import type { RowImage } from '../../db/historie-eigenaar.ts';
import type { Zicht } from './zicht.service.ts';

type RowWijziging = { readonly tabel: string; readonly voor: RowImage | null; readonly na: RowImage | null };

/** What of a person's history this reader may know. */
type Sight = { readonly afwezigheid: Zicht; readonly nummers: boolean };

const afwezigheidRow = z.object({
  id: z.string(),
  medewerker_id: z.string(),
  geldig_van: z.string(),
  geldig_tot: z.string().nullable(),
  status: z.string(),
});

/** An image of absence for who may not see what it is for: when, and no request. */
function bareAfwezigheid(image: RowImage | null): RowImage | null {
  if (image === null) return null;
  const { status, ...row } = afwezigheidRow.parse(image);
  return status === 'akkoord' ? row : null;
}

function seesAfwezigheid(image: RowImage | null, zicht: Zicht): boolean {
  if (image === null) return true;
  const row = afwezigheidRow.parse(image);
  return zicht({ medewerkerId: row.medewerker_id, geldigVan: row.geldig_van, geldigTot: row.geldig_tot });
}

/** A row of the journal as this reader may know it (besluit 0016); null = not at all. */
export function visibleRow(row: RowWijziging, { afwezigheid, nummers }: Sight): RowWijziging | null {
  const { tabel, voor, na } = row;
  if (tabel === 'personeelsnummer' && !nummers) return null;
  if (tabel !== 'afwezigheid') return row;
  if (seesAfwezigheid(voor, afwezigheid) && seesAfwezigheid(na, afwezigheid)) return row;
  const bare = { tabel, voor: bareAfwezigheid(voor), na: bareAfwezigheid(na) };
  return bare.voor === null && bare.na === null ? null : bare;
}
