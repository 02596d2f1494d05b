import { and, desc, eq, isNull } from 'drizzle-orm';
import { klachtBeperking } from '../../../db/schema/klachten-beheer.ts';
import type { ReadDb, WriteDb } from '../../../db/types.ts';

/** Restrictions of the processing of a complaint, as a klager asked (AVG art. 18); one without an end holds. */

export type KlachtBeperkingRow = typeof klachtBeperking.$inferSelect;

/** The complaints of which the processing is restricted now. */
export function readBeperkteKlachten(db: ReadDb): ReadonlySet<string> {
  const rows = db
    .select({ id: klachtBeperking.klachtId })
    .from(klachtBeperking)
    .where(isNull(klachtBeperking.geldigTot))
    .all();
  return new Set(rows.map(({ id }) => id));
}

/** All of a complaint, the last one first. */
export function readKlachtBeperkingen(db: ReadDb, klachtId: string): KlachtBeperkingRow[] {
  return db
    .select()
    .from(klachtBeperking)
    .where(eq(klachtBeperking.klachtId, klachtId))
    .orderBy(desc(klachtBeperking.geldigVan), desc(klachtBeperking.id))
    .all();
}

export function addKlachtBeperking(tx: WriteDb, row: typeof klachtBeperking.$inferInsert): void {
  tx.insert(klachtBeperking).values(row).run();
}

/** Ends the one that holds. */
export function endKlachtBeperking(tx: WriteDb, klachtId: string, end: Partial<KlachtBeperkingRow>): void {
  tx.update(klachtBeperking)
    .set(end)
    .where(and(eq(klachtBeperking.klachtId, klachtId), isNull(klachtBeperking.geldigTot)))
    .run();
}
