import { and, desc, eq, gt, isNull, lte, or } from 'drizzle-orm';
import type { Ombudsman } from '../../../../shared/contract/klachten/ombudsman.ts';
import type { PeriodePlan } from '../../../../shared/domain/tijd/periode.ts';
import { ombudsman } from '../../../db/schema/gemeente.ts';
import type { ReadDb, WriteDb } from '../../../db/types.ts';

/** Who the ombudsman is, and was. */

export type OmbudsmanRow = typeof ombudsman.$inferSelect;

/** Every row, newest first. */
export function readOmbudsmanRows(db: ReadDb): OmbudsmanRow[] {
  return db.select().from(ombudsman).orderBy(desc(ombudsman.geldigVan), desc(ombudsman.id)).all();
}

/** The one in force on a day. */
export function readOmbudsman(db: ReadDb, datum: string): Ombudsman | undefined {
  const geldt = and(
    lte(ombudsman.geldigVan, datum),
    or(isNull(ombudsman.geldigTot), gt(ombudsman.geldigTot, datum)),
  );
  return db
    .select({ naam: ombudsman.naam, adres: ombudsman.adres, website: ombudsman.website })
    .from(ombudsman)
    .where(geldt)
    .orderBy(desc(ombudsman.geldigVan), desc(ombudsman.id))
    .get();
}

export function saveOmbudsman(
  tx: WriteDb,
  plan: PeriodePlan<OmbudsmanRow, Ombudsman>,
  createId: () => string,
): void {
  for (const { id } of plan.verwijderen) tx.delete(ombudsman).where(eq(ombudsman.id, id)).run();
  for (const { rij, geldigVan, geldigTot } of plan.aanpassen) {
    tx.update(ombudsman).set({ geldigVan, geldigTot }).where(eq(ombudsman.id, rij.id)).run();
  }
  for (const { waarde, ...periode } of plan.toevoegen) {
    tx.insert(ombudsman)
      .values({ id: createId(), ...waarde, ...periode })
      .run();
  }
}
