import { eq } from 'drizzle-orm';
import { knelpuntAcceptatie } from '../../db/schema/planning.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

export function readAcceptatie(db: ReadDb, id: string) {
  return db.select().from(knelpuntAcceptatie).where(eq(knelpuntAcceptatie.id, id)).get();
}

export function readAcceptatieOfKey(db: ReadDb, key: string) {
  return db.select().from(knelpuntAcceptatie).where(eq(knelpuntAcceptatie.sleutel, key)).get();
}

export function addAcceptatie(tx: WriteDb, row: typeof knelpuntAcceptatie.$inferInsert): void {
  tx.insert(knelpuntAcceptatie).values(row).run();
}

export function updateReden(tx: WriteDb, id: string, reden: string): void {
  tx.update(knelpuntAcceptatie).set({ reden }).where(eq(knelpuntAcceptatie.id, id)).run();
}

export function removeAcceptatie(tx: WriteDb, id: string): void {
  tx.delete(knelpuntAcceptatie).where(eq(knelpuntAcceptatie.id, id)).run();
}
