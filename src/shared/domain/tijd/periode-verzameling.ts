/** Sets of days as sorted lists of periods: union is `voegPeriodenSamen`, here intersection and difference. */

import { doorsnede, knippunten, type Periode, voegPeriodenSamen } from './periode.ts';

/** Days that are in both. */
export function doorsnedeVan(a: readonly Periode[], b: readonly Periode[]): Periode[] {
  const uit: Periode[] = [];
  for (const x of a) {
    for (const y of b) {
      const samen = doorsnede(x, y);
      if (samen) uit.push(samen);
    }
  }
  return voegPeriodenSamen(uit);
}

function trekAf(periode: Periode, af: Periode): Periode[] {
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
export function verschilVan(a: readonly Periode[], b: readonly Periode[]): Periode[] {
  let rest = voegPeriodenSamen(a);
  for (const af of b) rest = rest.flatMap((periode) => trekAf(periode, af));
  return rest;
}

export type Stretch<T> = { readonly waarde: T; readonly perioden: readonly Periode[] };

/**
 * Values that change only at the ends of `rijen`, gathered per value: which
 * days hold it. Adjacent stretches with the same value become one; null is left out.
 */
export function perWaarde<T extends number | string>(
  rijen: readonly Periode[],
  venster: Periode,
  waardeOp: (dag: string) => T | null,
): Stretch<T>[] {
  const punten = knippunten(rijen, venster);
  const uit = new Map<T, Periode[]>();
  punten.forEach((geldigVan, i) => {
    const waarde = waardeOp(geldigVan);
    if (waarde === null) return;
    const lijst = uit.get(waarde) ?? [];
    lijst.push({ geldigVan, geldigTot: punten[i + 1] ?? venster.geldigTot });
    uit.set(waarde, lijst);
  });
  return [...uit].map(([waarde, perioden]) => ({ waarde, perioden: voegPeriodenSamen(perioden) }));
}

/** The last end of a run of periods that hold on a day or follow on without a gap; null = open, or none. */
export function eindeVanReeks(perioden: readonly Periode[], dag: string): string | null {
  let einde = dag;
  for (const periode of [...perioden].sort((a, b) => (a.geldigVan < b.geldigVan ? -1 : 1))) {
    if (periode.geldigVan > einde) break;
    if (periode.geldigTot === null) return null;
    if (periode.geldigTot > einde) einde = periode.geldigTot;
  }
  return einde === dag ? null : einde;
}
