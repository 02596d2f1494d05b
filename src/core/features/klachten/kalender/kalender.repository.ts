import { asc, eq } from 'drizzle-orm';
import { kalenderBesluit, kalenderdag } from '../../../db/schema/gemeente.ts';
import type { ReadDb, WriteDb } from '../../../db/types.ts';
import type { KalenderPlan, KalenderRows } from './kalender.rules.ts';

/** The recorded calendar: decrees with their days, and closing days. */
export function readKalenderRows(db: ReadDb): KalenderRows {
  return {
    besluiten: db
      .select()
      .from(kalenderBesluit)
      .orderBy(asc(kalenderBesluit.vanJaar), asc(kalenderBesluit.id))
      .all(),
    dagen: db.select().from(kalenderdag).orderBy(asc(kalenderdag.datum), asc(kalenderdag.id)).all(),
  };
}

/** Days go before their decree and come after it. */
export function saveKalenderPlan(tx: WriteDb, { weg, erbij, zet }: KalenderPlan): void {
  for (const { id } of weg.dagen) tx.delete(kalenderdag).where(eq(kalenderdag.id, id)).run();
  for (const { id } of weg.besluiten) tx.delete(kalenderBesluit).where(eq(kalenderBesluit.id, id)).run();
  for (const { id, ...fields } of zet) {
    tx.update(kalenderBesluit).set(fields).where(eq(kalenderBesluit.id, id)).run();
  }
  for (const row of erbij.besluiten) tx.insert(kalenderBesluit).values(row).run();
  for (const row of erbij.dagen) tx.insert(kalenderdag).values(row).run();
}
