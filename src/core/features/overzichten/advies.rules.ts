import type { Rekeninstellingen } from '../../../shared/domain/instelling/instellingen.ts';
import { tekortFte } from '../../../shared/domain/planbord/capaciteit.ts';
import { fteText, numberText, procentText, urenWithEenheid } from '../../../shared/domain/tekst/number.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';

/** How a team stands on a day or in a week; minutes per week, `vraag: null` = not measured. */
type Standing = { readonly clientgebonden: number; readonly vraag: number | null };

/** What the advice needs of a team: the peildatum, and the weeks after it as far as they are known now. */
export type AdviesTeam = Standing & {
  readonly naam: string;
  readonly later?: readonly (Standing & { readonly maandag: string })[];
};

/** Hours that fall away in a team after the peildatum, because a detachering ends. */
export type Einde = {
  readonly medewerker: string;
  readonly team: string;
  readonly minutenPerWeek: number;
  /** First day without. */
  readonly per: string;
};

/** How far the advice looks ahead, and what ends in that time. */
export type Outlook = { readonly weken: number; readonly tm: string; readonly einden: readonly Einde[] };

type KnownTeam = {
  readonly naam: string;
  readonly clientgebonden: number;
  readonly vraag: number;
  /** Client-bound minutes that it can spare all the time that is looked ahead. */
  readonly ruimte: number;
  /** Client-bound minutes that it is short all that time. */
  readonly tekort: number;
};

/** Whole hours of inzet casuïstiek per week from one team to another. */
export type Verschuiving = { readonly van: KnownTeam; readonly naar: KnownTeam; readonly uren: number };

/** Moves between the teams of a gebied, or why there is none. */
export type Verschuivingen =
  | {
      readonly soort: 'verschuif';
      readonly moves: readonly Verschuiving[];
      /** Client-bound minutes of one hour of inzet. */
      readonly perUur: number;
    }
  | { readonly soort: 'te-weinig-gegevens' | 'niet-nodig' | 'te-klein' }
  /** Short on the peildatum, and no longer short within the time that is looked ahead. */
  | { readonly soort: 'tijdelijk'; readonly teams: readonly KnownTeam[] }
  | { readonly soort: 'geen-ruimte'; readonly saldo: number };

const saldoOf = (team: KnownTeam): number => team.clientgebonden - team.vraag;
const ratioOf = (vraag: number, clientgebonden: number): number =>
  clientgebonden <= 0 ? Number.POSITIVE_INFINITY : vraag / clientgebonden;

function knownOf(team: AdviesTeam): KnownTeam[] {
  const { naam, clientgebonden, vraag, later = [] } = team;
  if (vraag === null) return [];
  // A count that was not entered yet for later is still that of now.
  const saldi = [team, ...later].map((moment) => moment.clientgebonden - (moment.vraag ?? vraag));
  return [
    {
      ...{ naam, clientgebonden, vraag },
      ruimte: Math.max(0, Math.min(...saldi)),
      tekort: Math.max(0, -Math.max(...saldi)),
    },
  ];
}

/** Keeps 24 hours from becoming 23 by floating point noise. */
const RUIS = 1e-6;

type Open = { readonly team: KnownTeam; rest: number; graad: number; given: number };

/**
 * Hour by hour from the team with most room to the team that is busiest by then: no team gives more than it can spare in
 * all the weeks that are looked ahead, and none gets more than it lacks in all of them. Whole hours of inzet, because
 * those are what one moves.
 */
function divide(known: readonly KnownTeam[], perUur: number): Verschuiving[] {
  const givers = known.map((team): Open => ({ team, rest: team.ruimte, graad: 0, given: 0 }));
  const takers = known.map(
    (team): Open => ({
      ...{ team, rest: team.tekort, given: 0 },
      graad: ratioOf(team.vraag, team.clientgebonden),
    }),
  );
  const uren = new Map<string, Verschuiving>();
  for (;;) {
    const van = givers.filter(({ rest }) => rest >= perUur - RUIS).sort((a, b) => b.rest - a.rest)[0];
    const naar = takers.filter(({ rest }) => rest >= perUur - RUIS).sort((a, b) => b.graad - a.graad)[0];
    if (van === undefined || naar === undefined) return [...uren.values()];
    van.rest -= perUur;
    naar.rest -= perUur;
    naar.given += perUur;
    naar.graad = ratioOf(naar.team.vraag, naar.team.clientgebonden + naar.given);
    const key = `${van.team.naam}|${naar.team.naam}`;
    uren.set(key, { van: van.team, naar: naar.team, uren: (uren.get(key)?.uren ?? 0) + 1 });
  }
}

/** What to move inside the gebied so that it is right on the peildatum and stays right as long as is looked ahead. */
export function searchVerschuivingen(teams: readonly AdviesTeam[], inst: Rekeninstellingen): Verschuivingen {
  const known = teams.flatMap(knownOf);
  if (known.length < 2) return { soort: 'te-weinig-gegevens' };
  const short = known.filter((team) => saldoOf(team) < 0);
  if (short.length === 0) return { soort: 'niet-nodig' };
  if (short.every(({ tekort }) => tekort === 0)) return { soort: 'tijdelijk', teams: short };
  const perUur = inst.fNetto * inst.fClientgebonden * 60;
  if (perUur <= 0 || known.every(({ ruimte }) => ruimte <= 0)) {
    return { soort: 'geen-ruimte', saldo: known.reduce((sum, team) => sum + saldoOf(team), 0) };
  }
  const moves = divide(known, perUur);
  return moves.length === 0 ? { soort: 'te-klein' } : { soort: 'verschuif', moves, perUur };
}

function graad(vraag: number, clientgebonden: number): string {
  return clientgebonden <= 0 ? 'n.v.t.' : procentText(vraag / clientgebonden);
}

/** 'a, b en c'. */
function opsomming(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`;
}

function movesText(moves: readonly Verschuiving[], perUur: number): string {
  const given = [...Map.groupBy(moves, ({ van }) => van)];
  const sentences = given.map(([van, own], i) => {
    const naar = own.map((move) => `${numberText(move.uren, 0)} uur naar ${move.naar.naam}`);
    return i === 0
      ? `Verschuif inzet casuïstiek van ${van.naam}: per week ${opsomming(naar)}.`
      : `En van ${van.naam}: per week ${opsomming(naar)}.`;
  });
  const teams = new Set([...moves.map(({ naar }) => naar), ...moves.map(({ van }) => van)]);
  const na = [...teams].map((team) => {
    const mee = moves.reduce(
      (sum, { van, naar, uren }) => sum + (naar === team ? uren : 0) - (van === team ? uren : 0),
      0,
    );
    const voor = graad(team.vraag, team.clientgebonden);
    return `in ${team.naam} van ${voor} naar ${graad(team.vraag, team.clientgebonden + mee * perUur)}`;
  });
  return `${sentences.join(' ')} De bezettingsgraad gaat dan ${opsomming(na)}.`;
}

function baseText(result: Verschuivingen, inst: Rekeninstellingen): string {
  switch (result.soort) {
    case 'verschuif':
      return movesText(result.moves, result.perUur);
    case 'te-weinig-gegevens':
      return 'Geen advies: van minder dan twee teams is de vraag bekend.';
    case 'niet-nodig':
      return 'Geen verschuiving nodig: geen enkel team komt cliëntgebonden uren tekort.';
    case 'tijdelijk':
      return `Geen blijvende verschuiving nodig: het tekort van ${opsomming(result.teams.map(({ naam }) => naam))} gaat binnen de komende weken over.`;
    case 'geen-ruimte':
      return (
        'Verschuiven binnen het gebied helpt niet: geen enkel team heeft ruimte. ' +
        `Samen komen de teams ${fteText(tekortFte(result.saldo, inst))} fte tekort.`
      );
    case 'te-klein':
      return 'Geen verschuiving nodig: het verschil tussen de teams is kleiner dan 1 uur inzet per week.';
  }
}

/** Teams that are not short on the peildatum and will be, with the first week. */
function laterText(teams: readonly AdviesTeam[]): string[] {
  return teams.flatMap(({ naam, clientgebonden, vraag, later = [] }) => {
    if (vraag === null || clientgebonden < vraag) return [];
    const first = later.find((week) => week.clientgebonden < (week.vraag ?? vraag) - RUIS);
    if (first === undefined) return [];
    const straks = graad(first.vraag ?? vraag, first.clientgebonden);
    return [`Vanaf ${datumNl(first.maandag)} komt ${naam} tekort: ${straks}.`];
  });
}

/** More of them say less. */
const MOST_EINDEN = 4;

function eindenText(einden: readonly Einde[]): string[] {
  if (einden.length === 0) return [];
  const told = einden
    .slice(0, MOST_EINDEN)
    .map(
      ({ medewerker, team, minutenPerWeek, per }) =>
        `${urenWithEenheid(minutenPerWeek)} in ${team} per ${datumNl(per)} (${medewerker})`,
    );
  const rest = einden.length - told.length;
  const more = rest === 0 ? [] : [`nog ${String(rest)} ${rest === 1 ? 'einde' : 'einden'}`];
  return [`Let op, er vervalt door het einde van een detachering: ${opsomming([...told, ...more])}.`];
}

/** The advice of the gebiedsoverzicht, in words: the same on screen, on paper and in the export. */
export function adviesText(
  teams: readonly AdviesTeam[],
  inst: Rekeninstellingen,
  outlook: Outlook | null = null,
): string {
  const unknown = teams.filter((team) => team.vraag === null).map((team) => team.naam);
  return [
    baseText(searchVerschuivingen(teams, inst), inst),
    ...(outlook === null
      ? []
      : [
          `Hierbij is ${String(outlook.weken)} weken vooruitgekeken, t/m ${datumNl(outlook.tm)}, met wat nu bekend is.`,
          ...laterText(teams),
          ...eindenText(outlook.einden),
        ]),
    ...(unknown.length === 0
      ? []
      : [`Van ${opsomming(unknown)} is de vraag niet bekend; dat telt niet mee in dit advies.`]),
  ].join(' ');
}
