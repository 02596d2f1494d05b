import type { PlanbordLijst } from '../../../shared/domain/planning/planning.ts';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';

/**
 * The date whose names a window [van, tot) shows: today where it lies inside, else the
 * day of the window that is nearest to today: `tot` itself is no day of it.
 */
export function naamdatum(van: string, tot: string, vandaag: string): string {
  if (vandaag < van) return van;
  return vandaag < tot ? vandaag : plusDagen(tot, -1);
}

/** Which list of the planbord a table feeds; tables that feed none are absent. */
const LIJST_VAN_TABEL: Readonly<Record<string, PlanbordLijst>> = {
  gebied: 'gebieden',
  team: 'teams',
  team_gebied: 'teamGebieden',
  moederorganisatie: 'organisaties',
  functie: 'functies',
  specialisme: 'specialismen',
  medewerker: 'medewerkers',
  detachering: 'detacheringen',
  inzet: 'inzet',
  afwezigheid: 'afwezigheid',
  medewerker_specialisme: 'medewerkerSpecialismen',
  registratie: 'registraties',
  gebiedsmanager: 'gebiedsmanagers',
  vacature: 'vacatures',
  formatie: 'formatie',
  werkvoorraad: 'werkvoorraad',
  kalenderdag: 'kalenderdagen',
  knelpunt_acceptatie: 'acceptaties',
  instelling: 'instellingen',
};

export function lijstVanTabel(tabel: string): PlanbordLijst | undefined {
  return LIJST_VAN_TABEL[tabel];
}

/** Tables whose rows are part of a row of another list (names, cao). */
const NAAMTABELLEN = {
  gebied_naam: 'gebieden',
  team_naam: 'teams',
  organisatie_naam: 'organisaties',
  organisatie_cao: 'organisaties',
} as const satisfies Readonly<Record<string, PlanbordLijst>>;

export type Naamtabel = keyof typeof NAAMTABELLEN;

export function isNaamtabel(tabel: string): tabel is Naamtabel {
  return Object.hasOwn(NAAMTABELLEN, tabel);
}

/** Which list a table of names is part of. */
export function lijstVanNamen(tabel: Naamtabel): PlanbordLijst {
  return NAAMTABELLEN[tabel];
}
