/** A staff list as organisations send it: which line has the headers and which column is what. */
import { zoekvorm } from './zoeknaam.ts';

/** What a column of a staff list can hold; `naam` is a whole name in one cell. */
export const IMPORT_VELDEN = [
  'personeelsnummer',
  'naam',
  'voornaam',
  'tussenvoegsel',
  'achternaam',
  'organisatie',
  'functie',
  'uren',
  'fte',
  'begin',
  'eind',
  'specialisme',
  'team',
  'telefoon',
  'mail',
] as const;
export type ImportVeld = (typeof IMPORT_VELDEN)[number];

export const IMPORT_VELD_LABEL: Readonly<Record<ImportVeld, string>> = {
  personeelsnummer: 'Personeelsnummer',
  naam: 'Naam (heel)',
  voornaam: 'Voornaam',
  tussenvoegsel: 'Tussenvoegsel',
  achternaam: 'Achternaam',
  organisatie: 'Organisatie',
  functie: 'Functie',
  uren: 'Uren per week',
  fte: 'Fte',
  begin: 'Begindatum',
  eind: 'Einddatum (laatste dag)',
  specialisme: 'Specialisme',
  team: 'Team',
  telefoon: 'Werktelefoon',
  mail: 'Werkmail',
};

/** Headers as people write them, in `zoekvorm`. Whole headers only: "naam team" is not a name. */
const KOPPEN: Readonly<Record<ImportVeld, readonly string[]>> = {
  personeelsnummer: [
    'personeelsnummer',
    'personeelsnr',
    'persnr',
    'persnummer',
    'personeelsnum',
    'medewerkernummer',
    'medewerkersnummer',
    'medewerkernr',
    'mednr',
    'registratienummer',
    'pnr',
    'nummer',
    'nr',
  ],
  naam: [
    'naam',
    'medewerker',
    'volledigenaam',
    'naammedewerker',
    'medewerkernaam',
    'naamprofessional',
    'professional',
  ],
  voornaam: ['voornaam', 'voornamen', 'roepnaam', 'voorletters', 'voorletter', 'initialen'],
  tussenvoegsel: [
    'tussenvoegsel',
    'tussenvoegsels',
    'tussenv',
    'tv',
    'voorvoegsel',
    'voorvoegsels',
    'tussen',
  ],
  achternaam: ['achternaam', 'familienaam', 'geslachtsnaam', 'achternamen'],
  organisatie: [
    'organisatie',
    'moederorganisatie',
    'werkgever',
    'uitlener',
    'uitlenendeorganisatie',
    'aanbieder',
    'zorgaanbieder',
    'instelling',
    'detacherendeorganisatie',
  ],
  functie: ['functie', 'functienaam', 'functieomschrijving', 'rol'],
  uren: [
    'uren',
    'urenperweek',
    'urenpw',
    'urenpweek',
    'uurperweek',
    'uw',
    'uurpw',
    'aantaluren',
    'aantalurenperweek',
    'contracturen',
    'urencontract',
    'contract',
    'weekuren',
    'urenweek',
    'werkuren',
    'omvang',
    'dienstverband',
  ],
  fte: ['fte', 'ftes', 'aantalfte', 'formatie', 'deeltijdfactor', 'parttimefactor', 'pt', 'dtfactor'],
  begin: [
    'begin',
    'begindatum',
    'start',
    'startdatum',
    'ingangsdatum',
    'datumingang',
    'ingang',
    'vanaf',
    'van',
    'indienst',
    'datumindienst',
    'indienstsinds',
    'indienstper',
    'begindetachering',
    'startdetachering',
    'datumstart',
  ],
  eind: [
    'eind',
    'einde',
    'einddatum',
    'tm',
    'tot',
    'totenmet',
    'totenmetdatum',
    'uitdienst',
    'datumuitdienst',
    'datumeinde',
    'eindedetachering',
    'einddetachering',
    'eindedienstverband',
    'geldigtm',
    'einddatumdetachering',
  ],
  specialisme: [
    'specialisme',
    'hoofdspecialisme',
    'specialisatie',
    'expertise',
    'discipline',
    'deskundigheid',
  ],
  team: ['team', 'wijkteam', 'wot', 'naamteam', 'teamnaam', 'wijk'],
  telefoon: [
    'telefoon',
    'telefoonnummer',
    'telnr',
    'tel',
    'werktelefoon',
    'mobiel',
    'mobielnummer',
    'zakelijknummer',
    'telefoonwerk',
  ],
  mail: ['mail', 'email', 'emailadres', 'mailadres', 'werkmail', 'emailwerk', 'zakelijkemail'],
};

const VELD_VAN_KOP: ReadonlyMap<string, ImportVeld> = new Map(
  IMPORT_VELDEN.flatMap((veld) => KOPPEN[veld].map((kop) => [kop, veld] as const)),
);

/** What a column is by its header; null = not known, the column is left out until somebody says so. */
export function veldVanKop(kop: string): ImportVeld | null {
  const zonderUitleg = kop.replace(/\(.*\)|\[.*\]/gu, '');
  return VELD_VAN_KOP.get(zoekvorm(kop)) ?? VELD_VAN_KOP.get(zoekvorm(zonderUitleg)) ?? null;
}

/** A choice somebody made before, by header in `zoekvorm`; null = do not use this column. */
export type Kolomgeheugen = ReadonlyMap<string, ImportVeld | null>;

export type Herkenning = {
  /** Line with the headers, counted from 0; -1 = there is none. */
  readonly kopregel: number;
  readonly koppen: readonly string[];
  /** Per column; null = left out. Each field at most once. */
  readonly velden: readonly (ImportVeld | null)[];
};

/** Title lines come before the headers; further down it is no list. */
const ZOEK_IN_REGELS = 25;

/** Finds the headers: the first line with most known ones, at least two. */
export function herkenKolommen(
  rijen: readonly (readonly string[])[],
  geheugen: Kolomgeheugen = new Map(),
): Herkenning {
  const breedte = rijen.slice(0, 200).reduce((meest, rij) => Math.max(meest, rij.length), 0);
  let kopregel = -1;
  let beste = 1;
  rijen.slice(0, ZOEK_IN_REGELS).forEach((rij, i) => {
    const bekend = new Set(rij.map(veldVanKop).filter((veld) => veld !== null)).size;
    if (bekend > beste) {
      beste = bekend;
      kopregel = i;
    }
  });
  return herkenOpRegel(rijen, kopregel, breedte, geheugen);
}

/** The columns when the headers stand on this line; -1 = a list without headers. */
export function herkenOpRegel(
  rijen: readonly (readonly string[])[],
  kopregel: number,
  breedte: number,
  geheugen: Kolomgeheugen = new Map(),
): Herkenning {
  const kop = rijen[kopregel] ?? [];
  const koppen = Array.from({ length: Math.max(breedte, kop.length) }, (_, i) => kop[i]?.trim() ?? '');
  const gebruikt = new Set<ImportVeld>();
  const velden = koppen.map((tekst) => {
    const onthouden = geheugen.get(zoekvorm(tekst));
    const veld = onthouden === undefined ? veldVanKop(tekst) : onthouden;
    if (veld === null || gebruikt.has(veld)) return null;
    gebruikt.add(veld);
    return veld;
  });
  return { kopregel, koppen, velden };
}

/** Why a choice of columns cannot be used yet, in Dutch; null = it can. `organisatie`: one is chosen for all lines. */
export function kolommenOntbreken(
  velden: readonly (ImportVeld | null)[],
  organisatie: boolean,
): string | null {
  const heeft = (veld: ImportVeld) => velden.includes(veld);
  if (!heeft('naam') && !heeft('achternaam')) return 'Wijs de kolom met de naam of de achternaam aan.';
  if (!heeft('organisatie') && !organisatie) {
    return 'Wijs de kolom met de organisatie aan, of kies één organisatie voor de hele lijst.';
  }
  return null;
}
