/**
 * The figures the demo must show exactly, and the published structure behind them
 * (domein §7; source tags there). What no source gives is an assumption, which is
 * why the whole administratie is labelled fictitious.
 */

import type { ZrmDomein } from '../../../shared/domain/traject/lists.ts';

/** Day the published figures hold for. */
export const PEILDATUM = '2021-03-01';
/** From here on the staffing is that of the published tables. */
export const STATIONAIR_VAN = '2021-01-01';
/** Six wijkteams begin (S0 #1). */
export const START_WOT = '2015-01-05';
/** Gebieden, gebiedsmanagers and seniortaken (date A). */
export const START_GEBIEDEN = '2020-10-01';
export const START_CO_TEAM = '2017-01-01';
/** Date A: the report of 2021 only says that the team exists. */
const START_VROEGSIGNALERING = '2019-09-01';

export type GebiedKey = 'N' | 'Z';
export const GEBIEDEN = [
  { sleutel: 'N', naam: 'Noord' },
  { sleutel: 'Z', naam: 'Zuid' },
] as const satisfies readonly { sleutel: GebiedKey; naam: string }[];

export type TeamKey =
  | 'nieuwland'
  | 'groenoord'
  | 'noordrand'
  | 'oost'
  | 'zuid'
  | 'centrum-west'
  | 'co-team'
  | 'vroegsignalering';

export type TeamCijfers = {
  readonly sleutel: TeamKey;
  readonly naam: string;
  readonly gebied: GebiedKey | null;
  readonly van: string;
  /** Workers with 36/32/28/24/20/16 hours. */
  readonly contracten: readonly [number, number, number, number, number, number];
  /** Published head count and the hours that belong to it (minutes per week). */
  readonly aantal: number;
  readonly minuten: number;
  /** Open trajecten of zwaarte 1, 2, 3 on the peildatum (C13–C15); null = not measured. */
  readonly trajecten: readonly [number, number, number] | null;
};

const uren = (aantal: number): number => aantal * 60;

/** In the published order. */
export const TEAMS: readonly TeamCijfers[] = [
  {
    sleutel: 'nieuwland',
    naam: 'Nieuwland',
    gebied: 'N',
    van: '2012-11-01',
    contracten: [3, 4, 3, 4, 1, 1],
    aantal: 16,
    minuten: uren(452),
    trajecten: [122, 61, 20],
  },
  {
    sleutel: 'groenoord',
    naam: 'Groenoord',
    gebied: 'N',
    van: START_WOT,
    contracten: [3, 4, 3, 5, 1, 1],
    aantal: 17,
    minuten: uren(476),
    trajecten: [82, 41, 14],
  },
  {
    sleutel: 'noordrand',
    naam: 'Noordrand',
    gebied: 'N',
    van: START_WOT,
    contracten: [1, 4, 3, 3, 1, 1],
    aantal: 13,
    minuten: uren(356),
    trajecten: [97, 48, 16],
  },
  {
    sleutel: 'oost',
    naam: 'Oost',
    gebied: 'Z',
    van: START_WOT,
    contracten: [2, 3, 4, 3, 1, 1],
    aantal: 14,
    minuten: uren(388),
    trajecten: [100, 50, 17],
  },
  {
    sleutel: 'zuid',
    naam: 'Zuid',
    gebied: 'Z',
    van: START_WOT,
    contracten: [1, 3, 2, 3, 1, 1],
    aantal: 11,
    minuten: uren(296),
    trajecten: [68, 34, 11],
  },
  {
    sleutel: 'centrum-west',
    naam: 'Centrum-West',
    gebied: 'Z',
    van: START_WOT,
    contracten: [1, 3, 3, 4, 1, 1],
    aantal: 13,
    minuten: uren(348),
    trajecten: [106, 53, 18],
  },
  {
    sleutel: 'co-team',
    naam: 'Co-team',
    gebied: null,
    van: START_CO_TEAM,
    contracten: [0, 2, 2, 2, 1, 0],
    aantal: 7,
    minuten: uren(188),
    trajecten: null,
  },
  {
    sleutel: 'vroegsignalering',
    naam: 'Vroegsignalering',
    gebied: null,
    van: START_VROEGSIGNALERING,
    contracten: [0, 0, 2, 1, 1, 0],
    aantal: 4,
    minuten: uren(100),
    trajecten: null,
  },
];

export const CONTRACT_MINUTEN = [uren(36), uren(32), uren(28), uren(24), uren(20), uren(16)] as const;

export type FunctieKey =
  | 'wijkteammedewerker'
  | 'gedragswetenschapper'
  | 'gezinsspecialist'
  | 'administratie'
  | 'gebiedsmanager'
  | 'zorgbemiddelaar'
  | 'projectfunctionaris'
  | 'coordinator';

/** Staff outside the table of teams: with the 95 they make 111. */
export const OVERIGE_GROUPS = [
  { functie: 'gebiedsmanager', contracten: [4, 0, 0, 0, 0, 0], aantal: 4, minuten: uren(144) },
  { functie: 'gezinsspecialist', contracten: [0, 0, 5, 4, 0, 0], aantal: 9, minuten: uren(236) },
  { functie: 'administratie', contracten: [0, 0, 1, 2, 0, 0], aantal: 3, minuten: uren(76) },
] as const satisfies readonly {
  functie: FunctieKey;
  contracten: readonly number[];
  aantal: number;
  minuten: number;
}[];

export const TOTAL_IN_TEAMS = 95;
export const TOTAL_MEDEWERKERS = 111;
export const TOTAL_MINUTEN = uren(3060);
export const SENIORTAKEN_MINUTEN = uren(8);
export const AANTAL_GESPLITST = 8;

export type SpecialismeKey =
  | 'jeugd'
  | 'jeugd-ggz'
  | 'volwassenen'
  | 'maatschappelijk'
  | 'ouderen'
  | 'schuld'
  | 'welzijn';

export type OrganisatieKey =
  | 'buurtwerk'
  | 'dock'
  | 'enver'
  | 'mee'
  | 'minters'
  | 'pameijer'
  | 'seniorenwelzijn'
  | 'clessidra'
  | 'fortagroep'
  | 'parnassia'
  | 'rogplus'
  | 'stroomopwaarts';

export type MatrixRow = {
  readonly sleutel: OrganisatieKey;
  readonly naam: string;
  readonly specialisme: SpecialismeKey;
  /** Head counts in the order of TEAMS. */
  readonly perTeam: readonly number[];
  readonly totaal: number;
  /** How many per team worked there from the first day of the WOT's and still do. */
  readonly blijvers: readonly number[];
  /** First days of the others, in the order of TEAMS. */
  readonly starts: readonly string[];
};

const NO = [0, 0, 0, 0, 0, 0, 0, 0] as const;
const keer = (aantal: number, datum: string): string[] => Array.from({ length: aantal }, () => datum);

/** From 9 on 1 January 2019 to 35 two years later (A), spread over the wijkteams. */
const GROEI_ENVER = Array.from(
  { length: 21 },
  (_, i) => ['2019-02-01', '2019-09-01', '2020-01-01', '2020-06-01', STATIONAIR_VAN][i % 5] ?? STATIONAIR_VAN,
);

/** Organisatie × team (A, exact on both published margins), in the published order. */
export const MATRIX: readonly MatrixRow[] = [
  {
    sleutel: 'buurtwerk',
    naam: 'Buurtwerk',
    specialisme: 'welzijn',
    perTeam: [1, 0, 0, 1, 0, 1, 0, 1],
    totaal: 4,
    blijvers: NO,
    starts: ['2018-01-01', '2018-01-01', '2019-01-01', START_VROEGSIGNALERING],
  },
  {
    sleutel: 'dock',
    naam: 'Dock',
    specialisme: 'welzijn',
    perTeam: [1, 1, 1, 1, 1, 1, 0, 0],
    totaal: 6,
    blijvers: [1, 1, 1, 1, 0, 1, 0, 0],
    starts: ['2018-05-01'],
  },
  {
    sleutel: 'enver',
    naam: 'Enver',
    specialisme: 'jeugd',
    perTeam: [5, 6, 5, 4, 4, 4, 4, 3],
    totaal: 35,
    blijvers: [1, 2, 1, 1, 1, 1, 2, 0],
    starts: [...GROEI_ENVER, ...keer(2, '2019-03-01'), ...keer(3, START_VROEGSIGNALERING)],
  },
  {
    sleutel: 'mee',
    naam: 'MEE Regio Rijnmond',
    specialisme: 'volwassenen',
    perTeam: [1, 2, 1, 1, 1, 2, 0, 0],
    totaal: 8,
    blijvers: [1, 1, 1, 1, 1, 1, 0, 0],
    starts: ['2018-09-01', '2020-02-01'],
  },
  {
    sleutel: 'minters',
    naam: 'Minters',
    specialisme: 'maatschappelijk',
    perTeam: [2, 2, 1, 2, 1, 1, 0, 0],
    totaal: 9,
    blijvers: [1, 1, 1, 2, 1, 1, 0, 0],
    starts: ['2018-03-01', '2019-10-01'],
  },
  {
    sleutel: 'pameijer',
    naam: 'Pameijer',
    specialisme: 'volwassenen',
    perTeam: [2, 2, 1, 2, 1, 2, 0, 0],
    totaal: 10,
    blijvers: [1, 1, 1, 1, 1, 2, 0, 0],
    starts: ['2017-09-01', '2019-01-01', '2020-09-01'],
  },
  {
    sleutel: 'seniorenwelzijn',
    naam: 'SeniorenWelzijn',
    specialisme: 'ouderen',
    perTeam: [0, 1, 1, 0, 1, 0, 0, 0],
    totaal: 3,
    blijvers: [0, 1, 1, 0, 1, 0, 0, 0],
    starts: [],
  },
  {
    sleutel: 'clessidra',
    naam: 'Clessidra',
    specialisme: 'jeugd',
    perTeam: [0, 1, 0, 0, 0, 0, 0, 0],
    totaal: 1,
    blijvers: NO,
    starts: ['2019-06-01'],
  },
  {
    sleutel: 'fortagroep',
    naam: 'FortaGroep',
    specialisme: 'jeugd-ggz',
    perTeam: [1, 0, 1, 1, 0, 0, 1, 0],
    totaal: 4,
    blijvers: NO,
    starts: ['2019-04-01', '2019-09-01', '2020-03-01', START_CO_TEAM],
  },
  {
    sleutel: 'parnassia',
    naam: 'Parnassia Groep',
    specialisme: 'jeugd-ggz',
    perTeam: [0, 0, 0, 0, 0, 0, 2, 0],
    totaal: 2,
    blijvers: NO,
    starts: [START_CO_TEAM, '2018-09-01'],
  },
  {
    sleutel: 'rogplus',
    naam: 'ROGplus',
    specialisme: 'volwassenen',
    perTeam: [1, 1, 1, 1, 1, 1, 0, 0],
    totaal: 6,
    blijvers: NO,
    starts: [...keer(3, '2015-09-01'), ...keer(3, '2016-04-01')],
  },
  {
    sleutel: 'stroomopwaarts',
    naam: 'Stroomopwaarts',
    specialisme: 'schuld',
    perTeam: [2, 1, 1, 1, 1, 1, 0, 0],
    totaal: 7,
    blijvers: NO,
    starts: [...keer(4, '2015-10-01'), ...keer(3, '2017-03-01')],
  },
];

/** New and closed trajecten of 2020 and short contacts per wijk, in the order of TEAMS (domein §7 Demand). */
export const NEW_2020 = [473, 321, 377, 390, 263, 412] as const;
export const AFGEROND_2020 = [477, 323, 379, 393, 265, 416] as const;
export const KORTE_CONTACTEN_2019 = [221, 150, 176, 183, 123, 193] as const;
export const KORTE_CONTACTEN_2020 = [112, 76, 89, 92, 62, 98] as const;
/** Dossiers opened in the first five months of 2015 (S0 #3); 37 more had no wijk. */
export const DOSSIERS_2015 = [171, 116, 136, 141, 95, 149] as const;
export const DOSSIERS_2015_ZONDER_WIJK = 37;
/** Closed in 2020 by doorlooptijd: the published classes, shortest first (S1 #48). */
export const DOORLOOPTIJD_2020 = [307, 419, 388, 247, 198, 694] as const;
/** Clients of 2020 by age (A: 32 / 50,5 / 17,5 %); together the published 3.211 (S1 #53). */
export const LEEFTIJD_2020 = [1028, 1621, 562] as const;
/** Closed trajecten of 2020 with substitutie: one in ten (S1 #51). */
export const SUBSTITUTIE_2020 = 225;
/** Referred in 2020: the published order (S1 #61), the numbers are A; with the three others 496 = 22 %, without the network. */
export const DOORVERWEZEN_2020 = [
  ['Jeugdinstanties tweede lijn', 120, true],
  ['Wmo', 95, true],
  ['Netwerk', 80, false],
  ['Jeugdbescherming', 62, true],
  ['Wet langdurige zorg', 48, true],
  ['Jongerenwerk', 40, true],
  ['Veilig Thuis', 34, true],
  ['Huisarts', 28, true],
  ['Woningcorporatie', 22, true],
  ['Bemoeizorg', 17, true],
  ['Onderwijs', 12, true],
  ['Schuldhulpverlening', 10, true],
  ['Overig', 8, true],
] as const satisfies readonly (readonly [naam: string, aantal: number, formeel: boolean])[];
/** Pairs of ZRM-metingen of 2020 (A), and the mean of each leefgebied (A): together exactly 2,52 and 3,81 (S1 #46). */
export const ZRM_PAREN_2020 = 200;
export const ZRM_2020 = {
  financien: [2.05, 3.4],
  werk: [2.3, 3.55],
  tijdsbesteding: [2.55, 3.9],
  huisvesting: [2.35, 2.88],
  'huiselijke-relaties': [2.4, 3.85],
  'geestelijke-gezondheid': [2.3, 3.7],
  'lichamelijke-gezondheid': [2.75, 4],
  middelengebruik: [3.05, 4.3],
  adl: [2.95, 4.3],
  netwerk: [2.4, 3.8],
  participatie: [2.49, 3.84],
  justitie: [2.65, 4.2],
} as const satisfies Readonly<Record<ZrmDomein, readonly [eerste: number, tweede: number]>>;
export const CONTACTEN_2015 = { telefoon: 2863, inloop: 437 } as const;
/** Zwaarte 1, 2, 3 (A). */
export const ZWAARTE_PARTS = [60, 30, 10] as const;

/** Residents on 1 January 2021 (S1 #55). */
export const INWONERS = { '0-17': 14_939, '18-64': 50_557, '65+': 13_853 } as const;

/** Surnames in the sources; nobody in the demo may carry one. */
export const GEWEIGERDE_ACHTERNAMEN = [
  'stam',
  'gouweleeuw',
  'aaken',
  'kegel',
  'donk',
  'urbankova',
  'holten',
  'groothuismink',
  'efthimiadis',
] as const;
