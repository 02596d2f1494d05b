/**
 * Periods [geldigVan, geldigTot) and the one rule by which dated rows are
 * edited. A series is a set of rows of the same subject (one person, team and
 * doel; one team and zwaarte) that do not overlap; where there is no row, the
 * series has no value.
 */

import { laatsteDatum, plusDagen } from './datum.ts';

/** A period [geldigVan, geldigTot) in ISO dates; `geldigTot: null` has no end. */
export type Periode = { readonly geldigVan: string; readonly geldigTot: string | null };

/** a ≤ b where null is the end of time. */
function nietLater(a: string | null, b: string | null): boolean {
  return b === null || (a !== null && a <= b);
}

export function vroegsteEinde(a: string | null, b: string | null): string | null {
  return nietLater(a, b) ? a : b;
}

/** Whether the period has no day in it. */
export function isLeeg(periode: Periode): boolean {
  return periode.geldigTot !== null && periode.geldigTot <= periode.geldigVan;
}

/** Whether the day lies in the period: the one rule of "valid on a day", for rows of every kind. */
export function isGeldigOp(periode: Periode, peildatum: string): boolean {
  return periode.geldigVan <= peildatum && (periode.geldigTot === null || peildatum < periode.geldigTot);
}

/** The day itself where it lies in the period, else the day of the period that is nearest to it. */
export function dagBinnen({ geldigVan, geldigTot }: Periode, dag: string): string {
  if (geldigTot !== null && dag >= geldigTot) return plusDagen(geldigTot, -1);
  return laatsteDatum(geldigVan, dag);
}

/** Whether two periods share a day; touching ends do not. */
export function overlapt(a: Periode, b: Periode): boolean {
  return (
    (b.geldigTot === null || a.geldigVan < b.geldigTot) && (a.geldigTot === null || b.geldigVan < a.geldigTot)
  );
}

export function doorsnede(a: Periode, b: Periode): Periode | null {
  if (!overlapt(a, b)) return null;
  return {
    geldigVan: laatsteDatum(a.geldigVan, b.geldigVan),
    geldigTot: vroegsteEinde(a.geldigTot, b.geldigTot),
  };
}

/** Joins periods that touch or overlap; the result is sorted. */
export function voegPeriodenSamen(perioden: readonly Periode[]): Periode[] {
  const uit: { geldigVan: string; geldigTot: string | null }[] = [];
  for (const periode of [...perioden]
    .filter((p) => !isLeeg(p))
    .sort((a, b) => (a.geldigVan < b.geldigVan ? -1 : 1))) {
    const vorige = uit[uit.length - 1];
    if (vorige && (vorige.geldigTot === null || periode.geldigVan <= vorige.geldigTot)) {
      if (nietLater(vorige.geldigTot, periode.geldigTot)) vorige.geldigTot = periode.geldigTot;
    } else {
      uit.push({ geldigVan: periode.geldigVan, geldigTot: periode.geldigTot });
    }
  }
  return uit;
}

/** Days on which the set of rows in force may change, within the period; starts with its first day. */
export function knippunten(rijen: readonly Periode[], periode: Periode): string[] {
  const punten = new Set([periode.geldigVan]);
  for (const rij of rijen) {
    for (const punt of [rij.geldigVan, rij.geldigTot]) {
      if (
        punt !== null &&
        punt > periode.geldigVan &&
        (periode.geldigTot === null || punt < periode.geldigTot)
      )
        punten.add(punt);
    }
  }
  return [...punten].sort();
}

/** First day after `van` on which the rows change, or `tot`: a change from `van` on leaves what was decided later. */
export function volgendeWissel(rijen: readonly Periode[], van: string, tot: string | null): string | null {
  return knippunten(rijen, { geldigVan: van, geldigTot: tot })[1] ?? tot;
}

/** What to do with the stored rows; apply all of it in one write. */
export type PeriodePlan<R, W> = {
  /** Existing rows that get other ends (shorter, or longer when an equal neighbour is joined). */
  readonly aanpassen: readonly {
    readonly rij: R;
    readonly geldigVan: string;
    readonly geldigTot: string | null;
  }[];
  readonly verwijderen: readonly R[];
  readonly toevoegen: readonly {
    readonly geldigVan: string;
    readonly geldigTot: string | null;
    readonly waarde: W;
  }[];
};

/** One stretch that gets a value; `waarde: null` leaves it without a row. */
export type PeriodeWijziging<W> = Periode & { readonly waarde: W | null };

export type Reeks<R extends Periode, W> = {
  readonly rijen: readonly R[];
  readonly waardeVan: (rij: R) => W;
  readonly gelijk?: (a: W, b: W) => boolean;
};

type Stuk<R, W> = {
  geldigVan: string;
  geldigTot: string | null;
  waarde: W;
  /** Rows whose id this piece may keep, best first. */
  bronnen: R[];
  nieuw: boolean;
};

function stukkenVanRij<R extends Periode, W>(
  rij: R,
  waarde: W,
  wijzigingen: readonly PeriodeWijziging<W>[],
): Stuk<R, W>[] {
  const stukken: Stuk<R, W>[] = [];
  let begin = rij.geldigVan;
  for (const wijziging of wijzigingen) {
    if (!overlapt({ geldigVan: begin, geldigTot: rij.geldigTot }, wijziging)) continue;
    if (begin < wijziging.geldigVan) {
      stukken.push({
        geldigVan: begin,
        geldigTot: wijziging.geldigVan,
        waarde,
        bronnen: [rij],
        nieuw: false,
      });
    }
    if (wijziging.geldigTot === null) return stukken;
    begin = wijziging.geldigTot;
  }
  if (rij.geldigTot === null || begin < rij.geldigTot) {
    stukken.push({ geldigVan: begin, geldigTot: rij.geldigTot, waarde, bronnen: [rij], nieuw: false });
  }
  return stukken;
}

/** Joins equal neighbours, but only where a changed stretch is involved: rows that have nothing to do with the edit stay as they are. */
function voegGelijkeSamen<R, W>(
  stukken: readonly Stuk<R, W>[],
  gelijk: (a: W, b: W) => boolean,
): Stuk<R, W>[] {
  const uit: Stuk<R, W>[] = [];
  for (const stuk of stukken) {
    const vorige = uit[uit.length - 1];
    if (
      vorige &&
      vorige.geldigTot === stuk.geldigVan &&
      (vorige.nieuw || stuk.nieuw) &&
      gelijk(vorige.waarde, stuk.waarde)
    ) {
      vorige.geldigTot = stuk.geldigTot;
      vorige.bronnen.push(...stuk.bronnen);
      vorige.nieuw = vorige.nieuw || stuk.nieuw;
    } else {
      uit.push({ ...stuk, bronnen: [...stuk.bronnen] });
    }
  }
  return uit;
}

/**
 * Rewrites stretches of a series: rows are cut, replaced or split around each
 * stretch, equal neighbours are joined. Stretches may not overlap each other;
 * empty ones are ignored. Days outside the stretches keep their value.
 */
export function herschrijfReeks<R extends Periode, W>(
  reeks: Reeks<R, W>,
  wijzigingen: readonly PeriodeWijziging<W>[],
): PeriodePlan<R, W> {
  const gelijk = reeks.gelijk ?? Object.is;
  const gesorteerd = wijzigingen
    .filter((w) => !isLeeg(w))
    .sort((a, b) => (a.geldigVan < b.geldigVan ? -1 : 1));
  const stukken: Stuk<R, W>[] = reeks.rijen.flatMap((rij) =>
    stukkenVanRij(rij, reeks.waardeVan(rij), gesorteerd),
  );
  for (const { geldigVan, geldigTot, waarde } of gesorteerd) {
    if (waarde === null) continue;
    // A row that already has the value keeps its id, also when it lies wholly inside the stretch.
    const bronnen = reeks.rijen.filter(
      (rij) => overlapt(rij, { geldigVan, geldigTot }) && gelijk(reeks.waardeVan(rij), waarde),
    );
    stukken.push({ geldigVan, geldigTot, waarde, bronnen, nieuw: true });
  }
  stukken.sort((a, b) => (a.geldigVan < b.geldigVan ? -1 : a.geldigVan > b.geldigVan ? 1 : 0));
  const aanpassen: { rij: R; geldigVan: string; geldigTot: string | null }[] = [];
  const toevoegen: { geldigVan: string; geldigTot: string | null; waarde: W }[] = [];
  const behouden = new Set<R>();
  for (const { geldigVan, geldigTot, waarde, bronnen } of voegGelijkeSamen(stukken, gelijk)) {
    const rij = bronnen.find((bron) => !behouden.has(bron));
    if (rij === undefined) {
      toevoegen.push({ geldigVan, geldigTot, waarde });
      continue;
    }
    behouden.add(rij);
    if (rij.geldigVan !== geldigVan || rij.geldigTot !== geldigTot)
      aanpassen.push({ rij, geldigVan, geldigTot });
  }
  return { aanpassen, verwijderen: reeks.rijen.filter((rij) => !behouden.has(rij)), toevoegen };
}

/**
 * The one rule for editing a dated value: from `van` until `tot` (exclusive,
 * null = open) the series has value `nieuw`, or no row when `nieuw` is null.
 */
export function wijzigPeriode<R extends Periode, W>(
  reeks: Reeks<R, W>,
  van: string,
  tot: string | null,
  nieuw: W | null,
): PeriodePlan<R, W> {
  return herschrijfReeks(reeks, [{ geldigVan: van, geldigTot: tot, waarde: nieuw }]);
}

export function isLeegPlan<R, W>(plan: PeriodePlan<R, W>): boolean {
  return plan.aanpassen.length === 0 && plan.verwijderen.length === 0 && plan.toevoegen.length === 0;
}

/** The rows as they are after the plan; `maak` builds an added row. For previews and tests. */
export function pasPlanToe<R extends Periode, W>(
  rijen: readonly R[],
  plan: PeriodePlan<R, W>,
  maak: (periode: Periode, waarde: W) => R,
): R[] {
  const weg = new Set(plan.verwijderen);
  const nieuweEinden = new Map(plan.aanpassen.map((a) => [a.rij, a]));
  const uit = rijen
    .filter((rij) => !weg.has(rij))
    .map((rij) => {
      const einden = nieuweEinden.get(rij);
      return einden ? { ...rij, geldigVan: einden.geldigVan, geldigTot: einden.geldigTot } : rij;
    });
  for (const { geldigVan, geldigTot, waarde } of plan.toevoegen)
    uit.push(maak({ geldigVan, geldigTot }, waarde));
  return uit.sort((a, b) => (a.geldigVan < b.geldigVan ? -1 : 1));
}

type MinutenRij = Periode & { readonly minutenPerWeek: number };

export type VerplaatsPlan<A, B> = {
  readonly bron: PeriodePlan<A, number>;
  readonly doel: PeriodePlan<B, number>;
  /** What moves where and when; empty when there is nothing to move. */
  readonly verplaatst: readonly (Periode & { readonly minuten: number })[];
};

export type VerplaatsInvoer<A, B> = {
  readonly bron: readonly A[];
  readonly doel: readonly B[];
  readonly van: string;
  /** Exclusive; null = open. */
  readonly tot: string | null;
  /** Minutes per week to take; null = all that is there. */
  readonly minuten: number | null;
};

function minutenOp(rijen: readonly MinutenRij[], dag: string): number {
  let som = 0;
  for (const rij of rijen) if (isGeldigOp(rij, dag)) som += rij.minutenPerWeek;
  return som;
}

/**
 * Moves minutes from one series to another over a period, stretch by stretch
 * and at most what is there, so that on every day the sum of both is kept.
 */
export function verplaatsMinuten<A extends MinutenRij, B extends MinutenRij>(
  invoer: VerplaatsInvoer<A, B>,
): VerplaatsPlan<A, B> {
  const { bron, doel } = invoer;
  const periode: Periode = { geldigVan: invoer.van, geldigTot: invoer.tot };
  const punten = isLeeg(periode) ? [] : knippunten([...bron, ...doel], periode);
  const bronWijzigingen: PeriodeWijziging<number>[] = [];
  const doelWijzigingen: PeriodeWijziging<number>[] = [];
  const verplaatst: (Periode & { minuten: number })[] = [];
  punten.forEach((geldigVan, i) => {
    const geldigTot = punten[i + 1] ?? invoer.tot;
    const aanwezig = minutenOp(bron, geldigVan);
    const minuten = Math.min(invoer.minuten ?? aanwezig, aanwezig);
    if (minuten <= 0) return;
    const rest = aanwezig - minuten;
    bronWijzigingen.push({ geldigVan, geldigTot, waarde: rest === 0 ? null : rest });
    doelWijzigingen.push({ geldigVan, geldigTot, waarde: minutenOp(doel, geldigVan) + minuten });
    const vorige = verplaatst[verplaatst.length - 1];
    if (vorige && vorige.geldigTot === geldigVan && vorige.minuten === minuten) {
      verplaatst[verplaatst.length - 1] = { ...vorige, geldigTot };
    } else {
      verplaatst.push({ geldigVan, geldigTot, minuten });
    }
  });
  const waardeVan = (rij: MinutenRij): number => rij.minutenPerWeek;
  return {
    bron: herschrijfReeks({ rijen: bron, waardeVan }, bronWijzigingen),
    doel: herschrijfReeks({ rijen: doel, waardeVan }, doelWijzigingen),
    verplaatst,
  };
}
