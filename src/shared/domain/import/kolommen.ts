/** A staff list as organisations send it: which line has the headers and which column is what. */
import { zoekvorm } from '../tekst/zoeknaam.ts';

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
    'personeelsno',
    'medewerkerid',
    'werknemernummer',
    'werknemersnummer',
    'employeeid',
    'persoonsnummer',
  ],
  naam: [
    'naam',
    'medewerker',
    'volledigenaam',
    'naammedewerker',
    'medewerkernaam',
    'naamprofessional',
    'professional',
    'werknemer',
    'naamwerknemer',
    'collega',
    'naamcollega',
    'volledignaam',
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
    'naamorganisatie',
    'organisatienaam',
    'naaminstelling',
    'detacheerder',
    'leverancier',
  ],
  functie: [
    'functie',
    'functienaam',
    'functieomschrijving',
    'rol',
    'functienaammedewerker',
    'functieorganisatie',
    'functietitel',
  ],
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
    'contracturenperweek',
    'urenweekcontract',
    'contractuur',
    'arbeidsduur',
    'arbeidsduurperweek',
    'gemiddeldeurenperweek',
    'detacheringsuren',
    'urendetachering',
    'inzeturen',
    'werktijd',
  ],
  fte: [
    'fte',
    'ftes',
    'aantalfte',
    'formatie',
    'deeltijdfactor',
    'parttimefactor',
    'pt',
    'dtfactor',
    'deeltijd',
    'deeltijdpercentage',
    'parttimepercentage',
    'ptpercentage',
    'dienstverbandpercentage',
    'ftefactor',
    'omvangfte',
    'aantalftes',
  ],
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
    'geldigvan',
    'vandatum',
    'ingangdetachering',
    'datumbegin',
    'startdatumdetachering',
    'begindatumdetachering',
    'begindatumcontract',
    'startcontract',
    'datumvan',
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
    'datumtot',
    'eindcontract',
    'einddatumcontract',
    'eindedatum',
    'contracttot',
    'datumeind',
    'eindedienst',
    'geldigtot',
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
    'zakelijktelefoonnummer',
    'telefoonzakelijk',
    'mobielwerk',
    'gsm',
    'zakelijkmobiel',
  ],
  mail: [
    'mail',
    'email',
    'emailadres',
    'mailadres',
    'werkmail',
    'emailwerk',
    'zakelijkemail',
    'emailadreswerk',
    'werkemail',
    'zakelijkemailadres',
  ],
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
  /** (Last) line with the headers, counted from 0; -1 = there is none. */
  readonly kopregel: number;
  readonly koppen: readonly string[];
  /** Per column; null = left out. Each field at most once. */
  readonly velden: readonly (ImportVeld | null)[];
};

/** Title lines come before the headers; further down it is no list. */
const ZOEK_IN_REGELS = 25;

type Rijen = readonly (readonly string[])[];

/** Headers over two lines as one: "Uren" above "per week". Only of a line that holds no values. */
function voegSamen(boven: readonly string[], onder: readonly string[]): string[] | null {
  if (onder.some((cel) => /\d/u.test(cel)) || onder.every((cel) => cel.trim() === '')) return null;
  return Array.from({ length: Math.max(boven.length, onder.length) }, (_, i) =>
    [boven[i]?.trim() ?? '', onder[i]?.trim() ?? ''].filter((cel) => cel !== '').join(' '),
  );
}

const aantalBekend = (rij: readonly string[]) =>
  new Set(rij.map(veldVanKop).filter((veld) => veld !== null)).size;

/** Finds the headers: the first line with most known ones, at least two; or two lines that together say more. */
export function herkenKolommen(rijen: Rijen, geheugen: Kolomgeheugen = new Map()): Herkenning {
  const breedte = rijen.slice(0, 200).reduce((meest, rij) => Math.max(meest, rij.length), 0);
  let gevonden: { readonly kopregel: number; readonly koppen?: readonly string[] } = { kopregel: -1 };
  let beste = 1;
  rijen.slice(0, ZOEK_IN_REGELS).forEach((rij, i) => {
    const bekend = aantalBekend(rij);
    const onder = rijen[i + 1] ?? [];
    const samen = bekend === 0 ? null : voegSamen(rij, onder);
    const bekendSamen = samen === null ? 0 : aantalBekend(samen);
    if (samen !== null && bekendSamen > Math.max(beste, bekend, aantalBekend(onder))) {
      beste = bekendSamen;
      gevonden = { kopregel: i + 1, koppen: samen };
    } else if (bekend > beste) {
      beste = bekend;
      gevonden = { kopregel: i };
    }
  });
  return herken(
    rijen,
    gevonden.kopregel,
    gevonden.koppen ?? rijen[gevonden.kopregel] ?? [],
    breedte,
    geheugen,
  );
}

/** The columns again, with the same headers, when another choice is remembered. */
export function herkenOpnieuw(
  rijen: Rijen,
  { kopregel, koppen }: Herkenning,
  geheugen: Kolomgeheugen,
): Herkenning {
  return herken(rijen, kopregel, koppen, koppen.length, geheugen);
}

function herken(
  rijen: Rijen,
  kopregel: number,
  kop: readonly string[],
  breedte: number,
  geheugen: Kolomgeheugen,
): Herkenning {
  const koppen = Array.from({ length: Math.max(breedte, kop.length) }, (_, i) => kop[i]?.trim() ?? '');
  const gebruikt = new Set<ImportVeld>();
  const vast = new Set<number>();
  const velden = koppen.map((tekst, i) => {
    const onthouden = geheugen.get(zoekvorm(tekst));
    if (onthouden !== undefined) vast.add(i);
    const veld = onthouden === undefined ? veldVanKop(tekst) : onthouden;
    if (veld === null || gebruikt.has(veld)) return null;
    gebruikt.add(veld);
    return veld;
  });
  const voorbeeld = rijen.slice(kopregel + 1, kopregel + 1 + VOORBEELD);
  return { kopregel, koppen, velden: naarInhoud(velden, vast, voorbeeld) };
}

/** Lines looked at to see what a column holds. */
const VOORBEELD = 50;

/**
 * What the cells say better than their header: "Naam" beside "Voornaam" is the surname, and "Uren" of 0,5 and 1
 * are fte. What somebody pointed out before (`vast`) stays.
 */
function naarInhoud(
  velden: readonly (ImportVeld | null)[],
  vast: ReadonlySet<number>,
  rijen: Rijen,
): (ImportVeld | null)[] {
  const uit = [...velden];
  const kolom = (veld: ImportVeld) => uit.indexOf(veld);
  const wordt = (van: ImportVeld, naar: ImportVeld) => {
    const i = kolom(van);
    if (i >= 0 && kolom(naar) < 0 && !vast.has(i)) uit[i] = naar;
  };
  const cellen = (veld: ImportVeld) => rijen.map((rij) => rij[kolom(veld)]?.trim() ?? '');
  const voornamen = kolom('voornaam') < 0 ? null : cellen('voornaam');
  if (voornamen !== null && kolom('naam') >= 0) {
    const heel = cellen('naam').filter(
      (naam, i) => voornamen[i] !== '' && naam.includes(voornamen[i] ?? ' '),
    );
    if (heel.length === 0) wordt('naam', 'achternaam');
  }
  const getallen = (veld: ImportVeld) =>
    kolom(veld) < 0
      ? []
      : cellen(veld)
          .filter((cel) => /^\d+(?:[.,]\d+)?$/u.test(cel))
          .map((cel) => Number(cel.replace(',', '.')));
  const [uren, fte] = [getallen('uren'), getallen('fte')];
  if (uren.length > 0 && uren.every((n) => n <= 1.2)) wordt('uren', 'fte');
  else if (fte.length > 0 && fte.every((n) => n > 2 && n <= 40)) wordt('fte', 'uren');
  return uit;
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
