/** Who works or worked at the demo's WOT's: contracts, teams and plans of hours, before they become rows. */
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import {
  CONTRACT_MINUTEN,
  type FunctieKey,
  MATRIX,
  type MatrixRow,
  OVERIGE_GROUPS,
  SENIORTAKEN_MINUTEN,
  START_CO_TEAM,
  START_GEBIEDEN,
  START_WOT,
  TEAMS,
  type TeamCijfers,
  type TeamKey,
} from './demo-figures.ts';
import { createVertrokkenen } from './demo-old.ts';
import type { Werkgever } from './demo-organisaties.ts';
import { createPatroon, type DemoPersoon, type Plan } from './demo-persoon.ts';
import { type DemoTijd, firstOfMaandAfter } from './demo-time.ts';
import { createRandom, type Random } from './random.ts';

/** A place in the matrix: the how-manieth of an organisation in a team. */
type Placement = {
  readonly rij: MatrixRow;
  readonly team: TeamCijfers;
  readonly plaats: number;
  readonly start: string;
};

const SENIOREN: Readonly<Record<string, true>> = {
  'pameijer:nieuwland:0': true,
  'enver:groenoord:0': true,
  'minters:noordrand:0': true,
  'pameijer:oost:0': true,
  'mee:zuid:0': true,
  'enver:centrum-west:0': true,
};

/** Eight hours a week elsewhere in the gebied; what a team gives it also gets. */
const GESPLITST: Readonly<Record<string, TeamKey>> = {
  'rogplus:nieuwland:0': 'groenoord',
  'rogplus:groenoord:0': 'noordrand',
  'rogplus:noordrand:0': 'nieuwland',
  'rogplus:oost:0': 'zuid',
  'rogplus:zuid:0': 'centrum-west',
  'rogplus:centrum-west:0': 'oost',
  'stroomopwaarts:nieuwland:0': 'noordrand',
  'stroomopwaarts:noordrand:0': 'nieuwland',
};
const SPLITS_MINUTEN = 480;

/** Registrations that end soon (three within 90 days) or ended (one). */
const SKJ_UITZONDERING: Readonly<Record<string, number>> = {
  'enver:nieuwland:2': -20,
  'enver:noordrand:2': 12,
  'enver:zuid:2': 41,
  'fortagroep:oost:0': 77,
};

/** Two in the Co-team began in a wijkteam. */
const EERDER_TEAM: Readonly<Record<string, TeamKey>> = {
  'enver:co-team:0': 'noordrand',
  'enver:co-team:1': 'zuid',
};

/** Planned four hours above and four below contract for six weeks: knelpunten that leave the team's total alone. */
const AFWIJKING: Readonly<Record<string, number>> = { 'minters:oost:0': 240, 'minters:oost:1': -240 };

const keyOf = (place: Placement): string => `${place.rij.sleutel}:${place.team.sleutel}:${place.plaats}`;

/** The contracts of a group as a list: 36, 36, 32, … */
function contractenOf(aantallen: readonly number[]): number[] {
  return aantallen.flatMap((aantal, soort) =>
    Array.from({ length: aantal }, () => CONTRACT_MINUTEN[soort] ?? 0),
  );
}

/** Every place in the matrix with the day its present holder came. */
function createPlaces(): Placement[] {
  return MATRIX.flatMap((rij) => {
    const starts = [...rij.starts];
    return TEAMS.flatMap((team, column) =>
      Array.from({ length: rij.perTeam[column] ?? 0 }, (_, plaats) => {
        const blijver = plaats < (rij.blijvers[column] ?? 0);
        return { rij, team, plaats, start: blijver ? START_WOT : (starts.shift() ?? START_WOT) };
      }),
    );
  });
}

/** Deals the contracts of a team to its places; who is senior or works in two teams has enough hours for it. */
function partContracten(
  team: TeamCijfers,
  places: readonly Placement[],
  random: Random,
): Map<string, number> {
  const voorraad = random.schud(contractenOf(team.contracten));
  const uit = new Map<string, number>();
  const minimum = (key: string): number => (SENIOREN[key] ? 1680 : GESPLITST[key] ? 1440 : 0);
  const byOrder = places.map(keyOf).sort((a, b) => minimum(b) - minimum(a));
  for (const key of byOrder) {
    const plaats = voorraad.findIndex((minuten) => minuten >= minimum(key));
    uit.set(key, voorraad.splice(plaats, 1)[0] ?? 0);
  }
  return uit;
}

/** Who an Enver, Dock or MEE worker of the first day worked for then. */
function firstWerkgever(place: Placement, volgnummer: number): Werkgever {
  if (place.start !== START_WOT) return place.rij.sleutel;
  switch (place.rij.sleutel) {
    case 'enver':
      return volgnummer < 4 ? 'triviumlindenhof' : 'flexusjeugdplein';
    case 'dock':
      return 'sws';
    case 'mee':
      return 'mee-rotterdam';
    default:
      return place.rij.sleutel;
  }
}

type Part = Omit<Plan, 'geldigVan' | 'geldigTot'>;
type Fase = { readonly van: string; readonly delen: readonly Part[] };

/** From the area model on: seniortaken and hours elsewhere in the gebied. */
function structureel(key: string, team: TeamKey, minuten: number): readonly Part[] {
  const elders = GESPLITST[key];
  if (SENIOREN[key]) {
    return [
      { team, doel: 'casuistiek', minuten: minuten - SENIORTAKEN_MINUTEN },
      { team, doel: 'seniortaken', minuten: SENIORTAKEN_MINUTEN },
    ];
  }
  if (elders) {
    return [
      { team, doel: 'casuistiek', minuten: minuten - SPLITS_MINUTEN },
      { team: elders, doel: 'casuistiek', minuten: SPLITS_MINUTEN },
    ];
  }
  return [{ team, doel: 'casuistiek', minuten }];
}

function fasenOf(place: Placement, minuten: number, tijd: DemoTijd): Fase[] {
  const key = keyOf(place);
  const team = place.team.sleutel;
  const heel = (waar: TeamKey, aantal: number): Part[] => [
    { team: waar, doel: 'casuistiek', minuten: aantal },
  ];
  const fasen: Fase[] = [];
  const eerder = EERDER_TEAM[key];
  if (eerder) fasen.push({ van: place.start, delen: heel(eerder, minuten) });
  const inTeam = eerder ? START_CO_TEAM : place.start;
  const vast = structureel(key, team, minuten);
  if (vast.length > 1 && inTeam < START_GEBIEDEN) {
    fasen.push({ van: inTeam, delen: heel(team, minuten) }, { van: START_GEBIEDEN, delen: vast });
  } else {
    fasen.push({ van: inTeam, delen: vast });
  }
  const afwijking = AFWIJKING[key];
  if (afwijking !== undefined) {
    fasen.push({ van: plusDagen(tijd.maandag, 14), delen: heel(team, minuten + afwijking) });
    fasen.push({ van: plusDagen(tijd.maandag, 56), delen: vast });
  }
  return fasen;
}

function planOf(fasen: readonly Fase[], einde: string | null): Plan[] {
  return fasen.flatMap((fase, i) => {
    const geldigTot = fasen[i + 1]?.van ?? einde;
    return fase.delen.map((part) => ({ ...part, geldigVan: fase.van, geldigTot }));
  });
}

function functieOf(row: MatrixRow, team: TeamKey): FunctieKey {
  return team === 'co-team' && row.specialisme === 'jeugd-ggz'
    ? 'gedragswetenschapper'
    : 'wijkteammedewerker';
}

/** Two detacheringen end soon: one where there is room, one where there is not. */
function eindeOf(key: string, tijd: DemoTijd): string | null {
  if (key === 'pameijer:groenoord:1') return firstOfMaandAfter(tijd.anker, 1);
  if (key === 'mee:centrum-west:1') return plusDagen(tijd.maandag, 49);
  return null;
}

/** The 95 of the published tables. */
function createTeamleden(tijd: DemoTijd): DemoPersoon[] {
  const random = createRandom('teamleden');
  const places = createPlaces();
  const contracten = new Map(
    TEAMS.flatMap((team) => [
      ...partContracten(
        team,
        places.filter((p) => p.team === team),
        random,
      ),
    ]),
  );
  const first = new Map<MatrixRow, number>();
  return places.map((place) => {
    const key = keyOf(place);
    const volgnummer = first.get(place.rij) ?? 0;
    if (place.start === START_WOT) first.set(place.rij, volgnummer + 1);
    const minuten = contracten.get(key) ?? 0;
    const geldigTot = eindeOf(key, tijd);
    return {
      specialisme: place.rij.specialisme,
      skj: SKJ_UITZONDERING[key] ?? 'verlengd',
      hoofdteam: place.team.sleutel,
      senior: SENIOREN[key] === true,
      diensten: [
        {
          organisatie: firstWerkgever(place, volgnummer),
          functie: functieOf(place.rij, place.team.sleutel),
          minuten,
          patroon: createPatroon(minuten, random),
          geldigVan: place.start,
          geldigTot,
          plan: planOf(fasenOf(place, minuten, tijd), geldigTot),
        },
      ],
    };
  });
}

const START_OVERIG: Partial<Record<FunctieKey, readonly string[]>> = {
  gezinsspecialist: ['2019-09-01'],
  administratie: ['2016-01-01', '2018-01-01', '2020-01-01'],
};

/** Gezinsspecialisten and administratie: employed, but no hours in a team. Gebiedsmanagers come with the history. */
function createOverigen(): DemoPersoon[] {
  const random = createRandom('overigen');
  return OVERIGE_GROUPS.filter((group) => group.functie !== 'gebiedsmanager').flatMap((group) => {
    const starts = START_OVERIG[group.functie] ?? [];
    return contractenOf(group.contracten).map((minuten, i) => ({
      specialisme: group.functie === 'gezinsspecialist' ? 'jeugd' : null,
      skj: 'verlengd' as const,
      hoofdteam: null,
      senior: false,
      diensten: [
        {
          organisatie: 'gemeente' as const,
          functie: group.functie,
          minuten,
          patroon: createPatroon(minuten, random),
          geldigVan: starts[i] ?? starts[0] ?? START_GEBIEDEN,
          geldigTot: null,
          plan: [],
        },
      ],
    }));
  });
}

/** Everybody, in a fixed order: present team members, other staff, those of the first years. */
export function createPersonen(tijd: DemoTijd): DemoPersoon[] {
  return [...createTeamleden(tijd), ...createOverigen(), ...createVertrokkenen()];
}
