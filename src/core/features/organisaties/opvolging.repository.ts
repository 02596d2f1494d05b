import { eq } from 'drizzle-orm';
import { moederorganisatie, opvolging, organisatieNaam } from '../../db/schema/planning.ts';
import { tableRows } from '../../db/table-rows.ts';
import type { WriteDb } from '../../db/types.ts';

export const opvolgingRows = tableRows(opvolging);

/** Ends an organisation and the name it has then on a day, or lets both go on (null). */
export function setEinde(tx: WriteDb, organisatieId: string, per: string | null): void {
  tx.update(moederorganisatie).set({ geldigTot: per }).where(eq(moederorganisatie.id, organisatieId)).run();
  const last = tx
    .select()
    .from(organisatieNaam)
    .where(eq(organisatieNaam.organisatieId, organisatieId))
    .all()
    .sort((a, b) => (a.geldigVan < b.geldigVan ? -1 : 1))
    .at(-1);
  if (last === undefined || (per !== null && last.geldigVan >= per)) return;
  tx.update(organisatieNaam).set({ geldigTot: per }).where(eq(organisatieNaam.id, last.id)).run();
}
