import { eq } from 'drizzle-orm';
import { afwezigheid } from '../../db/schema/medewerkers.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

type Row = typeof afwezigheid.$inferInsert;

export function readAfwezigheid(db: ReadDb, id: string) {
  return db.select().from(afwezigheid).where(eq(afwezigheid.id, id)).get();
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
