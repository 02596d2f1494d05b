import { doorsnede, overlapt, type Periode } from '../tijd/periode.ts';

/**
 * What belongs to the own gebied (besluit 0016), for the core that decides and the screens that offer no more. Planning
 * belongs to the gebied of its team in the period; a stadsbreed team belongs to none, so every gebiedsmanager plans it.
 */

/** Where it is looked up. */
export type EigenBron = {
  /** The own gebieden. */
  readonly gebiedIds: readonly string[];
  readonly gebiedenOfTeam: (teamId: string) => readonly (Periode & { readonly gebiedId: string })[];
  readonly teamOfVacature: (id: string) => string | null;
  /** Where somebody works, by person or by detachering. */
  readonly teamsOf: (id: string) => readonly (Periode & { readonly teamId: string })[];
};

export type EigenGebied = {
  readonly gebied: (gebiedId: string) => boolean;
  readonly team: (teamId: string, wanneer: Periode) => boolean;
  /** Absence is health data: only of who works in a team of the gebied itself then. */
  readonly medewerker: (medewerkerId: string, wanneer: Periode) => boolean;
  /** By its key: every part of it that is a team, a gebied, a vacature, a person or a detachering. */
  readonly knelpunt: (sleutel: string) => boolean;
};

export const ALTIJD: Periode = { geldigVan: '0000-01-01', geldigTot: null };

export function createEigenGebied({
  gebiedIds,
  gebiedenOfTeam,
  teamOfVacature,
  teamsOf,
}: EigenBron): EigenGebied {
  const gebied = (id: string) => gebiedIds.includes(id);
  const team = (teamId: string, wanneer: Periode) => {
    const gebieden = gebiedenOfTeam(teamId).filter((row) => overlapt(row, wanneer));
    return gebieden.length === 0 || gebieden.some((row) => gebied(row.gebiedId));
  };
  const worksHere = (row: Periode & { readonly teamId: string }, wanneer: Periode) =>
    gebiedenOfTeam(row.teamId).some((of) => {
      const samen = gebied(of.gebiedId) ? doorsnede(row, of) : null;
      return samen !== null && overlapt(samen, wanneer);
    });
  /** What is none of these says nothing. */
  const part = (id: string): boolean => {
    if (gebied(id)) return true;
    const vacatureTeam = teamOfVacature(id);
    if (vacatureTeam !== null) return team(vacatureTeam, ALTIJD);
    const teams = teamsOf(id);
    return teams.length === 0 ? team(id, ALTIJD) : teams.some((row) => team(row.teamId, row));
  };
  return {
    gebied,
    team,
    medewerker: (id, wanneer) => teamsOf(id).some((row) => worksHere(row, wanneer)),
    knelpunt: (sleutel) => sleutel.split(':').every(part),
  };
}
