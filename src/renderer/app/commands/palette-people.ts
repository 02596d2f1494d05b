import type { PlanbordGegevens } from '../../../shared/domain/planning/planning.ts';
import { volledigeNaam } from '../../../shared/domain/tekst/naam.ts';
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';
import type { Bereik } from '../../data/place.ts';

type PalettePerson = {
  readonly id: string;
  readonly naam: string;
  /** 'Groenoord · Enver': tells namesakes apart. */
  readonly detail: string;
  readonly teamIds: readonly string[];
};

/** Everybody once, with the teams (most hours first) and the organisations of today. */
export function people(gegevens: PlanbordGegevens, vandaag: string): readonly PalettePerson[] {
  const teams = new Map(gegevens.teams.map((team) => [team.id, team.naam]));
  const organisaties = new Map(gegevens.organisaties.map((row) => [row.id, row.naam]));
  const inzet = Map.groupBy(
    gegevens.inzet.filter((row) => row.minutenPerWeek > 0 && isGeldigOn(row, vandaag)),
    (row) => row.detacheringId,
  );
  const van = Map.groupBy(
    gegevens.detacheringen.filter((row) => isGeldigOn(row, vandaag)),
    (row) => row.medewerkerId,
  );
  return gegevens.medewerkers.map((medewerker) => {
    const own = van.get(medewerker.id) ?? [];
    const rows = own
      .flatMap((row) => inzet.get(row.id) ?? [])
      .sort((a, b) => b.minutenPerWeek - a.minutenPerWeek);
    const teamIds = [...new Set(rows.map((row) => row.teamId))];
    const names = [
      ...teamIds.map((id) => teams.get(id)),
      ...new Set(own.map((row) => organisaties.get(row.organisatieId))),
    ];
    return {
      id: medewerker.id,
      naam: volledigeNaam(medewerker),
      detail: names.filter((naam) => naam !== undefined).join(' · '),
      teamIds,
    };
  });
}

/** Whether a person is in the part of the city on screen: then it stays on screen. */
export function isIn(
  gegevens: PlanbordGegevens,
  vandaag: string,
  bereik: Bereik,
  teamIds: readonly string[],
): boolean {
  switch (bereik.soort) {
    case 'stad':
      return true;
    case 'team':
      return teamIds.includes(bereik.id);
    case 'gebied':
      return gegevens.teamGebieden.some(
        (row) => row.gebiedId === bereik.id && teamIds.includes(row.teamId) && isGeldigOn(row, vandaag),
      );
  }
}
