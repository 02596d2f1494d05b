import { withoutBeperkt } from '../../../shared/domain/avg/beperking.ts';
import { berekenPlanbord } from '../../../shared/domain/planbord/planbord.ts';
import type { PlanbordGegevens, Team } from '../../../shared/domain/planning/planning.ts';
import { firstSignaal } from '../../../shared/domain/registratie/registratie.ts';
import { compareNaam, volledigeNaam } from '../../../shared/domain/tekst/naam.ts';
import { datumNl, plusDagen, plusMaanden } from '../../../shared/domain/tijd/datum.ts';
import { dagOfMoment } from '../../../shared/domain/tijd/moment.ts';
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';
import { maandagen, maandagOf } from '../../../shared/domain/tijd/week.ts';
import type { Gebiedsoverzicht } from '../../../shared/rapport/gebiedsoverzicht.ts';
import type { Teamoverzicht } from '../../../shared/rapport/teamoverzicht.ts';
import type { CallContext } from '../../base/core-types.ts';
import { notFound, ongeldig } from '../../base/fault.ts';
import { newId } from '../../db/id.ts';
import type { ReadDb, Wijziging, WriteDb } from '../../db/types.ts';
import { readPlanbord } from '../capaciteit/planbord.service.ts';
import { beperkteMedewerkers } from '../medewerkers/beperking.service.ts';
import { readInzetSinds } from '../medewerkers/werkstand.service.ts';
import { adviesText } from './advies.rules.ts';
import {
  cijfersOf,
  countOn,
  countTeam,
  type TeamSum,
  TREND_WEKEN,
  trendOf,
} from './gebiedsoverzicht.rules.ts';
import { header } from './header.service.ts';
import { clientCijfersOn } from './indicatoren/clienten.service.ts';
import { outlookOf, outlookTot } from './outlook.rules.ts';
import {
  addConclusie,
  type Conclusie,
  readConclusie,
  readSchrijver,
  readTaken,
  readTeamcontact,
  readWerktelefoons,
  removeConclusie,
  updateConclusie,
} from './overzichten.repository.ts';
import { type DagAndWeek, rekenwijzeText, weekverschilText } from './rekenwijze.rules.ts';
import { gebiedOfTeam, type Snapshot, snapshotOn, teamsOn } from './state.rules.ts';
import { externTeam, internTeam, teamleden } from './teamoverzicht.rules.ts';

/** Dates are offered and stored up to 2100, so a window may not run past it. */
function jaarLater(peildatum: string): string {
  return plusMaanden(peildatum, 12);
}

/** The rows around a day as they go on paper: without the name of who is restricted (AVG art. 18). */
function readForPaper(...asked: Parameters<typeof readPlanbord>): PlanbordGegevens {
  const gegevens = readPlanbord(...asked);
  return { ...gegevens, medewerkers: withoutBeperkt(gegevens.medewerkers, beperkteMedewerkers(asked[0])) };
}

/** Full names of the gebiedsmanagers of a gebied on the peildatum, on achternaam. */
function gebiedsmanagersOf(gegevens: PlanbordGegevens, gebiedId: string | null, peildatum: string): string[] {
  const ids = new Set(
    gegevens.gebiedsmanagers
      .filter((row) => row.gebiedId === gebiedId && isGeldigOn(row, peildatum))
      .map((row) => row.medewerkerId),
  );
  return gegevens.medewerkers
    .filter((medewerker) => ids.has(medewerker.id))
    .sort(compareNaam)
    .map(volledigeNaam);
}

/** Gebieden and teams on the peildatum, in the municipality's order. */
export function choices(db: ReadDb, _ctx: CallContext, { peildatum }: { peildatum: string }) {
  const gegevens = readForPaper(db, peildatum, plusDagen(peildatum, 1), peildatum);
  return {
    gebieden: gegevens.gebieden
      .filter((gebied) => isGeldigOn(gebied, peildatum))
      .map(({ id, naam }) => ({ id, naam })),
    teams: teamsOn(gegevens, peildatum).map(({ id, naam }) => ({
      id,
      naam,
      gebiedId: gebiedOfTeam(gegevens, id, peildatum),
    })),
  };
}

function findTeam(gegevens: PlanbordGegevens, teamId: string, peildatum: string): Team {
  const team = gegevens.teams.find((row) => row.id === teamId && isGeldigOn(row, peildatum));
  if (!team)
    throw notFound(
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
  const gegevens = readForPaper(db, peildatum, jaarLater(peildatum), peildatum);
  const team = findTeam(gegevens, teamId, peildatum);
  const state = snapshotOn(gegevens, peildatum, readInzetSinds(db, peildatum));
  const gebiedId = gebiedOfTeam(gegevens, teamId, peildatum);
  const teamkop = {
    naam: team.naam,
    gebied: gegevens.gebieden.find((gebied) => gebied.id === gebiedId)?.naam ?? null,
    ...readTeamcontact(db, teamId, peildatum),
  };
  const base = header(db, ctx, peildatum);
  if (variant === 'extern') return { ...base, variant, team: teamkop, regels: externTeam(state, teamId) };
  const ids = teamleden(state, teamId).map((lid) => lid.medewerker.id);
  const beperkt = beperkteMedewerkers(db);
  const named = ids.filter((id) => !beperkt.has(id));
  const details = { werktelefoons: readWerktelefoons(db, named), taken: readTaken(db, teamId, peildatum) };
  return {
    ...base,
    variant,
    skjSignaalDagen: firstSignaal(state.instellingen.signaalSkj),
    team: { ...teamkop, gebiedsmanagers: gebiedsmanagersOf(gegevens, gebiedId, peildatum) },
    ...internTeam(state, teamId, details),
  };
}

function teamsOfGebied(gegevens: PlanbordGegevens, gebiedId: string, peildatum: string): Team[] {
  return teamsOn(gegevens, peildatum).filter(
    (team) => gebiedOfTeam(gegevens, team.id, peildatum) === gebiedId,
  );
}

function trend(state: Snapshot, weken: readonly string[], teams: readonly Team[]): Gebiedsoverzicht['trend'] {
  const planbord = berekenPlanbord({
    gegevens: state.gegevens,
    vandaag: state.peildatum,
    maandagen: weken,
    rekenwijze: 'week',
  });
  return trendOf(
    planbord,
    teams.map(({ id, naam }) => ({ teamId: id, naam })),
  );
}

/** Each team on the peildatum beside the week of the planbord that it lies in. */
function dagAndWeek(
  { gegevens, peildatum }: Snapshot,
  maandag: string,
  teams: readonly { readonly team: Team; readonly som: TeamSum }[],
): DagAndWeek[] {
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

function geschreven(db: ReadDb, conclusie: Conclusie): Gebiedsoverzicht['teams'][number]['geschreven'] {
  const schrijver = readSchrijver(db, conclusie);
  return schrijver && { op: dagOfMoment(schrijver.moment), door: schrijver.gebruiker };
}

/** The advice, which also looks at what is known of the weeks after the peildatum. */
function advies(
  db: ReadDb,
  { peildatum, instellingen }: Snapshot,
  sums: readonly { readonly team: Team; readonly som: TeamSum }[],
): string {
  const ahead = readForPaper(db, peildatum, outlookTot(peildatum), peildatum);
  const { later, outlook } = outlookOf(
    ahead,
    peildatum,
    sums.map(({ team }) => team),
  );
  const teams = sums.map(({ team, som: { clientgebonden, vraag } }) => ({
    ...{ naam: team.naam, clientgebonden, vraag },
    later: later(team.id),
  }));
  return adviesText(teams, instellingen, outlook);
}

/** The figures of a gebied and its teams on the peildatum: norm mode, settings of that day. */
export function gebiedsoverzicht(
  db: ReadDb,
  ctx: CallContext,
  { gebiedId, peildatum }: { gebiedId: string; peildatum: string },
): Gebiedsoverzicht {
  const maandag = maandagOf(peildatum);
  const weken = maandagen(plusDagen(maandag, -7 * (TREND_WEKEN - 1)), TREND_WEKEN);
  const gegevens = readForPaper(db, weken[0] ?? maandag, plusDagen(maandag, 7), peildatum);
  const gebied = gegevens.gebieden.find((row) => row.id === gebiedId && isGeldigOn(row, peildatum));
  if (!gebied) {
    throw notFound(
      `Dit gebied bestaat niet op ${datumNl(peildatum)}. Kies een andere peildatum of een ander gebied.`,
    );
  }
  const state = snapshotOn(gegevens, peildatum, readInzetSinds(db, peildatum));
  const teams = teamsOfGebied(gegevens, gebiedId, peildatum);
  const sums = teams.map((team) => ({ team, som: countTeam(state, team.id) }));
  const clienten = clientCijfersOn(db, ctx, peildatum);
  const zonderVraag = sums.filter(({ som }) => som.vraag === null).map(({ team }) => team.naam);
  return {
    ...header(db, ctx, peildatum),
    gebied: { naam: gebied.naam, gebiedsmanagers: gebiedsmanagersOf(gegevens, gebiedId, peildatum) },
    teams: sums.map(({ team, som }) => {
      const conclusie = readConclusie(db, team.id, peildatum);
      return {
        teamId: team.id,
        naam: team.naam,
        cijfers: cijfersOf(som, state, clienten([team.id])),
        conclusie: conclusie && { tekst: conclusie.tekst, peildatum: conclusie.peildatum },
        geschreven: conclusie && geschreven(db, conclusie),
      };
    }),
    totaal: cijfersOf(
      countOn(
        sums.map(({ som }) => som),
        state,
      ),
      state,
      clienten(teams.map(({ id }) => id)),
    ),
    advies: advies(db, state, sums),
    trend: trend(state, weken, teams),
    rekenwijze: [
      ...rekenwijzeText(state.instellingen, peildatum, zonderVraag),
      ...weekverschilText(maandag, dagAndWeek(state, maandag, sums)),
    ],
  };
}

type ConclusieInput = { readonly teamId: string; readonly peildatum: string; readonly tekst: string };

/**
 * Keeps the conclusion of a team for a peildatum; it holds until a later one.
 * An empty text removes the one of that very day; an older one stays, because
 * it was true on its own date.
 */
export function saveConclusie(tx: WriteDb, ctx: CallContext, input: ConclusieInput): Wijziging<null> {
  const { teamId, peildatum, tekst } = input;
  const team = findTeam(readPlanbord(tx, peildatum, plusDagen(peildatum, 1), peildatum), teamId, peildatum);
  const geldend = readConclusie(tx, teamId, peildatum);
  const vanDezeDag = geldend?.peildatum === peildatum ? geldend : null;
  const label = (werkwoord: string): Wijziging<null> => ({
    label: `Conclusie van ${team.naam} per ${datumNl(peildatum)} ${werkwoord}`,
    uitvoer: null,
  });
  if (tekst === '') {
    if (vanDezeDag) removeConclusie(tx, vanDezeDag.id);
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
    updateConclusie(tx, vanDezeDag.id, tekst);
    return label('gewijzigd');
  }
  addConclusie(tx, { id: newId(ctx.klok), teamId, peildatum, tekst });
  return label('geschreven');
}
