import {
  type AantalOpenVraag,
  planAantalOpen,
} from '../../../shared/domain/werkvoorraad/plan-aantal-open.ts';
import type { CallContext } from '../../base/core-types.ts';
import { ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { Wijziging, WriteDb } from '../../db/types.ts';
import { findTeam } from '../teams/teams.service.ts';
import { readSeries, writePlan } from './werkvoorraad.repository.ts';

/** Sets the open trajecten of a team at a zwaarte over the days of [van, tot) on which it exists. */
export function setAantalOpen(tx: WriteDb, ctx: CallContext, input: AantalOpenVraag): Wijziging<null> {
  const { teamId, zwaarte } = input;
  const team = findTeam(tx, teamId);
  const plan = planAantalOpen({ teams: [team], werkvoorraad: readSeries(tx, teamId, zwaarte) }, input);
  if (plan.soort === 'weigering') throw ongeldig(plan.veld, plan.melding);
  writePlan(tx, plan, () => newId(ctx.klok));
  return { label: `Open trajecten zwaarte ${zwaarte} van ${team.naam} gewijzigd`, uitvoer: null };
}
