import { eq } from 'drizzle-orm';
import { vacature } from '../../db/schema/planning.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

type Row = typeof vacature.$inferInsert;

export function readVacature(db: ReadDb, id: string) {
  return db.select().from(vacature).where(eq(vacature.id, id)).get();
}

export function addVacature(tx: WriteDb, row: Row): void {
  tx.insert(vacature).values(row).run();
}

export function updateVacatureRow(tx: WriteDb, id: string, fields: Partial<Omit<Row, 'id'>>): void {
  tx.update(vacature).set(fields).where(eq(vacature.id, id)).run();
}

export function removeVacatureRow(tx: WriteDb, id: string): void {
  tx.delete(vacature).where(eq(vacature.id, id)).run();
}
