/** Who works or worked at the demo's WOT's: contracts, teams and plans of hours, before they become rows. */
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';
import {
  CONTRACT_MINUTEN,
  type FunctieSleutel,
  MATRIX,
  type MatrixRij,
  OVERIGE_GROEPEN,
  SENIORTAKEN_MINUTEN,
  START_CO_TEAM,
  START_GEBIEDEN,
  START_WOT,
  TEAMS,
  type TeamCijfers,
  type TeamSleutel,
} from './demo-cijfers.ts';
import type { Werkgever } from './demo-organisaties.ts';
import { maakVertrokkenen } from './demo-oud.ts';
import { type DemoPersoon, maakPatroon, type Plan } from './demo-persoon.ts';
import { type DemoTijd, eersteVanMaandNa } from './demo-tijd.ts';
import { maakToeval, type Toeval } from './toeval.ts';

/** A place in the matrix: the how-manieth of an organisation in a team. */
type Plek = {
  readonly rij: MatrixRij;
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
const GESPLITST: Readonly<Record<string, TeamSleutel>> = {
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
const EERDER_TEAM: Readonly<Record<string, TeamSleutel>> = {
  'enver:co-team:0': 'noordrand',
  'enver:co-team:1': 'zuid',
};

/** Planned four hours above and four below contract for six weeks: knelpunten that leave the team's total alone. */
const AFWIJKING: Readonly<Record<string, number>> = { 'minters:oost:0': 240, 'minters:oost:1': -240 };

const sleutelVan = (plek: Plek): string => `${plek.rij.sleutel}:${plek.team.sleutel}:${plek.plaats}`;

/** The contracts of a group as a list: 36, 36, 32, … */
function contractenVan(aantallen: readonly number[]): number[] {
  return aantallen.flatMap((aantal, soort) =>
    Array.from({ length: aantal }, () => CONTRACT_MINUTEN[soort] ?? 0),
  );
}

/** Every place in the matrix with the day its present holder came. */
function maakPlekken(): Plek[] {
  return MATRIX.flatMap((rij) => {
    const starts = [...rij.starts];
    return TEAMS.flatMap((team, kolom) =>
      Array.from({ length: rij.perTeam[kolom] ?? 0 }, (_, plaats) => {
        const blijver = plaats < (rij.blijvers[kolom] ?? 0);
        return { rij, team, plaats, start: blijver ? START_WOT : (starts.shift() ?? START_WOT) };
      }),
    );
  });
}

/** Deals the contracts of a team to its places; who is senior or works in two teams has enough hours for it. */
function deelContracten(team: TeamCijfers, plekken: readonly Plek[], toeval: Toeval): Map<string, number> {
  const voorraad = toeval.schud(contractenVan(team.contracten));
  const uit = new Map<string, number>();
  const minimum = (sleutel: string): number => (SENIOREN[sleutel] ? 1680 : GESPLITST[sleutel] ? 1440 : 0);
  const opVolgorde = plekken.map(sleutelVan).sort((a, b) => minimum(b) - minimum(a));
  for (const sleutel of opVolgorde) {
    const plaats = voorraad.findIndex((minuten) => minuten >= minimum(sleutel));
    uit.set(sleutel, voorraad.splice(plaats, 1)[0] ?? 0);
  }
  return uit;
}

/** Who an Enver, Dock or MEE worker of the first day worked for then. */
function eersteWerkgever(plek: Plek, volgnummer: number): Werkgever {
  if (plek.start !== START_WOT) return plek.rij.sleutel;
  switch (plek.rij.sleutel) {
    case 'enver':
      return volgnummer < 4 ? 'triviumlindenhof' : 'flexusjeugdplein';
    case 'dock':
      return 'sws';
    case 'mee':
      return 'mee-rotterdam';
    default:
      return plek.rij.sleutel;
  }
}

type Deel = Omit<Plan, 'geldigVan' | 'geldigTot'>;
type Fase = { readonly van: string; readonly delen: readonly Deel[] };

/** From the area model on: seniortaken and hours elsewhere in the gebied. */
function structureel(sleutel: string, team: TeamSleutel, minuten: number): readonly Deel[] {
  const elders = GESPLITST[sleutel];
  if (SENIOREN[sleutel]) {
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

function fasenVan(plek: Plek, minuten: number, tijd: DemoTijd): Fase[] {
  const sleutel = sleutelVan(plek);
  const team = plek.team.sleutel;
  const heel = (waar: TeamSleutel, aantal: number): Deel[] => [
    { team: waar, doel: 'casuistiek', minuten: aantal },
  ];
  const fasen: Fase[] = [];
  const eerder = EERDER_TEAM[sleutel];
  if (eerder) fasen.push({ van: plek.start, delen: heel(eerder, minuten) });
  const inTeam = eerder ? START_CO_TEAM : plek.start;
  const vast = structureel(sleutel, team, minuten);
  if (vast.length > 1 && inTeam < START_GEBIEDEN) {
    fasen.push({ van: inTeam, delen: heel(team, minuten) }, { van: START_GEBIEDEN, delen: vast });
  } else {
    fasen.push({ van: inTeam, delen: vast });
  }
  const afwijking = AFWIJKING[sleutel];
  if (afwijking !== undefined) {
    fasen.push({ van: plusDagen(tijd.maandag, 14), delen: heel(team, minuten + afwijking) });
    fasen.push({ van: plusDagen(tijd.maandag, 56), delen: vast });
  }
  return fasen;
}

function planVan(fasen: readonly Fase[], einde: string | null): Plan[] {
  return fasen.flatMap((fase, i) => {
    const geldigTot = fasen[i + 1]?.van ?? einde;
    return fase.delen.map((deel) => ({ ...deel, geldigVan: fase.van, geldigTot }));
  });
}

function functieVan(rij: MatrixRij, team: TeamSleutel): FunctieSleutel {
  return team === 'co-team' && rij.specialisme === 'jeugd-ggz'
    ? 'gedragswetenschapper'
    : 'wijkteammedewerker';
}

/** Two detacheringen end soon: one where there is room, one where there is not. */
function eindeVan(sleutel: string, tijd: DemoTijd): string | null {
  if (sleutel === 'pameijer:groenoord:1') return eersteVanMaandNa(tijd.anker, 1);
  if (sleutel === 'mee:centrum-west:1') return plusDagen(tijd.maandag, 49);
  return null;
}

/** The 95 of the published tables. */
function maakTeamleden(tijd: DemoTijd): DemoPersoon[] {
  const toeval = maakToeval('teamleden');
  const plekken = maakPlekken();
  const contracten = new Map(
    TEAMS.flatMap((team) => [
      ...deelContracten(
        team,
        plekken.filter((p) => p.team === team),
        toeval,
      ),
    ]),
  );
  const eerste = new Map<MatrixRij, number>();
  return plekken.map((plek) => {
    const sleutel = sleutelVan(plek);
    const volgnummer = eerste.get(plek.rij) ?? 0;
    if (plek.start === START_WOT) eerste.set(plek.rij, volgnummer + 1);
    const minuten = contracten.get(sleutel) ?? 0;
    const geldigTot = eindeVan(sleutel, tijd);
    return {
      specialisme: plek.rij.specialisme,
      skj: SKJ_UITZONDERING[sleutel] ?? 'verlengd',
      hoofdteam: plek.team.sleutel,
      senior: SENIOREN[sleutel] === true,
      diensten: [
        {
          organisatie: eersteWerkgever(plek, volgnummer),
          functie: functieVan(plek.rij, plek.team.sleutel),
          minuten,
          patroon: maakPatroon(minuten, toeval),
          geldigVan: plek.start,
          geldigTot,
          plan: planVan(fasenVan(plek, minuten, tijd), geldigTot),
        },
      ],
    };
  });
}

const START_OVERIG: Partial<Record<FunctieSleutel, readonly string[]>> = {
  gezinsspecialist: ['2019-09-01'],
  administratie: ['2016-01-01', '2018-01-01', '2020-01-01'],
};

/** Gezinsspecialisten and administratie: employed, but no hours in a team. Gebiedsmanagers come with the history. */
function maakOverigen(): DemoPersoon[] {
  const toeval = maakToeval('overigen');
  return OVERIGE_GROEPEN.filter((groep) => groep.functie !== 'gebiedsmanager').flatMap((groep) => {
    const starts = START_OVERIG[groep.functie] ?? [];
    return contractenVan(groep.contracten).map((minuten, i) => ({
      specialisme: groep.functie === 'gezinsspecialist' ? 'jeugd' : null,
      skj: 'verlengd' as const,
      hoofdteam: null,
      senior: false,
      diensten: [
        {
          organisatie: 'gemeente' as const,
          functie: groep.functie,
          minuten,
          patroon: maakPatroon(minuten, toeval),
          geldigVan: starts[i] ?? starts[0] ?? START_GEBIEDEN,
          geldigTot: null,
          plan: [],
        },
      ],
    }));
  });
}

/** Everybody, in a fixed order: present team members, other staff, those of the first years. */
export function maakPersonen(tijd: DemoTijd): DemoPersoon[] {
  return [...maakTeamleden(tijd), ...maakOverigen(), ...maakVertrokkenen()];
}
