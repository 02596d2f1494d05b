import type { Gebied, PlanbordGegevens, Team } from '../../shared/domain/planning/planning.ts';
import { vergelijkTekst } from '../../shared/domain/tekst/naam.ts';
import { isGeldigOp } from '../../shared/domain/tijd/periode.ts';
import { type Bereik, bereikTekst } from './plek.ts';

/** How gebieden and teams hang together on a date: for choosers and lists. */
export type GebiedMetTeams = { readonly gebied: Gebied; readonly teams: readonly Team[] };
export type Indeling = {
  readonly gebieden: readonly GebiedMetTeams[];
  /** Teams of the whole city. */
  readonly stadsbreed: readonly Team[];
};

function opVolgorde(a: Team, b: Team): number {
  return a.volgorde - b.volgorde || vergelijkTekst(a.naam, b.naam);
}

/** Gebieden and their teams on `datum`, in the municipality's own order. */
export function indelingOp(gegevens: PlanbordGegevens, datum: string): Indeling {
  const teams = gegevens.teams.filter((team) => isGeldigOp(team, datum)).sort(opVolgorde);
  const gebiedVanTeam = new Map(
    gegevens.teamGebieden.filter((rij) => isGeldigOp(rij, datum)).map((rij) => [rij.teamId, rij.gebiedId]),
  );
  const gebieden = gegevens.gebieden
    .filter((gebied) => isGeldigOp(gebied, datum))
    .sort((a, b) => vergelijkTekst(a.naam, b.naam))
    .map((gebied) => ({ gebied, teams: teams.filter((team) => gebiedVanTeam.get(team.id) === gebied.id) }));
  return { gebieden, stadsbreed: teams.filter((team) => !gebiedVanTeam.has(team.id)) };
}

/** 'Gebied Noord', also when the name itself says gebied already. */
export function gebiedNaam(gebied: Pick<Gebied, 'naam'>): string {
  return /^gebied\b/iu.test(gebied.naam) ? gebied.naam : `Gebied ${gebied.naam}`;
}

/** Choices of the scope, as `bereikTekst`: city, each gebied with its teams, teams of the whole city. */
export function bereikKeuzes(
  gegevens: PlanbordGegevens,
  datum: string,
): { waarde: string; label: string; groep?: string }[] {
  const { gebieden, stadsbreed } = indelingOp(gegevens, datum);
  return [
    { waarde: bereikTekst({ soort: 'stad' }), label: 'Hele stad' },
    ...gebieden.map(({ gebied }) => ({
      waarde: bereikTekst({ soort: 'gebied', id: gebied.id }),
      label: gebiedNaam(gebied),
    })),
    ...gebieden.flatMap(({ gebied, teams }) => teams.map((team) => teamKeuze(team, gebiedNaam(gebied)))),
    ...stadsbreed.map((team) => teamKeuze(team, 'Stadsbrede teams')),
  ];
}

function teamKeuze(team: Team, groep: string) {
  return { waarde: bereikTekst({ soort: 'team', id: team.id }), label: team.naam, groep };
}

/** Whether something of a team, gebied or person belongs to the chosen part of the city on `datum`. */
export function inBereik(
  gegevens: PlanbordGegevens,
  datum: string,
  bereik: Bereik,
  plek: {
    readonly teamId: string | null;
    readonly gebiedId: string | null;
    readonly medewerkerId: string | null;
  },
): boolean {
  if (bereik.soort === 'stad') return true;
  if (plek.gebiedId !== null && plek.teamId === null) {
    return bereik.soort === 'gebied' && plek.gebiedId === bereik.id;
  }
  const teamIds = plek.teamId === null ? teamsVan(gegevens, datum, plek.medewerkerId) : [plek.teamId];
  if (bereik.soort === 'team') return teamIds.includes(bereik.id);
  const vanGebied = new Set(
    gegevens.teamGebieden
      .filter((rij) => isGeldigOp(rij, datum) && rij.gebiedId === bereik.id)
      .map((rij) => rij.teamId),
  );
  return teamIds.some((id) => vanGebied.has(id));
}

/** Teams in which a person works on `datum` or later. */
function teamsVan(gegevens: PlanbordGegevens, datum: string, medewerkerId: string | null): string[] {
  const detacheringen = new Set(
    gegevens.detacheringen.filter((rij) => rij.medewerkerId === medewerkerId).map((rij) => rij.id),
  );
  return gegevens.inzet
    .filter(
      (rij) => detacheringen.has(rij.detacheringId) && (rij.geldigTot === null || rij.geldigTot > datum),
    )
    .map((rij) => rij.teamId);
}

export type Stap = 'gebied' | 'team' | 'organisatie' | 'medewerker';

/** What an empty administratie needs next before there is anything to plan; null when it has everything. */
export function volgendeStap(gegevens: PlanbordGegevens): Stap | null {
  if (gegevens.gebieden.length === 0 && gegevens.teams.length === 0) return 'gebied';
  if (gegevens.teams.length === 0) return 'team';
  if (gegevens.organisaties.length === 0) return 'organisatie';
  if (gegevens.medewerkers.length === 0 && gegevens.vacatures.length === 0) return 'medewerker';
  return null;
}
