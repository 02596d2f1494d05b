import type { TeamSoort } from '../../../shared/domain/planning/lijsten.ts';
import { type TeamMetNaam, weigerTeamBuitenPeriode } from '../../../shared/domain/planning/team.ts';
import { zoekvorm } from '../../../shared/domain/tekst/zoeknaam.ts';
import type { CallContext } from '../../base/core-types.ts';
import { nietGevonden, ongeldig } from '../../base/fout.ts';
import { nieuwId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { leesAliassen } from './beheer.repository.ts';
import { vereisGebiedVanaf } from './gebied.service.ts';
import {
  hoogsteVolgorde,
  koppelTeamAanGebied,
  leesAlleTeamnamen,
  leesTeam,
  leesTeamnamen,
  voegTeamToe,
} from './teams.repository.ts';
import { neemWijk, nieuweWijk } from './wijk.service.ts';

/** The team with its latest name; `nietGevonden` when there is none. */
export function vindTeam(db: ReadDb, id: string): TeamMetNaam {
  const rij = leesTeam(db, id);
  if (rij === undefined) throw nietGevonden('Dit team bestaat niet meer. Kies een ander team.');
  return { ...rij, naam: leesTeamnamen(db, id).at(-1)?.naam ?? '' };
}

/**
 * The team, when it exists on at least one day of [van, tot); otherwise `ongeldig` at
 * `veld`, saying since when it has stopped or from when it exists.
 */
export function vereisTeamInPeriode(
  db: ReadDb,
  veld: string,
  id: string,
  van: string,
  tot: string | null,
): TeamMetNaam {
  const team = vindTeam(db, id);
  const weigering = weigerTeamBuitenPeriode(veld, team, van, tot);
  if (weigering !== null) throw ongeldig(weigering.veld, weigering.melding);
  return team;
}

/** Refuses a name or spelling that another team has on or after a day. `teamId: null` = a team to come. */
export function vereisVrijeTeamnaam(db: ReadDb, teamId: string | null, naam: string, van: string): void {
  const vorm = zoekvorm(naam);
  const bezet = [
    ...leesAlleTeamnamen(db).filter((n) => n.geldigTot === null || n.geldigTot > van),
    ...leesAliassen(db),
  ].some((n) => n.teamId !== teamId && zoekvorm(n.naam) === vorm);
  if (bezet) throw ongeldig('naam', `“${naam}” is al de naam van een ander team. Kies een andere naam.`);
}

type NieuwTeam = {
  readonly naam: string;
  readonly soort: TeamSoort;
  readonly gebiedId: string | null;
  readonly wijkId?: string | null | undefined;
  readonly van: string;
};

/** The gebied of a new wijkteam; a stadsbreed team has none. */
function kiesGebied(tx: WriteDb, invoer: NieuwTeam): string | null {
  if (invoer.soort === 'stadsbreed') {
    if (invoer.gebiedId !== null)
      throw ongeldig('gebiedId', 'Een stadsbreed team hoort niet bij een gebied.');
    return null;
  }
  if (invoer.gebiedId === null) throw ongeldig('gebiedId', 'Kies het gebied van dit wijkteam.');
  return vereisGebiedVanaf(tx, invoer.gebiedId, invoer.van).id;
}

export function nieuwTeam(tx: WriteDb, ctx: CallContext, invoer: NieuwTeam): Wijziging<{ id: string }> {
  const gebiedId = kiesGebied(tx, invoer);
  vereisVrijeTeamnaam(tx, null, invoer.naam, invoer.van);
  const id = nieuwId(ctx.klok);
  const geldig = { geldigVan: invoer.van, geldigTot: null };
  const volgorde = hoogsteVolgorde(tx, 'team') + 1;
  voegTeamToe(tx, {
    team: { id, soort: invoer.soort, volgorde, ...geldig },
    naam: { id: nieuwId(ctx.klok), teamId: id, naam: invoer.naam, ...geldig },
  });
  if (gebiedId !== null) {
    koppelTeamAanGebied(tx, { id: nieuwId(ctx.klok), teamId: id, gebiedId, ...geldig });
    const wijkId = invoer.wijkId ?? null;
    const wijk = { teamId: id, gebiedId, naam: invoer.naam, van: invoer.van };
    if (wijkId === null) nieuweWijk(tx, ctx, { ...wijk, volgorde });
    else neemWijk(tx, ctx, { ...wijk, wijkId });
  }
  return { label: `Team ${invoer.naam} toegevoegd`, uitvoer: { id } };
}
