/**
 * Dates as people type them in a field: '20-12', '20 dec', 'week 51', 'vandaag', '+3 weken', '20122026', and every
 * form of `readDatum`. Lists from outside are read by the strict rules of `domain/import`: nobody looks at each cell there.
 *
 * Without a year it is the one nearest to today, the later one when both are as near. A field that can only be about
 * what has been takes the last one up to today (`richting`), the end of a period the first one from its begin on (`na`).
 * A day of the week is the coming one. What can be two things, or cannot be, is refused with a sentence that says what to type.
 */
import {
  dagenBetween,
  datumNl,
  datumWithWeekdag,
  jaarOf,
  LAST_DATUM,
  maandOfWord,
  type ParsedDatum,
  plusDagen,
  plusMaanden,
  readDatum,
  VROEGSTE_DATUM,
  WEEKDAG_KORT,
  WEEKDAG_NAMEN,
  weekdag,
} from './datum.ts';
import { maandagOf, maandagOfWeek, weekLabel, weekOf, wekenInJaar } from './week.ts';

/** A field of a period: its first day, or its last one (inclusive). */
export type Rand = 'begin' | 'einde';

export type TypedDatumChoice = {
  readonly vandaag: string;
  /** A week is its Monday ('begin', also when absent) or its Sunday ('einde'). */
  readonly rand?: Rand;
  /** Without a year: the last one up to and including today. */
  readonly richting?: 'verleden';
  /** Without a year: the first one on or after this day. Goes before `richting`. */
  readonly na?: string;
};

type Fout = { readonly soort: 'fout'; readonly melding: string };
/** `isWeek`: a week was typed, and the day is its Monday. */
type Typed = { readonly soort: 'ok'; readonly datum: string; readonly isWeek: boolean } | Fout;

const fout = (melding: string): Fout => ({ soort: 'fout', melding });
const dag = (datum: string): Typed => ({ soort: 'ok', datum, isWeek: false });

const EMPTY = 'Vul een datum in, bijvoorbeeld 01-03-2026.';
const FORMS = 'Schrijf bijvoorbeeld 20-12, 20 dec 2026, week 51 of +3 weken.';

/** One form of every sign that looks the same, without what a field shows beside the date. */
function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐-―−]/gu, '-')
    .replace(/['’‘](?=\d\d$)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\s*\(wk\s*\d{1,2}\)$/u, '')
    .replace(/^week \d{1,2}, (?=\d)/u, '')
    .replace(/^(\d{1,2})(?:e|ste|de)(?=\s)/u, '$1')
    .replace(/\.$/u, '');
}

const DAYS: Readonly<Record<string, number>> = {
  eergisteren: -2,
  gisteren: -1,
  vandaag: 0,
  nu: 0,
  morgen: 1,
  overmorgen: 2,
};

const RELATIVE = /^([+-]|over )\s*(\d{1,4}) ?([a-z]*)$/u;
const AGO = /^(\d{1,4}) ?([a-z]+) geleden$/u;

function shift(vandaag: string, sign: number, aantal: number, unit: string): string | null {
  if (/^(?:d|dag|dagen)$/u.test(unit)) return plusDagen(vandaag, sign * aantal);
  if (/^(?:w|wk|week|weken)$/u.test(unit)) return plusDagen(vandaag, sign * 7 * aantal);
  if (/^(?:m|mnd|maand|maanden)$/u.test(unit)) return plusMaanden(vandaag, sign * aantal);
  if (/^(?:j|jr|jaar|jaren)$/u.test(unit)) return plusMaanden(vandaag, sign * 12 * aantal);
  return null;
}

/** 'vandaag', '+3 weken', 'over 2 maanden', '3 dagen geleden': counted from today. */
function readRelative(schoon: string, vandaag: string): Typed | null {
  const dagen = Object.hasOwn(DAYS, schoon) ? DAYS[schoon] : undefined;
  if (dagen !== undefined) return dag(plusDagen(vandaag, dagen));
  const ago = AGO.exec(schoon);
  const relative = RELATIVE.exec(schoon);
  const found = ago ? ['-', ago[1], ago[2]] : relative?.slice(1);
  if (found === undefined) return null;
  const [sign = '+', aantal = '', unit = ''] = found;
  if (unit === '') return fout(`Zet erbij wat u bedoelt: ${sign.trim()}${aantal} dagen, weken of maanden.`);
  const datum = shift(vandaag, sign === '-' ? -1 : 1, Number(aantal), unit);
  if (datum === null) return null;
  return datum < VROEGSTE_DATUM || datum > LAST_DATUM
    ? fout(`Kies een datum van ${datumNl(VROEGSTE_DATUM)} t/m ${datumNl(LAST_DATUM)}.`)
    : dag(datum);
}

/** The one of these days, in order, that is meant when no year was typed; null when there is none. */
function selectDay(days: readonly string[], { vandaag, richting, na }: TypedDatumChoice): string | null {
  if (na !== undefined) return days.find((day) => day >= na) ?? null;
  if (richting === 'verleden') return days.findLast((day) => day <= vandaag) ?? null;
  const distance = (day: string): number => Math.abs(dagenBetween(vandaag, day));
  return days.reduce<string | null>(
    (best, day) => (best === null || distance(day) <= distance(best) ? day : best),
    null,
  );
}

/** The years that can be meant when none was typed. */
function nearYears({ vandaag, na = vandaag }: TypedDatumChoice): readonly number[] {
  const jaar = jaarOf(na);
  return [jaar - 1, jaar, jaar + 1];
}

const WEEK = /^(?:week|wk|w)\s*\.?\s*(\d{1,2})(?:\s*[-/, ]\s*(?:van\s+)?(\d{4}))?$/u;
const ISO_WEEK = /^(\d{4})-?w(\d{1,2})$/u;

function weekOfJaar(week: number, jaar: number): Typed {
  if (jaar < 1990 || jaar > 2100) return fout('Kies een jaar van 1990 t/m 2100.');
  const maandag = maandagOfWeek(jaar, week);
  if (maandag === null)
    return fout(`Week ${week} bestaat niet in ${jaar} (week 1 t/m ${wekenInJaar(jaar)}).`);
  return { soort: 'ok', datum: maandag, isWeek: true };
}

function readWeek(schoon: string, choice: TypedDatumChoice): Typed | null {
  const iso = ISO_WEEK.exec(schoon);
  if (iso) return weekOfJaar(Number(iso[2]), Number(iso[1]));
  const los = WEEK.exec(schoon);
  if (!los) return null;
  const week = Number(los[1]);
  if (los[2] !== undefined) return weekOfJaar(week, Number(los[2]));
  const mondays = nearYears(choice).flatMap((jaar) => maandagOfWeek(jaar, week) ?? []);
  const maandag = selectDay(mondays, choice);
  return maandag === null
    ? weekOfJaar(week, weekOf(choice.vandaag).jaar)
    : { soort: 'ok', datum: maandag, isWeek: true };
}

/** A day and month without a year. */
function readDayMonth(dagText: string, maand: number, choice: TypedDatumChoice): Typed {
  const shown = `${Number(dagText)}-${maand}`;
  const dagNummer = Number(dagText);
  if (maand > 12 && dagNummer <= 12 && dagNummer > 0 && maand <= 31)
    return fout(`${shown} bestaat niet. Schrijf eerst de dag en dan de maand: ${maand}-${dagNummer}.`);
  const days = nearYears(choice).flatMap((jaar) => {
    const read = readDatum(`${shown}-${jaar}`);
    return read.soort === 'ok' ? [read.datum] : [];
  });
  const found = selectDay(days, choice);
  if (found !== null) return dag(found);
  return readDatum(`${shown}-2024`).soort === 'ok'
    ? fout(`Bij ${shown} is niet duidelijk welk jaar u bedoelt. Schrijf het jaar erbij.`)
    : fout(`${shown} bestaat niet. Controleer de dag en de maand.`);
}

/** '20122026', '201226', '2012': digits only, the day first ('20261220' as well, which cannot be anything else). */
function readDigits(schoon: string, choice: TypedDatumChoice): Typed | null {
  const [, dd = '', mm = '', rest = ''] = /^(\d\d)(\d\d)(\d\d|\d{4})?$/u.exec(schoon) ?? [];
  if (dd === '') {
    if (!/^\d{1,2}$/u.test(schoon)) return null;
    return fout(
      Number(schoon) > 31
        ? `Bedoelt u week ${schoon}? Schrijf “week ${schoon}”.`
        : `Schrijf de maand erbij, bijvoorbeeld ${Number(schoon)}-12, of “week ${Number(schoon)}”.`,
    );
  }
  if (rest !== '') {
    const dayFirst = readDatum(`${dd}-${mm}-${rest}`);
    if (dayFirst.soort === 'ok') return dag(dayFirst.datum);
    const yearFirst = readDatum(`${schoon.slice(0, 4)}-${schoon.slice(4, 6)}-${schoon.slice(6)}`);
    return rest.length === 4 && yearFirst.soort === 'ok' ? dag(yearFirst.datum) : dayFirst;
  }
  const isYear = Number(schoon) >= 1990 && Number(schoon) <= 2100;
  const dayMonth = readDayMonth(dd, Number(mm), choice);
  if (!isYear) return dayMonth;
  return fout(
    dayMonth.soort === 'ok'
      ? `“${schoon}” kan ${Number(dd)}-${Number(mm)} zijn of het jaar ${schoon}. Schrijf ${Number(dd)}-${Number(mm)} of de hele datum.`
      : `Schrijf de dag en de maand erbij, bijvoorbeeld 01-03-${schoon}.`,
  );
}

const DAY_MONTH = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})$/u;
const DAY_WORD = /^(\d{1,2})[\s-]*([a-z]{3,})\.?$/u;
const MONTH_YEAR = /^(\d{1,2})\s*[-/]\s*(\d{4})$/u;
const WORD_YEAR = /^([a-z]{3,})\.?(?:[\s-]+(\d{4}))?$/u;

const WEEKDAG_LISTS: readonly (readonly string[])[] = [WEEKDAG_NAMEN, WEEKDAG_KORT];

/** What may be two things. */
function readAmbiguous(schoon: string, { vandaag }: TypedDatumChoice): Typed | null {
  const monthYear = MONTH_YEAR.exec(schoon);
  if (monthYear) {
    const [, first = '', jaar = ''] = monthYear;
    const number = Number(first);
    if (number > 12) return weekOfJaar(number, Number(jaar));
    return fout(
      `“${schoon}” kan week ${number} zijn of maand ${number}. Schrijf “week ${number} ${jaar}” of de dag erbij: 1-${number}-${jaar}.`,
    );
  }
  const [, word = '', jaar] = WORD_YEAR.exec(schoon) ?? [];
  const maand = maandOfWord(word);
  if (maand !== null) return fout(`Schrijf de dag erbij, bijvoorbeeld 1 ${word} ${jaar ?? jaarOf(vandaag)}.`);
  return null;
}

const WITH_WEEKDAY =
  /^(?:(komende|aanstaande|a\.?s\.?|eerstvolgende|volgende week|vorige week|afgelopen)\s+)?([a-z]+)$/u;

/**
 * 'ma', 'vrijdag', 'afgelopen vrijdag', 'volgende week di'. Alone it is the first one from today on, as one plans;
 * where only what has been can be meant the last one, and at the end of a period the first one from its begin on.
 */
function readWeekday(schoon: string, { vandaag, richting, na }: TypedDatumChoice): Typed | null {
  const [, which, word = ''] = WITH_WEEKDAY.exec(schoon) ?? [];
  const nummer = WEEKDAG_LISTS.map((names) => names.indexOf(word)).find((i) => i >= 0);
  if (nummer === undefined) return null;
  /** The first one on or after a day. */
  const from = (day: string) => plusDagen(day, (nummer - weekdag(day) + 7) % 7);
  const current = maandagOf(vandaag);
  switch (which) {
    case 'vorige week':
      return dag(from(plusDagen(current, -7)));
    case 'volgende week':
      return dag(from(plusDagen(current, 7)));
    case 'afgelopen':
      return dag(plusDagen(from(vandaag), -7));
    case undefined:
      if (na !== undefined) return dag(from(na));
      return dag(richting === 'verleden' ? from(plusDagen(vandaag, -6)) : from(vandaag));
    default:
      return dag(from(plusDagen(vandaag, 1)));
  }
}

function parse(text: string, choice: TypedDatumChoice): Typed {
  const schoon = normalise(text);
  if (schoon === '') return fout(EMPTY);
  const withoutDay = schoon.replace(
    /^(?:ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag)[.,]?\s+/u,
    '',
  );
  const dayMonth = DAY_MONTH.exec(withoutDay);
  if (dayMonth) return readDayMonth(dayMonth[1] ?? '', Number(dayMonth[2]), choice);
  const dayWord = DAY_WORD.exec(withoutDay);
  const maand = dayWord ? maandOfWord(dayWord[2] ?? '') : null;
  if (dayWord && maand !== null) return readDayMonth(dayWord[1] ?? '', maand, choice);
  const special =
    readRelative(schoon, choice.vandaag) ??
    readWeek(schoon, choice) ??
    readDigits(withoutDay, choice) ??
    readWeekday(schoon, choice) ??
    readAmbiguous(schoon, choice);
  if (special !== null) return special;
  const read = readDatum(schoon);
  if (read.soort === 'ok') return dag(read.datum);
  return read.melding.includes('is geen datum') ? fout(`“${text.trim()}” is geen datum. ${FORMS}`) : read;
}

/** Reads what a person types in a date field. */
export function readTypedDatum(text: string, choice: TypedDatumChoice): ParsedDatum {
  const parsed = parse(text, choice);
  if (parsed.soort === 'fout') return parsed;
  const datum = parsed.isWeek && choice.rand === 'einde' ? plusDagen(parsed.datum, 6) : parsed.datum;
  return { soort: 'ok', datum };
}

/** What a date field shows once it is left: 'zo 20-12-2026 (wk 51)'. It reads back as the same day. */
export function datumEcho(iso: string): string {
  return `${datumWithWeekdag(iso)} (${weekLabel(iso)})`;
}

export type ParsedJump = { readonly soort: 'ok'; readonly datum: string; readonly maandag: string } | Fout;

/** "Ga naar datum": what a date field takes; '12-2026' is a week here, since the planbord talks in weeks. */
export function readJump(text: string, vandaag: string): ParsedJump {
  const [, week, jaar] = MONTH_YEAR.exec(normalise(text)) ?? [];
  const parsed = week === undefined ? parse(text, { vandaag }) : weekOfJaar(Number(week), Number(jaar));
  if (parsed.soort === 'ok') return { soort: 'ok', datum: parsed.datum, maandag: maandagOf(parsed.datum) };
  return /geen datum|^Vul een datum/u.test(parsed.melding)
    ? fout('Typ een week (week 12, wk 12 2026) of een datum (16-03-2026).')
    : parsed;
}
