/** One line of a staff list as values, or why it is no person. */

import { zoekvorm } from '../tekst/zoeknaam.ts';
import { plusDagen } from '../tijd/datum.ts';
import { type Datumvolgorde, leesDatumCel } from './datums.ts';
import { IMPORT_VELD_LABEL, IMPORT_VELDEN, type ImportVeld, veldVanKop } from './koppen.ts';
import { isVoorletters, type Naamdelen, splitsNaam, voegNaamSamen } from './naam.ts';
import { leesWeek } from './uren.ts';

/** Cells of a line by what they hold; absent = no such column. */
export type Cellen = Partial<Record<ImportVeld, string>>;

/** '' and null mean: not said in the list, so nothing changes by it. */
export type ImportRij = Naamdelen & {
  readonly personeelsnummer: string;
  readonly organisatie: string;
  readonly functie: string;
  readonly specialisme: string;
  readonly team: string;
  readonly telefoon: string;
  readonly mail: string;
  readonly minutenPerWeek: number | null;
  readonly van: string | null;
  /** Exclusive. */
  readonly tot: string | null;
  /** What was read in another way than it was written, for a person to look at. */
  readonly opmerkingen: readonly string[];
};

export type GelezenRij =
  | { readonly soort: 'rij'; readonly rij: ImportRij }
  /** An empty line, a line of totals, or the headers once more. */
  | { readonly soort: 'geen-mens'; readonly wat: 'leeg' | 'totaal' | 'kop' }
  | { readonly soort: 'fout'; readonly redenen: readonly string[] };

const TOTAAL =
  /^(?:(?:sub|eind|generaal|algemeen)[\s-]*)?tota(?:al|len)\b|^aantal\s+(?:medewerkers|mensen|fte|uren)\b|^(?:som|gemiddelde)$/iu;

const GEEN_EIND: ReadonlySet<string> = new Set([
  'onbepaald',
  'onbepaaldetijd',
  'onbtijd',
  'vast',
  'vastcontract',
  'geen',
  'geeneinddatum',
  'heden',
  'doorlopend',
  'totnaderorder',
  'open',
]);
/** How payroll programs write "without end". */
const VER_WEG = /(?:^|\D)(?:2999|9999)(?:\D|$)|^00[-/.]00[-/.]0000$/u;

/** A cell that says that there is nothing: a dash, or "n.v.t.". A question mark is doubt and stays. */
const NIETS = /^(?:[-–—.]+|n\.?\s?v\.?\s?t\.?)$/iu;

/** Text as a person would read it; the apostrophe that keeps a text a text is not part of it. */
export function schoonCel(cel: string): string {
  const tekst = cel
    .replace(/[\p{Cc}\u00a0]+/gu, ' ')
    // Signs without width stand in the middle of words.
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (NIETS.test(tekst)) return '';
  return /^'[=+\-@]/u.test(tekst) ? tekst.slice(1) : tekst;
}

/** Excel keeps no zero at the start of a number: ten digits have lost one. */
function maakTelefoon(cel: string): string {
  return /^[1-9]\d{8}$/u.test(cel) ? `0${cel}` : cel;
}

/** A line that only tells what stands above it. */
function geenMens(cellen: Cellen, alleCellen: readonly string[]): 'leeg' | 'totaal' | 'kop' | null {
  const gevuld = alleCellen.map(schoonCel).filter((cel) => cel !== '');
  if (gevuld.length === 0) return 'leeg';
  // "totaal 2 dagen" in somebody's line is about that person.
  const wie = [cellen.naam, cellen.achternaam]
    .map((cel) => schoonCel(cel ?? ''))
    .filter((cel) => /\p{L}/u.test(cel));
  const iemand = wie.length > 0 && !wie.some((cel) => TOTAAL.test(cel));
  if (!iemand && gevuld.some((cel) => TOTAAL.test(cel))) return 'totaal';
  const koppen = Object.entries(cellen).filter(([veld, cel]) => veldVanKop(cel ?? '') === veld);
  return koppen.length >= 2 ? 'kop' : null;
}

function naamVan(cellen: Cellen): Naamdelen {
  const heel = schoonCel(cellen.naam ?? '');
  const voornaam = schoonCel(cellen.voornaam ?? '');
  if (heel !== '') {
    const delen = splitsNaam(heel);
    // "R. van den Berg" beside "Robin" is Robin van den Berg.
    const roepnaam = delen.voornaam === '' || isVoorletters(delen.voornaam) ? voornaam : '';
    return roepnaam === '' ? delen : { ...delen, voornaam: voegNaamSamen({ ...delen, voornaam }).voornaam };
  }
  return voegNaamSamen({
    voornaam,
    tussenvoegsel: schoonCel(cellen.tussenvoegsel ?? ''),
    achternaam: schoonCel(cellen.achternaam ?? ''),
  });
}

/** How a list is read that does not say everything itself. */
export type Leeswijze = {
  readonly volgorde: Datumvolgorde;
  /** "F2"; null = the file does not say. */
  readonly celVan: (veld: ImportVeld) => string | null;
};

const GEWOON: Leeswijze = { volgorde: 'dmj', celVan: () => null };

/** What Excel writes where a formula failed, in English and in Dutch, and where a column was too narrow. */
const FOUTWAARDE =
  /^#(?:n\/[ab]|nb|value!|waarde!|ref!|verw!|div\/0!|deel\/0!|name\?|naam\?|num!|getal!|null!|leeg!|spill!|overloop!|calc!|bereken!|field!|veld!|error!|fout!|getting_data|#+)$/iu;
const IN_HET_NEDERLANDS: Readonly<Record<string, string>> = {
  '#N/A': '#N/B',
  '#VALUE!': '#WAARDE!',
  '#REF!': '#VERW!',
  '#DIV/0!': '#DEEL/0!',
  '#NAME?': '#NAAM?',
  '#NUM!': '#GETAL!',
  '#NULL!': '#LEEG!',
};

/** Signs that came out of bytes that could not be read. */
const ONLEESBAAR = /[\ufffd\u0080-\u009f]/u;
/** A number that Excel made short: "1,23E+10" has lost its digits. */
const AFGEKORT = /^\d(?:[.,]\d+)?e\+?\d+$/iu;

/** Why a cell cannot be used whatever it is for; null = it can. */
function celFout(veld: ImportVeld, cel: string, { celVan }: Leeswijze): string | null {
  const plek = celVan(veld);
  const naam = IMPORT_VELD_LABEL[veld].replace(/ \(.*/u, '');
  const waar = plek === null ? `De kolom ${naam}` : `Cel ${plek} (${naam})`;
  const schoon = cel.trim();
  if (FOUTWAARDE.test(schoon)) {
    const hier = IN_HET_NEDERLANDS[schoon.toUpperCase()];
    return `${waar} bevat een fout: ${schoon}${hier === undefined ? '' : `, in het Nederlands ${hier}`}.`;
  }
  if (ONLEESBAAR.test(cel)) {
    return `${waar} bevat een teken dat niet leesbaar is: “${schoon}”. Kies bij de kolommen een andere tekenset.`;
  }
  if ((veld === 'personeelsnummer' || veld === 'telefoon') && AFGEKORT.test(schoon)) {
    return `${waar} bevat een afgekort getal: ${schoon}. Maak de kolom in Excel breder en bewaar opnieuw.`;
  }
  return null;
}

const LENGTE: Partial<Record<ImportVeld, number>> = { personeelsnummer: 40, telefoon: 40, mail: 120 };

/** Cells that can be used, and why the others cannot. */
function keurCellen(cellen: Cellen, wijze: Leeswijze, redenen: string[]): Cellen {
  const uit: Cellen = {};
  for (const veld of IMPORT_VELDEN) {
    const cel = cellen[veld];
    if (cel === undefined) continue;
    const waarom = celFout(veld, cel, wijze);
    if (waarom === null) uit[veld] = cel;
    else redenen.push(waarom);
  }
  return uit;
}

type Bevindingen = { readonly redenen: string[]; readonly opmerkingen: string[] };

function keurNaam(cellen: Cellen, { redenen }: Bevindingen): Naamdelen {
  const naam = naamVan(cellen);
  // A cell with an error was told already.
  if (naam.achternaam === '' && redenen.length === 0) redenen.push('Er staat geen achternaam.');
  else if (naam.voornaam === '' && redenen.length === 0) {
    redenen.push('Er staat geen voornaam of voorletter.');
  }
  if (naam.voornaam.length > 80 || naam.achternaam.length > 80 || naam.tussenvoegsel.length > 20) {
    redenen.push('De naam is te lang.');
  }
  return naam;
}

function keurPeriode(cellen: Cellen, volgorde: Datumvolgorde, bevindingen: Bevindingen) {
  const { redenen } = bevindingen;
  const van = datumVan(cellen.begin, 'Begindatum', volgorde, bevindingen);
  const laatste = zonderEind(cellen.eind) ? null : datumVan(cellen.eind, 'Einddatum', volgorde, bevindingen);
  const tot = laatste === null ? null : plusDagen(laatste, 1);
  if (van !== null && tot !== null && tot <= van) redenen.push('De einddatum ligt voor de begindatum.');
  return { van, tot };
}

/** Reads one line. `alleCellen` are all cells, also of columns that are left out: a total can stand anywhere. */
export function leesImportRij(
  cellen: Cellen,
  alleCellen: readonly string[],
  voltijdMinuten: number,
  wijze: Leeswijze = GEWOON,
): GelezenRij {
  const wat = geenMens(cellen, alleCellen);
  if (wat !== null) return { soort: 'geen-mens', wat };
  const bevindingen: Bevindingen = { redenen: [], opmerkingen: [] };
  const { redenen, opmerkingen } = bevindingen;
  const bruikbaar = keurCellen(cellen, wijze, redenen);
  const naam = keurNaam(bruikbaar, bevindingen);
  const cel = (veld: ImportVeld) => schoonCel(bruikbaar[veld] ?? '');
  const week = leesWeek({ uren: cel('uren'), fte: cel('fte'), procent: cel('procent') }, voltijdMinuten);
  const { uren } = week;
  if (uren?.soort === 'fout') redenen.push(uren.melding);
  if (uren?.soort === 'ok' && uren.minuten === 0) redenen.push('Er staat 0 uur per week.');
  opmerkingen.push(...week.opmerkingen);
  const periode = keurPeriode(bruikbaar, wijze.volgorde, bevindingen);
  const tekst = (veld: ImportVeld): string => {
    if (cel(veld).length > (LENGTE[veld] ?? 200)) redenen.push(`De tekst bij ${veld} is te lang.`);
    return cel(veld);
  };
  const mail = tekst('mail').toLowerCase();
  if (mail !== '' && !/^[^\s@]+@[^\s@]+$/u.test(mail)) redenen.push(`“${mail}” is geen e-mailadres.`);
  const rij: ImportRij = {
    ...naam,
    // A number that went through a program for statistics: "101.0".
    personeelsnummer: tekst('personeelsnummer').replace(/^(\d+)[.,]0+$/u, '$1'),
    organisatie: tekst('organisatie'),
    functie: tekst('functie'),
    specialisme: tekst('specialisme'),
    team: tekst('team'),
    telefoon: maakTelefoon(tekst('telefoon')),
    mail,
    minutenPerWeek: uren?.soort === 'ok' ? uren.minuten : null,
    ...periode,
    opmerkingen,
  };
  return redenen.length > 0 ? { soort: 'fout', redenen } : { soort: 'rij', rij };
}

function zonderEind(cel: string | undefined): boolean {
  const tekst = schoonCel(cel ?? '');
  return tekst === '' || VER_WEG.test(tekst) || GEEN_EIND.has(zoekvorm(tekst));
}

function datumVan(
  cel: string | undefined,
  label: string,
  volgorde: Datumvolgorde,
  { redenen, opmerkingen }: Bevindingen,
): string | null {
  const tekst = schoonCel(cel ?? '');
  if (tekst === '') return null;
  const gelezen = leesDatumCel(tekst, volgorde);
  if (gelezen.opmerking !== null) opmerkingen.push(`${label}: ${gelezen.opmerking}`);
  if (gelezen.soort === 'ok') return gelezen.datum;
  redenen.push(`${label}: ${gelezen.melding}`);
  return null;
}
