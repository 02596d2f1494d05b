import { eq } from 'drizzle-orm';
import { afwezigheid } from '../../db/schema/medewerkers.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

type Rij = typeof afwezigheid.$inferInsert;

export function leesAfwezigheid(db: ReadDb, id: string) {
  return db.select().from(afwezigheid).where(eq(afwezigheid.id, id)).get();
}

export function voegAfwezigheidToe(tx: WriteDb, rij: Rij): void {
  tx.insert(afwezigheid).values(rij).run();
}

export function wijzigAfwezigheidRij(tx: WriteDb, id: string, velden: Partial<Omit<Rij, 'id'>>): void {
  tx.update(afwezigheid).set(velden).where(eq(afwezigheid.id, id)).run();
}

export function verwijderAfwezigheidRij(tx: WriteDb, id: string): void {
  tx.delete(afwezigheid).where(eq(afwezigheid.id, id)).run();
}
