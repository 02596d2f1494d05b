import { eq, inArray } from 'drizzle-orm';
import type { Plan } from '../../../shared/domain/planning/plan.ts';
import type { Inzet } from '../../../shared/domain/planning/planning.ts';
import { inzet } from '../../db/schema/planning.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

/** All inzet of these detacheringen. */
export function readInzet(db: ReadDb, detacheringIds: readonly string[]): Inzet[] {
  return db
    .select()
    .from(inzet)
    .where(inArray(inzet.detacheringId, [...detacheringIds]))
    .all();
}

/** Carries out a plan. */
export function writePlan(tx: WriteDb, plan: Plan<Inzet>, createId: () => string): void {
  for (const id of plan.verwijderen) tx.delete(inzet).where(eq(inzet.id, id)).run();
  for (const { id, ...fields } of plan.wijzigen) {
    tx.update(inzet).set(fields).where(eq(inzet.id, id)).run();
  }
  for (const row of plan.toevoegen) {
    tx.insert(inzet)
      .values({ id: createId(), ...row })
      .run();
  }
}
