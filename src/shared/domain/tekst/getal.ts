/**
 * Numbers as people here write and read them: decimal comma, thousands dot, a
 * true minus sign, halves rounded away from zero. Rounding happens only here,
 * at the edge; sums are made of unrounded values.
 */

const MIN = '−';
/** Keeps number and unit on one line. */
const VASTE_SPATIE = '\u00a0';

/** Half away from zero; a value that is a half but for floating point noise counts as one. */
export function rondAf(waarde: number, decimalen: number): number {
  const factor = 10 ** decimalen;
  const afgerond = Math.floor(Math.abs(waarde) * factor + 0.5 + 1e-9) / factor;
  return waarde < 0 && afgerond !== 0 ? -afgerond : afgerond;
}

/** 1234.5 → '1.234,50' with two decimals; negative with '−'. */
export function getalTekst(waarde: number, decimalen: number): string {
  if (!Number.isFinite(waarde)) return '–';
  const afgerond = rondAf(waarde, decimalen);
  const [heel = '0', breuk] = Math.abs(afgerond).toFixed(decimalen).split('.');
  const metPunten = heel.replace(/\B(?=(\d{3})+(?!\d))/gu, '.');
  return `${afgerond < 0 ? MIN : ''}${metPunten}${breuk === undefined ? '' : `,${breuk}`}`;
}

/** Whole number with thousands dots. */
export function aantalTekst(waarde: number): string {
  return getalTekst(waarde, 0);
}

/** Minutes → hours, one decimal only when needed: 2160 → '36', 864 → '14,4'. */
export function urenTekst(minuten: number): string {
  const uren = rondAf(minuten / 60, 1);
  return getalTekst(uren, Number.isInteger(uren) ? 0 : 1);
}

/** Minutes → hours, always one decimal: '36,0'. */
export function urenVast(minuten: number): string {
  return getalTekst(minuten / 60, 1);
}

/** '36 u' or '14,4 u'; what would read as nothing is said in minutes: '2 min'. */
export function urenMetEenheid(minuten: number): string {
  if (rondAf(minuten / 60, 1) === 0 && rondAf(minuten, 0) !== 0)
    return `${getalTekst(minuten, 0)}${VASTE_SPATIE}min`;
  return `${urenTekst(minuten)}${VASTE_SPATIE}u`;
}

/** As urenTekst but with '+' before a positive amount, for saldi and shifts. */
export function urenMetTeken(minuten: number): string {
  return rondAf(minuten / 60, 1) > 0 ? `+${urenTekst(minuten)}` : urenTekst(minuten);
}

/** Fte with two decimals: '85,00'. */
export function fteTekst(fte: number): string {
  return getalTekst(fte, 2);
}

/** A ratio as percentage with one decimal: 1.193 → '119,3 %' (no-break space). */
export function procentTekst(deel: number, decimalen = 1): string {
  return `${getalTekst(deel * 100, decimalen)}${VASTE_SPATIE}%`;
}

export type GelezenUren =
  | { readonly soort: 'ok'; readonly minuten: number }
  | { readonly soort: 'fout'; readonly melding: string };

export type GelezenAantal =
  | { readonly soort: 'ok'; readonly aantal: number }
  | { readonly soort: 'fout'; readonly melding: string };

const UREN_DECIMAAL = /^(\d+)(?:[.,](\d+))?$/u;
const UREN_KLOK = /^(\d+):([0-5]\d)$/u;

/** Reads hours per week: '36', '36,5', '36.5', '36:30', '36u'. `max` is in hours. */
export function leesUren(tekst: string, { max = 40 }: { readonly max?: number } = {}): GelezenUren {
  const fout = (melding: string): GelezenUren => ({ soort: 'fout', melding });
  const schoon = tekst
    .trim()
    .toLowerCase()
    .replace(/\s*(?:uur|uren|u)\.?$/u, '')
    .trim();
  const uitleg = `Vul uren per week in van 0 t/m ${getalTekst(max, Number.isInteger(max) ? 0 : 1)}, bijvoorbeeld 24 of 24,5.`;
  if (schoon === '') return fout(uitleg);
  if (/^[-−–]/u.test(schoon)) return fout(`Uren kunnen niet negatief zijn. ${uitleg}`);
  const klok = UREN_KLOK.exec(schoon);
  const decimaal = UREN_DECIMAAL.exec(schoon);
  if (!klok && !decimaal) return fout(`“${tekst.trim()}” is geen aantal uren. ${uitleg}`);
  const minuten = klok
    ? Number(klok[1]) * 60 + Number(klok[2])
    : Math.round(Number(`${decimaal?.[1] ?? '0'}.${decimaal?.[2] ?? '0'}`) * 60);
  if (minuten > max * 60) return fout(`${urenTekst(minuten)} uur per week is te veel. ${uitleg}`);
  return { soort: 'ok', minuten };
}

/** Reads a whole count ≥ 0: '122' or '1.046'. */
export function leesAantal(tekst: string, { max = 99_999 }: { readonly max?: number } = {}): GelezenAantal {
  const schoon = tekst.trim();
  const uitleg = `Vul een heel getal in van 0 t/m ${aantalTekst(max)}.`;
  if (/^[-−–]\s*\d/u.test(schoon))
    return { soort: 'fout', melding: `Een aantal kan niet negatief zijn. ${uitleg}` };
  if (!/^(?:\d+|\d{1,3}(?:\.\d{3})+)$/u.test(schoon)) {
    return { soort: 'fout', melding: schoon === '' ? uitleg : `“${schoon}” is geen heel getal. ${uitleg}` };
  }
  const aantal = Number(schoon.replaceAll('.', ''));
  if (aantal > max) return { soort: 'fout', melding: `${aantalTekst(aantal)} is te veel. ${uitleg}` };
  return { soort: 'ok', aantal };
}

/** Whole percentages that add up to 100 by largest remainder (C24); all zero when there is nothing. */
export function helePercentages(aantallen: readonly number[]): number[] {
  return verdeelGrootsteRest(100, aantallen);
}

/** Divides a whole `totaal` in proportion to `gewichten`; parts are whole and add up exactly. */
export function verdeelGrootsteRest(totaal: number, gewichten: readonly number[]): number[] {
  const som = gewichten.reduce((a, b) => a + b, 0);
  if (som <= 0) return gewichten.map(() => 0);
  const exact = gewichten.map((gewicht) => (totaal * gewicht) / som);
  const delen = exact.map((waarde) => Math.floor(waarde + 1e-9));
  const volgorde = exact
    .map((waarde, i) => ({ i, rest: waarde - (delen[i] ?? 0) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  let over = totaal - delen.reduce((a, b) => a + b, 0);
  for (const { i } of volgorde) {
    if (over <= 0) break;
    delen[i] = (delen[i] ?? 0) + 1;
    over -= 1;
  }
  return delen;
}

/** A moment 'JJJJ-MM-DDTuu:mm…' (local, without zone) as '01-03-2021 08:12'. */
export function momentNl(moment: string): string {
  return `${moment.slice(8, 10)}-${moment.slice(5, 7)}-${moment.slice(0, 4)} ${moment.slice(11, 16)}`;
}
