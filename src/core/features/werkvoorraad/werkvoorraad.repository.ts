import { and, asc, eq } from 'drizzle-orm';
import type { Werkvoorraad, Zwaarte } from '../../../shared/domain/planning/planning.ts';
import type { PeriodePlan } from '../../../shared/domain/tijd/periode.ts';
import { werkvoorraad } from '../../db/schema/werkvoorraad.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

/** The counts of a team at a zwaarte, oldest first. */
export function leesReeks(db: ReadDb, teamId: string, zwaarte: Zwaarte): Werkvoorraad[] {
  return db
    .select()
    .from(werkvoorraad)
    .where(and(eq(werkvoorraad.teamId, teamId), eq(werkvoorraad.zwaarte, zwaarte)))
    .orderBy(asc(werkvoorraad.geldigVan))
    .all();
}

/** Carries out the plan for one team and zwaarte. */
export function bewaarPlan(
  tx: WriteDb,
  plan: PeriodePlan<Werkvoorraad, number>,
  reeks: { readonly teamId: string; readonly zwaarte: Zwaarte },
  maakId: () => string,
): void {
  for (const rij of plan.verwijderen) tx.delete(werkvoorraad).where(eq(werkvoorraad.id, rij.id)).run();
  for (const { rij, geldigVan, geldigTot } of plan.aanpassen) {
    tx.update(werkvoorraad).set({ geldigVan, geldigTot }).where(eq(werkvoorraad.id, rij.id)).run();
  }
  for (const { geldigVan, geldigTot, waarde } of plan.toevoegen) {
    tx.insert(werkvoorraad)
      .values({ id: maakId(), ...reeks, aantalOpen: waarde, geldigVan, geldigTot })
      .run();
  }
}
