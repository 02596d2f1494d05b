/** Formatie and the three vacatures: what a team may have is what it has plus what is open. */

import type { VacatureStatus } from '../../../shared/domain/planning/lists.ts';
import type { Vacature } from '../../../shared/domain/planning/planning.ts';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import { isGeldigOn } from '../../../shared/domain/tijd/periode.ts';
import { type Base, DEMO_SOURCE } from './demo-base.ts';
import {
  MATRIX,
  type OrganisatieKey,
  type SpecialismeKey,
  STATIONAIR_VAN,
  TEAMS,
  type TeamKey,
} from './demo-figures.ts';
import type { Organisaties } from './demo-organisaties.ts';
import type { DemoPersoon } from './demo-persoon.ts';
import type { DemoRows } from './demo-rows.ts';
import { type DemoTijd, firstOfMaandAfter } from './demo-time.ts';
import { createIds } from './random.ts';

type Open = {
  readonly team: TeamKey;
  readonly specialisme: SpecialismeKey;
  readonly organisatie: OrganisatieKey;
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
    gewensteStart: (t) => firstOfMaandAfter(t.anker, 20),
  },
  {
    team: 'centrum-west',
    specialisme: 'ouderen',
    organisatie: 'seniorenwelzijn',
    minuten: 24 * 60,
    status: 'open',
    openSinds: (t) => plusDagen(t.anker, -12),
    gewensteStart: (t) => firstOfMaandAfter(t.anker, 40),
  },
];

export function createVacatures(base: Base, organisaties: Organisaties, tijd: DemoTijd): Vacature[] {
  const id = createIds('vacature');
  return OPEN.map((open) => ({
    id: id(),
    teamId: base.teamId(open.team),
    functieId: base.functieId('wijkteammedewerker'),
    specialismeId: base.specialismeId(open.specialisme),
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
function bezetting(personen: readonly DemoPersoon[], team: TeamKey, specialisme: SpecialismeKey): number {
  return personen
    .filter((p) => p.specialisme === specialisme)
    .flatMap((p) => p.diensten)
    .flatMap((dienst) => dienst.plan)
    .filter((plan) => plan.team === team && isGeldigOn(plan, STATIONAIR_VAN))
    .reduce((sum, plan) => sum + plan.minuten, 0);
}

/** Inloop on Tuesday morning with two people, and a wijkspreekuur on Thursday afternoon with one. */
export function createMinima(base: Base): DemoRows['minimumbezetting'] {
  const id = createIds('minimum');
  const times = [
    { weekdag: 1, dagdeel: 'ochtend', soort: 'inloop', aantal: 2 },
    { weekdag: 3, dagdeel: 'middag', soort: 'wijkspreekuur', aantal: 1 },
  ] as const;
  return TEAMS.filter(({ gebied }) => gebied !== null).flatMap((team) =>
    times.map((time) => ({
      ...{ id: id(), teamId: base.teamId(team.sleutel), ...time },
      ...{ geldigVan: STATIONAIR_VAN, geldigTot: null },
    })),
  );
}

export function createFormatie(personen: readonly DemoPersoon[], base: Base): DemoRows['formatie'] {
  const id = createIds('formatie');
  const specialismen = [...new Set(MATRIX.map((row) => row.specialisme))];
  return TEAMS.flatMap((team) =>
    specialismen.flatMap((specialisme) => {
      const open = OPEN.filter((o) => o.team === team.sleutel && o.specialisme === specialisme);
      const minuten =
        bezetting(personen, team.sleutel, specialisme) + open.reduce((sum, o) => sum + o.minuten, 0);
      if (minuten === 0) return [];
      return [
        {
          id: id(),
          teamId: base.teamId(team.sleutel),
          functieId: null,
          specialismeId: base.specialismeId(specialisme),
          minutenPerWeek: minuten,
          bron: DEMO_SOURCE,
          geldigVan: STATIONAIR_VAN,
          geldigTot: null,
        },
      ];
    }),
  );
}
