import type {
  Cell,
  Jaarverslag,
  VerslagJaar,
  VerslagTable,
} from '../../../../shared/contract/klachten/jaarverslag.ts';
import { numberText, procentText } from '../../../../shared/domain/tekst/number.ts';

/** A hidden number, small or needed to hide a small one: both read the same, so nothing can be derived. */
export const AFGESCHERMD = '*';

export function cellText(cell: Cell): string {
  return cell.soort === 'getal' ? numberText(cell.waarde, 0) : AFGESCHERMD;
}

/** For a chart: a suppressed number has no bar. */
export const cellValue = (cell: Cell): number | null => (cell.soort === 'getal' ? cell.waarde : null);

export const partText = (part: number | null): string => (part === null ? '–' : procentText(part, 0));
export const countText = (aantal: number | null): string =>
  aantal === null ? AFGESCHERMD : numberText(aantal, 0);
export const dagenText = (dagen: number | null): string => (dagen === null ? '–' : numberText(dagen, 1));

export function tableOf(jaar: VerslagJaar, soort: VerslagTable['soort']): VerslagTable | undefined {
  return jaar.tabellen.find((table) => table.soort === soort);
}

/** Whether any number of the report is suppressed, so that the note has to be there. */
export function hasAfscherming({ trend }: Jaarverslag): boolean {
  return trend.some(
    ({ geenKlacht, tabellen }) =>
      geenKlacht?.soort === 'afgeschermd' ||
      tabellen.some(
        ({ rijen, totaal }) =>
          totaal.soort === 'afgeschermd' || rijen.some(({ cel }) => cel.soort === 'afgeschermd'),
      ),
  );
}

/** "Oost, Zuid en Noordrand" */
export function opsomming(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} en ${last}`;
}

export type Indeling =
  /** Nothing was counted. */
  | { readonly soort: 'leeg' }
  /** No part may be shown; `totaal` null when that may not be shown either. */
  | { readonly soort: 'alleen-totaal'; readonly totaal: number | null }
  | {
      readonly soort: 'tabel';
      readonly rijen: readonly { readonly label: string; readonly waarde: number }[];
      /** What is hidden, taken together: the sum follows from the total, so it hides nothing more to say it. */
      readonly samen: { readonly labels: readonly string[]; readonly waarde: number } | null;
      readonly totaal: number;
    };

/** How a table with hidden cells is best read: only a rearrangement of what is published anyway. */
export function indelingOf({ rijen, totaal }: VerslagTable): Indeling {
  const getoond = rijen.flatMap(({ label, cel }) =>
    cel.soort === 'getal' ? [{ label, waarde: cel.waarde }] : [],
  );
  if (totaal.soort === 'afgeschermd') return { soort: 'alleen-totaal', totaal: null };
  if (totaal.waarde === 0) return { soort: 'leeg' };
  if (getoond.length === 0) return { soort: 'alleen-totaal', totaal: totaal.waarde };
  const labels = rijen.flatMap(({ label, cel }) => (cel.soort === 'afgeschermd' ? [label] : []));
  const rest = totaal.waarde - getoond.reduce((sum, { waarde }) => sum + waarde, 0);
  return {
    soort: 'tabel',
    rijen: getoond,
    samen: labels.length === 0 ? null : { labels, waarde: rest },
    totaal: totaal.waarde,
  };
}

/** Parts of a table over all years, in the order and with the label of the latest year that has them. */
export function trendParts(
  trend: readonly VerslagJaar[],
  soort: VerslagTable['soort'],
): readonly { readonly sleutel: string; readonly label: string }[] {
  const labels = new Map<string, string>();
  for (const jaar of trend.toReversed()) {
    for (const { sleutel, label } of tableOf(jaar, soort)?.rijen ?? []) {
      if (!labels.has(sleutel)) labels.set(sleutel, label);
    }
  }
  return [...labels].map(([sleutel, label]) => ({ sleutel, label }));
}

/** The cell of a part in a year; a part that year did not have counts as 0 (there was nothing). */
export function cellOf(jaar: VerslagJaar, soort: VerslagTable['soort'], key: string): Cell {
  return tableOf(jaar, soort)?.rijen.find((row) => row.sleutel === key)?.cel ?? { soort: 'getal', waarde: 0 };
}

export type TrendRow = { readonly label: string; readonly cellen: readonly Cell[] };

/** Rows that say something in some year; the labels of the others, hidden in every year or without complaints. */
export function trendRows(
  trend: readonly VerslagJaar[],
  soort: VerslagTable['soort'],
): { readonly rijen: readonly TrendRow[]; readonly zonder: readonly string[] } {
  const all = trendParts(trend, soort).map(({ sleutel, label }) => ({
    label,
    cellen: trend.map((jaar) => cellOf(jaar, soort, sleutel)),
  }));
  const zegtIets = ({ cellen }: TrendRow) => cellen.some((cell) => (cellValue(cell) ?? 0) > 0);
  return {
    rijen: all.filter(zegtIets),
    zonder: all.filter((row) => !zegtIets(row)).map(({ label }) => label),
  };
}
