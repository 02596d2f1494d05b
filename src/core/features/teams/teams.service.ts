import { datumNl } from '../../../shared/domain/datum.ts';
import type { Periode, TeamSoort } from '../../../shared/domain/planning.ts';
import type { CallContext } from '../../core-types.ts';
import { nieuwId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { nietGevonden, ongeldig } from '../../fout.ts';
import { vereisGebiedVanaf } from './gebied.service.ts';
import {
  hoogsteVolgorde,
  koppelTeamAanGebied,
  leesAlleTeamnamen,
  leesTeam,
  leesTeamnamen,
  voegTeamToe,
  voegWijkToe,
} from './teams.repository.ts';

export type TeamMetNaam = Periode & { readonly id: string; readonly naam: string };

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
  if (team.geldigTot !== null && team.geldigTot <= van) {
    throw ongeldig(veld, `Team ${team.naam} is gestopt per ${datumNl(team.geldigTot)}. Kies een ander team.`);
  }
  if (tot !== null && tot <= team.geldigVan) {
    throw ongeldig(veld, `Team ${team.naam} bestaat pas vanaf ${datumNl(team.geldigVan)}.`);
  }
  return team;
}

function vereisVrijeNaam(namen: readonly (Periode & { naam: string })[], naam: string, van: string): void {
  const bezet = namen.some(
    (n) =>
      n.naam.localeCompare(naam, 'nl', { sensitivity: 'base' }) === 0 &&
      (n.geldigTot === null || n.geldigTot > van),
  );
  if (bezet) throw ongeldig('naam', `Er is al een “${naam}”. Kies een andere naam.`);
}

type NieuwTeam = {
  readonly naam: string;
  readonly soort: TeamSoort;
  readonly gebiedId: string | null;
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
  vereisVrijeNaam(leesAlleTeamnamen(tx), invoer.naam, invoer.van);
  const id = nieuwId(ctx.klok);
  const geldig = { geldigVan: invoer.van, geldigTot: null };
  const volgorde = hoogsteVolgorde(tx, 'team') + 1;
  voegTeamToe(tx, {
    team: { id, soort: invoer.soort, volgorde, ...geldig },
    naam: { id: nieuwId(ctx.klok), teamId: id, naam: invoer.naam, ...geldig },
  });
  if (gebiedId !== null) {
    koppelTeamAanGebied(tx, { id: nieuwId(ctx.klok), teamId: id, gebiedId, ...geldig });
    const wijkId = nieuwId(ctx.klok);
    voegWijkToe(tx, {
      wijk: { id: wijkId, volgorde, ...geldig },
      naam: { id: nieuwId(ctx.klok), wijkId, naam: invoer.naam, ...geldig },
      koppeling: { id: nieuwId(ctx.klok), teamId: id, wijkId, ...geldig },
      gebied: { id: nieuwId(ctx.klok), wijkId, gebiedId, ...geldig },
    });
  }
  return { label: `Team ${invoer.naam} toegevoegd`, uitvoer: { id } };
}
