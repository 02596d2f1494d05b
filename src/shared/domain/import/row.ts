/** One line of a staff list as values, or why it is no person. */

import { weergavenaam } from '../tekst/naam.ts';
import { zoekvorm } from '../tekst/zoeknaam.ts';
import { plusDagen } from '../tijd/datum.ts';
import { type Datumvolgorde, readDatumCell } from './datums.ts';
import { fieldOfHeader, IMPORT_FIELD_LABEL, IMPORT_FIELDS, type ImportField } from './headers.ts';
import { isGuessedSurname, isVoorletters, mergeNaam, type Naamdelen, splitsNaam } from './naam.ts';
import { readWeek } from './uren.ts';

/** Cells of a line by what they hold; absent = no such column. */
export type Cells = Partial<Record<ImportField, string>>;

/** '' and null mean: not said in the list, so nothing changes by it. */
export type ImportRow = Naamdelen & {
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

export type ParsedRow =
  | { readonly soort: 'rij'; readonly rij: ImportRow }
  /** An empty line, a line of totals, or the headers once more. */
  | { readonly soort: 'geen-mens'; readonly wat: 'leeg' | 'totaal' | 'kop' }
  | { readonly soort: 'fout'; readonly redenen: readonly string[] };

const TOTAL =
  /^(?:(?:sub|eind|generaal|algemeen)[\s-]*)?tota(?:al|len)\b|^aantal\s+(?:medewerkers|mensen|fte|uren)\b|^(?:som|gemiddelde)$/iu;

const NO_EIND: ReadonlySet<string> = new Set([
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
export function schoonCell(cell: string): string {
  const text = cell
    .replace(/[\p{Cc}\u00a0]+/gu, ' ')
    // Signs without width stand in the middle of words.
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (NIETS.test(text)) return '';
  return /^'[=+\-@]/u.test(text) ? text.slice(1) : text;
}

/** Excel keeps no zero at the start of a number: ten digits have lost one. */
function createTelefoon(cell: string): string {
  return /^[1-9]\d{8}$/u.test(cell) ? `0${cell}` : cell;
}

/** A line that only tells what stands above it. */
function noMens(cells: Cells, allCells: readonly string[]): 'leeg' | 'totaal' | 'kop' | null {
  const gevuld = allCells.map(schoonCell).filter((cell) => cell !== '');
  if (gevuld.length === 0) return 'leeg';
  // "totaal 2 dagen" in somebody's line is about that person.
  const wie = [cells.naam, cells.achternaam]
    .map((cell) => schoonCell(cell ?? ''))
    .filter((cell) => /\p{L}/u.test(cell));
  const iemand = wie.length > 0 && !wie.some((cell) => TOTAL.test(cell));
  if (!iemand && gevuld.some((cell) => TOTAL.test(cell))) return 'totaal';
  const headers = Object.entries(cells).filter(([field, cell]) => fieldOfHeader(cell ?? '') === field);
  return headers.length >= 2 ? 'kop' : null;
}

function naamOf(cells: Cells): Naamdelen {
  const heel = schoonCell(cells.naam ?? '');
  const voornaam = schoonCell(cells.voornaam ?? '');
  if (heel !== '') {
    const parts = splitsNaam(heel);
    // "R. van den Berg" beside "Robin" is Robin van den Berg.
    const roepnaam = parts.voornaam === '' || isVoorletters(parts.voornaam) ? voornaam : '';
    return roepnaam === '' ? parts : { ...parts, voornaam: mergeNaam({ ...parts, voornaam }).voornaam };
  }
  return mergeNaam({
    voornaam,
    tussenvoegsel: schoonCell(cells.tussenvoegsel ?? ''),
    achternaam: schoonCell(cells.achternaam ?? ''),
  });
}

/** How a list is read that does not say everything itself. */
export type Leeswijze = {
  readonly volgorde: Datumvolgorde;
  /** "F2"; null = the file does not say. */
  readonly cellOf: (field: ImportField) => string | null;
};

const GEWOON: Leeswijze = { volgorde: 'dmj', cellOf: () => null };

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
function cellFault(field: ImportField, cell: string, { cellOf }: Leeswijze): string | null {
  const place = cellOf(field);
  const naam = IMPORT_FIELD_LABEL[field].replace(/ \(.*/u, '');
  const waar = place === null ? `De kolom ${naam}` : `Cel ${place} (${naam})`;
  const schoon = cell.trim();
  if (FOUTWAARDE.test(schoon)) {
    const hier = IN_HET_NEDERLANDS[schoon.toUpperCase()];
    return `${waar} bevat een fout: ${schoon}${hier === undefined ? '' : `, in het Nederlands ${hier}`}.`;
  }
  if (ONLEESBAAR.test(cell)) {
    return `${waar} bevat een teken dat niet leesbaar is: “${schoon}”. Kies bij de kolommen een andere tekenset.`;
  }
  if ((field === 'personeelsnummer' || field === 'telefoon') && AFGEKORT.test(schoon)) {
    return `${waar} bevat een afgekort getal: ${schoon}. Maak de kolom in Excel breder en bewaar opnieuw.`;
  }
  return null;
}

const LENGTH: Partial<Record<ImportField, number>> = { personeelsnummer: 40, telefoon: 40, mail: 120 };

/** Cells that can be used, and why the others cannot. */
function keurCells(cells: Cells, wijze: Leeswijze, redenen: string[]): Cells {
  const uit: Cells = {};
  for (const field of IMPORT_FIELDS) {
    const cell = cells[field];
    if (cell === undefined) continue;
    const waarom = cellFault(field, cell, wijze);
    if (waarom === null) uit[field] = cell;
    else redenen.push(waarom);
  }
  return uit;
}

type Bevindingen = { readonly redenen: string[]; readonly opmerkingen: string[] };

function keurNaam(cells: Cells, { redenen, opmerkingen }: Bevindingen): Naamdelen {
  const naam = naamOf(cells);
  // A cell with an error was told already.
  if (naam.achternaam === '' && redenen.length === 0) redenen.push('Er staat geen achternaam.');
  else if (naam.voornaam === '' && redenen.length === 0) {
    redenen.push('Er staat geen voornaam of voorletter.');
  }
  const heel = schoonCell(cells.naam ?? '');
  if (/[()]/u.test(heel) || isGuessedSurname(heel)) {
    opmerkingen.push(`De naam “${heel}” is gelezen als ${weergavenaam(naam)}.`);
  }
  if (naam.voornaam.length > 80 || naam.achternaam.length > 80 || naam.tussenvoegsel.length > 20) {
    redenen.push('De naam is te lang.');
  }
  return naam;
}

function keurPeriode(cells: Cells, order: Datumvolgorde, bevindingen: Bevindingen) {
  const { redenen } = bevindingen;
  const van = datumOf(cells.begin, 'Begindatum', order, bevindingen);
  const last = withoutEind(cells.eind) ? null : datumOf(cells.eind, 'Einddatum', order, bevindingen);
  const tot = last === null ? null : plusDagen(last, 1);
  if (van !== null && tot !== null && tot <= van) redenen.push('De einddatum ligt voor de begindatum.');
  return { van, tot };
}

/** Reads one line. `allCells` are all cells, also of columns that are left out: a total can stand anywhere. */
export function readImportRow(
  cells: Cells,
  allCells: readonly string[],
  voltijdMinuten: number,
  wijze: Leeswijze = GEWOON,
): ParsedRow {
  const wat = noMens(cells, allCells);
  if (wat !== null) return { soort: 'geen-mens', wat };
  const bevindingen: Bevindingen = { redenen: [], opmerkingen: [] };
  const { redenen, opmerkingen } = bevindingen;
  const bruikbaar = keurCells(cells, wijze, redenen);
  const naam = keurNaam(bruikbaar, bevindingen);
  const cell = (field: ImportField) => schoonCell(bruikbaar[field] ?? '');
  const week = readWeek({ uren: cell('uren'), fte: cell('fte'), procent: cell('procent') }, voltijdMinuten);
  const { uren } = week;
  if (uren?.soort === 'fout') redenen.push(uren.melding);
  if (uren?.soort === 'ok' && uren.minuten === 0) redenen.push('Er staat 0 uur per week.');
  opmerkingen.push(...week.opmerkingen);
  const periode = keurPeriode(bruikbaar, wijze.volgorde, bevindingen);
  const text = (field: ImportField): string => {
    if (cell(field).length > (LENGTH[field] ?? 200)) redenen.push(`De tekst bij ${field} is te lang.`);
    return cell(field);
  };
  const mail = text('mail').toLowerCase();
  if (mail !== '' && !/^[^\s@]+@[^\s@]+$/u.test(mail)) redenen.push(`“${mail}” is geen e-mailadres.`);
  const rij: ImportRow = {
    ...naam,
    // A number that went through a program for statistics: "101.0".
    personeelsnummer: text('personeelsnummer').replace(/^(\d+)[.,]0+$/u, '$1'),
    organisatie: text('organisatie'),
    functie: text('functie'),
    specialisme: text('specialisme'),
    team: text('team'),
    telefoon: createTelefoon(text('telefoon')),
    mail,
    minutenPerWeek: uren?.soort === 'ok' ? uren.minuten : null,
    ...periode,
    opmerkingen,
  };
  return redenen.length > 0 ? { soort: 'fout', redenen } : { soort: 'rij', rij };
}

function withoutEind(cell: string | undefined): boolean {
  const text = schoonCell(cell ?? '');
  return text === '' || VER_WEG.test(text) || NO_EIND.has(zoekvorm(text));
}

function datumOf(
  cell: string | undefined,
  label: string,
  order: Datumvolgorde,
  { redenen, opmerkingen }: Bevindingen,
): string | null {
  const text = schoonCell(cell ?? '');
  if (text === '') return null;
  const parsed = readDatumCell(text, order);
  if (parsed.opmerking !== null) opmerkingen.push(`${label}: ${parsed.opmerking}`);
  if (parsed.soort === 'ok') return parsed.datum;
  redenen.push(`${label}: ${parsed.melding}`);
  return null;
}
