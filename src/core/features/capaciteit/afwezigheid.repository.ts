import { eq, inArray } from 'drizzle-orm';
import { afwezigheid } from '../../db/schema/medewerkers.ts';
import { detachering, inzet } from '../../db/schema/planning.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

type Row = typeof afwezigheid.$inferInsert;

export function readAfwezigheid(db: ReadDb, id: string) {
  return db.select().from(afwezigheid).where(eq(afwezigheid.id, id)).get();
}

/** The absence of everybody whose inzet these rows are. */
export function readAfwezigheidIdsOf(db: ReadDb, inzetIds: readonly string[]): string[] {
  return db
    .selectDistinct({ id: afwezigheid.id })
    .from(afwezigheid)
    .innerJoin(detachering, eq(detachering.medewerkerId, afwezigheid.medewerkerId))
    .innerJoin(inzet, eq(inzet.detacheringId, detachering.id))
    .where(inArray(inzet.id, [...inzetIds]))
    .all()
    .map(({ id }) => id);
}

export function addAfwezigheid(tx: WriteDb, row: Row): void {
  tx.insert(afwezigheid).values(row).run();
}

export function updateAfwezigheidRow(tx: WriteDb, id: string, fields: Partial<Omit<Row, 'id'>>): void {
  tx.update(afwezigheid).set(fields).where(eq(afwezigheid.id, id)).run();
}

export function removeAfwezigheidRow(tx: WriteDb, id: string): void {
  tx.delete(afwezigheid).where(eq(afwezigheid.id, id)).run();
}
