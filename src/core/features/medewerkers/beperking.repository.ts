import { and, desc, eq, isNull } from 'drizzle-orm';
import { medewerkerBeperking } from '../../db/schema/medewerkers.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

/** Restrictions of the processing of a medewerker (AVG art. 18); one without an end holds. */

export type BeperkingRow = typeof medewerkerBeperking.$inferSelect;

/** Of whom the processing is restricted now. */
export function readBeperkt(db: ReadDb): ReadonlySet<string> {
  const rows = db
    .select({ id: medewerkerBeperking.medewerkerId })
    .from(medewerkerBeperking)
    .where(isNull(medewerkerBeperking.geldigTot))
    .all();
  return new Set(rows.map(({ id }) => id));
}

/** All of somebody, the last one first. */
export function readBeperkingen(db: ReadDb, medewerkerId: string): BeperkingRow[] {
  return db
    .select()
    .from(medewerkerBeperking)
    .where(eq(medewerkerBeperking.medewerkerId, medewerkerId))
    .orderBy(desc(medewerkerBeperking.geldigVan), desc(medewerkerBeperking.id))
    .all();
}

export function addBeperking(tx: WriteDb, row: typeof medewerkerBeperking.$inferInsert): void {
  tx.insert(medewerkerBeperking).values(row).run();
}

/** Ends the one that holds. */
export function endBeperking(tx: WriteDb, medewerkerId: string, end: Partial<BeperkingRow>): void {
  tx.update(medewerkerBeperking)
    .set(end)
    .where(and(eq(medewerkerBeperking.medewerkerId, medewerkerId), isNull(medewerkerBeperking.geldigTot)))
    .run();
}
