import { eq } from 'drizzle-orm';
import { functie, medewerker, medewerkerSpecialisme, specialisme } from '../../db/schema/medewerkers.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

export function readMedewerker(db: ReadDb, id: string) {
  return db.select().from(medewerker).where(eq(medewerker.id, id)).get();
}

export function readFunctie(db: ReadDb, id: string) {
  return db.select().from(functie).where(eq(functie.id, id)).get();
}

export function readSpecialisme(db: ReadDb, id: string) {
  return db.select().from(specialisme).where(eq(specialisme.id, id)).get();
}

export function addMedewerker(tx: WriteDb, row: typeof medewerker.$inferInsert): void {
  tx.insert(medewerker).values(row).run();
}

export function addSpecialisme(tx: WriteDb, row: typeof medewerkerSpecialisme.$inferInsert): void {
  tx.insert(medewerkerSpecialisme).values(row).run();
}
