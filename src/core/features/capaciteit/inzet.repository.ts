import { inArray } from 'drizzle-orm';
import type { Plan } from '../../../shared/domain/planning/plan.ts';
import type { Inzet } from '../../../shared/domain/planning/planning.ts';
import { inzet } from '../../db/schema/planning.ts';
import { savePlan, tableRows } from '../../db/table-rows.ts';
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
  savePlan(tx, tableRows(inzet), plan, (row) => ({ id: createId(), ...row }));
}
