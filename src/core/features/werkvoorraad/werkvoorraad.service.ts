import {
  type AantalOpenVraag,
  planAantalOpen,
} from '../../../shared/domain/werkvoorraad/plan-aantal-open.ts';
import type { CallContext } from '../../base/core-types.ts';
import { ongeldig } from '../../base/fout.ts';
import { nieuwId } from '../../db/id.ts';
import type { Wijziging, WriteDb } from '../../db/types.ts';
import { vindTeam } from '../teams/teams.service.ts';
import { readReeks, writePlan } from './werkvoorraad.repository.ts';

/** Sets the open trajecten of a team at a zwaarte over the days of [van, tot) on which it exists. */
export function zetAantalOpen(tx: WriteDb, ctx: CallContext, invoer: AantalOpenVraag): Wijziging<null> {
  const { teamId, zwaarte } = invoer;
  const team = vindTeam(tx, teamId);
  const plan = planAantalOpen({ teams: [team], werkvoorraad: readReeks(tx, teamId, zwaarte) }, invoer);
  if (plan.soort === 'weigering') throw ongeldig(plan.veld, plan.melding);
  writePlan(tx, plan, () => nieuwId(ctx.klok));
  return { label: `Open trajecten zwaarte ${zwaarte} van ${team.naam} gewijzigd`, uitvoer: null };
}
