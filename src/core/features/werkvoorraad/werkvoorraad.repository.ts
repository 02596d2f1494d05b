import { and, eq } from 'drizzle-orm';
import type { Zwaarte } from '../../../shared/domain/planning/lists.ts';
import type { Plan } from '../../../shared/domain/planning/plan.ts';
import type { Werkvoorraad } from '../../../shared/domain/planning/planning.ts';
import { werkvoorraad } from '../../db/schema/werkvoorraad.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

/** The counts of a team at a zwaarte. */
export function readSeries(db: ReadDb, teamId: string, zwaarte: Zwaarte): Werkvoorraad[] {
  return db
    .select()
    .from(werkvoorraad)
    .where(and(eq(werkvoorraad.teamId, teamId), eq(werkvoorraad.zwaarte, zwaarte)))
    .all();
}

/** Carries out a plan. */
export function writePlan(tx: WriteDb, plan: Plan<Werkvoorraad>, createId: () => string): void {
  for (const id of plan.verwijderen) tx.delete(werkvoorraad).where(eq(werkvoorraad.id, id)).run();
  for (const { id, ...fields } of plan.wijzigen) {
    tx.update(werkvoorraad).set(fields).where(eq(werkvoorraad.id, id)).run();
  }
  for (const row of plan.toevoegen) {
    tx.insert(werkvoorraad)
      .values({ id: createId(), ...row })
      .run();
  }
}
