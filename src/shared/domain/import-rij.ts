/** One line of a staff list as values, or why it is no person. */
import { type GelezenDatum, leesDatum, plusDagen } from './datum.ts';
import { type GelezenUren, leesUren } from './getal.ts';
import type { ImportVeld } from './import-kolommen.ts';
import { veldVanKop } from './import-kolommen.ts';
import { type Naamdelen, splitsNaam, voegNaamSamen } from './import-naam.ts';
import { zoekvorm } from './zoeknaam.ts';

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
};

export type GelezenRij =
  | { readonly soort: 'rij'; readonly rij: ImportRij }
  /** An empty line, a line of totals, or the headers once more. */
  | { readonly soort: 'geen-mens'; readonly wat: 'leeg' | 'totaal' | 'kop' }
  | { readonly soort: 'fout'; readonly redenen: readonly string[] };

const TOTAAL = /^(?:sub|eind|generaal\s*)?tota(?:al|len)\b|^aantal\s+(?:medewerkers|mensen)\b/iu;

const FTE_VORM = /^(\d+)(?:[.,](\d+))?\s*(?:fte|f\.t\.e\.?)?$/iu;
const FTE_WOORD = /f\.?t\.?e\.?\s*$/iu;
const GEEN_EIND: ReadonlySet<string> = new Set([
  '',
  'onbepaald',
  'onbepaaldetijd',
  'vast',
  'geen',
  'nvt',
  'heden',
  'doorlopend',
]);

/** Text as a person would read it; the apostrophe that keeps a text a text is not part of it. */
export function schoonCel(cel: string): string {
  const tekst = cel
    .replace(/[\p{Cc}\u00a0\u200b\ufeff]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return /^'[=+\-@]/u.test(tekst) ? tekst.slice(1) : tekst;
}

/** "1 fte", "0,8" → minutes per week at a full week of `voltijdMinuten`. */
export function leesFte(tekst: string, voltijdMinuten: number): GelezenUren {
  const vorm = FTE_VORM.exec(tekst.trim());
  if (vorm === null)
    return { soort: 'fout', melding: `“${tekst}” is geen aantal fte. Schrijf bijvoorbeeld 0,8.` };
  const minuten = Math.round(Number(`${vorm[1]}.${vorm[2] ?? '0'}`) * voltijdMinuten);
  if (minuten > 2400) return { soort: 'fout', melding: `${tekst} fte is meer dan 40 uur per week.` };
  return { soort: 'ok', minuten };
}

function leesUrenCel(tekst: string, voltijdMinuten: number): GelezenUren {
  if (FTE_WOORD.test(tekst)) return leesFte(tekst, voltijdMinuten);
  return leesUren(tekst.replace(/\s*(?:uur|uren|u)?\s*(?:per|p\/|\/|p\.?)\s*(?:week|wk|w)\.?\s*$/iu, ''));
}

function leesDatumCel(tekst: string): GelezenDatum {
  // "2021-03-01T00:00:00" and "01-03-2021 00:00" are dates with a midnight nobody asked for.
  return leesDatum(tekst.replace(/[T\s]0?0:00(?::00(?:\.0+)?)?Z?$/u, ''));
}

/** A line that only tells what stands above it. */
function geenMens(cellen: Cellen, alleCellen: readonly string[]): 'leeg' | 'totaal' | 'kop' | null {
  const gevuld = alleCellen.map(schoonCel).filter((cel) => cel !== '');
  if (gevuld.length === 0) return 'leeg';
  if (gevuld.some((cel) => TOTAAL.test(cel))) return 'totaal';
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
  const van = datumVan(cellen.begin, 'Begindatum', redenen);
  const laatste = GEEN_EIND.has(zoekvorm(cellen.eind ?? ''))
    ? null
    : datumVan(cellen.eind, 'Einddatum', redenen);
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
    telefoon: tekst('telefoon'),
    mail,
    minutenPerWeek: uren?.soort === 'ok' ? uren.minuten : null,
    van,
    tot,
  };
  return redenen.length > 0 ? { soort: 'fout', redenen } : { soort: 'rij', rij };
}

function datumVan(cel: string | undefined, label: string, redenen: string[]): string | null {
  const tekst = schoonCel(cel ?? '');
  if (tekst === '') return null;
  const gelezen = leesDatumCel(tekst);
  if (gelezen.soort === 'ok') return gelezen.datum;
  redenen.push(`${label}: ${gelezen.melding}`);
  return null;
}
