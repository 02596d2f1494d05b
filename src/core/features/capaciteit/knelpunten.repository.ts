import { eq } from 'drizzle-orm';
import { knelpuntAcceptatie } from '../../db/schema/planning.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

export function leesAcceptatie(db: ReadDb, id: string) {
  return db.select().from(knelpuntAcceptatie).where(eq(knelpuntAcceptatie.id, id)).get();
}

export function leesAcceptatieVanSleutel(db: ReadDb, sleutel: string) {
  return db.select().from(knelpuntAcceptatie).where(eq(knelpuntAcceptatie.sleutel, sleutel)).get();
}

export function voegAcceptatieToe(tx: WriteDb, rij: typeof knelpuntAcceptatie.$inferInsert): void {
  tx.insert(knelpuntAcceptatie).values(rij).run();
}

export function wijzigReden(tx: WriteDb, id: string, reden: string): void {
  tx.update(knelpuntAcceptatie).set({ reden }).where(eq(knelpuntAcceptatie.id, id)).run();
}

export function verwijderAcceptatie(tx: WriteDb, id: string): void {
  tx.delete(knelpuntAcceptatie).where(eq(knelpuntAcceptatie.id, id)).run();
}
