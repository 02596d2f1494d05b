import { and, asc, eq } from 'drizzle-orm';
import type { Doel, Inzet } from '../../../shared/domain/planning/planning.ts';
import type { PeriodePlan } from '../../../shared/domain/tijd/periode.ts';
import { inzet } from '../../db/schema/planning.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

/** The subject of one series of inzet rows that do not overlap. */
export type Inzetreeks = { readonly detacheringId: string; readonly teamId: string; readonly doel: Doel };

/** The rows of a series, oldest first. */
export function leesReeks(db: ReadDb, reeks: Inzetreeks): Inzet[] {
  return db
    .select()
    .from(inzet)
    .where(
      and(
        eq(inzet.detacheringId, reeks.detacheringId),
        eq(inzet.teamId, reeks.teamId),
        eq(inzet.doel, reeks.doel),
      ),
    )
    .orderBy(asc(inzet.geldigVan))
    .all();
}

/** Carries out the plan for one series. */
export function bewaarPlan(
  tx: WriteDb,
  plan: PeriodePlan<Inzet, number>,
  reeks: Inzetreeks,
  maakId: () => string,
): void {
  for (const rij of plan.verwijderen) tx.delete(inzet).where(eq(inzet.id, rij.id)).run();
  for (const { rij, geldigVan, geldigTot } of plan.aanpassen) {
    tx.update(inzet).set({ geldigVan, geldigTot }).where(eq(inzet.id, rij.id)).run();
  }
  for (const { geldigVan, geldigTot, waarde } of plan.toevoegen) {
    tx.insert(inzet)
      .values({ id: maakId(), ...reeks, minutenPerWeek: waarde, geldigVan, geldigTot })
      .run();
  }
}
