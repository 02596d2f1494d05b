import { DAGDELEN, MINIMUM_SOORTEN } from '../../../shared/domain/planning/lists.ts';
import { datumNl, lastDatum, WEEKDAG_KORT } from '../../../shared/domain/tijd/datum.ts';
import { nextWissel, updatePeriode } from '../../../shared/domain/tijd/periode.ts';
import type { CallContext } from '../../base/core-types.ts';
import { newId } from '../../db/id.ts';
import { savePeriodes } from '../../db/table-rows.ts';
import type { Wijziging, WriteDb } from '../../db/types.ts';
import { type Minimumreeks, minimumRows, readMinima } from './beheer.repository.ts';
import { requireTeamInPeriode } from './teams.service.ts';

type Input = Minimumreeks & {
  /** null: there is none from that day on. */
  readonly aantal: number | null;
  readonly van: string;
};

/** How many people a team must have at a time of the week, from a day on, until what was decided for later. */
export function setMinimum(tx: WriteDb, ctx: CallContext, input: Input): Wijziging<null> {
  const { weekdag, dagdeel, soort, aantal } = input;
  const team = requireTeamInPeriode(tx, 'teamId', input.teamId, input.van, null);
  const van = lastDatum(input.van, team.geldigVan);
  const series = { teamId: team.id, weekdag, dagdeel, soort };
  const rijen = readMinima(tx, series);
  const plan = updatePeriode(
    { rijen, readValue: (row) => row.aantal },
    van,
    nextWissel(rijen, van, team.geldigTot),
    aantal,
  );
  savePeriodes(tx, minimumRows, plan, (periode, value) => ({
    ...{ id: newId(ctx.klok), ...series, aantal: value },
    ...periode,
  }));
  const wanneer = `${WEEKDAG_KORT[weekdag] ?? ''}-${DAGDELEN.labels[dagdeel].toLowerCase()}`;
  const hoeveel = aantal === null ? 'geen minimum' : `minstens ${String(aantal)}`;
  const label = `${MINIMUM_SOORTEN.labels[soort]} ${team.naam} ${wanneer}: ${hoeveel} vanaf ${datumNl(van)}`;
  return { label, uitvoer: null };
}
