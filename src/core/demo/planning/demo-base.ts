/** Gemeente, gebieden, wijken, teams, functies and specialismen of the demo. */
import {
  type FunctieKey,
  GEBIEDEN,
  type GebiedKey,
  INWONERS,
  type SpecialismeKey,
  START_GEBIEDEN,
  START_WOT,
  TEAMS,
  type TeamCijfers,
  type TeamKey,
} from './demo-figures.ts';
import type { DemoRows } from './demo-rows.ts';
import { createIds, divide } from './random.ts';

export const DEMO_SOURCE = 'Demo (fictief)';

/** Ids by the words the rest of the generator uses. */
export type Base = {
  readonly rijen: Pick<
    DemoRows,
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
  teamId(key: TeamKey): string;
  gebiedId(key: GebiedKey): string;
  functieId(key: FunctieKey): string;
  specialismeId(key: SpecialismeKey): string;
};

/** A lookup that fails loudly: a wrong key is a mistake in the generator. */
export function zoeker<S extends string>(paren: readonly (readonly [S, string])[]): (key: S) => string {
  const kaart = new Map(paren);
  return (key) => {
    const id = kaart.get(key);
    if (id === undefined) throw new Error(`Demo: onbekende sleutel ${key}`);
    return id;
  };
}

const FUNCTIES: readonly (readonly [FunctieKey, string, boolean])[] = [
  ['wijkteammedewerker', 'Wijkteammedewerker', true],
  ['gedragswetenschapper', 'Gedragswetenschapper', true],
  ['gezinsspecialist', 'Gezinsspecialist', false],
  ['administratie', 'Administratief ondersteuner', false],
  ['gebiedsmanager', 'Gebiedsmanager', false],
  ['zorgbemiddelaar', 'Zorgbemiddelaar', false],
  ['projectfunctionaris', 'Functionaris projecten', false],
  ['coordinator', 'Coördinator', false],
];

const SPECIALISMEN: readonly (readonly [SpecialismeKey, string, boolean, readonly string[]])[] = [
  ['jeugd', 'Jeugd- en opvoedhulp', true, ['jeugdhulp']],
  ['jeugd-ggz', 'Jeugd-ggz', true, ['(jeugd-)GGZ']],
  ['volwassenen', 'Volwassenenzorg', false, []],
  ['maatschappelijk', 'Maatschappelijk werk', false, ['AMW']],
  ['ouderen', 'Ouderenwerk', false, ['seniorenadviseur']],
  ['schuld', 'Schuldhulpverlening', false, []],
  ['welzijn', 'Welzijnswerk', false, ['opbouwwerk']],
];

/** Old spellings in the sources; Centrum-West was written Centrum/West until 2017 (date A). */
const OLD_NAAM: Partial<Record<TeamKey, { naam: string; tot: string }>> = {
  'centrum-west': { naam: 'Centrum/West', tot: '2017-01-01' },
};
const ALIASSEN: Partial<Record<TeamKey, readonly string[]>> = {
  'centrum-west': ['Centrum/West', 'Centrum West'],
  groenoord: ['Groenord'],
  vroegsignalering: ['Team vroegsignalering'],
};
const INLOOP: Partial<Record<TeamKey, string>> = {
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

function gemeenteRows(): Pick<DemoRows, 'gemeente' | 'ombudsman'> {
  return {
    gemeente: [
      {
        id: createIds('gemeente')(),
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
        id: createIds('ombudsman')(),
        naam: 'Nationale ombudsman',
        adres: '',
        website: '',
        geldigVan: START_WOT,
        geldigTot: null,
      },
    ],
  };
}

type Keys = {
  team: (s: TeamKey) => string;
  wijk: (s: TeamKey) => string;
  gebied: (s: GebiedKey) => string;
};

function wijkRows(
  keys: Keys,
): Pick<DemoRows, 'wijk' | 'wijkNaam' | 'wijkAlias' | 'wijkGebied' | 'wijkInwoners'> {
  const [naamId, aliasId, gebiedId, inwonersId] = ['wijkNaam', 'wijkAlias', 'wijkGebied', 'wijkInwoners'].map(
    createIds,
  );
  const id = (maak: (() => string) | undefined): string => maak?.() ?? '';
  const klassen = ['0-17', '18-64', '65+'] as const;
  const inwoners = klassen.flatMap((klasse) =>
    divide(INWONERS[klasse], INWONER_GEWICHTEN[klasse]).map((aantal, plaats) => ({
      id: id(inwonersId),
      wijkId: keys.wijk(WIJKTEAMS[plaats]?.sleutel ?? 'nieuwland'),
      jaar: 2021,
      leeftijdsklasse: klasse,
      aantal,
      bron: DEMO_SOURCE,
    })),
  );
  return {
    wijk: WIJKTEAMS.map((t, i) => ({
      id: keys.wijk(t.sleutel),
      volgorde: i + 1,
      geldigVan: '2012-01-01',
      geldigTot: null,
    })),
    wijkNaam: WIJKTEAMS.flatMap((t) =>
      naamPeriodes(t, '2012-01-01').map((n) => ({ id: id(naamId), wijkId: keys.wijk(t.sleutel), ...n })),
    ),
    wijkAlias: WIJKTEAMS.flatMap((t) =>
      (ALIASSEN[t.sleutel] ?? []).map((naam) => ({
        id: id(aliasId),
        wijkId: keys.wijk(t.sleutel),
        naam,
      })),
    ),
    wijkGebied: WIJKTEAMS.flatMap((t) =>
      t.gebied === null
        ? []
        : [
            {
              id: id(gebiedId),
              wijkId: keys.wijk(t.sleutel),
              gebiedId: keys.gebied(t.gebied),
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
  const old = OLD_NAAM[team.sleutel];
  if (!old) return [{ naam: team.naam, geldigVan: van, geldigTot: null }];
  return [
    { naam: old.naam, geldigVan: van, geldigTot: old.tot },
    { naam: team.naam, geldigVan: old.tot, geldigTot: null },
  ];
}

function contact(team: TeamCijfers, plaats: number): Omit<DemoRows['teamContact'][number], 'id' | 'teamId'> {
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

function teamRows(
  keys: Keys,
): Pick<DemoRows, 'team' | 'teamNaam' | 'teamAlias' | 'teamGebied' | 'teamWijk' | 'teamContact'> {
  const ids = {
    naam: createIds('teamNaam'),
    alias: createIds('teamAlias'),
    gebied: createIds('teamGebied'),
    wijk: createIds('teamWijk'),
    contact: createIds('teamContact'),
  };
  const perTeam = <T>(create: (t: TeamCijfers, teamId: string, plaats: number) => T[]): T[] =>
    TEAMS.flatMap((t, plaats) => create(t, keys.team(t.sleutel), plaats));
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
              gebiedId: keys.gebied(t.gebied),
              geldigVan: START_GEBIEDEN,
              geldigTot: null,
            },
          ],
    ),
    teamWijk: perTeam((t, teamId) =>
      t.gebied === null
        ? []
        : [{ id: ids.wijk(), teamId, wijkId: keys.wijk(t.sleutel), geldigVan: t.van, geldigTot: null }],
    ),
    teamContact: perTeam((t, teamId, plaats) => [{ id: ids.contact(), teamId, ...contact(t, plaats) }]),
  };
}

/** Ids for the words of one table. */
function keyIds<S extends string>(table: string, keys: readonly S[]): (key: S) => string {
  const id = createIds(table);
  return zoeker(keys.map((key) => [key, id()] as const));
}

function keuzelijsten(
  functieId: (s: FunctieKey) => string,
  specialismeId: (s: SpecialismeKey) => string,
): Pick<DemoRows, 'functie' | 'specialisme' | 'specialismeAlias'> {
  const aliasId = createIds('specialismeAlias');
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

export function createBase(): Base {
  const teamKeys = TEAMS.map((t) => t.sleutel);
  const wijkKeys = WIJKTEAMS.map((t) => t.sleutel);
  const functieKeys = FUNCTIES.map(([s]) => s);
  const specialismeKeys = SPECIALISMEN.map(([s]) => s);
  const gebiedKeys: readonly GebiedKey[] = GEBIEDEN.map((g) => g.sleutel);
  const teamId = keyIds('team', teamKeys);
  const gebiedId = keyIds('gebied', gebiedKeys);
  const naamId = createIds('gebiedNaam');
  const functieId = keyIds('functie', functieKeys);
  const specialismeId = keyIds('specialisme', specialismeKeys);
  const keys = { team: teamId, wijk: keyIds('wijk', wijkKeys), gebied: gebiedId };
  return {
    teamId,
    gebiedId,
    functieId,
    specialismeId,
    rijen: {
      ...gemeenteRows(),
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
      ...wijkRows(keys),
      ...teamRows(keys),
      ...keuzelijsten(functieId, specialismeId),
    },
  };
}
