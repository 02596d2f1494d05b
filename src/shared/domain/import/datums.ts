/** Dates as lists write them: whether day or month comes first, times that come along, numbers of Excel. */
import { datumNl, type ParsedDatum, plusDagen, readDatum } from '../tijd/datum.ts';

/** Day, month, year; month, day, year; year, month, day (with a short year); or: the list does not say which. */
export const DATUMVOLGORDES = ['dmj', 'mdj', 'jmd', 'onbeslist'] as const;
export type Datumvolgorde = (typeof DATUMVOLGORDES)[number];

const WEEKDAG =
  '(?:ma|maandag|di|dinsdag|wo|woensdag|do|donderdag|vr|vrijdag|za|zaterdag|zo|zondag|mon|monday|tue|tuesday|wed|wednesday|thu|thursday|fri|friday|sat|saturday|sun|sunday)';
const VOORAF = new RegExp(
  `^(?:(?:per|vanaf|sinds|t/m|tot en met|m\\.?i\\.?v\\.?|met ingang van)\\s+|${WEEKDAG}[.,]?\\s+)*`,
  'iu',
);
const TIJD = /(?:[T\s]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(am|pm)?\s*(z|[+-]\d{2}:?\d{2})?$/iu;
const CIJFERS = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{2}|\d{4})$/u;

const ENGELS: Readonly<Record<string, string>> = {
  jan: 'jan',
  feb: 'feb',
  mar: 'mrt',
  apr: 'apr',
  may: 'mei',
  jun: 'jun',
  jul: 'jul',
  aug: 'aug',
  sep: 'sep',
  oct: 'okt',
  nov: 'nov',
  dec: 'dec',
};
const WORD =
  /^(?:([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?|(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?)[\s-]+(\d{2}|\d{4})$/iu;

/** "March 1, 2026" and "1 Mar 2026" as people write it here. */
function createNederlands(text: string): string {
  const form = WORD.exec(text);
  if (form === null) return text;
  const word = (form[1] ?? form[4] ?? '').toLowerCase();
  const maand = /^(?:maart|mei|okt|mrt)/u.test(word) ? word : (ENGELS[word.slice(0, 3)] ?? word);
  return `${form[2] ?? form[3] ?? ''} ${maand} ${form[5] ?? ''}`;
}

type Dag = { readonly dag: string; readonly tijd: RegExpExecArray | null };

function withoutTijd(text: string): Dag {
  const bare = text.trim().replace(VOORAF, '');
  const tijd = TIJD.exec(bare);
  return { dag: tijd === null ? bare : bare.slice(0, tijd.index).trim(), tijd };
}

type Order = 'dmj' | 'mdj' | 'onzeker';

/** The sign between the numbers of a date, without spaces: another one can have come from another program. */
const signOf = (text: string): string => /^\d{1,2}\s*([-/. ])/u.exec(withoutTijd(text).dag)?.[1] ?? '';

/** Which order a date of three numbers shows; null = it is no such date. */
function bewijsOf(text: string): Order | null {
  const [, first, tweede] = CIJFERS.exec(withoutTijd(text).dag) ?? [];
  if (first === undefined || tweede === undefined) return null;
  const [a, b] = [Number(first), Number(tweede)];
  if (a > 12 && b <= 12) return 'dmj';
  if (b > 12 && a <= 12) return 'mdj';
  return a > 12 || a === b ? null : 'onzeker';
}

export type ParsedOrder = {
  readonly volgorde: Datumvolgorde;
  /** A date that can be read in this order only; null = there is none, and the order of here holds. */
  readonly bewijs: string | null;
  /** There is a date that another order would make another day. */
  readonly maaktUit: boolean;
};

/** The order that the dates of a list show together: one that cannot be otherwise decides for all. */
export function readOrder(datums: Iterable<string>): ParsedOrder {
  const first: { dmj: string | null; mdj: string | null } = { dmj: null, mdj: null };
  let maaktUit = false;
  /** Signs of dates that show the month first, and of dates that show nothing. */
  const signs = { mdj: new Set<string>(), onzeker: new Set<string>() };
  for (const text of datums) {
    const bewijs = bewijsOf(text);
    if (bewijs === 'onzeker') maaktUit = true;
    else if (bewijs !== null) first[bewijs] ??= text.trim();
    if (bewijs === 'onzeker' || bewijs === 'mdj') signs[bewijs].add(signOf(text));
  }
  const { dmj, mdj } = first;
  if (mdj === null) return { volgorde: 'dmj', bewijs: dmj, maaktUit };
  // "03/15/2026" says nothing of "01-03-2026": written in another way, by somebody else.
  const isOneWay = signs.onzeker.isSubsetOf(signs.mdj);
  return dmj === null && isOneWay
    ? { volgorde: 'mdj', bewijs: mdj, maaktUit }
    : { volgorde: 'onbeslist', bewijs: mdj, maaktUit };
}

/** Days since 30-12-1899 of the first and last date that a date field takes. */
const [FIRST_SERIE, LAST_SERIE] = [32_874, 73_415];

export type ParsedCell = ParsedDatum & { readonly opmerking: string | null };

const ok = (datum: string, opmerking: string | null): ParsedCell => ({ soort: 'ok', datum, opmerking });
const fault = (melding: string): ParsedCell => ({ soort: 'fout', melding, opmerking: null });
const los = (parsed: ParsedDatum): ParsedCell => ({ ...parsed, opmerking: null });

function inOrder(dag: string, order: Datumvolgorde): ParsedCell {
  const [, a = '', b = '', c = ''] = CIJFERS.exec(dag) ?? [];
  if (a === '') return los(readDatum(createNederlands(dag)));
  if (order === 'dmj') return los(readDatum(dag));
  if (order === 'onbeslist') {
    const bewijs = bewijsOf(dag);
    if (bewijs === 'onzeker') {
      const [een, ander] = [readDatum(dag), readDatum(`${b}-${a}-${c}`)];
      const namen = [een, ander].map((d) => (d.soort === 'ok' ? datumNl(d.datum) : '?')).join(' of ');
      return fault(`“${dag}” kan ${namen} zijn. Kies bij de kolommen de volgorde van datums.`);
    }
    return los(readDatum(bewijs === 'mdj' ? `${b}-${a}-${c}` : dag));
  }
  const parsed = readDatum(order === 'mdj' ? `${b}-${a}-${c}` : `${c}-${b}-${a}`);
  if (parsed.soort === 'fout') return fault(`“${dag}” past niet bij de gekozen volgorde van datums.`);
  return ok(parsed.datum, `“${dag}” is gelezen als ${datumNl(parsed.datum)}.`);
}

/** From this hour a time in UTC is the day after, here. */
const LAAT = 22;

/** Reads a cell with a date in the order of the list; `opmerking`: what was read otherwise than it stands there. */
export function readDatumCell(text: string, order: Datumvolgorde): ParsedCell {
  const serie = /^\d{5}(?:[.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : 0;
  if (serie >= FIRST_SERIE && serie <= LAST_SERIE) {
    // Half a second under midnight is the next day.
    const datum = plusDagen('1899-12-30', Math.floor(serie + 0.5 / 86_400));
    return ok(datum, `het getal ${text} is gelezen als ${datumNl(datum)}.`);
  }
  const { dag, tijd } = withoutTijd(text);
  const aaneen =
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/u.exec(dag) ??
    /^((?:19|20)\d{2})\s*[/. ]\s*(\d{1,2})\s*[/. ]\s*(\d{1,2})$/u.exec(dag);
  const parsed = inOrder(aaneen === null ? dag : `${aaneen[1]}-${aaneen[2]}-${aaneen[3]}`, order);
  if (tijd === null || parsed.soort === 'fout') return parsed;
  const [, uur = '0', minuut = '0', seconde = '0', middag, zone] = tijd;
  const clock = `${uur}:${minuut}`;
  if (zone !== undefined && Number(uur) >= LAAT) {
    return fault(
      `“${text}” is een tijdstip in een andere tijdzone: dat kan hier de dag erna zijn. Vraag om datums zonder tijd.`,
    );
  }
  const middernacht =
    Number(minuut) + Number(seconde) === 0 &&
    (Number(uur) === 0 || (Number(uur) === 12 && /^am$/iu.test(middag ?? '')));
  const eindeVanDag = Number(uur) === 23 && Number(minuut) === 59;
  if (middernacht || eindeVanDag || parsed.opmerking !== null) return parsed;
  return ok(parsed.datum, `het tijdstip ${clock} telt niet mee.`);
}
