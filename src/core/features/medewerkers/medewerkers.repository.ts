import { eq } from 'drizzle-orm';
import { functie, medewerker, medewerkerSpecialisme, specialisme } from '../../db/schema/medewerkers.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

export function leesMedewerker(db: ReadDb, id: string) {
  return db.select().from(medewerker).where(eq(medewerker.id, id)).get();
}

export function leesFunctie(db: ReadDb, id: string) {
  return db.select().from(functie).where(eq(functie.id, id)).get();
}

export function leesSpecialisme(db: ReadDb, id: string) {
  return db.select().from(specialisme).where(eq(specialisme.id, id)).get();
}

export function voegMedewerkerToe(tx: WriteDb, rij: typeof medewerker.$inferInsert): void {
  tx.insert(medewerker).values(rij).run();
}

export function voegSpecialismeToe(tx: WriteDb, rij: typeof medewerkerSpecialisme.$inferInsert): void {
  tx.insert(medewerkerSpecialisme).values(rij).run();
}
