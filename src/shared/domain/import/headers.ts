/** What the columns of a staff list can be, and the headers that people write above them. */
import { zoekvorm } from '../tekst/zoeknaam.ts';

/** What a column of a staff list can hold; `naam` is a whole name in one cell. */
export const IMPORT_FIELDS = [
  'personeelsnummer',
  'naam',
  'voornaam',
  'tussenvoegsel',
  'achternaam',
  'organisatie',
  'functie',
  'uren',
  'fte',
  'procent',
  'begin',
  'eind',
  'specialisme',
  'team',
  'telefoon',
  'mail',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

export const IMPORT_FIELD_LABEL: Readonly<Record<ImportField, string>> = {
  personeelsnummer: 'Personeelsnummer',
  naam: 'Naam (heel)',
  voornaam: 'Voornaam',
  tussenvoegsel: 'Tussenvoegsel',
  achternaam: 'Achternaam',
  organisatie: 'Organisatie',
  functie: 'Functie',
  uren: 'Uren per week',
  fte: 'Fte',
  procent: 'Percentage van voltijd',
  begin: 'Begindatum',
  eind: 'Einddatum (laatste dag)',
  specialisme: 'Specialisme',
  team: 'Team',
  telefoon: 'Werktelefoon',
  mail: 'Werkmail',
};

/** Headers as people write them, in `zoekvorm`. Whole headers only: "naam team" is not a name. */
const HEADERS: Readonly<Record<ImportField, readonly string[]>> = {
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
    'name',
    'fullname',
    'employee',
    'employeename',
  ],
  voornaam: [
    'roepnaam',
    'voornaam',
    'voornamen',
    'firstname',
    'givenname',
    'voorletters',
    'voorletter',
    'initialen',
    'initials',
  ],
  tussenvoegsel: [
    'tussenvoegsel',
    'tussenvoegsels',
    'tussenv',
    'tv',
    'voorvoegsel',
    'voorvoegsels',
    'tussen',
  ],
  achternaam: [
    'achternaam',
    'familienaam',
    'geslachtsnaam',
    'achternamen',
    'lastname',
    'surname',
    'familyname',
  ],
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
    'employer',
    'organisation',
    'organization',
  ],
  functie: [
    'functie',
    'functienaam',
    'functieomschrijving',
    'functienaammedewerker',
    'functieorganisatie',
    'functietitel',
    'jobtitle',
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
    'weekuren',
    'urenweek',
    'werkuren',
    'contracturenperweek',
    'urenweekcontract',
    'contractuur',
    'arbeidsduur',
    'arbeidsduurperweek',
    'gemiddeldeurenperweek',
    'detacheringsuren',
    'urendetachering',
    'inzeturen',
    'wekelijkseuren',
    'urenperwk',
    'hoursperweek',
    'weeklyhours',
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
    'ftefactor',
    'omvangfte',
    'aantalftes',
    'wtf',
    'werktijdfactor',
    'dienstverbandfactor',
    'aanstellingsfactor',
  ],
  // By its own words: see `isProcent`.
  procent: [],
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
    'eerstedag',
    'eerstewerkdag',
    'aanvang',
    'aanvangsdatum',
    'datumaanvang',
    'indiensttreding',
    'datumindiensttreding',
    'startdate',
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
    'laatstedag',
    'laatstewerkdag',
    'uitdiensttreding',
    'datumuitdiensttreding',
    'uitdienstdatum',
    'stopdatum',
    'afloopdatum',
    'datumafloop',
    'enddate',
  ],
  specialisme: [
    'specialisme',
    'hoofdspecialisme',
    'specialisatie',
    'expertise',
    'discipline',
    'deskundigheid',
  ],
  team: ['team', 'wijkteam', 'wot', 'naamteam', 'teamnaam'],
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

/** Headers that may mean something else: they count when what stands below them fits, and nothing says it better. */
const ZWAK: Partial<Record<ImportField, readonly string[]>> = {
  personeelsnummer: ['nummer', 'nr', 'id', 'medewerkercode'],
  uren: ['dienstverband', 'contract', 'omvang', 'werktijd', 'aanstelling'],
  procent: ['percentage', 'procent', 'perc', 'pct', 'proc', 'prct', 'prc'],
  functie: ['rol'],
  team: ['wijk'],
};

function byHeader(
  headers: Partial<Record<ImportField, readonly string[]>>,
): ReadonlyMap<string, ImportField> {
  return new Map(
    IMPORT_FIELDS.flatMap((field) => (headers[field] ?? []).map((header) => [header, field] as const)),
  );
}
const FIELD_VAN_HEADER = byHeader(HEADERS);
const FIELD_VAN_ZWAK = byHeader(ZWAK);

const OVER_WERKTIJD =
  /deeltijd|parttime|^pt|^dt|fte|dienstverb|contract|omvang|werktijd|arbeidsduur|aanstelling|formatie|inzet|uren|uur|betrekking|tewerk/u;
const OVER_ANDERS = /verzuim|ziek|toeslag|loon|salaris|korting|opslag|reis|pensioen|premie|verlof|btw/u;

const OTHER_PERIOD = /\b(?:jaar|jaarlijks|maand|maandelijks|kwartaal|dag|periode|vier weken|4 weken)\b/iu;

/** Also shortened, and with the signs of other keyboards. "100 %" in a header tells what something is measured by. */
const PROCENT =
  /(?<!(?<!\d)\d{1,3}\s?)(?:[%％﹪٪]|procent|percent|(?:perc|proc|pct|prct|prc|p\.c\.)(?!\p{L}))/iu;

/** "Parttime %" and "Deeltijdpercentage": percents of a full week, never hours and never a part of 1. */
function isProcent(header: string): boolean {
  const form = zoekvorm(header);
  if (!PROCENT.test(header) || OVER_ANDERS.test(form)) return false;
  return OVER_WERKTIJD.test(form) || form === '%';
}

/** What a choice for a column is remembered by: `zoekvorm`, in which "Uren %" would be "Uren". */
export function headerKey(header: string): string {
  const form = zoekvorm(header);
  return PROCENT.test(header) && !PROCENT.test(form) ? `${form}%` : form;
}

export type Header = {
  readonly veld: ImportField;
  /** false: it may mean something else. */
  readonly sterk: boolean;
  /** Where more headers mean the same, the lowest is the best: "Roepnaam" before "Voorletters". */
  readonly rang: number;
};

/** What a column is by its header; null = not known, the column is left out until somebody says so. */
export function readHeader(header: string): Header | null {
  if (isProcent(header)) return { veld: 'procent', sterk: zoekvorm(header) !== '%', rang: 0 };
  // A percentage of something else is nothing that we use.
  if (PROCENT.test(header) && !FIELD_VAN_ZWAK.has(zoekvorm(header))) return null;
  // "Uren (verlof)" and "Uren, per jaar" are no hours per week.
  const isOther = OVER_ANDERS.test(zoekvorm(header)) || OTHER_PERIOD.test(header);
  for (const text of [header, header.replace(/\(.*\)|\[.*\]/gu, '')]) {
    if (text !== header && isOther) break;
    const form = zoekvorm(text);
    const sterk = FIELD_VAN_HEADER.get(form);
    if (sterk !== undefined) return { veld: sterk, sterk: true, rang: HEADERS[sterk].indexOf(form) };
    const zwak = FIELD_VAN_ZWAK.get(form);
    if (zwak !== undefined) return { veld: zwak, sterk: false, rang: 0 };
  }
  // "Naam; achternaam, voornaam": what comes first says it, if what stands below it fits.
  const [begin = '', ...rest] = header.split(/[;,:(]/u);
  const first = rest.length === 0 || isOther ? undefined : FIELD_VAN_HEADER.get(zoekvorm(begin));
  return first === undefined ? null : { veld: first, sterk: false, rang: HEADERS[first].length };
}

export function fieldOfHeader(header: string): ImportField | null {
  return readHeader(header)?.veld ?? null;
}
