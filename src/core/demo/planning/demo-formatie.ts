/** Formatie and the three vacatures: what a team may have is what it has plus what is open. */

import type { VacatureStatus } from '../../../shared/domain/planning/lijsten.ts';
import type { Vacature } from '../../../shared/domain/planning/planning.ts';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOp } from '../../../shared/domain/tijd/periode.ts';
import { type Basis, DEMO_BRON } from './demo-basis.ts';
import {
  MATRIX,
  type OrganisatieSleutel,
  type SpecialismeSleutel,
  STATIONAIR_VAN,
  TEAMS,
  type TeamSleutel,
} from './demo-cijfers.ts';
import type { Organisaties } from './demo-organisaties.ts';
import type { DemoPersoon } from './demo-persoon.ts';
import type { DemoRijen } from './demo-rijen.ts';
import { type DemoTijd, eersteVanMaandNa } from './demo-tijd.ts';
import { maakIds } from './toeval.ts';

type Open = {
  readonly team: TeamSleutel;
  readonly specialisme: SpecialismeSleutel;
  readonly organisatie: OrganisatieSleutel;
  readonly minuten: number;
  readonly status: VacatureStatus;
  openSinds(tijd: DemoTijd): string;
  gewensteStart(tijd: DemoTijd): string;
};

/** The first is past its date (formatie 480 against bezetting 452: C25); the last asks an expertise the team has not got. */
const OPEN: readonly Open[] = [
  {
    team: 'nieuwland',
    specialisme: 'maatschappelijk',
    organisatie: 'minters',
    minuten: 28 * 60,
    status: 'in-werving',
    openSinds: (t) => plusDagen(t.anker, -75),
    gewensteStart: (t) => plusDagen(t.maandag, -14),
  },
  {
    team: 'noordrand',
    specialisme: 'volwassenen',
    organisatie: 'mee',
    minuten: 24 * 60,
    status: 'open',
    openSinds: (t) => plusDagen(t.anker, -30),
    gewensteStart: (t) => eersteVanMaandNa(t.anker, 20),
  },
  {
    team: 'centrum-west',
    specialisme: 'ouderen',
    organisatie: 'seniorenwelzijn',
    minuten: 24 * 60,
    status: 'open',
    openSinds: (t) => plusDagen(t.anker, -12),
    gewensteStart: (t) => eersteVanMaandNa(t.anker, 40),
  },
];

export function maakVacatures(basis: Basis, organisaties: Organisaties, tijd: DemoTijd): Vacature[] {
  const id = maakIds('vacature');
  return OPEN.map((open) => ({
    id: id(),
    teamId: basis.teamId(open.team),
    functieId: basis.functieId('wijkteammedewerker'),
    specialismeId: basis.specialismeId(open.specialisme),
    organisatieId: organisaties.organisatieId(open.organisatie),
    minutenPerWeek: open.minuten,
    openSinds: open.openSinds(tijd),
    gewensteStart: open.gewensteStart(tijd),
    status: open.status,
    vervuldDoorId: null,
    geslotenPer: null,
  }));
}

/** Hours that present members give, per team and hoofdspecialisme. */
function bezetting(
  personen: readonly DemoPersoon[],
  team: TeamSleutel,
  specialisme: SpecialismeSleutel,
): number {
  return personen
    .filter((p) => p.specialisme === specialisme)
    .flatMap((p) => p.diensten)
    .flatMap((dienst) => dienst.plan)
    .filter((plan) => plan.team === team && isGeldigOp(plan, STATIONAIR_VAN))
    .reduce((som, plan) => som + plan.minuten, 0);
}

export function maakFormatie(personen: readonly DemoPersoon[], basis: Basis): DemoRijen['formatie'] {
  const id = maakIds('formatie');
  const specialismen = [...new Set(MATRIX.map((rij) => rij.specialisme))];
  return TEAMS.flatMap((team) =>
    specialismen.flatMap((specialisme) => {
      const open = OPEN.filter((o) => o.team === team.sleutel && o.specialisme === specialisme);
      const minuten =
        bezetting(personen, team.sleutel, specialisme) + open.reduce((som, o) => som + o.minuten, 0);
      if (minuten === 0) return [];
      return [
        {
          id: id(),
          teamId: basis.teamId(team.sleutel),
          functieId: null,
          specialismeId: basis.specialismeId(specialisme),
          minutenPerWeek: minuten,
          bron: DEMO_BRON,
          geldigVan: STATIONAIR_VAN,
          geldigTot: null,
        },
      ];
    }),
  );
}
