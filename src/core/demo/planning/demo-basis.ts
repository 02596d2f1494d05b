/** Gemeente, gebieden, wijken, teams, functies and specialismen of the demo. */
import {
  type FunctieSleutel,
  GEBIEDEN,
  type GebiedSleutel,
  INWONERS,
  type SpecialismeSleutel,
  START_GEBIEDEN,
  START_WOT,
  TEAMS,
  type TeamCijfers,
  type TeamSleutel,
} from './demo-cijfers.ts';
import type { DemoRijen } from './demo-rijen.ts';
import { maakIds, verdeel } from './toeval.ts';

export const DEMO_BRON = 'Demo (fictief)';

/** Ids by the words the rest of the generator uses. */
export type Basis = {
  readonly rijen: Pick<
    DemoRijen,
    | 'gemeente'
    | 'ombudsman'
    | 'gebied'
    | 'gebiedNaam'
    | 'wijk'
    | 'wijkNaam'
    | 'wijkAlias'
    | 'wijkGebied'
    | 'wijkInwoners'
    | 'team'
    | 'teamNaam'
    | 'teamAlias'
    | 'teamGebied'
    | 'teamWijk'
    | 'teamContact'
    | 'functie'
    | 'specialisme'
    | 'specialismeAlias'
  >;
  teamId(sleutel: TeamSleutel): string;
  gebiedId(sleutel: GebiedSleutel): string;
  functieId(sleutel: FunctieSleutel): string;
  specialismeId(sleutel: SpecialismeSleutel): string;
};

/** A lookup that fails loudly: a wrong key is a mistake in the generator. */
export function zoeker<S extends string>(paren: readonly (readonly [S, string])[]): (sleutel: S) => string {
  const kaart = new Map(paren);
  return (sleutel) => {
    const id = kaart.get(sleutel);
    if (id === undefined) throw new Error(`Demo: onbekende sleutel ${sleutel}`);
    return id;
  };
}

const FUNCTIES: readonly (readonly [FunctieSleutel, string, boolean])[] = [
  ['wijkteammedewerker', 'Wijkteammedewerker', true],
  ['gedragswetenschapper', 'Gedragswetenschapper', true],
  ['gezinsspecialist', 'Gezinsspecialist', false],
  ['administratie', 'Administratief ondersteuner', false],
  ['gebiedsmanager', 'Gebiedsmanager', false],
  ['zorgbemiddelaar', 'Zorgbemiddelaar', false],
  ['projectfunctionaris', 'Functionaris projecten', false],
  ['coordinator', 'Coördinator', false],
];

const SPECIALISMEN: readonly (readonly [SpecialismeSleutel, string, boolean, readonly string[]])[] = [
  ['jeugd', 'Jeugd- en opvoedhulp', true, ['jeugdhulp']],
  ['jeugd-ggz', 'Jeugd-ggz', true, ['(jeugd-)GGZ']],
  ['volwassenen', 'Volwassenenzorg', false, []],
  ['maatschappelijk', 'Maatschappelijk werk', false, ['AMW']],
  ['ouderen', 'Ouderenwerk', false, ['seniorenadviseur']],
  ['schuld', 'Schuldhulpverlening', false, []],
  ['welzijn', 'Welzijnswerk', false, ['opbouwwerk']],
];

/** Old spellings in the sources; Centrum-West was written Centrum/West until 2017 (date A). */
const OUDE_NAAM: Partial<Record<TeamSleutel, { naam: string; tot: string }>> = {
  'centrum-west': { naam: 'Centrum/West', tot: '2017-01-01' },
};
const ALIASSEN: Partial<Record<TeamSleutel, readonly string[]>> = {
  'centrum-west': ['Centrum/West', 'Centrum West'],
  groenoord: ['Groenord'],
  vroegsignalering: ['Team vroegsignalering'],
};
const INLOOP: Partial<Record<TeamSleutel, string>> = {
  nieuwland: 'ma t/m do 9.00–12.00 uur, wo ook 13.00–16.00 uur',
  groenoord: 'ma, di en do 9.00–12.00 uur',
  noordrand: 'di en do 9.30–12.00 uur',
  oost: 'ma, wo en do 9.00–12.00 uur',
  zuid: 'di en vr 9.00–12.00 uur',
  'centrum-west': 'ma t/m vr 9.00–11.30 uur',
};
/** Invented weights: no source splits the residents over the wijken. */
const INWONER_GEWICHTEN = {
  '0-17': [21, 17, 17, 16, 12, 17],
  '18-64': [19, 16, 16, 17, 12, 20],
  '65+': [18, 19, 18, 15, 11, 19],
} as const;

export const WIJKTEAMS = TEAMS.filter((team) => team.gebied !== null);

function gemeenteRijen(): Pick<DemoRijen, 'gemeente' | 'ombudsman'> {
  return {
    gemeente: [
      {
        id: maakIds('gemeente')(),
        naam: 'Schiedam',
        bestuursorgaan: 'college van burgemeester en wethouders',
        adres: 'Voorbeeldplein 1, Schiedam',
        telefoon: '010 000 0100',
        email: 'gemeente@voorbeeld.invalid',
        website: '',
      },
    ],
    ombudsman: [
      {
        id: maakIds('ombudsman')(),
        naam: 'Nationale ombudsman',
        adres: '',
        website: '',
        geldigVan: START_WOT,
        geldigTot: null,
      },
    ],
  };
}

type Sleutels = {
  team: (s: TeamSleutel) => string;
  wijk: (s: TeamSleutel) => string;
  gebied: (s: GebiedSleutel) => string;
};

function wijkRijen(
  sleutels: Sleutels,
): Pick<DemoRijen, 'wijk' | 'wijkNaam' | 'wijkAlias' | 'wijkGebied' | 'wijkInwoners'> {
  const [naamId, aliasId, gebiedId, inwonersId] = ['wijkNaam', 'wijkAlias', 'wijkGebied', 'wijkInwoners'].map(
    maakIds,
  );
  const id = (maak: (() => string) | undefined): string => maak?.() ?? '';
  const klassen = ['0-17', '18-64', '65+'] as const;
  const inwoners = klassen.flatMap((klasse) =>
    verdeel(INWONERS[klasse], INWONER_GEWICHTEN[klasse]).map((aantal, plaats) => ({
      id: id(inwonersId),
      wijkId: sleutels.wijk(WIJKTEAMS[plaats]?.sleutel ?? 'nieuwland'),
      jaar: 2021,
      leeftijdsklasse: klasse,
      aantal,
      bron: DEMO_BRON,
    })),
  );
  return {
    wijk: WIJKTEAMS.map((t, i) => ({
      id: sleutels.wijk(t.sleutel),
      volgorde: i + 1,
      geldigVan: '2012-01-01',
      geldigTot: null,
    })),
    wijkNaam: WIJKTEAMS.flatMap((t) =>
      naamPeriodes(t, '2012-01-01').map((n) => ({ id: id(naamId), wijkId: sleutels.wijk(t.sleutel), ...n })),
    ),
    wijkAlias: WIJKTEAMS.flatMap((t) =>
      (ALIASSEN[t.sleutel] ?? []).map((naam) => ({
        id: id(aliasId),
        wijkId: sleutels.wijk(t.sleutel),
        naam,
      })),
    ),
    wijkGebied: WIJKTEAMS.flatMap((t) =>
      t.gebied === null
        ? []
        : [
            {
              id: id(gebiedId),
              wijkId: sleutels.wijk(t.sleutel),
              gebiedId: sleutels.gebied(t.gebied),
              geldigVan: START_GEBIEDEN,
              geldigTot: null,
            },
          ],
    ),
    wijkInwoners: inwoners,
  };
}

function naamPeriodes(
  team: TeamCijfers,
  van: string,
): { naam: string; geldigVan: string; geldigTot: string | null }[] {
  const oud = OUDE_NAAM[team.sleutel];
  if (!oud) return [{ naam: team.naam, geldigVan: van, geldigTot: null }];
  return [
    { naam: oud.naam, geldigVan: van, geldigTot: oud.tot },
    { naam: team.naam, geldigVan: oud.tot, geldigTot: null },
  ];
}

function contact(team: TeamCijfers, plaats: number): Omit<DemoRijen['teamContact'][number], 'id' | 'teamId'> {
  return {
    locatie: `Voorbeeldstraat ${plaats * 10 + 2}, Schiedam`,
    telefoon: `010 000 0${String(101 + plaats)}`,
    email: `wot.${team.sleutel}@voorbeeld.invalid`,
    website: '',
    inlooptijden: INLOOP[team.sleutel] ?? '',
    geldigVan: team.van,
    geldigTot: null,
  };
}

function teamRijen(
  sleutels: Sleutels,
): Pick<DemoRijen, 'team' | 'teamNaam' | 'teamAlias' | 'teamGebied' | 'teamWijk' | 'teamContact'> {
  const ids = {
    naam: maakIds('teamNaam'),
    alias: maakIds('teamAlias'),
    gebied: maakIds('teamGebied'),
    wijk: maakIds('teamWijk'),
    contact: maakIds('teamContact'),
  };
  const perTeam = <T>(maak: (t: TeamCijfers, teamId: string, plaats: number) => T[]): T[] =>
    TEAMS.flatMap((t, plaats) => maak(t, sleutels.team(t.sleutel), plaats));
  return {
    team: perTeam((t, id, plaats) => [
      {
        id,
        soort: t.gebied === null ? 'stadsbreed' : 'wijkteam',
        volgorde: plaats + 1,
        geldigVan: t.van,
        geldigTot: null,
      },
    ]),
    teamNaam: perTeam((t, teamId) => naamPeriodes(t, t.van).map((n) => ({ id: ids.naam(), teamId, ...n }))),
    teamAlias: perTeam((t, teamId) =>
      (ALIASSEN[t.sleutel] ?? []).map((naam) => ({ id: ids.alias(), teamId, naam })),
    ),
    teamGebied: perTeam((t, teamId) =>
      t.gebied === null
        ? []
        : [
            {
              id: ids.gebied(),
              teamId,
              gebiedId: sleutels.gebied(t.gebied),
              geldigVan: START_GEBIEDEN,
              geldigTot: null,
            },
          ],
    ),
    teamWijk: perTeam((t, teamId) =>
      t.gebied === null
        ? []
        : [{ id: ids.wijk(), teamId, wijkId: sleutels.wijk(t.sleutel), geldigVan: t.van, geldigTot: null }],
    ),
    teamContact: perTeam((t, teamId, plaats) => [{ id: ids.contact(), teamId, ...contact(t, plaats) }]),
  };
}

/** Ids for the words of one table. */
function sleutelIds<S extends string>(tabel: string, sleutels: readonly S[]): (sleutel: S) => string {
  const id = maakIds(tabel);
  return zoeker(sleutels.map((sleutel) => [sleutel, id()] as const));
}

function keuzelijsten(
  functieId: (s: FunctieSleutel) => string,
  specialismeId: (s: SpecialismeSleutel) => string,
): Pick<DemoRijen, 'functie' | 'specialisme' | 'specialismeAlias'> {
  const aliasId = maakIds('specialismeAlias');
  return {
    functie: FUNCTIES.map(([s, naam, teltMeeCaseload], i) => ({
      id: functieId(s),
      naam,
      teltMeeCaseload,
      volgorde: i + 1,
    })),
    specialisme: SPECIALISMEN.map(([s, naam, vereistSkj], i) => ({
      id: specialismeId(s),
      naam,
      vereistSkj,
      volgorde: i + 1,
    })),
    specialismeAlias: SPECIALISMEN.flatMap(([s, , , aliassen]) =>
      aliassen.map((naam) => ({ id: aliasId(), specialismeId: specialismeId(s), naam })),
    ),
  };
}

export function maakBasis(): Basis {
  const teamSleutels = TEAMS.map((t) => t.sleutel);
  const wijkSleutels = WIJKTEAMS.map((t) => t.sleutel);
  const functieSleutels = FUNCTIES.map(([s]) => s);
  const specialismeSleutels = SPECIALISMEN.map(([s]) => s);
  const gebiedSleutels: readonly GebiedSleutel[] = GEBIEDEN.map((g) => g.sleutel);
  const teamId = sleutelIds('team', teamSleutels);
  const gebiedId = sleutelIds('gebied', gebiedSleutels);
  const naamId = maakIds('gebiedNaam');
  const functieId = sleutelIds('functie', functieSleutels);
  const specialismeId = sleutelIds('specialisme', specialismeSleutels);
  const sleutels = { team: teamId, wijk: sleutelIds('wijk', wijkSleutels), gebied: gebiedId };
  return {
    teamId,
    gebiedId,
    functieId,
    specialismeId,
    rijen: {
      ...gemeenteRijen(),
      gebied: GEBIEDEN.map(({ sleutel }, i) => ({
        id: gebiedId(sleutel),
        code: sleutel,
        volgorde: i + 1,
        geldigVan: START_GEBIEDEN,
        geldigTot: null,
      })),
      gebiedNaam: GEBIEDEN.map(({ sleutel, naam }) => ({
        id: naamId(),
        gebiedId: gebiedId(sleutel),
        naam,
        geldigVan: START_GEBIEDEN,
        geldigTot: null,
      })),
      ...wijkRijen(sleutels),
      ...teamRijen(sleutels),
      ...keuzelijsten(functieId, specialismeId),
    },
  };
}
