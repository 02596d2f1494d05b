/** One line of a staff list as values, or why it is no person. */
import { MAX_MINUTEN } from '../planning/planning.ts';
import { type GelezenUren, leesUren, urenTekst } from '../tekst/getal.ts';
import { zoekvorm } from '../tekst/zoeknaam.ts';
import { datumNl, type GelezenDatum, leesDatum, plusDagen } from '../tijd/datum.ts';
import type { ImportVeld } from './kolommen.ts';
import { veldVanKop } from './kolommen.ts';
import { type Naamdelen, splitsNaam, voegNaamSamen } from './naam.ts';

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

const FTE_VORM = /^(\d*)(?:[.,](\d+))?\s*(?:fte|f\.t\.e\.?)?$/iu;
const PROCENT_VORM = /^(\d{1,3})(?:[.,](\d+))?\s*%$/u;
const FTE_WOORD = /f\.?t\.?e\.?\s*$/iu;
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

/** "1 fte", "0,8", "80 %" → minutes per week at a full week of `voltijdMinuten`. */
export function leesFte(tekst: string, voltijdMinuten: number): GelezenUren {
  const schoon = tekst.trim();
  const procent = PROCENT_VORM.exec(schoon);
  const vorm = procent ?? FTE_VORM.exec(schoon);
  if (vorm === null || (vorm[1] === '' && vorm[2] === undefined))
    return { soort: 'fout', melding: `“${tekst}” is geen aantal fte. Schrijf bijvoorbeeld 0,8.` };
  const deel = Number(`${vorm[1] === '' ? '0' : vorm[1]}.${vorm[2] ?? '0'}`) / (procent === null ? 1 : 100);
  const minuten = Math.round(deel * voltijdMinuten);
  if (minuten > MAX_MINUTEN) {
    const aantal = procent === null && FTE_WOORD.exec(schoon) === null ? `${tekst} fte` : tekst;
    return { soort: 'fout', melding: `${aantal} is meer dan 40 uur per week.` };
  }
  return { soort: 'ok', minuten };
}

const PER_WEEK = /\s*(?:uur|uren|u)?\.?\s*(?:per|p\/|\/|p\.?)\s*(?:week|wk|w)\.?\s*$/iu;

function leesUrenCel(tekst: string, voltijdMinuten: number): GelezenUren {
  if (FTE_WOORD.test(tekst)) return leesFte(tekst, voltijdMinuten);
  return leesUren(tekst.replace(PER_WEEK, ''));
}

/** Days since 30-12-1899 of the first and last date that a date field takes. */
const [EERSTE_SERIE, LAATSTE_SERIE] = [32_874, 73_415];

function leesDatumCel(tekst: string): GelezenDatum {
  // "2021-03-01T00:00:00" and "01-03-2021 00:00" are dates with a midnight nobody asked for.
  const dag = tekst
    .replace(/[T\s]0?0:00(?::00(?:\.0+)?)?Z?$/u, '')
    .replace(/^(?:per|vanaf|sinds|t\/m|tot en met|m\.?i\.?v\.?|met ingang van)\s+/iu, '');
  const aaneen = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u.exec(dag);
  return leesDatum(aaneen === null ? dag : `${aaneen[1]}-${aaneen[2]}-${aaneen[3]}`);
}

/** A date that Excel wrote as a number, because its column is not one of dates; null = it is none. */
function datumVanSerie(tekst: string): string | null {
  const serie = /^\d{5}$/u.test(tekst) ? Number(tekst) : 0;
  return serie >= EERSTE_SERIE && serie <= LAATSTE_SERIE ? plusDagen('1899-12-30', serie) : null;
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
  if (heel !== '') return splitsNaam(heel);
  return voegNaamSamen({
    voornaam: schoonCel(cellen.voornaam ?? ''),
    tussenvoegsel: schoonCel(cellen.tussenvoegsel ?? ''),
    achternaam: schoonCel(cellen.achternaam ?? ''),
  });
}

function leesMinuten(cellen: Cellen, voltijdMinuten: number): GelezenUren | null {
  const uren = schoonCel(cellen.uren ?? '');
  if (uren !== '') return leesUrenCel(uren, voltijdMinuten);
  const fte = schoonCel(cellen.fte ?? '');
  return fte === '' ? null : leesFte(fte, voltijdMinuten);
}

const LENGTE: Partial<Record<ImportVeld, number>> = { personeelsnummer: 40, telefoon: 40, mail: 120 };

/** Reads one line. `alleCellen` are all cells, also of columns that are left out: a total can stand anywhere. */
export function leesImportRij(
  cellen: Cellen,
  alleCellen: readonly string[],
  voltijdMinuten: number,
): GelezenRij {
  const wat = geenMens(cellen, alleCellen);
  if (wat !== null) return { soort: 'geen-mens', wat };
  const redenen: string[] = [];
  const naam = naamVan(cellen);
  if (naam.achternaam === '') redenen.push('Er staat geen achternaam.');
  else if (naam.voornaam === '') redenen.push('Er staat geen voornaam of voorletter.');
  if (naam.voornaam.length > 80 || naam.achternaam.length > 80 || naam.tussenvoegsel.length > 20) {
    redenen.push('De naam is te lang.');
  }
  const uren = leesMinuten(cellen, voltijdMinuten);
  if (uren?.soort === 'fout') redenen.push(uren.melding);
  if (uren?.soort === 'ok' && uren.minuten === 0) redenen.push('Er staat 0 uur per week.');
  const opmerkingen: string[] = [];
  if (uren?.soort === 'ok' && uren.minuten > 0 && uren.minuten < WEINIG) {
    opmerkingen.push(`Dit is ${urenTekst(uren.minuten)} uur per week. Is fte bedoeld?`);
  }
  const van = datumVan(cellen.begin, 'Begindatum', redenen, opmerkingen);
  const laatste = zonderEind(cellen.eind) ? null : datumVan(cellen.eind, 'Einddatum', redenen, opmerkingen);
  const tot = laatste === null ? null : plusDagen(laatste, 1);
  if (van !== null && tot !== null && tot <= van) redenen.push('De einddatum ligt voor de begindatum.');
  const tekst = (veld: ImportVeld): string => {
    const cel = schoonCel(cellen[veld] ?? '');
    if (cel.length > (LENGTE[veld] ?? 200)) redenen.push(`De tekst bij ${veld} is te lang.`);
    return cel;
  };
  const mail = tekst('mail').toLowerCase();
  if (mail !== '' && !/^[^\s@]+@[^\s@]+$/u.test(mail)) redenen.push(`“${mail}” is geen e-mailadres.`);
  const rij: ImportRij = {
    ...naam,
    personeelsnummer: tekst('personeelsnummer'),
    organisatie: tekst('organisatie'),
    functie: tekst('functie'),
    specialisme: tekst('specialisme'),
    team: tekst('team'),
    telefoon: maakTelefoon(tekst('telefoon')),
    mail,
    minutenPerWeek: uren?.soort === 'ok' ? uren.minuten : null,
    van,
    tot,
    opmerkingen,
  };
  return redenen.length > 0 ? { soort: 'fout', redenen } : { soort: 'rij', rij };
}

/** Fewer minutes than this is more often fte in a column of hours. */
const WEINIG = 120;

function zonderEind(cel: string | undefined): boolean {
  const tekst = schoonCel(cel ?? '');
  return tekst === '' || VER_WEG.test(tekst) || GEEN_EIND.has(zoekvorm(tekst));
}

function datumVan(
  cel: string | undefined,
  label: string,
  redenen: string[],
  opmerkingen: string[],
): string | null {
  const tekst = schoonCel(cel ?? '');
  if (tekst === '') return null;
  const serie = datumVanSerie(tekst);
  if (serie !== null) {
    opmerkingen.push(`${label}: het getal ${tekst} is gelezen als ${datumNl(serie)}.`);
    return serie;
  }
  const gelezen = leesDatumCel(tekst);
  if (gelezen.soort === 'ok') return gelezen.datum;
  redenen.push(`${label}: ${gelezen.melding}`);
  return null;
}
