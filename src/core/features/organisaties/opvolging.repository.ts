import { eq } from 'drizzle-orm';
import { moederorganisatie, opvolging, organisatieNaam } from '../../db/schema/planning.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

export function readOpvolging(db: ReadDb, id: string) {
  return db.select().from(opvolging).where(eq(opvolging.id, id)).get();
}

export function addOpvolgingRow(tx: WriteDb, row: typeof opvolging.$inferInsert): void {
  tx.insert(opvolging).values(row).run();
}

export function updateOpvolgingRow(
  tx: WriteDb,
  id: string,
  fields: Omit<typeof opvolging.$inferInsert, 'id'>,
): void {
  tx.update(opvolging).set(fields).where(eq(opvolging.id, id)).run();
}

export function removeOpvolgingRow(tx: WriteDb, id: string): void {
  tx.delete(opvolging).where(eq(opvolging.id, id)).run();
}

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
