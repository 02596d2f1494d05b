/**
 * Numbers as people here write and read them: decimal comma, thousands dot, a
 * true minus sign, halves rounded away from zero. Rounding happens only here,
 * at the edge; sums are made of unrounded values.
 */

const MIN = '−';
/** Keeps number and unit on one line. */
const VASTE_SPATIE = '\u00a0';

/** Half away from zero; a value that is a half but for floating point noise counts as one. */
export function round(value: number, decimalen: number): number {
  const factor = 10 ** decimalen;
  const afgerond = Math.floor(Math.abs(value) * factor + 0.5 + 1e-9) / factor;
  return value < 0 && afgerond !== 0 ? -afgerond : afgerond;
}

/** 1234.5 → '1.234,50' with two decimals; negative with '−'. */
export function numberText(value: number, decimalen: number): string {
  if (!Number.isFinite(value)) return '–';
  const afgerond = round(value, decimalen);
  const [heel = '0', breuk] = Math.abs(afgerond).toFixed(decimalen).split('.');
  const metPunten = heel.replace(/\B(?=(\d{3})+(?!\d))/gu, '.');
  return `${afgerond < 0 ? MIN : ''}${metPunten}${breuk === undefined ? '' : `,${breuk}`}`;
}

/** Whole number with thousands dots. */
export function aantalText(value: number): string {
  return numberText(value, 0);
}

/** A count with its noun: '1 back-up', '2 back-ups'. */
export function countText(value: number, one: string, more: string): string {
  return `${aantalText(value)} ${value === 1 ? one : more}`;
}

/** Minutes → hours, one decimal only when needed: 2160 → '36', 864 → '14,4'. */
export function urenText(minuten: number): string {
  const uren = round(minuten / 60, 1);
  return numberText(uren, Number.isInteger(uren) ? 0 : 1);
}

/** Minutes → hours, always one decimal: '36,0'. */
export function urenVast(minuten: number): string {
  return numberText(minuten / 60, 1);
}

/** '36 u' or '14,4 u'; what would read as nothing is said in minutes: '2 min'. */
export function urenWithEenheid(minuten: number): string {
  if (round(minuten / 60, 1) === 0 && round(minuten, 0) !== 0)
    return `${numberText(minuten, 0)}${VASTE_SPATIE}min`;
  return `${urenText(minuten)}${VASTE_SPATIE}u`;
}

/** As urenText but with '+' before a positive amount, for saldi and shifts. */
export function urenWithSign(minuten: number): string {
  return round(minuten / 60, 1) > 0 ? `+${urenText(minuten)}` : urenText(minuten);
}

/** Fte with two decimals: '85,00'. */
export function fteText(fte: number): string {
  return numberText(fte, 2);
}

/** A ratio as percentage with one decimal: 1.193 → '119,3 %' (no-break space). */
export function procentText(part: number, decimalen = 1): string {
  return `${numberText(part * 100, decimalen)}${VASTE_SPATIE}%`;
}

export type ParsedUren =
  | { readonly soort: 'ok'; readonly minuten: number }
  | { readonly soort: 'fout'; readonly melding: string };

export type ParsedAantal =
  | { readonly soort: 'ok'; readonly aantal: number }
  | { readonly soort: 'fout'; readonly melding: string };

const UREN_DECIMAAL = /^(\d+)(?:[.,](\d+))?$/u;
const UREN_CLOCK = /^(\d+):([0-5]\d)$/u;

/** Reads hours per week: '36', '36,5', '36.5', '36:30', '36u'. `max` is in hours. */
export function readUren(text: string, { max = 40 }: { readonly max?: number } = {}): ParsedUren {
  const fault = (melding: string): ParsedUren => ({ soort: 'fout', melding });
  const schoon = text
    .trim()
    .toLowerCase()
    .replace(/\s*(?:uur|uren|u)\.?$/u, '')
    .trim();
  const explanation = `Vul uren per week in van 0 t/m ${numberText(max, Number.isInteger(max) ? 0 : 1)}, bijvoorbeeld 24 of 24,5.`;
  if (schoon === '') return fault(explanation);
  if (/^[-−–]/u.test(schoon)) return fault(`Uren kunnen niet negatief zijn. ${explanation}`);
  const clock = UREN_CLOCK.exec(schoon);
  const decimaal = UREN_DECIMAAL.exec(schoon);
  if (!clock && !decimaal) return fault(`“${text.trim()}” is geen aantal uren. ${explanation}`);
  const minuten = clock
    ? Number(clock[1]) * 60 + Number(clock[2])
    : Math.round(Number(`${decimaal?.[1] ?? '0'}.${decimaal?.[2] ?? '0'}`) * 60);
  if (minuten > max * 60) return fault(`${urenText(minuten)} uur per week is te veel. ${explanation}`);
  return { soort: 'ok', minuten };
}

/** Reads a whole count ≥ 0: '122' or '1.046'. */
export function readAantal(text: string, { max = 99_999 }: { readonly max?: number } = {}): ParsedAantal {
  const schoon = text.trim();
  const explanation = `Vul een heel getal in van 0 t/m ${aantalText(max)}.`;
  if (/^[-−–]\s*\d/u.test(schoon))
    return { soort: 'fout', melding: `Een aantal kan niet negatief zijn. ${explanation}` };
  if (!/^(?:\d+|\d{1,3}(?:\.\d{3})+)$/u.test(schoon)) {
    return {
      soort: 'fout',
      melding: schoon === '' ? explanation : `“${schoon}” is geen heel getal. ${explanation}`,
    };
  }
  const aantal = Number(schoon.replaceAll('.', ''));
  if (aantal > max) return { soort: 'fout', melding: `${aantalText(aantal)} is te veel. ${explanation}` };
  return { soort: 'ok', aantal };
}

/** Whole percentages that add up to 100 by largest remainder (C24); all zero when there is nothing. */
export function helePercentages(aantallen: readonly number[]): number[] {
  return divideGrootsteRest(100, aantallen);
}

/** Divides a whole `totaal` in proportion to `gewichten`; parts are whole and add up exactly. */
export function divideGrootsteRest(total: number, gewichten: readonly number[]): number[] {
  const sum = gewichten.reduce((a, b) => a + b, 0);
  if (sum <= 0) return gewichten.map(() => 0);
  const exact = gewichten.map((gewicht) => (total * gewicht) / sum);
  const parts = exact.map((value) => Math.floor(value + 1e-9));
  const order = exact
    .map((value, i) => ({ i, rest: value - (parts[i] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  let over = total - parts.reduce((a, b) => a + b, 0);
  for (const { i } of order) {
    if (over <= 0) break;
    parts[i] = (parts[i] ?? 0) + 1;
    over -= 1;
  }
  return parts;
}

/** A moment 'JJJJ-MM-DDTuu:mm…' (local, without zone) as '01-03-2021 08:12'. */
export function momentNl(moment: string): string {
  return `${moment.slice(8, 10)}-${moment.slice(5, 7)}-${moment.slice(0, 4)} ${moment.slice(11, 16)}`;
}
