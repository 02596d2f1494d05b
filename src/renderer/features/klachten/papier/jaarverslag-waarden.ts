import type {
  Cel,
  Jaarverslag,
  VerslagJaar,
  VerslagTabel,
} from '../../../../shared/contract/klachten/jaarverslag.ts';
import { getalTekst, procentTekst } from '../../../../shared/domain/tekst/getal.ts';

/** A hidden number, small or needed to hide a small one: both read the same, so nothing can be derived. */
export const AFGESCHERMD = '*';

export function celTekst(cel: Cel): string {
  return cel.soort === 'getal' ? getalTekst(cel.waarde, 0) : AFGESCHERMD;
}

/** For a chart: a suppressed number has no bar. */
export const celWaarde = (cel: Cel): number | null => (cel.soort === 'getal' ? cel.waarde : null);

export const deelTekst = (deel: number | null): string => (deel === null ? '–' : procentTekst(deel, 0));
export const dagenTekst = (dagen: number | null): string => (dagen === null ? '–' : getalTekst(dagen, 1));

export function tabelVan(jaar: VerslagJaar, soort: VerslagTabel['soort']): VerslagTabel | undefined {
  return jaar.tabellen.find((tabel) => tabel.soort === soort);
}

/** Whether any number of the report is suppressed, so that the note has to be there. */
export function heeftAfscherming({ trend }: Jaarverslag): boolean {
  return trend.some((jaar) =>
    jaar.tabellen.some(
      ({ rijen, totaal }) =>
        totaal.soort === 'afgeschermd' || rijen.some(({ cel }) => cel.soort === 'afgeschermd'),
    ),
  );
}

/** "Oost, Zuid en Noordrand" */
export function opsomming(delen: readonly string[]): string {
  const laatste = delen.at(-1) ?? '';
  return delen.length < 2 ? laatste : `${delen.slice(0, -1).join(', ')} en ${laatste}`;
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
export function indelingVan({ rijen, totaal }: VerslagTabel): Indeling {
  const getoond = rijen.flatMap(({ label, cel }) =>
    cel.soort === 'getal' ? [{ label, waarde: cel.waarde }] : [],
  );
  if (totaal.soort === 'afgeschermd') return { soort: 'alleen-totaal', totaal: null };
  if (totaal.waarde === 0) return { soort: 'leeg' };
  if (getoond.length === 0) return { soort: 'alleen-totaal', totaal: totaal.waarde };
  const labels = rijen.flatMap(({ label, cel }) => (cel.soort === 'afgeschermd' ? [label] : []));
  const rest = totaal.waarde - getoond.reduce((som, { waarde }) => som + waarde, 0);
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
  soort: VerslagTabel['soort'],
): readonly { readonly sleutel: string; readonly label: string }[] {
  const labels = new Map<string, string>();
  for (const jaar of trend.toReversed()) {
    for (const { sleutel, label } of tabelVan(jaar, soort)?.rijen ?? []) {
      if (!labels.has(sleutel)) labels.set(sleutel, label);
    }
  }
  return [...labels].map(([sleutel, label]) => ({ sleutel, label }));
}

/** The cell of a part in a year; a part that year did not have counts as 0 (there was nothing). */
export function celVan(jaar: VerslagJaar, soort: VerslagTabel['soort'], sleutel: string): Cel {
  return (
    tabelVan(jaar, soort)?.rijen.find((rij) => rij.sleutel === sleutel)?.cel ?? { soort: 'getal', waarde: 0 }
  );
}

export type TrendRij = { readonly label: string; readonly cellen: readonly Cel[] };

/** Rows that say something in some year; the labels of the others, hidden in every year or without complaints. */
export function trendRijen(
  trend: readonly VerslagJaar[],
  soort: VerslagTabel['soort'],
): { readonly rijen: readonly TrendRij[]; readonly zonder: readonly string[] } {
  const alle = trendParts(trend, soort).map(({ sleutel, label }) => ({
    label,
    cellen: trend.map((jaar) => celVan(jaar, soort, sleutel)),
  }));
  const zegtIets = ({ cellen }: TrendRij) => cellen.some((cel) => (celWaarde(cel) ?? 0) > 0);
  return {
    rijen: alle.filter(zegtIets),
    zonder: alle.filter((rij) => !zegtIets(rij)).map(({ label }) => label),
  };
}
