/** Dutch words for every closed list of planning.ts; a new member breaks the build here. */
import type {
  Afwezigheid,
  AfwezigheidSoort,
  Cao,
  Doel,
  Kalenderdag,
  RegistratieSoort,
  TeamSoort,
  VacatureStatus,
  Zwaarte,
} from './planning.ts';

export const DOEL_LABEL: Readonly<Record<Doel, string>> = {
  casuistiek: 'Casuïstiek',
  seniortaken: 'Seniortaken',
  inloop: 'Inloop en spreekuur',
  school: 'School',
  project: 'Project',
  overhead: 'Overhead',
};

/** Order in which doelen are listed. */
export const DOELEN: readonly Doel[] = [
  'casuistiek',
  'seniortaken',
  'inloop',
  'school',
  'project',
  'overhead',
];

export const TEAM_SOORT_LABEL: Readonly<Record<TeamSoort, string>> = {
  wijkteam: 'Wijkteam',
  stadsbreed: 'Stadsbreed team',
};

export const CAO_LABEL: Readonly<Record<Cao, string>> = {
  'sociaal-werk': 'Sociaal Werk',
  jeugdzorg: 'Jeugdzorg',
  gemeenten: 'Gemeenten',
};

export const CAOS: readonly Cao[] = ['sociaal-werk', 'jeugdzorg', 'gemeenten'];

export const AFWEZIGHEID_SOORT_LABEL: Readonly<Record<AfwezigheidSoort, string>> = {
  verlof: 'Verlof',
  ziekte: 'Ziekte',
  'zwangerschap-ouderschap': 'Zwangerschap of ouderschap',
  scholing: 'Scholing',
  overig: 'Overig',
};

export const AFWEZIGHEID_SOORTEN: readonly AfwezigheidSoort[] = [
  'verlof',
  'ziekte',
  'zwangerschap-ouderschap',
  'scholing',
  'overig',
];

export const AFWEZIGHEID_STATUS_LABEL: Readonly<Record<Afwezigheid['status'], string>> = {
  aangevraagd: 'Aangevraagd',
  akkoord: 'Akkoord',
};

export const REGISTRATIE_SOORT_LABEL: Readonly<Record<RegistratieSoort, string>> = {
  'skj-jeugd-en-gezin': 'SKJ jeugd- en gezinsprofessional',
  'skj-pedagoog': 'SKJ pedagoog',
  'skj-psycholoog': 'SKJ psycholoog',
  big: 'BIG',
};

export const VACATURE_STATUS_LABEL: Readonly<Record<VacatureStatus, string>> = {
  open: 'Open',
  'in-werving': 'In werving',
  vervuld: 'Vervuld',
  ingetrokken: 'Ingetrokken',
};

export const ZWAARTE_LABEL: Readonly<Record<Zwaarte, string>> = {
  0: 'Waakvlam',
  1: 'Zwaarte 1',
  2: 'Zwaarte 2',
  3: 'Zwaarte 3',
};

export const ZWAARTEN: readonly Zwaarte[] = [0, 1, 2, 3];

export const KALENDERDAG_SOORT_LABEL: Readonly<Record<Kalenderdag['soort'], string>> = {
  atw: 'Algemene termijnenwet',
  'cao-sociaal-werk': 'Feestdag cao Sociaal Werk',
  'cao-jeugdzorg': 'Feestdag cao Jeugdzorg',
  'cao-gemeenten': 'Feestdag cao Gemeenten',
  sluitingsdag: 'Sluitingsdag',
};
