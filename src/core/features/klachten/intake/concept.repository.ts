import { desc, eq } from 'drizzle-orm';
import { klachtConcept } from '../../../db/schema/klachten-beheer.ts';
import type { ReadDb, WriteDb } from '../../../db/types.ts';

/** Drafts of the intake: outside the register and outside the journal. */

export type ConceptRow = typeof klachtConcept.$inferSelect;

export function readConcepten(db: ReadDb): ConceptRow[] {
  return db
    .select()
    .from(klachtConcept)
    .orderBy(desc(klachtConcept.gewijzigdOp), desc(klachtConcept.id))
    .all();
}

export function readConcept(db: ReadDb, id: string): ConceptRow | undefined {
  return db.select().from(klachtConcept).where(eq(klachtConcept.id, id)).get();
}

export function saveConceptRow(tx: WriteDb, row: ConceptRow): void {
  const { gegevens, gewijzigdOp } = row;
  tx.insert(klachtConcept)
    .values(row)
    .onConflictDoUpdate({ target: klachtConcept.id, set: { gegevens, gewijzigdOp } })
    .run();
}

export function removeConceptRow(tx: WriteDb, id: string): void {
  tx.delete(klachtConcept).where(eq(klachtConcept.id, id)).run();
}
