/**
 * Who may do what (domein §5.1, besluit 0016): the one table. A call of the contract names the right it asks; undo
 * asks the right of the call that it takes back. docs/rechten.md shows it call by call.
 */
import type { KlachtRol } from '../klacht/basis/lists.ts';
import { klachtrollenAt, klachtrollenOf } from '../klacht/basis/rollen.ts';
import { GEBRUIKER_ROLLEN, type GebruikerRol } from './rol.ts';

/** How far a right reaches: the whole city, or what belongs to the own gebied. */
export type Bereik = 'stad' | 'gebied';

type Rolrecht = {
  /** What it lets one do, in Dutch. */
  readonly label: string;
  readonly rollen: Readonly<Partial<Record<GebruikerRol, Bereik>>>;
};

/** Of complaints it is decided by complaint as well (`mayKlachtZien`); here is in which role one acts. */
type Klachtrecht = { readonly label: string; readonly klachtrollen: readonly KlachtRol[] };

const IEDEREEN = {
  inzage: 'stad',
  teamcoordinator: 'stad',
  administratie: 'stad',
  gebiedsmanager: 'stad',
  klachtbehandelaar: 'stad',
  beheerder: 'stad',
} as const;

/** A manager of the own gebied and administratie: what is about people and for few. */
const MENSEN = { administratie: 'stad', gebiedsmanager: 'gebied' } as const;

/** Who reads contents of complaints. */
const INHOUD: readonly KlachtRol[] = ['administratie', 'klachtbehandelaar', 'gebiedsmanager', 'college'];
const IEDER_MET_KLACHTROL: readonly KlachtRol[] = [...INHOUD, 'beheerder'];
const DOSSIER: readonly KlachtRol[] = ['administratie', 'klachtbehandelaar'];

const ROLRECHTEN = {
  inzien: { label: 'Planning en overzichten inzien', rollen: IEDEREEN },
  plannen: {
    label: 'Inzet, vacatures, formatie, werkvoorraad en conclusies bijhouden',
    rollen: { gebiedsmanager: 'gebied' },
  },
  afwezigheid: { label: 'Afwezigheid vastleggen', rollen: MENSEN },
  afwezigheidZien: { label: 'Soort en percentage van afwezigheid zien', rollen: MENSEN },
  personeelsnummersZien: { label: 'Personeelsnummers zien', rollen: MENSEN },
  bedragenZien: {
    label: 'Bedragen van subsidieafspraken zien (een afspraak is van de hele stad)',
    rollen: MENSEN,
  },
  /** Zaaknummers are pseudonyms: for who works with them. A team helps outside its own wijk, so they are of the whole city. */
  trajectenZien: {
    label: 'De trajecten achter een cijfer zien (zaaknummers, geen namen)',
    rollen: { administratie: 'stad', gebiedsmanager: 'stad' },
  },
  rapporteren: {
    label: 'Teksten van rapportages schrijven en rapportages vaststellen',
    rollen: { administratie: 'stad', gebiedsmanager: 'stad' },
  },
  basisgegevens: {
    label: 'Medewerkers, detacheringen, organisaties en contactgegevens bijhouden, lijsten overnemen',
    rollen: { administratie: 'stad' },
  },
  inrichten: {
    label: 'Gebieden, teams, gebiedsmanagers, wijken, kalender en instellingen bijhouden',
    rollen: { beheerder: 'stad' },
  },
  gebruikers: { label: 'Gebruikers, hun rollen en hun toegang bijhouden', rollen: { beheerder: 'stad' } },
  beheren: { label: 'Back-ups en wat er sinds een back-up gebeurde', rollen: { beheerder: 'stad' } },
  /** The document is whole (art. 15), so only for who may see all of it: absence, numbers. */
  inzageGeven: {
    label: 'Een medewerker inzage geven in wat er is vastgelegd (AVG)',
    rollen: { administratie: 'stad' },
  },
  autorisatiesZien: { label: 'Autorisatieoverzicht maken', rollen: { beheerder: 'stad' } },
} as const satisfies Readonly<Record<string, Rolrecht>>;

const KLACHTRECHTEN = {
  klachtenZien: { label: 'Klachten inzien', klachtrollen: INHOUD },
  klachtRegistreren: { label: 'Klachten registreren', klachtrollen: ['administratie'] },
  klachtDossier: { label: 'Gegevens en documenten van een klacht wijzigen', klachtrollen: DOSSIER },
  klachtOordeel: { label: 'Een oordeel vastleggen', klachtrollen: ['klachtbehandelaar', 'college'] },
  /** Which step by which role: the state machine (`OVERGANGEN`). */
  klachtStap: { label: 'Stappen van een klacht zetten (welke: per stap)', klachtrollen: INHOUD },
  klachtNotitie: { label: 'Notities bij een klacht', klachtrollen: INHOUD },
  klachtMaatregel: { label: 'Maatregelen bij een klacht', klachtrollen: INHOUD },
  klachtJaarverslag: {
    label: 'De tekst van het klachtenjaarverslag schrijven',
    klachtrollen: ['klachtbehandelaar', 'administratie', 'college'],
  },
  klachtBrieven: {
    label: 'Sjablonen van brieven inzien',
    klachtrollen: IEDER_MET_KLACHTROL,
  },
  /** A template goes into every letter after it: not for who only tries a complaint informally. */
  klachtSjablonen: {
    label: 'Sjablonen van brieven vervangen',
    klachtrollen: [...DOSSIER, 'beheerder'],
  },
  klachtPersonen: {
    label: 'Personen voor klachten toevoegen',
    klachtrollen: ['administratie', 'beheerder'],
  },
  /** Of somebody else only with `klachtPersonen`. */
  klachtPersoonKoppelen: {
    label: 'Vastleggen welke medewerker men zelf is',
    klachtrollen: IEDER_MET_KLACHTROL,
  },
  klachtInzageGeven: {
    label: 'Een klager inzage geven in wat er is vastgelegd (AVG)',
    klachtrollen: ['administratie', 'klachtbehandelaar'],
  },
  vernietigenVoorbereiden: {
    label: 'Een vernietigingslijst van klachten of oud-medewerkers opstellen',
    klachtrollen: ['beheerder', 'administratie'],
  },
  vernietigenGoedkeuren: {
    label: 'Vernietigingslijsten zien, goedkeuren en intrekken',
    klachtrollen: ['klachtbehandelaar', 'college', 'beheerder', 'administratie'],
  },
  vernietigenUitvoeren: {
    label: 'Klachten en namen van oud-medewerkers vernietigen',
    klachtrollen: ['beheerder'],
  },
} as const satisfies Readonly<Record<string, Klachtrecht>>;

export const RECHTEN = { ...ROLRECHTEN, ...KLACHTRECHTEN };
export type Recht = keyof typeof RECHTEN;
/** Who may call something: who has the right, or who may change anything at all (undo asks further). */
export type Toegang = Recht | 'terugdraaien';

/** Somebody, as far as it decides what they may. */
export type Bevoegd = {
  readonly rollen: readonly GebruikerRol[];
  /** Absent = those that follow from `rollen`. */
  readonly klachtrollen?: readonly KlachtRol[] | undefined;
  /** Gebieden of a gebiedsmanager; absent = the whole city. */
  readonly gebiedIds?: readonly string[] | undefined;
};

const isRecht = (naam: string): naam is Recht => Object.hasOwn(RECHTEN, naam);
export const RECHTNAMEN: readonly Recht[] = Object.keys(RECHTEN).filter(isRecht);
export const isToegang = (naam: unknown): naam is Toegang =>
  typeof naam === 'string' && (naam === 'terugdraaien' || isRecht(naam));

const rechtOf = (recht: Recht): Rolrecht | Klachtrecht => RECHTEN[recht];

/** The roles in which somebody acts when they use a right about complaints. */
export function klachtrollenMet(recht: keyof typeof KLACHTRECHTEN): readonly KlachtRol[] {
  return KLACHTRECHTEN[recht].klachtrollen;
}

/** What a role by itself may; null = nothing. A gebiedsmanager sees complaints of the own gebied. */
export function bereikOfRol(rol: GebruikerRol, recht: Recht): Bereik | null {
  const nodig = rechtOf(recht);
  if ('rollen' in nodig) return nodig.rollen[rol] ?? null;
  if (!klachtrollenAt(rol).some((own) => nodig.klachtrollen.includes(own))) return null;
  return rol === 'gebiedsmanager' ? 'gebied' : 'stad';
}

/** How far somebody's right reaches; null = they do not have it. */
export function bereikOf(wie: Bevoegd, recht: Recht): Bereik | null {
  const nodig = rechtOf(recht);
  if ('klachtrollen' in nodig) {
    return klachtrollenOf(wie).some((rol) => nodig.klachtrollen.includes(rol)) ? 'stad' : null;
  }
  const bereiken = wie.rollen.map((rol) => nodig.rollen[rol]);
  if (bereiken.includes('stad')) return 'stad';
  if (!bereiken.includes('gebied')) return null;
  return wie.gebiedIds === undefined ? 'stad' : 'gebied';
}

/** Rights to change something: who has one of these may take back what they may do. */
const SCHRIJFRECHTEN: readonly Recht[] = [
  'plannen',
  'afwezigheid',
  'basisgegevens',
  'inrichten',
  'gebruikers',
  'beheren',
  'klachtRegistreren',
  'klachtDossier',
  'klachtOordeel',
  'klachtStap',
  'klachtNotitie',
  'klachtMaatregel',
  'klachtJaarverslag',
  'klachtBrieven',
  'klachtSjablonen',
  'klachtPersonen',
  'klachtPersoonKoppelen',
  'vernietigenVoorbereiden',
  'vernietigenGoedkeuren',
];

/** Whether somebody may make a call that asks this; within it the gebied or the complaint decides further. */
export function mag(wie: Bevoegd, toegang: Toegang): boolean {
  if (toegang === 'terugdraaien') return SCHRIJFRECHTEN.some((recht) => bereikOf(wie, recht) !== null);
  return bereikOf(wie, toegang) !== null;
}

/** All that somebody may, for a screen that offers no more than that. */
export function rechtenOf(wie: Bevoegd): Recht[] {
  return RECHTNAMEN.filter((recht) => bereikOf(wie, recht) !== null);
}

/** What every role by itself may of something, in display order of the roles. */
export function bereikPerRol(
  toegang: Toegang,
): { readonly rol: GebruikerRol; readonly bereik: Bereik | null }[] {
  return GEBRUIKER_ROLLEN.values.map((rol) => ({
    rol,
    bereik:
      toegang === 'terugdraaien'
        ? mag({ rollen: [rol] }, toegang)
          ? 'stad'
          : null
        : bereikOfRol(rol, toegang),
  }));
}
