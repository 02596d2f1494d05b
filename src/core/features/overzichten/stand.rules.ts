import {
  type Rekeninstellingen,
  rekeninstellingenOp,
} from '../../../shared/domain/instelling/instellingen.ts';
import { aandeel } from '../../../shared/domain/planbord/capaciteit.ts';
import { bepaalHoofdteams, type InzetSinds } from '../../../shared/domain/planning/hoofdteam.ts';
import type {
  Detachering,
  Inzet,
  Medewerker,
  PlanbordGegevens,
  Specialisme,
  Team,
} from '../../../shared/domain/planning/planning.ts';
import { isOpenOp } from '../../../shared/domain/planning/vacature.ts';
import { createSkjLookup, type Skj } from '../../../shared/domain/registratie/skj.ts';
import { isGeldigOp } from '../../../shared/domain/tijd/periode.ts';

/** One inzet row on the peildatum with what it is worth; all in minutes per week. */
export type InzetOpDag = {
  readonly medewerkerId: string;
  readonly detachering: Detachering;
  readonly inzet: Inzet;
  /** Part of the contract that this inzet gets: never more than the contract, however much is planned. */
  readonly bruto: number;
  /** Bruto without agreed absence on the peildatum. */
  readonly beschikbaar: number;
};

/** Who works where on one day, with the settings in force on that day. */
export type Stand = {
  readonly peildatum: string;
  readonly instellingen: Rekeninstellingen;
  readonly gegevens: PlanbordGegevens;
  readonly inzet: readonly InzetOpDag[];
  readonly medewerkers: ReadonlyMap<string, Medewerker>;
  /** Medewerker → the team that counts this person. */
  readonly hoofdteams: ReadonlyMap<string, string>;
  readonly skjVan: (medewerkerId: string) => Skj;
};

/** Part (0–1) of the working time that is missed on a day: the largest of overlapping agreed absences, not their sum. */
function afwezigDeel(gegevens: PlanbordGegevens, medewerkerId: string, dag: string): number {
  let deel = 0;
  for (const rij of gegevens.afwezigheid) {
    if (rij.medewerkerId !== medewerkerId || rij.status !== 'akkoord' || !isGeldigOp(rij, dag)) continue;
    deel = Math.max(deel, rij.percentage / 100);
  }
  return deel;
}

function inzetOpDag(gegevens: PlanbordGegevens, dag: string): InzetOpDag[] {
  const detacheringen = new Map(
    gegevens.detacheringen.filter((rij) => isGeldigOp(rij, dag)).map((rij) => [rij.id, rij]),
  );
  const rijen = gegevens.inzet.filter(
    (rij) => isGeldigOp(rij, dag) && rij.minutenPerWeek > 0 && detacheringen.has(rij.detacheringId),
  );
  const sommen = new Map<string, number>();
  for (const rij of rijen) {
    sommen.set(rij.detacheringId, (sommen.get(rij.detacheringId) ?? 0) + rij.minutenPerWeek);
  }
  return rijen.flatMap((inzet) => {
    const detachering = detacheringen.get(inzet.detacheringId);
    if (!detachering) return [];
    const contract = detachering.minutenPerWeek;
    const bruto = contract * aandeel(inzet.minutenPerWeek, sommen.get(detachering.id) ?? 0, contract);
    const afwezig = afwezigDeel(gegevens, detachering.medewerkerId, dag);
    return [
      {
        medewerkerId: detachering.medewerkerId,
        detachering,
        inzet,
        bruto,
        beschikbaar: bruto * (1 - afwezig),
      },
    ];
  });
}

export function standOp(gegevens: PlanbordGegevens, peildatum: string, sinds: readonly InzetSinds[]): Stand {
  const inzet = inzetOpDag(gegevens, peildatum);
  return {
    peildatum,
    instellingen: rekeninstellingenOp(gegevens.instellingen, peildatum),
    gegevens,
    inzet,
    medewerkers: new Map(gegevens.medewerkers.map((medewerker) => [medewerker.id, medewerker])),
    hoofdteams: bepaalHoofdteams(
      inzet.map((rij) => ({ medewerkerId: rij.medewerkerId, ...rij.inzet })),
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
