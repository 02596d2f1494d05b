/**
 * Periods [geldigVan, geldigTot) and the one rule by which dated rows are
 * edited. A series is a set of rows of the same subject (one person, team and
 * doel; one team and zwaarte) that do not overlap; where there is no row, the
 * series has no value.
 */

import { lastDatum, plusDagen } from './datum.ts';

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
export function isEmpty(periode: Periode): boolean {
  return periode.geldigTot !== null && periode.geldigTot <= periode.geldigVan;
}

/** Whether the day lies in the period: the one rule of "valid on a day", for rows of every kind. */
export function isGeldigOn(periode: Periode, peildatum: string): boolean {
  return periode.geldigVan <= peildatum && (periode.geldigTot === null || peildatum < periode.geldigTot);
}

/** The day itself where it lies in the period, else the day of the period that is nearest to it. */
export function dagBinnen({ geldigVan, geldigTot }: Periode, dag: string): string {
  if (geldigTot !== null && dag >= geldigTot) return plusDagen(geldigTot, -1);
  return lastDatum(geldigVan, dag);
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
    geldigVan: lastDatum(a.geldigVan, b.geldigVan),
    geldigTot: vroegsteEinde(a.geldigTot, b.geldigTot),
  };
}

/** Joins periods that touch or overlap; the result is sorted. */
export function mergePerioden(perioden: readonly Periode[]): Periode[] {
  const uit: { geldigVan: string; geldigTot: string | null }[] = [];
  for (const periode of [...perioden]
    .filter((p) => !isEmpty(p))
    .sort((a, b) => (a.geldigVan < b.geldigVan ? -1 : 1))) {
    const previous = uit[uit.length - 1];
    if (previous && (previous.geldigTot === null || periode.geldigVan <= previous.geldigTot)) {
      if (nietLater(previous.geldigTot, periode.geldigTot)) previous.geldigTot = periode.geldigTot;
    } else {
      uit.push({ geldigVan: periode.geldigVan, geldigTot: periode.geldigTot });
    }
  }
  return uit;
}

/** Days on which the set of rows in force may change, within the period; starts with its first day. */
export function knippunten(rows: readonly Periode[], periode: Periode): string[] {
  const punten = new Set([periode.geldigVan]);
  for (const row of rows) {
    for (const punt of [row.geldigVan, row.geldigTot]) {
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
export function nextWissel(rows: readonly Periode[], van: string, tot: string | null): string | null {
  return knippunten(rows, { geldigVan: van, geldigTot: tot })[1] ?? tot;
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

export type Series<R extends Periode, W> = {
  readonly rijen: readonly R[];
  readonly readValue: (row: R) => W;
  readonly gelijk?: (a: W, b: W) => boolean;
};

type Piece<R, W> = {
  geldigVan: string;
  geldigTot: string | null;
  waarde: W;
  /** Rows whose id this piece may keep, best first. */
  bronnen: R[];
  nieuw: boolean;
};

function piecesOfRow<R extends Periode, W>(
  row: R,
  waarde: W,
  wijzigingen: readonly PeriodeWijziging<W>[],
): Piece<R, W>[] {
  const pieces: Piece<R, W>[] = [];
  let begin = row.geldigVan;
  for (const wijziging of wijzigingen) {
    if (!overlapt({ geldigVan: begin, geldigTot: row.geldigTot }, wijziging)) continue;
    if (begin < wijziging.geldigVan) {
      pieces.push({
        geldigVan: begin,
        geldigTot: wijziging.geldigVan,
        waarde,
        bronnen: [row],
        nieuw: false,
      });
    }
    if (wijziging.geldigTot === null) return pieces;
    begin = wijziging.geldigTot;
  }
  if (row.geldigTot === null || begin < row.geldigTot) {
    pieces.push({ geldigVan: begin, geldigTot: row.geldigTot, waarde, bronnen: [row], nieuw: false });
  }
  return pieces;
}

/** Joins equal neighbours, but only where a changed stretch is involved: rows that have nothing to do with the edit stay as they are. */
function mergeGelijke<R, W>(pieces: readonly Piece<R, W>[], gelijk: (a: W, b: W) => boolean): Piece<R, W>[] {
  const uit: Piece<R, W>[] = [];
  for (const piece of pieces) {
    const previous = uit[uit.length - 1];
    if (
      previous &&
      previous.geldigTot === piece.geldigVan &&
      (previous.nieuw || piece.nieuw) &&
      gelijk(previous.waarde, piece.waarde)
    ) {
      previous.geldigTot = piece.geldigTot;
      previous.bronnen.push(...piece.bronnen);
      previous.nieuw = previous.nieuw || piece.nieuw;
    } else {
      uit.push({ ...piece, bronnen: [...piece.bronnen] });
    }
  }
  return uit;
}

/**
 * Rewrites stretches of a series: rows are cut, replaced or split around each
 * stretch, equal neighbours are joined. Stretches may not overlap each other;
 * empty ones are ignored. Days outside the stretches keep their value.
 */
export function rewriteSeries<R extends Periode, W>(
  series: Series<R, W>,
  wijzigingen: readonly PeriodeWijziging<W>[],
): PeriodePlan<R, W> {
  const gelijk = series.gelijk ?? Object.is;
  const sorted = wijzigingen.filter((w) => !isEmpty(w)).sort((a, b) => (a.geldigVan < b.geldigVan ? -1 : 1));
  const pieces: Piece<R, W>[] = series.rijen.flatMap((row) =>
    piecesOfRow(row, series.readValue(row), sorted),
  );
  for (const { geldigVan, geldigTot, waarde } of sorted) {
    if (waarde === null) continue;
    // A row that already has the value keeps its id, also when it lies wholly inside the stretch.
    const bronnen = series.rijen.filter(
      (row) => overlapt(row, { geldigVan, geldigTot }) && gelijk(series.readValue(row), waarde),
    );
    pieces.push({ geldigVan, geldigTot, waarde, bronnen, nieuw: true });
  }
  pieces.sort((a, b) => (a.geldigVan < b.geldigVan ? -1 : a.geldigVan > b.geldigVan ? 1 : 0));
  const aanpassen: { rij: R; geldigVan: string; geldigTot: string | null }[] = [];
  const toevoegen: { geldigVan: string; geldigTot: string | null; waarde: W }[] = [];
  const behouden = new Set<R>();
  for (const { geldigVan, geldigTot, waarde, bronnen } of mergeGelijke(pieces, gelijk)) {
    const rij = bronnen.find((bron) => !behouden.has(bron));
    if (rij === undefined) {
      toevoegen.push({ geldigVan, geldigTot, waarde });
      continue;
    }
    behouden.add(rij);
    if (rij.geldigVan !== geldigVan || rij.geldigTot !== geldigTot)
      aanpassen.push({ rij, geldigVan, geldigTot });
  }
  return { aanpassen, verwijderen: series.rijen.filter((row) => !behouden.has(row)), toevoegen };
}

/**
 * The one rule for editing a dated value: from `van` until `tot` (exclusive,
 * null = open) the series has value `nieuw`, or no row when `nieuw` is null.
 */
export function updatePeriode<R extends Periode, W>(
  series: Series<R, W>,
  van: string,
  tot: string | null,
  nieuw: W | null,
): PeriodePlan<R, W> {
  return rewriteSeries(series, [{ geldigVan: van, geldigTot: tot, waarde: nieuw }]);
}

export function isEmptyPlan<R, W>(plan: PeriodePlan<R, W>): boolean {
  return plan.aanpassen.length === 0 && plan.verwijderen.length === 0 && plan.toevoegen.length === 0;
}

/** The rows as they are after the plan; `maak` builds an added row. For previews and tests. */
export function applyPlan<R extends Periode, W>(
  rows: readonly R[],
  plan: PeriodePlan<R, W>,
  create: (periode: Periode, value: W) => R,
): R[] {
  const weg = new Set(plan.verwijderen);
  const newEinden = new Map(plan.aanpassen.map((a) => [a.rij, a]));
  const uit = rows
    .filter((row) => !weg.has(row))
    .map((row) => {
      const einden = newEinden.get(row);
      return einden ? { ...row, geldigVan: einden.geldigVan, geldigTot: einden.geldigTot } : row;
    });
  for (const { geldigVan, geldigTot, waarde } of plan.toevoegen)
    uit.push(create({ geldigVan, geldigTot }, waarde));
  return uit.sort((a, b) => (a.geldigVan < b.geldigVan ? -1 : 1));
}

type MinutenRow = Periode & { readonly minutenPerWeek: number };

export type VerplaatsPlan<A, B> = {
  readonly bron: PeriodePlan<A, number>;
  readonly doel: PeriodePlan<B, number>;
  /** What moves where and when; empty when there is nothing to move. */
  readonly verplaatst: readonly (Periode & { readonly minuten: number })[];
};

export type VerplaatsInput<A, B> = {
  readonly bron: readonly A[];
  readonly doel: readonly B[];
  readonly van: string;
  /** Exclusive; null = open. */
  readonly tot: string | null;
  /** Minutes per week to take; null = all that is there. */
  readonly minuten: number | null;
};

function minutenOn(rows: readonly MinutenRow[], dag: string): number {
  let sum = 0;
  for (const row of rows) if (isGeldigOn(row, dag)) sum += row.minutenPerWeek;
  return sum;
}

/**
 * Moves minutes from one series to another over a period, stretch by stretch
 * and at most what is there, so that on every day the sum of both is kept.
 */
export function moveMinuten<A extends MinutenRow, B extends MinutenRow>(
  input: VerplaatsInput<A, B>,
): VerplaatsPlan<A, B> {
  const { bron, doel } = input;
  const periode: Periode = { geldigVan: input.van, geldigTot: input.tot };
  const punten = isEmpty(periode) ? [] : knippunten([...bron, ...doel], periode);
  const sourceWijzigingen: PeriodeWijziging<number>[] = [];
  const doelWijzigingen: PeriodeWijziging<number>[] = [];
  const verplaatst: (Periode & { minuten: number })[] = [];
  punten.forEach((geldigVan, i) => {
    const geldigTot = punten[i + 1] ?? input.tot;
    const aanwezig = minutenOn(bron, geldigVan);
    const minuten = Math.min(input.minuten ?? aanwezig, aanwezig);
    if (minuten <= 0) return;
    const rest = aanwezig - minuten;
    sourceWijzigingen.push({ geldigVan, geldigTot, waarde: rest === 0 ? null : rest });
    doelWijzigingen.push({ geldigVan, geldigTot, waarde: minutenOn(doel, geldigVan) + minuten });
    const previous = verplaatst[verplaatst.length - 1];
    if (previous && previous.geldigTot === geldigVan && previous.minuten === minuten) {
      verplaatst[verplaatst.length - 1] = { ...previous, geldigTot };
    } else {
      verplaatst.push({ geldigVan, geldigTot, minuten });
    }
  });
  const readValue = (row: MinutenRow): number => row.minutenPerWeek;
  return {
    bron: rewriteSeries({ rijen: bron, readValue }, sourceWijzigingen),
    doel: rewriteSeries({ rijen: doel, readValue }, doelWijzigingen),
    verplaatst,
  };
}

/** Rows that go along when the thing they are about begins on another day. */
export type BeginMove<R> = {
  /** Rows that get this begin. */
  readonly zet: readonly { readonly rij: R; readonly geldigVan: string }[];
  /** Rows that lie wholly before the new begin. */
  readonly weg: readonly R[];
};

/** Earlier: what began with it goes along. Later: what is before the new begin is cut off. */
export function moveBegin<R extends Periode>(rows: readonly R[], was: string, wordt: string): BeginMove<R> {
  const moved = (row: R): boolean =>
    wordt < was
      ? row.geldigVan === was
      : row.geldigVan < wordt && !(row.geldigTot !== null && row.geldigTot <= wordt);
  return {
    zet: rows.filter(moved).map((rij) => ({ rij, geldigVan: wordt })),
    weg: wordt < was ? [] : rows.filter((row) => row.geldigTot !== null && row.geldigTot <= wordt),
  };
}
