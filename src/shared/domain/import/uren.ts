/** Hours per week as lists write them: hours, a part of a full week, or percents of it. */
import { MAX_MINUTEN } from '../planning/planning.ts';
import { numberText, type ParsedUren, readUren, urenText } from '../tekst/number.ts';

const FTE_FORM = /^(\d*)(?:[.,](\d+))?\s*(?:fte|f\.t\.e\.?)?$/iu;
const PROCENT_FORM = /^(\d{1,3})(?:[.,](\d+))?\s*%$/u;
const FTE_WORD = /f\.?t\.?e\.?\s*$/iu;

const fault = (melding: string): ParsedUren => ({ soort: 'fout', melding });

const partOf = (heel = '', breuk = '0') => Number(`${heel === '' ? '0' : heel}.${breuk}`);

/** "1 fte", "0,8", "80 %" → minutes per week at a full week of `voltijdMinuten`. */
export function readFte(text: string, voltijdMinuten: number): ParsedUren {
  const schoon = text.trim();
  const procent = PROCENT_FORM.exec(schoon);
  const form = procent ?? FTE_FORM.exec(schoon);
  if (form === null || (form[1] === '' && form[2] === undefined))
    return fault(`“${text}” is geen aantal fte. Schrijf bijvoorbeeld 0,8.`);
  const minuten = Math.round((partOf(form[1], form[2]) / (procent === null ? 1 : 100)) * voltijdMinuten);
  if (minuten > MAX_MINUTEN) {
    const aantal = procent === null && FTE_WORD.exec(schoon) === null ? `${text} fte` : text;
    return fault(`${aantal} is meer dan 40 uur per week.`);
  }
  return { soort: 'ok', minuten };
}

/** Below this a percentage without its sign is more often a part of 1. */
const MINSTE_PROCENT = 2;

/** "66,67" and "66,67 %" → minutes per week; 100 is a full week. */
export function readProcent(text: string, voltijdMinuten: number): ParsedUren {
  const schoon = text.trim();
  const metSign = schoon.endsWith('%');
  const form = PROCENT_FORM.exec(metSign ? schoon : `${schoon}%`);
  if (form === null) return fault(`“${text}” is geen percentage. Schrijf bijvoorbeeld 80.`);
  const procent = partOf(form[1], form[2]);
  if (!metSign && procent > 0 && procent <= MINSTE_PROCENT) {
    return fault(
      `Er staat ${text} in een kolom met percentages. Betekent 1 voltijd, kies dan Fte voor die kolom.`,
    );
  }
  const minuten = Math.round((procent / 100) * voltijdMinuten);
  return minuten > MAX_MINUTEN
    ? fault(`${schoon} procent is meer dan 40 uur per week.`)
    : { soort: 'ok', minuten };
}

const PER_WEEK = /\s*(?:uur|uren|u)?\.?\s*(?:per|p\/|\/|p\.?)\s*(?:week|wk|w)\.?\s*$/iu;

/** "36 uur 30", "36u30", "36 uur en 30 minuten": hours with the minutes behind them. */
const UREN_EN_MINUTEN = /^(\d{1,3})\s*(?:u|uur|uren|h)\.?\s*(?:en\s*)?(\d{1,2})\s*(?:m|min|minuten)?\.?$/iu;
/** "36:00:00", as a program writes a duration. */
const MET_SECONDEN = /^(\d{1,3}:[0-5]\d):00$/u;
const BREUK: Readonly<Record<string, string>> = { '½': ',5', '¼': ',25', '¾': ',75' };
const DAGEN = /^\d+(?:[.,]\d+)?\s*(?:dag|dagen|dgn?|d)\.?(?:\s|$)/iu;

/** Durations as lists write them, as hours that a field takes too. */
function asUren(text: string): string {
  const minuten = UREN_EN_MINUTEN.exec(text);
  if (minuten !== null && Number(minuten[2]) < 60)
    return `${minuten[1]}:${(minuten[2] ?? '').padStart(2, '0')}`;
  return text
    .replace(MET_SECONDEN, '$1')
    .replace(/^(\d+)\s*([½¼¾])/u, (_heel, uren: string, deel: string) => `${uren}${BREUK[deel] ?? ''}`)
    .replace(/^(\d+(?:[.,]\d+)?)\s*h(?:r|rs|ours?)?\.?$/iu, '$1');
}

function readUrenCell(text: string, voltijdMinuten: number): ParsedUren {
  if (FTE_WORD.test(text) || PROCENT_FORM.test(text)) return readFte(text, voltijdMinuten);
  if (DAGEN.test(text)) {
    return fault(
      `“${text}” is een aantal dagen: hoeveel uur een dag is, staat er niet. Schrijf de uren per week.`,
    );
  }
  return readUren(asUren(text.replace(PER_WEEK, '')));
}

/** What a line says about hours, '' = nothing. */
export type UrenCells = { readonly uren: string; readonly fte: string; readonly procent: string };

export type ParsedWeek = {
  /** null = the line does not say. */
  readonly uren: ParsedUren | null;
  readonly opmerkingen: readonly string[];
};

/** Fewer minutes than this is more often fte in a column of hours. */
const WEINIG = 120;
/** Two ways of writing that differ no more than this say the same. */
const AFRONDING = 15;

/** Hours per week of a line: hours before fte before percents; what contradicts them is said. */
export function readWeek({ uren, fte, procent }: UrenCells, voltijdMinuten: number): ParsedWeek {
  const parsed = [
    ...(uren === '' ? [] : [{ wat: 'de uren', uit: readUrenCell(uren, voltijdMinuten) }]),
    ...(fte === '' ? [] : [{ wat: 'de fte', uit: readFte(fte, voltijdMinuten) }]),
    ...(procent === '' ? [] : [{ wat: 'het percentage', uit: readProcent(procent, voltijdMinuten) }]),
  ];
  const [first, ...rest] = parsed;
  if (first === undefined) return { uren: null, opmerkingen: [] };
  const opmerkingen: string[] = [];
  const { uit } = first;
  if (uit.soort === 'fout') return { uren: uit, opmerkingen };
  if (uren !== '' && PROCENT_FORM.test(uren)) {
    opmerkingen.push(`${uren} is gelezen als deel van voltijd: ${urenText(uit.minuten)} uur per week.`);
  }
  if (uit.minuten > 0 && uit.minuten < WEINIG) {
    opmerkingen.push(`Dit is ${urenText(uit.minuten)} uur per week. Is fte bedoeld?`);
  }
  for (const ander of rest) {
    if (ander.uit.soort === 'fout' || Math.abs(ander.uit.minuten - uit.minuten) <= AFRONDING) continue;
    opmerkingen.push(
      `Volgens ${ander.wat} is het ${numberText(ander.uit.minuten / 60, 1)} uur. Hier tellen ${first.wat}.`,
    );
  }
  return { uren: uit, opmerkingen };
}
