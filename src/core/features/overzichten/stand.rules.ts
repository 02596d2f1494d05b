import type { Rekeninstellingen } from '../../../shared/domain/instelling/instellingen.ts';
import { type Dagstand, dagstandOp } from '../../../shared/domain/planbord/dag.ts';
import { bepaalHoofdteams, type InzetSinds } from '../../../shared/domain/planning/hoofdteam.ts';
import type {
  Medewerker,
  PlanbordGegevens,
  Specialisme,
  Team,
} from '../../../shared/domain/planning/planning.ts';
import { isOpenOp } from '../../../shared/domain/planning/vacature.ts';
import { createSkjLookup, type Skj } from '../../../shared/domain/registratie/skj.ts';
import { isGeldigOp } from '../../../shared/domain/tijd/periode.ts';

/** One row of inzet on the peildatum. */
export type Inzetregel = Dagstand['inzet'][number];

/** Who works where on one day, with the settings in force on that day. */
export type Stand = Dagstand & {
  readonly peildatum: string;
  readonly instellingen: Rekeninstellingen;
  readonly gegevens: PlanbordGegevens;
  readonly medewerkers: ReadonlyMap<string, Medewerker>;
  /** Medewerker → the team that counts this person. */
  readonly hoofdteams: ReadonlyMap<string, string>;
  readonly skjVan: (medewerkerId: string) => Skj;
};

export function standOp(gegevens: PlanbordGegevens, peildatum: string, sinds: readonly InzetSinds[]): Stand {
  const dagstand = dagstandOp(gegevens, peildatum);
  return {
    ...dagstand,
    peildatum,
    instellingen: dagstand.kader.inst,
    gegevens,
    medewerkers: new Map(gegevens.medewerkers.map((medewerker) => [medewerker.id, medewerker])),
    hoofdteams: bepaalHoofdteams(
      dagstand.inzet.map(({ detachering, inzet }) => ({ ...inzet, medewerkerId: detachering.medewerkerId })),
      gegevens.teams,
      sinds,
    ),
    skjVan: createSkjLookup(gegevens, peildatum),
  };
}

/** Specialisms of a person on the peildatum, the main one first, then in the order of the list. */
export function specialismenVan(stand: Stand, medewerkerId: string): Specialisme[] {
  const { gegevens, peildatum } = stand;
  const eigen = new Map(
    gegevens.medewerkerSpecialismen
      .filter((rij) => rij.medewerkerId === medewerkerId && isGeldigOp(rij, peildatum))
      .map((rij) => [rij.specialismeId, rij.hoofd]),
  );
  const lijst = gegevens.specialismen.filter((specialisme) => eigen.has(specialisme.id));
  return [...lijst.filter((s) => eigen.get(s.id)), ...lijst.filter((s) => !eigen.get(s.id))];
}

/** Main specialism on the peildatum, or null. */
export function hoofdspecialismeVan(stand: Stand, medewerkerId: string): Specialisme | null {
  const { gegevens, peildatum } = stand;
  const rij = gegevens.medewerkerSpecialismen.find(
    (r) => r.medewerkerId === medewerkerId && r.hoofd && isGeldigOp(r, peildatum),
  );
  return gegevens.specialismen.find((specialisme) => specialisme.id === rij?.specialismeId) ?? null;
}

/** Open vacatures of a team on the peildatum. */
export function openVacatures(stand: Stand, teamId: string): PlanbordGegevens['vacatures'] {
  return stand.gegevens.vacatures.filter((v) => v.teamId === teamId && isOpenOp(v, stand.peildatum));
}

/** The gebied of a team on the peildatum; null for a stadsbreed team. */
export function gebiedVanTeam(gegevens: PlanbordGegevens, teamId: string, peildatum: string): string | null {
  return (
    gegevens.teamGebieden.find((rij) => rij.teamId === teamId && isGeldigOp(rij, peildatum))?.gebiedId ?? null
  );
}

/** Teams on the peildatum, in the municipality's order. */
export function teamsOp(gegevens: PlanbordGegevens, peildatum: string): Team[] {
  return gegevens.teams.filter((team) => isGeldigOp(team, peildatum)).sort((a, b) => a.volgorde - b.volgorde);
}
