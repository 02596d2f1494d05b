import type { DetacheringGevolg, DetacheringWijziging } from '../../../shared/contract/detacheringen.ts';
import { verschilVanStand } from '../../../shared/domain/detachering/plan.ts';
import type { CallContext } from '../../base/core-types.ts';
import { nieuwId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { bewaarVerschil } from './detacheringen.repository.ts';
import { gevolgVan } from './gevolg.service.ts';
import { maakPlan } from './plan.service.ts';

/** What an action would do; writes nothing. */
export function voorbeeld(db: ReadDb, _ctx: CallContext, actie: DetacheringWijziging): DetacheringGevolg {
  let teller = 0;
  return gevolgVan(
    db,
    maakPlan(db, actie, () => `voorbeeld-${++teller}`),
  );
}

/** Does what `voorbeeld` tells: both come from the same plan. */
export function wijzigDetachering(
  tx: WriteDb,
  ctx: CallContext,
  actie: DetacheringWijziging,
): Wijziging<{ gevolg: DetacheringGevolg }> {
  const plan = maakPlan(tx, actie, () => nieuwId(ctx.klok));
  const gevolg = gevolgVan(tx, plan);
  bewaarVerschil(tx, verschilVanStand(plan.voor, plan.na));
  plan.schrijfOverig(tx);
  return { label: plan.label, uitvoer: { gevolg } };
}
