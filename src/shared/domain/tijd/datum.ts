/**
 * Dates as fast integers. ISO text is what crosses every boundary and Temporal
 * knows the calendar; inside loops a day is its epoch day number, so a year of
 * days for a thousand people costs additions instead of objects.
 */

const EPOCH = Temporal.PlainDate.from('1970-01-01');
const nummers = new Map<string, number>();
const texts = new Map<number, string>();

/** Monday = 0 … Sunday = 6. */
export type Weekdag = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const WEEKDAGEN: readonly Weekdag[] = [0, 1, 2, 3, 4, 5, 6];

export const WEEKDAG_NAMEN = [
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
] as const;
export const WEEKDAG_KORT = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
export const MAAND_NAMEN: readonly string[] = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
export const MAAND_KORT: readonly string[] = [
  'jan',
  'feb',
  'mrt',
  'apr',
  'mei',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
];

export const VROEGSTE_DATUM = '1990-01-01';
export const LAST_DATUM = '2100-12-31';

/** Days since 1970-01-01 of an ISO date; throws RangeError on anything that is not a date. */
export function dagnummer(iso: string): number {
  const known = nummers.get(iso);
  if (known !== undefined) return known;
  const nummer = EPOCH.until(Temporal.PlainDate.from(iso), { largestUnit: 'day' }).days;
  nummers.set(iso, nummer);
  return nummer;
}

/** ISO date of an epoch day number. */
export function isoDatum(nummer: number): string {
  const known = texts.get(nummer);
  if (known !== undefined) return known;
  const text = EPOCH.add({ days: nummer }).toString();
  texts.set(nummer, text);
  return text;
}

export function weekdagOfNummer(nummer: number): Weekdag {
  // 1970-01-01 was a Thursday.
  return WEEKDAGEN[(((nummer + 3) % 7) + 7) % 7] ?? 0;
}

export function weekdag(iso: string): Weekdag {
  return weekdagOfNummer(dagnummer(iso));
}

export function plusDagen(iso: string, dagen: number): string {
  return isoDatum(dagnummer(iso) + dagen);
}

/** Calendar months later; the day is clamped to the end of the month. */
export function plusMaanden(iso: string, maanden: number): string {
  return Temporal.PlainDate.from(iso).add({ months: maanden }).toString();
}

/** Days from `van` to `tot`: 2026-03-02 → 2026-03-30 is 28 (C20). */
export function dagenBetween(van: string, tot: string): number {
  return dagnummer(tot) - dagnummer(van);
}

export function jaarOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

export function firstDatum(a: string, b: string): string {
  return a < b ? a : b;
}

export function lastDatum(a: string, b: string): string {
  return a > b ? a : b;
}

/** '2021-03-01' → '01-03-2021'. */
export function datumNl(iso: string): string {
  return `${iso.slice(8, 10)}-${iso.slice(5, 7)}-${iso.slice(0, 4)}`;
}

/** '2021-03-01' → '1-3'. */
export function datumKort(iso: string): string {
  return `${Number(iso.slice(8, 10))}-${Number(iso.slice(5, 7))}`;
}

/** '2021-03-01' → 'ma 01-03-2021'. */
export function datumWithWeekdag(iso: string): string {
  return `${WEEKDAG_KORT[weekdag(iso)]} ${datumNl(iso)}`;
}

/** '2021-03-01' → '1 maart 2021'. */
export function datumLang(iso: string): string {
  return `${Number(iso.slice(8, 10))} ${maandNl(iso)}`;
}

/** An exclusive end as people read it: geldigTot '2021-04-01' → 't/m 31-03-2021'; null → 'zonder einde'. */
export function tmNl(geldigTot: string | null): string {
  return geldigTot === null ? 'zonder einde' : `t/m ${datumNl(plusDagen(geldigTot, -1))}`;
}

/** The last day of a period, of its exclusive end; null has no end. */
export function lastDagBefore(geldigTot: string | null): string | null {
  return geldigTot === null ? null : plusDagen(geldigTot, -1);
}

/** The last day of a period, of its exclusive end: '31-03-2021'; '' = it has no end. */
export function lastDagNl(geldigTot: string | null): string {
  return geldigTot === null ? '' : datumNl(plusDagen(geldigTot, -1));
}

/** The exclusive end of a period, of its last day ("t/m"); null has no end. */
export function dagAfter(tm: string | null): string | null {
  return tm === null ? null : plusDagen(tm, 1);
}

/** 'december 2026', of a month '2026-12' or a date in it. */
export function maandNl(iso: string): string {
  return `${MAAND_NAMEN[Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}`;
}

/** '01-03-2021 t/m 31-03-2021', or '01-03-2021' for one day, or 'vanaf 01-03-2021'. */
export function periodeNl(geldigVan: string, geldigTot: string | null): string {
  if (geldigTot === null) return `vanaf ${datumNl(geldigVan)}`;
  const last = plusDagen(geldigTot, -1);
  return last === geldigVan ? datumNl(geldigVan) : `${datumNl(geldigVan)} t/m ${datumNl(last)}`;
}

export type ParsedDatum =
  | { readonly soort: 'ok'; readonly datum: string }
  | { readonly soort: 'fout'; readonly melding: string };

export type DatumLimits = { readonly van: string; readonly tot: string };

const LIMITS: DatumLimits = { van: VROEGSTE_DATUM, tot: LAST_DATUM };

const WEEKDAG_VOORAF =
  /^(?:ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)[.,]?\s+/u;
const ISO_FORM = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const CIJFER_FORM = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{2}|\d{4})$/u;
const WORD_FORM = /^(\d{1,2})[\s-]+([a-z]+)\.?[\s-]+(\d{2}|\d{4})$/u;

const MAAND_EXTRA: ReadonlyMap<string, number> = new Map([
  ['maa', 3],
  ['mar', 3],
  ['sept', 9],
]);

/** 1–12 of a Dutch name of a month, in full or short; null for another word. */
export function maandOfWord(word: string): number | null {
  const kort = MAAND_KORT.indexOf(word);
  if (kort >= 0) return kort + 1;
  const lang = MAAND_NAMEN.indexOf(word);
  if (lang >= 0) return lang + 1;
  return MAAND_EXTRA.get(word) ?? null;
}

/** Two-digit years are of this century unless that lies beyond 2069. */
function volJaar(text: string): number {
  const jaar = Number(text);
  if (text.length === 4) return jaar;
  return jaar >= 70 ? 1900 + jaar : 2000 + jaar;
}

function parts(text: string): { jaar: number; maand: number; dag: number } | null {
  const iso = ISO_FORM.exec(text);
  if (iso) return { jaar: Number(iso[1]), maand: Number(iso[2]), dag: Number(iso[3]) };
  const cijfers = CIJFER_FORM.exec(text);
  if (cijfers) return { jaar: volJaar(cijfers[3] ?? ''), maand: Number(cijfers[2]), dag: Number(cijfers[1]) };
  const words = WORD_FORM.exec(text);
  if (!words) return null;
  const maand = maandOfWord(words[2] ?? '');
  return maand === null ? null : { jaar: volJaar(words[3] ?? ''), maand, dag: Number(words[1]) };
}

/** Reads what a person types as a date; refuses what does not exist or lies outside `grenzen` (both inclusive). */
export function readDatum(text: string, limits: DatumLimits = LIMITS): ParsedDatum {
  const schoon = text.trim().toLowerCase().replace(WEEKDAG_VOORAF, '');
  if (schoon === '') return { soort: 'fout', melding: 'Vul een datum in, bijvoorbeeld 01-03-2026.' };
  const parsed = parts(schoon);
  if (!parsed) {
    return {
      soort: 'fout',
      melding: `“${text.trim()}” is geen datum. Schrijf bijvoorbeeld 01-03-2026 of 1 mrt 2026.`,
    };
  }
  const { jaar, maand, dag } = parsed;
  const iso = `${String(jaar).padStart(4, '0')}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
  if (!isBestaandeDatum(iso)) {
    return { soort: 'fout', melding: `${datumNl(iso)} bestaat niet. Controleer de dag en de maand.` };
  }
  if (iso < limits.van || iso > limits.tot) {
    return {
      soort: 'fout',
      melding: `Kies een datum van ${datumNl(limits.van)} t/m ${datumNl(limits.tot)}.`,
    };
  }
  return { soort: 'ok', datum: iso };
}

/** Whether a text is a real calendar day in the form JJJJ-MM-DD. */
export function isBestaandeDatum(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(iso)) return false;
  const jaar = Number(iso.slice(0, 4));
  const maand = Number(iso.slice(5, 7));
  const dag = Number(iso.slice(8, 10));
  if (maand < 1 || maand > 12 || dag < 1) return false;
  return dag <= Temporal.PlainYearMonth.from({ year: jaar, month: maand }).daysInMonth;
}

/** A real day within 1990-01-01 … 2100-12-31: what any date field accepts. */
export function isGeldigeDatum(iso: string): boolean {
  return isBestaandeDatum(iso) && iso >= VROEGSTE_DATUM && iso <= LAST_DATUM;
}
