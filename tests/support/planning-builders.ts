/** Dull planning rows: fixed values plus what the test is about. */
import { LEGE_GEGEVENS } from '../../src/shared/domain/planbord/delta.ts';
import type {
  Afwezigheid,
  Detachering,
  Formatie,
  Functie,
  Inzet,
  Medewerker,
  MedewerkerSpecialisme,
  Organisatie,
  PlanbordGegevens,
  Registratie,
  Specialisme,
  Team,
  Vacature,
  Werkpatroon,
  Werkvoorraad,
} from '../../src/shared/domain/planning/planning.ts';

const ALTIJD = { geldigVan: '2020-01-01', geldigTot: null };

/** Hours spread evenly over Monday–Friday. */
export function gelijkPatroon(uren: number): Werkpatroon {
  const dag = (uren * 60) / 5;
  return [dag, dag, dag, dag, dag, 0, 0];
}

export function patroonUren(...uren: readonly number[]): Werkpatroon {
  const m = (dag: number): number => Math.round((uren[dag] ?? 0) * 60);
  return [m(0), m(1), m(2), m(3), m(4), m(5), m(6)];
}

export function eenMedewerker(over: Partial<Medewerker> = {}): Medewerker {
  return { id: 'm1', voornaam: 'Noa', tussenvoegsel: '', achternaam: 'Testelaar', ...over };
}

export function eenOrganisatie(over: Partial<Organisatie> = {}): Organisatie {
  return {
    id: 'o1',
    naam: 'Enver',
    cao: 'sociaal-werk',
    caoWijzigingen: [],
    volgorde: 1,
    ...ALTIJD,
    ...over,
  };
}

export function eenFunctie(over: Partial<Functie> = {}): Functie {
  return { id: 'f1', naam: 'wijkteammedewerker', teltMeeCaseload: true, ...over };
}

export function eenTeam(over: Partial<Team> = {}): Team {
  return { id: 't1', soort: 'wijkteam', naam: 'Nieuwland', volgorde: 1, ...ALTIJD, ...over };
}

export function eenSpecialisme(over: Partial<Specialisme> = {}): Specialisme {
  return { id: 's1', naam: 'jeugd- en opvoedhulp', vereistSkj: true, ...over };
}

/** `uren` sets minutes and an even pattern at once. */
export function eenDetachering({
  uren = 36,
  ...over
}: Partial<Detachering> & { uren?: number } = {}): Detachering {
  return {
    id: 'd1',
    medewerkerId: 'm1',
    organisatieId: 'o1',
    functieId: 'f1',
    minutenPerWeek: uren * 60,
    werkpatroon: gelijkPatroon(uren),
    ...ALTIJD,
    ...over,
  };
}

export function eenInzet({ uren = 36, ...over }: Partial<Inzet> & { uren?: number } = {}): Inzet {
  return {
    id: 'i1',
    detacheringId: 'd1',
    teamId: 't1',
    doel: 'casuistiek',
    minutenPerWeek: uren * 60,
    ...ALTIJD,
    ...over,
  };
}

export function eenAfwezigheid(over: Partial<Afwezigheid> = {}): Afwezigheid {
  return {
    id: 'a1',
    medewerkerId: 'm1',
    soort: 'verlof',
    percentage: 100,
    status: 'akkoord',
    geldigVan: '2026-04-30',
    geldigTot: '2026-05-01',
    ...over,
  };
}

export function eenRegistratie(over: Partial<Registratie> = {}): Registratie {
  return {
    id: 'r1',
    medewerkerId: 'm1',
    soort: 'skj-jeugd-en-gezin',
    geldigVan: '2021-05-01',
    verloopdatum: '2026-05-01',
    ...over,
  };
}

export function eenMedewerkerSpecialisme(over: Partial<MedewerkerSpecialisme> = {}): MedewerkerSpecialisme {
  return { id: 'ms1', medewerkerId: 'm1', specialismeId: 's1', hoofd: true, ...ALTIJD, ...over };
}

export function eenVacature(over: Partial<Vacature> = {}): Vacature {
  return {
    id: 'v1',
    teamId: 't1',
    functieId: 'f1',
    specialismeId: null,
    organisatieId: null,
    minutenPerWeek: 28 * 60,
    openSinds: '2026-01-05',
    gewensteStart: '2026-03-02',
    status: 'open',
    vervuldDoorId: null,
    geslotenPer: null,
    ...over,
  };
}

export function eenFormatie(over: Partial<Formatie> = {}): Formatie {
  return {
    id: 'fo1',
    teamId: 't1',
    functieId: null,
    specialismeId: 's1',
    minutenPerWeek: 1440,
    ...ALTIJD,
    ...over,
  };
}

/** Open trajecten of zwaarte 1, 2 and 3 from the start of the data on. */
export function openTrajecten(teamId: string, een: number, twee: number, drie: number): Werkvoorraad[] {
  return ([1, 2, 3] as const).map((zwaarte) => ({
    id: `w-${teamId}-${zwaarte}`,
    teamId,
    zwaarte,
    aantalOpen: zwaarte === 1 ? een : zwaarte === 2 ? twee : drie,
    ...ALTIJD,
  }));
}

/** One organisation, function, team and person around the rows of the test. */
export function gegevens(over: Partial<PlanbordGegevens> = {}): PlanbordGegevens {
  return {
    ...LEGE_GEGEVENS,
    organisaties: [eenOrganisatie()],
    functies: [eenFunctie()],
    specialismen: [eenSpecialisme()],
    teams: [eenTeam()],
    medewerkers: [eenMedewerker()],
    ...over,
  };
}
