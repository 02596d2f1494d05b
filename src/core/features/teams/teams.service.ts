import type { TeamSoort } from '../../../shared/domain/planning/lists.ts';
import { refuseTeamBuitenPeriode, type TeamWithNaam } from '../../../shared/domain/planning/team.ts';
import { zoekvorm } from '../../../shared/domain/tekst/zoeknaam.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import type { CallContext } from '../../base/core-types.ts';
import { found, ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { readAliassen } from './beheer.repository.ts';
import { requireGebiedFrom } from './gebied.service.ts';
import {
  addTeam,
  highestOrder,
  koppelTeamAanGebied,
  readAllTeamnamen,
  readTeam,
  readTeamnamen,
} from './teams.repository.ts';
import { neemWijk, newWijk } from './wijk.service.ts';

/** The team with its latest name; `notFound` when there is none. */
export function findTeam(db: ReadDb, id: string): TeamWithNaam {
  const row = found(readTeam(db, id), 'Dit team bestaat niet meer. Kies een ander team.');
  return { ...row, naam: readTeamnamen(db, id).at(-1)?.naam ?? '' };
}

/**
 * The team, when it exists on at least one day of [van, tot); otherwise `ongeldig` at
 * `veld`, saying since when it has stopped or from when it exists.
 */
export function requireTeamInPeriode(
  db: ReadDb,
  field: string,
  id: string,
  van: string,
  tot: string | null,
): TeamWithNaam {
  const team = findTeam(db, id);
  const weigering = refuseTeamBuitenPeriode(field, team, van, tot);
  if (weigering !== null) throw ongeldig(weigering.veld, weigering.melding);
  return team;
}

/** Refuses at `van` a team that begins later than somebody in it: as an organisation that begins later does. */
export function requireTeamBegun(db: ReadDb, id: string, van: string): void {
  const { naam, geldigVan } = findTeam(db, id);
  if (van < geldigVan) {
    throw ongeldig(
      'van',
      `Team ${naam} bestaat nog niet op ${datumNl(van)}. Verbeter eerst de begindatum van het team, of kies een latere dag.`,
    );
  }
}

/** Refuses a name or spelling that another team has on or after a day. `teamId: null` = a team to come. */
export function requireVrijeTeamnaam(db: ReadDb, teamId: string | null, naam: string, van: string): void {
  const form = zoekvorm(naam);
  const bezet = [
    ...readAllTeamnamen(db).filter((n) => n.geldigTot === null || n.geldigTot > van),
    ...readAliassen(db),
  ].some((n) => n.teamId !== teamId && zoekvorm(n.naam) === form);
  if (bezet) throw ongeldig('naam', `“${naam}” is al de naam van een ander team. Kies een andere naam.`);
}

type NewTeam = {
  readonly naam: string;
  readonly soort: TeamSoort;
  readonly gebiedId: string | null;
  readonly wijkId?: string | null | undefined;
  readonly van: string;
};

/** The gebied of a new wijkteam; a stadsbreed team has none. */
function selectGebied(tx: WriteDb, input: NewTeam): string | null {
  if (input.soort === 'stadsbreed') {
    if (input.gebiedId !== null) throw ongeldig('gebiedId', 'Een stadsbreed team hoort niet bij een gebied.');
    return null;
  }
  if (input.gebiedId === null) throw ongeldig('gebiedId', 'Kies het gebied van dit wijkteam.');
  return requireGebiedFrom(tx, input.gebiedId, input.van).id;
}

export function newTeam(tx: WriteDb, ctx: CallContext, input: NewTeam): Wijziging<{ id: string }> {
  const gebiedId = selectGebied(tx, input);
  requireVrijeTeamnaam(tx, null, input.naam, input.van);
  const id = newId(ctx.klok);
  const geldig = { geldigVan: input.van, geldigTot: null };
  const volgorde = highestOrder(tx, 'team') + 1;
  addTeam(tx, {
    team: { id, soort: input.soort, volgorde, ...geldig },
    naam: { id: newId(ctx.klok), teamId: id, naam: input.naam, ...geldig },
  });
  if (gebiedId !== null) {
    koppelTeamAanGebied(tx, { id: newId(ctx.klok), teamId: id, gebiedId, ...geldig });
    const wijkId = input.wijkId ?? null;
    const wijk = { teamId: id, gebiedId, naam: input.naam, van: input.van };
    if (wijkId === null) newWijk(tx, ctx, { ...wijk, volgorde });
    else neemWijk(tx, ctx, { ...wijk, wijkId });
  }
  return { label: `Team ${input.naam} toegevoegd`, uitvoer: { id } };
}
