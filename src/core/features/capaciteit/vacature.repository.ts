import { eq } from 'drizzle-orm';
import { vacature } from '../../db/schema/planning.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

type Rij = typeof vacature.$inferInsert;

export function leesVacature(db: ReadDb, id: string) {
  return db.select().from(vacature).where(eq(vacature.id, id)).get();
}

export function voegVacatureToe(tx: WriteDb, rij: Rij): void {
  tx.insert(vacature).values(rij).run();
}

export function wijzigVacatureRij(tx: WriteDb, id: string, velden: Partial<Omit<Rij, 'id'>>): void {
  tx.update(vacature).set(velden).where(eq(vacature.id, id)).run();
}

export function verwijderVacatureRij(tx: WriteDb, id: string): void {
  tx.delete(vacature).where(eq(vacature.id, id)).run();
}
