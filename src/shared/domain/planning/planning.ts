/**
 * The dated rows a planning is calculated from: what the core sends to the
 * planbord and what the overviews are made of. Plain values, no behaviour.
 *
 * Conventions: `geldigVan` is inclusive, `geldigTot` exclusive, `null` = open;
 * dates are ISO text (JJJJ-MM-DD); amounts of time are whole minutes per week;
 * ids are opaque (UUIDv7).
 */

import type { Periode } from '../tijd/periode.ts';
import type {
  AfwezigheidSoort,
  AfwezigheidStatus,
  Cao,
  Dagdeel,
  Doel,
  KalenderdagSoort,
  MinimumSoort,
  RegistratieSoort,
  TeamSoort,
  VacatureStatus,
  Zwaarte,
} from './lists.ts';
import { rowList } from './row-list.ts';

/** 40 hours: the most that one detachering, and one row of inzet, can hold (domein §2), in minutes per week. */
export const MAX_MINUTEN = 2400;

export type Gebied = Periode & { readonly id: string; readonly code: string; readonly naam: string };

export type Team = Periode & {
  readonly id: string;
  readonly soort: TeamSoort;
  /** Name on the peildatum of the request. */
  readonly naam: string;
  /** Place in the municipality's own order of teams. */
  readonly volgorde: number;
};

/** Which gebied a team belongs to, dated; a stadsbreed team has none. */
export type TeamGebied = Periode & {
  readonly id: string;
  readonly teamId: string;
  readonly gebiedId: string;
};

export type Organisatie = Periode & {
  readonly id: string;
  readonly naam: string;
  /** At the beginning. */
  readonly cao: Cao;
  /** Later ones (organisatie/cao.ts), oldest first. */
  readonly caoWijzigingen: readonly { readonly vanaf: string; readonly cao: Cao }[];
  /** Place in the municipality's own order of organisations. */
  readonly volgorde: number;
};

export type Functie = {
  readonly id: string;
  readonly naam: string;
  readonly teltMeeCaseload: boolean;
};

export type Specialisme = {
  readonly id: string;
  readonly naam: string;
  /** Youth work asks for a valid SKJ registration on each day (S1 #30). */
  readonly vereistSkj: boolean;
};

export type Medewerker = {
  readonly id: string;
  readonly voornaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
};

/** Minutes on Monday … Friday … Sunday; the sum is the contract. */
export type Werkpatroon = readonly [number, number, number, number, number, number, number];

export type Detachering = Periode & {
  readonly id: string;
  readonly medewerkerId: string;
  readonly organisatieId: string;
  readonly functieId: string;
  readonly minutenPerWeek: number;
  readonly werkpatroon: Werkpatroon;
};

export type Inzet = Periode & {
  readonly id: string;
  readonly detacheringId: string;
  readonly teamId: string;
  readonly doel: Doel;
  readonly minutenPerWeek: number;
};

export type Afwezigheid = Periode & {
  readonly id: string;
  readonly medewerkerId: string;
  /** null = the reader may not know: only that and how much somebody is away (besluit 0016). */
  readonly soort: AfwezigheidSoort | null;
  /** 1–100: the part of the working time that is missed. */
  readonly percentage: number;
  readonly status: AfwezigheidStatus;
};

/** Absence as it is kept: it always says what for. */
export type RecordedAfwezigheid = Afwezigheid & { readonly soort: AfwezigheidSoort };

export type MedewerkerSpecialisme = Periode & {
  readonly id: string;
  readonly medewerkerId: string;
  readonly specialismeId: string;
  readonly hoofd: boolean;
};

export type Registratie = {
  readonly id: string;
  readonly medewerkerId: string;
  readonly soort: RegistratieSoort;
  readonly geldigVan: string;
  /** First day on which the registration is no longer valid (C12). */
  readonly verloopdatum: string;
};

export type Gebiedsmanager = Periode & {
  readonly id: string;
  readonly medewerkerId: string;
  readonly gebiedId: string;
};

export type Vacature = {
  readonly id: string;
  readonly teamId: string;
  readonly functieId: string;
  readonly specialismeId: string | null;
  readonly organisatieId: string | null;
  readonly minutenPerWeek: number;
  readonly openSinds: string;
  readonly gewensteStart: string;
  readonly status: VacatureStatus;
  readonly vervuldDoorId: string | null;
  /** First day on which it is no longer open; null while it is, or where that was not recorded. */
  readonly geslotenPer: string | null;
};

/** Allowed hours of a team for a function or specialism. */
export type Formatie = Periode & {
  readonly id: string;
  readonly teamId: string;
  readonly functieId: string | null;
  readonly specialismeId: string | null;
  readonly minutenPerWeek: number;
};

/** How many people a team must have on a weekday and dagdeel, for inloop or wijkspreekuur. */
export type Minimum = Periode & {
  readonly id: string;
  readonly teamId: string;
  /** 0 = Monday. */
  readonly weekdag: number;
  readonly dagdeel: Dagdeel;
  readonly soort: MinimumSoort;
  readonly aantal: number;
};

/** Open trajecten of a team at a zwaarte; no row means not measured, never zero. */
export type Werkvoorraad = Periode & {
  readonly id: string;
  readonly teamId: string;
  readonly zwaarte: Zwaarte;
  readonly aantalOpen: number;
};

/** A day on which the office is closed, besides the paid holidays of the cao. */
export type Kalenderdag = {
  readonly id: string;
  readonly datum: string;
  readonly soort: KalenderdagSoort;
  readonly omschrijving: string;
};

/** A decree on gelijkgestelde dagen that was recorded: the years it covers (both inclusive). Its days are kalenderdagen of the law. */
export type Kalenderbesluit = {
  readonly id: string;
  readonly vanJaar: number;
  readonly totEnMetJaar: number;
};

export type KnelpuntAcceptatie = {
  readonly id: string;
  /** `Knelpunt.sleutel` of the knelpunt that was accepted. */
  readonly sleutel: string;
  readonly reden: string;
};

/** One dated setting; `sleutel` is one of `INSTELLINGEN` (instellingen.ts). */
export type InstellingValue = Periode & {
  readonly id: string;
  readonly sleutel: string;
  readonly waarde: number;
};

/** Every list of the planning, with what a row of it is and the table it comes from. What else goes over the lists follows from this. */
export const PLANNING_LISTS = {
  gebieden: rowList<Gebied>('gebied'),
  teams: rowList<Team>('team'),
  teamGebieden: rowList<TeamGebied>('team_gebied'),
  organisaties: rowList<Organisatie>('moederorganisatie'),
  functies: rowList<Functie>('functie'),
  specialismen: rowList<Specialisme>('specialisme'),
  medewerkers: rowList<Medewerker>('medewerker'),
  detacheringen: rowList<Detachering>('detachering'),
  inzet: rowList<Inzet>('inzet'),
  afwezigheid: rowList<Afwezigheid>('afwezigheid'),
  medewerkerSpecialismen: rowList<MedewerkerSpecialisme>('medewerker_specialisme'),
  registraties: rowList<Registratie>('registratie'),
  gebiedsmanagers: rowList<Gebiedsmanager>('gebiedsmanager'),
  vacatures: rowList<Vacature>('vacature'),
  formatie: rowList<Formatie>('formatie'),
  minima: rowList<Minimum>('minimumbezetting'),
  werkvoorraad: rowList<Werkvoorraad>('werkvoorraad'),
  kalenderdagen: rowList<Kalenderdag>('kalenderdag'),
  kalenderbesluiten: rowList<Kalenderbesluit>('kalender_besluit'),
  acceptaties: rowList<KnelpuntAcceptatie>('knelpunt_acceptatie'),
  instellingen: rowList<InstellingValue>('instelling'),
};

/** Name of a list in `PlanbordGegevens`. */
export type PlanbordList = keyof typeof PLANNING_LISTS;

/** Everything the planbord needs for a window [van, tot): all rows that touch it. */
export type PlanbordGegevens = {
  readonly [L in PlanbordList]: (typeof PLANNING_LISTS)[L]['empty'];
};
