import type { Gebied, PlanbordGegevens, Team } from '../../shared/domain/planning/planning.ts';
import { compareText } from '../../shared/domain/tekst/naam.ts';
import { isGeldigOn } from '../../shared/domain/tijd/periode.ts';
import { type Bereik, bereikText } from './place.ts';

/** How gebieden and teams hang together on a date: for choosers and lists. */
export type GebiedWithTeams = { readonly gebied: Gebied; readonly teams: readonly Team[] };
export type TeamsPerGebied = {
  readonly gebieden: readonly GebiedWithTeams[];
  /** Teams of the whole city. */
  readonly stadsbreed: readonly Team[];
};

function byOrder(a: Team, b: Team): number {
  return a.volgorde - b.volgorde || compareText(a.naam, b.naam);
}

/** Gebieden and their teams on `datum`, in the municipality's own order. */
export function teamsPerGebiedOn(gegevens: PlanbordGegevens, datum: string): TeamsPerGebied {
  const teams = gegevens.teams.filter((team) => isGeldigOn(team, datum)).sort(byOrder);
  const gebiedVanTeam = new Map(
    gegevens.teamGebieden.filter((row) => isGeldigOn(row, datum)).map((row) => [row.teamId, row.gebiedId]),
  );
  const gebieden = gegevens.gebieden
    .filter((gebied) => isGeldigOn(gebied, datum))
    .sort((a, b) => compareText(a.naam, b.naam))
    .map((gebied) => ({ gebied, teams: teams.filter((team) => gebiedVanTeam.get(team.id) === gebied.id) }));
  return { gebieden, stadsbreed: teams.filter((team) => !gebiedVanTeam.has(team.id)) };
}

/** 'Gebied Noord', also when the name itself says gebied already. */
export function gebiedNaam(gebied: Pick<Gebied, 'naam'>): string {
  return /^gebied\b/iu.test(gebied.naam) ? gebied.naam : `Gebied ${gebied.naam}`;
}

/** Choices of the scope, as `bereikText`: city, each gebied with its teams, teams of the whole city. */
export function bereikChoices(
  gegevens: PlanbordGegevens,
  datum: string,
): { waarde: string; label: string; groep?: string }[] {
  const { gebieden, stadsbreed } = teamsPerGebiedOn(gegevens, datum);
  return [
    { waarde: bereikText({ soort: 'stad' }), label: 'Hele stad' },
    ...gebieden.map(({ gebied }) => ({
      waarde: bereikText({ soort: 'gebied', id: gebied.id }),
      label: gebiedNaam(gebied),
    })),
    ...gebieden.flatMap(({ gebied, teams }) => teams.map((team) => teamChoice(team, gebiedNaam(gebied)))),
    ...stadsbreed.map((team) => teamChoice(team, 'Stadsbrede teams')),
  ];
}

function teamChoice(team: Team, groep: string) {
  return { waarde: bereikText({ soort: 'team', id: team.id }), label: team.naam, groep };
}

/** Whether something of a team, gebied or person belongs to the chosen part of the city on `datum`. */
export function inBereik(
  gegevens: PlanbordGegevens,
  datum: string,
  bereik: Bereik,
  place: {
    readonly teamId: string | null;
    readonly gebiedId: string | null;
    readonly medewerkerId: string | null;
  },
): boolean {
  if (bereik.soort === 'stad') return true;
  if (place.gebiedId !== null && place.teamId === null) {
    return bereik.soort === 'gebied' && place.gebiedId === bereik.id;
  }
  const teamIds = place.teamId === null ? teamsOf(gegevens, datum, place.medewerkerId) : [place.teamId];
  if (bereik.soort === 'team') return teamIds.includes(bereik.id);
  const vanGebied = new Set(
    gegevens.teamGebieden
      .filter((row) => isGeldigOn(row, datum) && row.gebiedId === bereik.id)
      .map((row) => row.teamId),
  );
  return teamIds.some((id) => vanGebied.has(id));
}

/** Teams in which a person works on `datum` or later. */
function teamsOf(gegevens: PlanbordGegevens, datum: string, medewerkerId: string | null): string[] {
  const detacheringen = new Set(
    gegevens.detacheringen.filter((row) => row.medewerkerId === medewerkerId).map((row) => row.id),
  );
  return gegevens.inzet
    .filter(
      (row) => detacheringen.has(row.detacheringId) && (row.geldigTot === null || row.geldigTot > datum),
    )
    .map((row) => row.teamId);
}

export type Stap = 'gebied' | 'team' | 'organisatie' | 'medewerker';

/** What an empty administratie needs next before there is anything to plan; null when it has everything. */
export function nextStap(gegevens: PlanbordGegevens): Stap | null {
  if (gegevens.gebieden.length === 0 && gegevens.teams.length === 0) return 'gebied';
  if (gegevens.teams.length === 0) return 'team';
  if (gegevens.organisaties.length === 0) return 'organisatie';
  if (gegevens.medewerkers.length === 0 && gegevens.vacatures.length === 0) return 'medewerker';
  return null;
}
