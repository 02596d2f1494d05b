import {
  type AantalOpenVraag,
  planAantallenOpen,
} from '../../../shared/domain/werkvoorraad/plan-aantal-open.ts';
import type { CallContext } from '../../base/core-types.ts';
import { ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { Wijziging, WriteDb } from '../../db/types.ts';
import { findTeam } from '../teams/teams.service.ts';
import { readSeries, writePlan } from './werkvoorraad.repository.ts';

/** Plans, then writes; one that is refused writes nothing. */
export function writeAantallenOpen(tx: WriteDb, ctx: CallContext, vragen: readonly AantalOpenVraag[]): void {
  const teams = [...new Set(vragen.map(({ teamId }) => teamId))].map((id) => findTeam(tx, id));
  const series = new Map(vragen.map(({ teamId, zwaarte }) => [`${teamId}|${zwaarte}`, { teamId, zwaarte }]));
  const werkvoorraad = [...series.values()].flatMap(({ teamId, zwaarte }) => readSeries(tx, teamId, zwaarte));
  const plan = planAantallenOpen({ teams, werkvoorraad }, vragen);
  if (plan.soort === 'weigering') throw ongeldig(plan.veld, plan.melding);
  writePlan(tx, plan, () => newId(ctx.klok));
}

/** Sets the open trajecten of a team at a zwaarte over the days of [van, tot) on which it exists. */
export function setAantalOpen(tx: WriteDb, ctx: CallContext, input: AantalOpenVraag): Wijziging<null> {
  const { zwaarte, teamId } = input;
  writeAantallenOpen(tx, ctx, [input]);
  return {
    label: `Open trajecten zwaarte ${zwaarte} van ${findTeam(tx, teamId).naam} gewijzigd`,
    uitvoer: null,
  };
}
