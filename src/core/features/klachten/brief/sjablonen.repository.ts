import { eq } from 'drizzle-orm';
import type { Briefsoort } from '../../../../shared/domain/klacht/basis/lists.ts';
import { klachtSjabloon } from '../../../db/schema/klachten-sjablonen.ts';
import type { ReadDb, WriteDb } from '../../../db/types.ts';

type Row = typeof klachtSjabloon.$inferInsert;

/** Every own template, without its bytes. */
export function readSjablonen(db: ReadDb) {
  const { brief, naam, bytes, vastgelegdOp, vastgelegdDoor } = klachtSjabloon;
  return db.select({ brief, naam, bytes, vastgelegdOp, door: vastgelegdDoor }).from(klachtSjabloon).all();
}

export function readSjabloon(db: ReadDb, brief: Briefsoort) {
  return db.select().from(klachtSjabloon).where(eq(klachtSjabloon.brief, brief)).get();
}

/** Puts a template in the place of the one that was there. */
export function replaceSjabloon(tx: WriteDb, row: Row): void {
  const { brief, naam, bytes, inhoud, vastgelegdOp, vastgelegdDoor } = row;
  tx.insert(klachtSjabloon)
    .values(row)
    .onConflictDoUpdate({
      target: klachtSjabloon.brief,
      set: { brief, naam, bytes, inhoud, vastgelegdOp, vastgelegdDoor },
    })
    .run();
}

export function removeSjabloonRow(tx: WriteDb, brief: Briefsoort): void {
  tx.delete(klachtSjabloon).where(eq(klachtSjabloon.brief, brief)).run();
}
