/** The team that counts a person: head counts use the hoofdteam, hours the inzet (domein §7). */
import type { Team } from './planning.ts';

/** Hours of one person in one team on the peildatum. */
export type UrenInTeam = {
  readonly medewerkerId: string;
  readonly teamId: string;
  readonly minutenPerWeek: number;
  readonly geldigVan: string;
};

/** Since when a person works in a team, over all earlier rows; decides between equal hours. */
export type InzetSinds = { readonly medewerkerId: string; readonly teamId: string; readonly sinds: string };

type Kandidaat = {
  readonly teamId: string;
  minuten: number;
  readonly sinds: string;
  readonly volgorde: number;
};

/**
 * The hoofdteam of each person: most hours on the peildatum; with equal hours
 * the team this person has been in longest, then the municipality's order.
 */
export function determineHoofdteams(
  inzet: readonly UrenInTeam[],
  teams: readonly Pick<Team, 'id' | 'volgorde'>[],
  sinds: readonly InzetSinds[],
): Map<string, string> {
  const order = new Map(teams.map((team) => [team.id, team.volgorde]));
  const begin = new Map(sinds.map((row) => [`${row.medewerkerId}|${row.teamId}`, row.sinds]));
  const perMedewerker = new Map<string, Map<string, Kandidaat>>();
  for (const { medewerkerId, teamId, minutenPerWeek, geldigVan } of inzet) {
    const kandidaten = perMedewerker.get(medewerkerId) ?? new Map<string, Kandidaat>();
    const kandidaat = kandidaten.get(teamId) ?? {
      teamId,
      minuten: 0,
      sinds: begin.get(`${medewerkerId}|${teamId}`) ?? geldigVan,
      volgorde: order.get(teamId) ?? Number.MAX_SAFE_INTEGER,
    };
    kandidaat.minuten += minutenPerWeek;
    kandidaten.set(teamId, kandidaat);
    perMedewerker.set(medewerkerId, kandidaten);
  }
  const uit = new Map<string, string>();
  for (const [medewerkerId, kandidaten] of perMedewerker) {
    const [first] = [...kandidaten.values()].sort(
      (a, b) => b.minuten - a.minuten || compare(a.sinds, b.sinds) || a.volgorde - b.volgorde,
    );
    if (first) uit.set(medewerkerId, first.teamId);
  }
  return uit;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
