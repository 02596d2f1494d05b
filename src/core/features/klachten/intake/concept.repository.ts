import { desc, eq } from 'drizzle-orm';
import { klachtConcept } from '../../../db/schema/klachten-beheer.ts';
import type { ReadDb, WriteDb } from '../../../db/types.ts';

/** Drafts of the intake: outside the register and outside the journal. */

export type ConceptRij = typeof klachtConcept.$inferSelect;

export function leesConcepten(db: ReadDb): ConceptRij[] {
  return db.select().from(klachtConcept).orderBy(desc(klachtConcept.gewijzigdOp)).all();
}

export function leesConcept(db: ReadDb, id: string): ConceptRij | undefined {
  return db.select().from(klachtConcept).where(eq(klachtConcept.id, id)).get();
}

export function bewaarConceptRij(tx: WriteDb, rij: ConceptRij): void {
  const { gegevens, gewijzigdOp } = rij;
  tx.insert(klachtConcept)
    .values(rij)
    .onConflictDoUpdate({ target: klachtConcept.id, set: { gegevens, gewijzigdOp } })
    .run();
}

export function verwijderConceptRij(tx: WriteDb, id: string): void {
  tx.delete(klachtConcept).where(eq(klachtConcept.id, id)).run();
}
