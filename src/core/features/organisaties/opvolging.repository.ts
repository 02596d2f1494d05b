import { eq } from 'drizzle-orm';
import { moederorganisatie, opvolging, organisatieNaam } from '../../db/schema/planning.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

export function leesOpvolging(db: ReadDb, id: string) {
  return db.select().from(opvolging).where(eq(opvolging.id, id)).get();
}

export function voegOpvolgingRijToe(tx: WriteDb, rij: typeof opvolging.$inferInsert): void {
  tx.insert(opvolging).values(rij).run();
}

export function wijzigOpvolgingRij(
  tx: WriteDb,
  id: string,
  velden: Omit<typeof opvolging.$inferInsert, 'id'>,
): void {
  tx.update(opvolging).set(velden).where(eq(opvolging.id, id)).run();
}

export function verwijderOpvolgingRij(tx: WriteDb, id: string): void {
  tx.delete(opvolging).where(eq(opvolging.id, id)).run();
}

/** Ends an organisation and the name it has then on a day, or lets both go on (null). */
export function zetEinde(tx: WriteDb, organisatieId: string, per: string | null): void {
  tx.update(moederorganisatie).set({ geldigTot: per }).where(eq(moederorganisatie.id, organisatieId)).run();
  const laatste = tx
    .select()
    .from(organisatieNaam)
    .where(eq(organisatieNaam.organisatieId, organisatieId))
    .all()
    .sort((a, b) => (a.geldigVan < b.geldigVan ? -1 : 1))
    .at(-1);
  if (laatste === undefined || (per !== null && laatste.geldigVan >= per)) return;
  tx.update(organisatieNaam).set({ geldigTot: per }).where(eq(organisatieNaam.id, laatste.id)).run();
}
