/** Hours per week as lists write them: hours, a part of a full week, or percents of it. */
import { MAX_MINUTEN } from '../planning/planning.ts';
import { type GelezenUren, getalTekst, leesUren, urenTekst } from '../tekst/getal.ts';

const FTE_VORM = /^(\d*)(?:[.,](\d+))?\s*(?:fte|f\.t\.e\.?)?$/iu;
const PROCENT_VORM = /^(\d{1,3})(?:[.,](\d+))?\s*%$/u;
const FTE_WOORD = /f\.?t\.?e\.?\s*$/iu;

const fout = (melding: string): GelezenUren => ({ soort: 'fout', melding });

const deelVan = (heel = '', breuk = '0') => Number(`${heel === '' ? '0' : heel}.${breuk}`);

/** "1 fte", "0,8", "80 %" → minutes per week at a full week of `voltijdMinuten`. */
export function leesFte(tekst: string, voltijdMinuten: number): GelezenUren {
  const schoon = tekst.trim();
  const procent = PROCENT_VORM.exec(schoon);
  const vorm = procent ?? FTE_VORM.exec(schoon);
  if (vorm === null || (vorm[1] === '' && vorm[2] === undefined))
    return fout(`“${tekst}” is geen aantal fte. Schrijf bijvoorbeeld 0,8.`);
  const minuten = Math.round((deelVan(vorm[1], vorm[2]) / (procent === null ? 1 : 100)) * voltijdMinuten);
  if (minuten > MAX_MINUTEN) {
    const aantal = procent === null && FTE_WOORD.exec(schoon) === null ? `${tekst} fte` : tekst;
    return fout(`${aantal} is meer dan 40 uur per week.`);
  }
  return { soort: 'ok', minuten };
}

/** Below this a percentage without its sign is more often a part of 1. */
const MINSTE_PROCENT = 2;

/** "66,67" and "66,67 %" → minutes per week; 100 is a full week. */
export function leesProcent(tekst: string, voltijdMinuten: number): GelezenUren {
  const schoon = tekst.trim();
  const metTeken = schoon.endsWith('%');
  const vorm = PROCENT_VORM.exec(metTeken ? schoon : `${schoon}%`);
  if (vorm === null) return fout(`“${tekst}” is geen percentage. Schrijf bijvoorbeeld 80.`);
  const procent = deelVan(vorm[1], vorm[2]);
  if (!metTeken && procent > 0 && procent <= MINSTE_PROCENT) {
    return fout(
      `Er staat ${tekst} in een kolom met percentages. Betekent 1 voltijd, kies dan Fte voor die kolom.`,
    );
  }
  const minuten = Math.round((procent / 100) * voltijdMinuten);
  return minuten > MAX_MINUTEN
    ? fout(`${schoon} procent is meer dan 40 uur per week.`)
    : { soort: 'ok', minuten };
}

const PER_WEEK = /\s*(?:uur|uren|u)?\.?\s*(?:per|p\/|\/|p\.?)\s*(?:week|wk|w)\.?\s*$/iu;

function leesUrenCel(tekst: string, voltijdMinuten: number): GelezenUren {
  if (FTE_WOORD.test(tekst) || PROCENT_VORM.test(tekst)) return leesFte(tekst, voltijdMinuten);
  return leesUren(tekst.replace(PER_WEEK, ''));
}

/** What a line says about hours, '' = nothing. */
export type UrenCellen = { readonly uren: string; readonly fte: string; readonly procent: string };

export type GelezenWeek = {
  /** null = the line does not say. */
  readonly uren: GelezenUren | null;
  readonly opmerkingen: readonly string[];
};

/** Fewer minutes than this is more often fte in a column of hours. */
const WEINIG = 120;
/** Two ways of writing that differ no more than this say the same. */
const AFRONDING = 15;

/** Hours per week of a line: hours before fte before percents; what contradicts them is said. */
export function leesWeek({ uren, fte, procent }: UrenCellen, voltijdMinuten: number): GelezenWeek {
  const gelezen = [
    ...(uren === '' ? [] : [{ wat: 'de uren', uit: leesUrenCel(uren, voltijdMinuten) }]),
    ...(fte === '' ? [] : [{ wat: 'de fte', uit: leesFte(fte, voltijdMinuten) }]),
    ...(procent === '' ? [] : [{ wat: 'het percentage', uit: leesProcent(procent, voltijdMinuten) }]),
  ];
  const [eerste, ...rest] = gelezen;
  if (eerste === undefined) return { uren: null, opmerkingen: [] };
  const opmerkingen: string[] = [];
  const { uit } = eerste;
  if (uit.soort === 'fout') return { uren: uit, opmerkingen };
  if (uren !== '' && PROCENT_VORM.test(uren)) {
    opmerkingen.push(`${uren} is gelezen als deel van voltijd: ${urenTekst(uit.minuten)} uur per week.`);
  }
  if (uit.minuten > 0 && uit.minuten < WEINIG) {
    opmerkingen.push(`Dit is ${urenTekst(uit.minuten)} uur per week. Is fte bedoeld?`);
  }
  for (const ander of rest) {
    if (ander.uit.soort === 'fout' || Math.abs(ander.uit.minuten - uit.minuten) <= AFRONDING) continue;
    opmerkingen.push(
      `Volgens ${ander.wat} is het ${getalTekst(ander.uit.minuten / 60, 1)} uur. Hier tellen ${eerste.wat}.`,
    );
  }
  return { uren: uit, opmerkingen };
}
