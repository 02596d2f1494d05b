import type { DetacheringGevolg, DetacheringWijziging } from '../../../shared/contract/detacheringen.ts';
import type { CallContext } from '../../base/core-types.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { gevolgOf } from './gevolg.service.ts';
import { createPlan } from './plan.service.ts';
import { saveDifference } from './write.service.ts';

/** What an action would do; writes nothing. */
export function preview(db: ReadDb, _ctx: CallContext, action: DetacheringWijziging): DetacheringGevolg {
  let counter = 0;
  return gevolgOf(
    db,
    createPlan(db, action, () => `voorbeeld-${++counter}`),
  );
}

/** Does what `voorbeeld` tells: both come from the same plan. */
export function updateDetachering(
  tx: WriteDb,
  ctx: CallContext,
  action: DetacheringWijziging,
): Wijziging<{ gevolg: DetacheringGevolg }> {
  const plan = createPlan(tx, action, () => newId(ctx.klok));
  const gevolg = gevolgOf(tx, plan);
  saveDifference(tx, plan.voor, plan.na);
  plan.writeOverig(tx);
  return { label: plan.label, uitvoer: { gevolg } };
}
