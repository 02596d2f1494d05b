/** The closed lists of the planning rows, each with its Dutch words in display order. */
import { closedList, type ValueOf } from '../lijst/closed-list.ts';

/** What inzet is for. */
export const DOELEN = closedList({
  casuistiek: 'Casuïstiek',
  seniortaken: 'Seniortaken',
  inloop: 'Inloop en spreekuur',
  school: 'School',
  project: 'Project',
  overhead: 'Overhead',
});
export type Doel = ValueOf<typeof DOELEN>;

export const TEAM_SOORTEN = closedList({ wijkteam: 'Wijkteam', stadsbreed: 'Stadsbreed team' });
export type TeamSoort = ValueOf<typeof TEAM_SOORTEN>;

/** The cao decides which paid holidays hold (domein §3.1). */
export const CAOS = closedList({
  'sociaal-werk': 'Sociaal Werk',
  jeugdzorg: 'Jeugdzorg',
  gemeenten: 'Gemeenten',
});
export type Cao = ValueOf<typeof CAOS>;

export const AFWEZIGHEID_SOORTEN = closedList({
  verlof: 'Verlof',
  ziekte: 'Ziekte',
  'zwangerschap-ouderschap': 'Zwangerschap of ouderschap',
  scholing: 'Scholing',
  overig: 'Overig',
});
export type AfwezigheidSoort = ValueOf<typeof AFWEZIGHEID_SOORTEN>;

/** Only 'akkoord' is subtracted from the capacity. */
export const AFWEZIGHEID_STATUSSEN = closedList({ aangevraagd: 'Aangevraagd', akkoord: 'Akkoord' });
export type AfwezigheidStatus = ValueOf<typeof AFWEZIGHEID_STATUSSEN>;

export const REGISTRATIE_SOORTEN = closedList({
  'skj-jeugd-en-gezin': 'SKJ jeugd- en gezinsprofessional',
  'skj-pedagoog': 'SKJ pedagoog',
  'skj-psycholoog': 'SKJ psycholoog',
  big: 'BIG',
});
export type RegistratieSoort = ValueOf<typeof REGISTRATIE_SOORTEN>;

export const VACATURE_STATUSSEN = closedList({
  open: 'Open',
  'in-werving': 'In werving',
  vervuld: 'Vervuld',
  ingetrokken: 'Ingetrokken',
});
export type VacatureStatus = ValueOf<typeof VACATURE_STATUSSEN>;

/** A half working day. */
export const DAGDELEN = closedList({ ochtend: 'Ochtend', middag: 'Middag' });
export type Dagdeel = ValueOf<typeof DAGDELEN>;

/** What a team has to have people for, at a fixed time. */
export const MINIMUM_SOORTEN = closedList({ inloop: 'Inloop', wijkspreekuur: 'Wijkspreekuur' });
export type MinimumSoort = ValueOf<typeof MINIMUM_SOORTEN>;

export const KALENDERDAG_SOORTEN = closedList({
  atw: 'Algemene termijnenwet',
  'cao-sociaal-werk': 'Feestdag cao Sociaal Werk',
  'cao-jeugdzorg': 'Feestdag cao Jeugdzorg',
  'cao-gemeenten': 'Feestdag cao Gemeenten',
  sluitingsdag: 'Sluitingsdag',
});
export type KalenderdagSoort = ValueOf<typeof KALENDERDAG_SOORTEN>;

/** 0 is the waakvlam (domein §3.3), off by default. Numbers, so that they can be counted with. */
export const ZWAARTEN = [0, 1, 2, 3] as const;
export type Zwaarte = (typeof ZWAARTEN)[number];

export const ZWAARTE_LABEL: Readonly<Record<Zwaarte, string>> = {
  0: 'Waakvlam',
  1: 'Zwaarte 1',
  2: 'Zwaarte 2',
  3: 'Zwaarte 3',
};
