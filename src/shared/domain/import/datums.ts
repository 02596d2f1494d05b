/** Dates as lists write them: whether day or month comes first, times that come along, numbers of Excel. */
import { datumNl, type GelezenDatum, leesDatum, plusDagen } from '../tijd/datum.ts';

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
const WOORD =
  /^(?:([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?|(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?)[\s-]+(\d{2}|\d{4})$/iu;

/** "March 1, 2026" and "1 Mar 2026" as people write it here. */
function maakNederlands(tekst: string): string {
  const vorm = WOORD.exec(tekst);
  if (vorm === null) return tekst;
  const woord = (vorm[1] ?? vorm[4] ?? '').toLowerCase();
  const maand = /^(?:maart|mei|okt|mrt)/u.test(woord) ? woord : (ENGELS[woord.slice(0, 3)] ?? woord);
  return `${vorm[2] ?? vorm[3] ?? ''} ${maand} ${vorm[5] ?? ''}`;
}

type Dag = { readonly dag: string; readonly tijd: RegExpExecArray | null };

function zonderTijd(tekst: string): Dag {
  const kaal = tekst.trim().replace(VOORAF, '');
  const tijd = TIJD.exec(kaal);
  return { dag: tijd === null ? kaal : kaal.slice(0, tijd.index).trim(), tijd };
}

type Volgorde = 'dmj' | 'mdj' | 'onzeker';

/** Which order a date of three numbers shows; null = it is no such date. */
function bewijsVan(tekst: string): Volgorde | null {
  const [, eerste, tweede] = CIJFERS.exec(zonderTijd(tekst).dag) ?? [];
  if (eerste === undefined || tweede === undefined) return null;
  const [a, b] = [Number(eerste), Number(tweede)];
  if (a > 12 && b <= 12) return 'dmj';
  if (b > 12 && a <= 12) return 'mdj';
  return a > 12 || a === b ? null : 'onzeker';
}

export type GelezenVolgorde = {
  readonly volgorde: Datumvolgorde;
  /** A date that can be read in this order only; null = there is none, and the order of here holds. */
  readonly bewijs: string | null;
  /** There is a date that another order would make another day. */
  readonly maaktUit: boolean;
};

/** The order that the dates of a list show together: one that cannot be otherwise decides for all. */
export function leesVolgorde(datums: Iterable<string>): GelezenVolgorde {
  const eerste: { dmj: string | null; mdj: string | null } = { dmj: null, mdj: null };
  let maaktUit = false;
  for (const tekst of datums) {
    const bewijs = bewijsVan(tekst);
    if (bewijs === 'onzeker') maaktUit = true;
    else if (bewijs !== null) eerste[bewijs] ??= tekst.trim();
  }
  const { dmj, mdj } = eerste;
  if (mdj === null) return { volgorde: 'dmj', bewijs: dmj, maaktUit };
  return dmj === null
    ? { volgorde: 'mdj', bewijs: mdj, maaktUit }
    : { volgorde: 'onbeslist', bewijs: mdj, maaktUit };
}

/** Days since 30-12-1899 of the first and last date that a date field takes. */
const [EERSTE_SERIE, LAATSTE_SERIE] = [32_874, 73_415];

export type GelezenCel = GelezenDatum & { readonly opmerking: string | null };

const ok = (datum: string, opmerking: string | null): GelezenCel => ({ soort: 'ok', datum, opmerking });
const fout = (melding: string): GelezenCel => ({ soort: 'fout', melding, opmerking: null });
const los = (gelezen: GelezenDatum): GelezenCel => ({ ...gelezen, opmerking: null });

function inVolgorde(dag: string, volgorde: Datumvolgorde): GelezenCel {
  const [, a = '', b = '', c = ''] = CIJFERS.exec(dag) ?? [];
  if (a === '') return los(leesDatum(maakNederlands(dag)));
  if (volgorde === 'dmj') return los(leesDatum(dag));
  if (volgorde === 'onbeslist') {
    const bewijs = bewijsVan(dag);
    if (bewijs === 'onzeker') {
      const [een, ander] = [leesDatum(dag), leesDatum(`${b}-${a}-${c}`)];
      const namen = [een, ander].map((d) => (d.soort === 'ok' ? datumNl(d.datum) : '?')).join(' of ');
      return fout(`“${dag}” kan ${namen} zijn. Kies bij de kolommen de volgorde van datums.`);
    }
    return los(leesDatum(bewijs === 'mdj' ? `${b}-${a}-${c}` : dag));
  }
  const gelezen = leesDatum(volgorde === 'mdj' ? `${b}-${a}-${c}` : `${c}-${b}-${a}`);
  if (gelezen.soort === 'fout') return fout(`“${dag}” past niet bij de gekozen volgorde van datums.`);
  return ok(gelezen.datum, `“${dag}” is gelezen als ${datumNl(gelezen.datum)}.`);
}

/** From this hour a time in UTC is the day after, here. */
const LAAT = 22;

/** Reads a cell with a date in the order of the list; `opmerking`: what was read otherwise than it stands there. */
export function leesDatumCel(tekst: string, volgorde: Datumvolgorde): GelezenCel {
  const serie = /^\d{5}(?:[.,]\d+)?$/u.test(tekst) ? Number(tekst.replace(',', '.')) : 0;
  if (serie >= EERSTE_SERIE && serie <= LAATSTE_SERIE) {
    // Half a second under midnight is the next day.
    const datum = plusDagen('1899-12-30', Math.floor(serie + 0.5 / 86_400));
    return ok(datum, `het getal ${tekst} is gelezen als ${datumNl(datum)}.`);
  }
  const { dag, tijd } = zonderTijd(tekst);
  const aaneen = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u.exec(dag);
  const gelezen = inVolgorde(aaneen === null ? dag : `${aaneen[1]}-${aaneen[2]}-${aaneen[3]}`, volgorde);
  if (tijd === null || gelezen.soort === 'fout') return gelezen;
  const [, uur = '0', minuut = '0', seconde = '0', middag, zone] = tijd;
  const klok = `${uur}:${minuut}`;
  if (zone !== undefined && Number(uur) >= LAAT) {
    return fout(
      `“${tekst}” is een tijdstip in een andere tijdzone: dat kan hier de dag erna zijn. Vraag om datums zonder tijd.`,
    );
  }
  const middernacht =
    Number(minuut) + Number(seconde) === 0 &&
    (Number(uur) === 0 || (Number(uur) === 12 && /^am$/iu.test(middag ?? '')));
  const eindeVanDag = Number(uur) === 23 && Number(minuut) === 59;
  if (middernacht || eindeVanDag || gelezen.opmerking !== null) return gelezen;
  return ok(gelezen.datum, `het tijdstip ${klok} telt niet mee.`);
}
