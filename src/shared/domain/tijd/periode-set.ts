/** Sets of days as sorted lists of periods: union is `mergePerioden`, here intersection and difference. */

import { doorsnede, knippunten, mergePerioden, type Periode } from './periode.ts';

/** Days that are in both. */
export function doorsnedeOf(a: readonly Periode[], b: readonly Periode[]): Periode[] {
  const uit: Periode[] = [];
  for (const x of a) {
    for (const y of b) {
      const samen = doorsnede(x, y);
      if (samen) uit.push(samen);
    }
  }
  return mergePerioden(uit);
}

function subtract(periode: Periode, af: Periode): Periode[] {
  const samen = doorsnede(periode, af);
  if (!samen) return [periode];
  const uit: Periode[] = [];
  if (periode.geldigVan < samen.geldigVan)
    uit.push({ geldigVan: periode.geldigVan, geldigTot: samen.geldigVan });
  if (samen.geldigTot !== null && samen.geldigTot !== periode.geldigTot) {
    uit.push({ geldigVan: samen.geldigTot, geldigTot: periode.geldigTot });
  }
  return uit;
}

/** Days of `a` that are not in `b`. */
export function differenceOf(a: readonly Periode[], b: readonly Periode[]): Periode[] {
  let rest = mergePerioden(a);
  for (const af of b) rest = rest.flatMap((periode) => subtract(periode, af));
  return rest;
}

export type Stretch<T> = { readonly waarde: T; readonly perioden: readonly Periode[] };

/**
 * Values that change only at the ends of `rijen`, gathered per value: which
 * days hold it. Adjacent stretches with the same value become one; null is left out.
 */
export function perValue<T extends number | string>(
  rows: readonly Periode[],
  window: Periode,
  valueOn: (dag: string) => T | null,
): Stretch<T>[] {
  const punten = knippunten(rows, window);
  const uit = new Map<T, Periode[]>();
  punten.forEach((geldigVan, i) => {
    const value = valueOn(geldigVan);
    if (value === null) return;
    const list = uit.get(value) ?? [];
    list.push({ geldigVan, geldigTot: punten[i + 1] ?? window.geldigTot });
    uit.set(value, list);
  });
  return [...uit].map(([waarde, perioden]) => ({ waarde, perioden: mergePerioden(perioden) }));
}

/** The last end of a run of periods that hold on a day or follow on without a gap; null = open, or none. */
export function eindeOfSeries(perioden: readonly Periode[], dag: string): string | null {
  let einde = dag;
  for (const periode of [...perioden].sort((a, b) => (a.geldigVan < b.geldigVan ? -1 : 1))) {
    if (periode.geldigVan > einde) break;
    if (periode.geldigTot === null) return null;
    if (periode.geldigTot > einde) einde = periode.geldigTot;
  }
  return einde === dag ? null : einde;
}
