import type { Rekeninstellingen } from '../../../shared/domain/instelling/instellingen.ts';
import { type Dagstand, dagstandOn } from '../../../shared/domain/planbord/dag.ts';
import { determineHoofdteams, type InzetSinds } from '../../../shared/domain/planning/hoofdteam.ts';
import type {
  Medewerker,
  PlanbordGegevens,
  Specialisme,
  Team,
} from '../../../shared/domain/planning/planning.ts';
import { isOpenOn } from '../../../shared/domain/planning/vacature.ts';
import { createSkjLookup, type Skj } from '../../../shared/domain/registratie/skj.ts';
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';

/** One row of inzet on the peildatum. */
export type Inzetregel = Dagstand['inzet'][number];

/** Who works where on one day, with the settings in force on that day. */
export type Snapshot = Dagstand & {
  readonly peildatum: string;
  readonly instellingen: Rekeninstellingen;
  readonly gegevens: PlanbordGegevens;
  readonly medewerkers: ReadonlyMap<string, Medewerker>;
  /** Medewerker → the team that counts this person. */
  readonly hoofdteams: ReadonlyMap<string, string>;
  readonly skjOf: (medewerkerId: string) => Skj;
};

export function snapshotOn(
  gegevens: PlanbordGegevens,
  peildatum: string,
  sinds: readonly InzetSinds[],
): Snapshot {
  const dagstand = dagstandOn(gegevens, peildatum);
  return {
    ...dagstand,
    peildatum,
    instellingen: dagstand.kader.inst,
    gegevens,
    medewerkers: new Map(gegevens.medewerkers.map((medewerker) => [medewerker.id, medewerker])),
    hoofdteams: determineHoofdteams(
      dagstand.inzet.map(({ detachering, inzet }) => ({ ...inzet, medewerkerId: detachering.medewerkerId })),
      gegevens.teams,
      sinds,
    ),
    skjOf: createSkjLookup(gegevens, peildatum),
  };
}

/** Specialisms of a person on the peildatum, the main one first, then in the order of the list. */
export function specialismenOf(state: Snapshot, medewerkerId: string): Specialisme[] {
  const { gegevens, peildatum } = state;
  const own = new Map(
    gegevens.medewerkerSpecialismen
      .filter((row) => row.medewerkerId === medewerkerId && isGeldigOn(row, peildatum))
      .map((row) => [row.specialismeId, row.hoofd]),
  );
  const list = gegevens.specialismen.filter((specialisme) => own.has(specialisme.id));
  return [...list.filter((s) => own.get(s.id)), ...list.filter((s) => !own.get(s.id))];
}

/** Main specialism on the peildatum, or null. */
export function hoofdspecialismeOf(state: Snapshot, medewerkerId: string): Specialisme | null {
  const { gegevens, peildatum } = state;
  const row = gegevens.medewerkerSpecialismen.find(
    (r) => r.medewerkerId === medewerkerId && r.hoofd && isGeldigOn(r, peildatum),
  );
  return gegevens.specialismen.find((specialisme) => specialisme.id === row?.specialismeId) ?? null;
}

/** Open vacatures of a team on the peildatum. */
export function openVacatures(state: Snapshot, teamId: string): PlanbordGegevens['vacatures'] {
  return state.gegevens.vacatures.filter((v) => v.teamId === teamId && isOpenOn(v, state.peildatum));
}

/** The gebied of a team on the peildatum; null for a stadsbreed team. */
export function gebiedOfTeam(gegevens: PlanbordGegevens, teamId: string, peildatum: string): string | null {
  return (
    gegevens.teamGebieden.find((row) => row.teamId === teamId && isGeldigOn(row, peildatum))?.gebiedId ?? null
  );
}

/** Teams on the peildatum, in the municipality's order. */
export function teamsOn(gegevens: PlanbordGegevens, peildatum: string): Team[] {
  return gegevens.teams.filter((team) => isGeldigOn(team, peildatum)).sort((a, b) => a.volgorde - b.volgorde);
}
