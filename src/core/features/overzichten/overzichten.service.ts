import { berekenPlanbord } from '../../../shared/domain/planbord/planbord.ts';
import type { PlanbordGegevens, Team } from '../../../shared/domain/planning/planning.ts';
import { eersteSignaal } from '../../../shared/domain/registratie/registratie.ts';
import { vergelijkNaam, volledigeNaam } from '../../../shared/domain/tekst/naam.ts';
import { datumNl, plusDagen, plusMaanden } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOp } from '../../../shared/domain/tijd/periode.ts';
import { maandagen, maandagVan } from '../../../shared/domain/tijd/week.ts';
import type { Gebiedsoverzicht } from '../../../shared/rapport/gebiedsoverzicht.ts';
import type { Teamoverzicht } from '../../../shared/rapport/teamoverzicht.ts';
import type { CallContext } from '../../base/core-types.ts';
import { nietGevonden, ongeldig } from '../../base/fout.ts';
import { nieuwId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { leesPlanbord } from '../capaciteit/planbord.service.ts';
import { leesInzetSinds } from '../medewerkers/werkstand.service.ts';
import { adviesTekst } from './advies.rules.ts';
import { cijfersVan, type TeamSom, TREND_WEKEN, telOp, telTeam, trendVan } from './gebiedsoverzicht.rules.ts';
import { kop } from './kop.service.ts';
import {
  leesConclusie,
  leesTaken,
  leesTeamcontact,
  leesWerktelefoons,
  verwijderConclusie,
  voegConclusieToe,
  wijzigConclusie,
} from './overzichten.repository.ts';
import { type DagEnWeek, rekenwijzeTekst, weekverschilTekst } from './rekenwijze.rules.ts';
import { gebiedVanTeam, type Stand, standOp, teamsOp } from './stand.rules.ts';
import { externTeam, internTeam, teamleden } from './teamoverzicht.rules.ts';

/** Dates are offered and stored up to 2100, so a window may not run past it. */
function jaarLater(peildatum: string): string {
  return plusMaanden(peildatum, 12);
}

/** Full names of the gebiedsmanagers of a gebied on the peildatum, on achternaam. */
function gebiedsmanagersVan(
  gegevens: PlanbordGegevens,
  gebiedId: string | null,
  peildatum: string,
): string[] {
  const ids = new Set(
    gegevens.gebiedsmanagers
      .filter((rij) => rij.gebiedId === gebiedId && isGeldigOp(rij, peildatum))
      .map((rij) => rij.medewerkerId),
  );
  return gegevens.medewerkers
    .filter((medewerker) => ids.has(medewerker.id))
    .sort(vergelijkNaam)
    .map(volledigeNaam);
}

/** Gebieden and teams on the peildatum, in the municipality's order. */
export function keuzes(db: ReadDb, _ctx: CallContext, { peildatum }: { peildatum: string }) {
  const gegevens = leesPlanbord(db, peildatum, plusDagen(peildatum, 1), peildatum);
  return {
    gebieden: gegevens.gebieden
      .filter((gebied) => isGeldigOp(gebied, peildatum))
      .map(({ id, naam }) => ({ id, naam })),
    teams: teamsOp(gegevens, peildatum).map(({ id, naam }) => ({
      id,
      naam,
      gebiedId: gebiedVanTeam(gegevens, id, peildatum),
    })),
  };
}

function vindTeam(gegevens: PlanbordGegevens, teamId: string, peildatum: string): Team {
  const team = gegevens.teams.find((rij) => rij.id === teamId && isGeldigOp(rij, peildatum));
  if (!team)
    throw nietGevonden(
      `Dit team bestaat niet op ${datumNl(peildatum)}. Kies een andere peildatum of een ander team.`,
    );
  return team;
}

type TeamVraag = {
  readonly teamId: string;
  readonly peildatum: string;
  readonly variant: 'intern' | 'extern';
};

/** Who works in a team on the peildatum; the external variant has nothing that is not for residents. */
export function teamoverzicht(
  db: ReadDb,
  ctx: CallContext,
  { teamId, peildatum, variant }: TeamVraag,
): Teamoverzicht {
  // A year ahead: an absence that continues in a next row is one absence.
  const gegevens = leesPlanbord(db, peildatum, jaarLater(peildatum), peildatum);
  const team = vindTeam(gegevens, teamId, peildatum);
  const stand = standOp(gegevens, peildatum, leesInzetSinds(db, peildatum));
  const gebiedId = gebiedVanTeam(gegevens, teamId, peildatum);
  const teamkop = {
    naam: team.naam,
    gebied: gegevens.gebieden.find((gebied) => gebied.id === gebiedId)?.naam ?? null,
    ...leesTeamcontact(db, teamId, peildatum),
  };
  const basis = kop(db, ctx, peildatum);
  if (variant === 'extern') return { ...basis, variant, team: teamkop, regels: externTeam(stand, teamId) };
  const ids = teamleden(stand, teamId).map((lid) => lid.medewerker.id);
  const details = { werktelefoons: leesWerktelefoons(db, ids), taken: leesTaken(db, teamId, peildatum) };
  return {
    ...basis,
    variant,
    skjSignaalDagen: eersteSignaal(stand.instellingen.signaalSkj),
    team: { ...teamkop, gebiedsmanagers: gebiedsmanagersVan(gegevens, gebiedId, peildatum) },
    ...internTeam(stand, teamId, details),
  };
}

function teamsVanGebied(gegevens: PlanbordGegevens, gebiedId: string, peildatum: string): Team[] {
  return teamsOp(gegevens, peildatum).filter(
    (team) => gebiedVanTeam(gegevens, team.id, peildatum) === gebiedId,
  );
}

function trend(stand: Stand, weken: readonly string[], teams: readonly Team[]): Gebiedsoverzicht['trend'] {
  const planbord = berekenPlanbord({
    gegevens: stand.gegevens,
    vandaag: stand.peildatum,
    maandagen: weken,
    rekenwijze: 'week',
  });
  return trendVan(
    planbord,
    teams.map(({ id, naam }) => ({ teamId: id, naam })),
  );
}

/** Each team on the peildatum beside the week of the planbord that it lies in. */
function dagEnWeek(
  { gegevens, peildatum }: Stand,
  maandag: string,
  teams: readonly { readonly team: Team; readonly som: TeamSom }[],
): DagEnWeek[] {
  const planbord = berekenPlanbord({
    ...{ gegevens, vandaag: peildatum },
    ...{ maandagen: [maandag], rekenwijze: 'norm' },
  });
  const weken = new Map(planbord.teams.map(({ teamId, weken: [week] }) => [teamId, week]));
  return teams.flatMap(({ team, som }) => {
    const week = weken.get(team.id);
    return week === undefined ? [] : [{ naam: team.naam, dag: som, week }];
  });
}

/** The figures of a gebied and its teams on the peildatum: norm mode, settings of that day. */
export function gebiedsoverzicht(
  db: ReadDb,
  ctx: CallContext,
  { gebiedId, peildatum }: { gebiedId: string; peildatum: string },
): Gebiedsoverzicht {
  const maandag = maandagVan(peildatum);
  const weken = maandagen(plusDagen(maandag, -7 * (TREND_WEKEN - 1)), TREND_WEKEN);
  const gegevens = leesPlanbord(db, weken[0] ?? maandag, plusDagen(maandag, 7), peildatum);
  const gebied = gegevens.gebieden.find((rij) => rij.id === gebiedId && isGeldigOp(rij, peildatum));
  if (!gebied) {
    throw nietGevonden(
      `Dit gebied bestaat niet op ${datumNl(peildatum)}. Kies een andere peildatum of een ander gebied.`,
    );
  }
  const stand = standOp(gegevens, peildatum, leesInzetSinds(db, peildatum));
  const teams = teamsVanGebied(gegevens, gebiedId, peildatum);
  const sommen = teams.map((team) => ({ team, som: telTeam(stand, team.id) }));
  const zonderVraag = sommen.filter(({ som }) => som.vraag === null).map(({ team }) => team.naam);
  return {
    ...kop(db, ctx, peildatum),
    gebied: { naam: gebied.naam, gebiedsmanagers: gebiedsmanagersVan(gegevens, gebiedId, peildatum) },
    teams: sommen.map(({ team, som }) => {
      const conclusie = leesConclusie(db, team.id, peildatum);
      return {
        teamId: team.id,
        naam: team.naam,
        cijfers: cijfersVan(som, stand),
        conclusie: conclusie && { tekst: conclusie.tekst, peildatum: conclusie.peildatum },
      };
    }),
    totaal: cijfersVan(
      telOp(
        sommen.map(({ som }) => som),
        stand,
      ),
      stand,
    ),
    advies: adviesTekst(
      sommen.map(({ team, som }) => ({
        naam: team.naam,
        clientgebonden: som.clientgebonden,
        vraag: som.vraag,
      })),
      stand.instellingen,
    ),
    trend: trend(stand, weken, teams),
    rekenwijze: [
      ...rekenwijzeTekst(stand.instellingen, peildatum, zonderVraag),
      ...weekverschilTekst(maandag, dagEnWeek(stand, maandag, sommen)),
    ],
  };
}

type ConclusieInvoer = { readonly teamId: string; readonly peildatum: string; readonly tekst: string };

/**
 * Keeps the conclusion of a team for a peildatum; it holds until a later one.
 * An empty text removes the one of that very day; an older one stays, because
 * it was true on its own date.
 */
export function bewaarConclusie(tx: WriteDb, ctx: CallContext, invoer: ConclusieInvoer): Wijziging<null> {
  const { teamId, peildatum, tekst } = invoer;
  const team = vindTeam(leesPlanbord(tx, peildatum, plusDagen(peildatum, 1), peildatum), teamId, peildatum);
  const geldend = leesConclusie(tx, teamId, peildatum);
  const vanDezeDag = geldend?.peildatum === peildatum ? geldend : null;
  const label = (werkwoord: string): Wijziging<null> => ({
    label: `Conclusie van ${team.naam} per ${datumNl(peildatum)} ${werkwoord}`,
    uitvoer: null,
  });
  if (tekst === '') {
    if (vanDezeDag) verwijderConclusie(tx, vanDezeDag.id);
    else if (geldend) {
      throw ongeldig(
        'tekst',
        `Deze conclusie is geschreven per ${datumNl(geldend.peildatum)}. Kies die peildatum om haar te verwijderen.`,
      );
    }
    return label('verwijderd');
  }
  if (geldend?.tekst === tekst) return label('gewijzigd');
  if (vanDezeDag) {
    wijzigConclusie(tx, vanDezeDag.id, tekst);
    return label('gewijzigd');
  }
  voegConclusieToe(tx, { id: nieuwId(ctx.klok), teamId, peildatum, tekst });
  return label('geschreven');
}
