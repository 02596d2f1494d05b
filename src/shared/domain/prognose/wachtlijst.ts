/**
 * Forecast of the waiting list of a team, week by week: an expectation, no schedule (domein §3.2, C17 and C18).
 * Hours per week everywhere; nothing is rounded.
 */

export const ZWAARTES = [1, 2, 3] as const;
type PerZwaarte = Readonly<Record<(typeof ZWAARTES)[number], number>>;

export type WachtlijstInvoer = {
  /** Open trajecten with an intake. */
  readonly open: PerZwaarte;
  /** Who waits for an intake at the beginning. */
  readonly wachtend: number;
  /** New aanmeldingen a week. */
  readonly instroom: number;
  /** How much the inflow of a week differs from that: one standard deviation over the last year. */
  readonly spreiding: number;
  /** Mean doorlooptijd in weeks: each week one in so many ends. */
  readonly doorloopWeken: number;
  /** Share of each zwaarte among who starts; together 1. */
  readonly aandeel: PerZwaarte;
  /** Hours a week of a traject of each zwaarte. */
  readonly uren: PerZwaarte;
  /** Client-bound hours of each week to come. */
  readonly clientgebonden: readonly number[];
  /** Target occupancy of these hours, 1 = all of them. */
  readonly bezetting: number;
  /** Most intakes a week; absent: only hours decide. */
  readonly intakeplekken?: number | undefined;
};

export type Week = {
  /** Hours that the open trajecten ask at the beginning of the week. */
  readonly vraag: number;
  /** Hours that are left for who waits. */
  readonly vrij: number;
  readonly start: number;
  /** Who waits at its end. */
  readonly wachtend: number;
  /** Weeks that somebody who comes now will wait; null = cannot be said: nobody starts. */
  readonly wachttijd: number | null;
};

/** Weeks over which the rate of starting is averaged. */
const STARTWEKEN = 4;

const som = (value: (z: (typeof ZWAARTES)[number]) => number): number =>
  ZWAARTES.reduce((a, z) => a + value(z), 0);

/** Mean hours of who starts. */
export function gemiddeldeUren({ aandeel, uren }: Pick<WachtlijstInvoer, 'aandeel' | 'uren'>): number {
  return som((z) => aandeel[z] * uren[z]);
}

function loop(invoer: WachtlijstInvoer, instroomIn: (week: number) => number): Week[] {
  const { uren, aandeel, doorloopWeken, clientgebonden, bezetting, intakeplekken } = invoer;
  const eindigt = doorloopWeken > 0 ? Math.min(1, 1 / doorloopWeken) : 1;
  const perTraject = gemiddeldeUren(invoer);
  let { open, wachtend } = invoer;
  const starts: number[] = [];
  return clientgebonden.map((uur, k) => {
    const vraag = som((z) => open[z] * uren[z]);
    const vrij = Math.max(0, bezetting * uur - vraag * (1 - eindigt));
    const instroom = instroomIn(k);
    const kan = perTraject > 0 ? vrij / perTraject : Number.POSITIVE_INFINITY;
    const start = Math.max(0, Math.min(wachtend + instroom, kan, intakeplekken ?? Number.POSITIVE_INFINITY));
    wachtend = wachtend + instroom - start;
    const naar = (z: (typeof ZWAARTES)[number]) => open[z] * (1 - eindigt) + start * aandeel[z];
    open = { 1: naar(1), 2: naar(2), 3: naar(3) };
    starts.push(start);
    const laatste = starts.slice(-STARTWEKEN);
    const tempo = laatste.reduce((a, b) => a + b, 0) / laatste.length;
    return { vraag, vrij, start, wachtend, wachttijd: tempo > 0 ? wachtend / tempo : null };
  });
}

/** What is expected, week by week. */
export function voorspelWachtlijst(invoer: WachtlijstInvoer): Week[] {
  return loop(invoer, () => invoer.instroom);
}

/** In eight of ten cases the sum of the inflow of k weeks lies within so many deviations of its mean. */
const ACHT_VAN_TIEN = 1.2816;

export type Band = {
  readonly laag: readonly Week[];
  readonly verwacht: readonly Week[];
  readonly hoog: readonly Week[];
};

/**
 * The expectation, and between which two lines it stays in eight of ten cases: after k weeks the sum of the inflow is off
 * by the spread of one week times √k, so each week adds a little less to the width than the one before.
 */
export function voorspelBand(invoer: WachtlijstInvoer): Band {
  const { instroom, spreiding } = invoer;
  const extra = (k: number) => ACHT_VAN_TIEN * spreiding * (Math.sqrt(k + 1) - Math.sqrt(k));
  return {
    laag: loop(invoer, (k) => Math.max(0, instroom - extra(k))),
    verwacht: voorspelWachtlijst(invoer),
    hoog: loop(invoer, (k) => instroom + extra(k)),
  };
}

/** What an inflow asks in the long run, and the largest inflow that hours can bear (Little; C18). */
export function structureel({
  instroom,
  doorloopWeken,
  clientgebonden,
  ...rest
}: Pick<WachtlijstInvoer, 'instroom' | 'doorloopWeken' | 'aandeel' | 'uren'> & {
  readonly clientgebonden: number;
}): { readonly nodigeUren: number; readonly hoogsteInstroom: number | null } {
  const perInstroom = doorloopWeken * gemiddeldeUren(rest);
  return {
    nodigeUren: instroom * perInstroom,
    hoogsteInstroom: perInstroom > 0 ? clientgebonden / perInstroom : null,
  };
}

/** How far forecasts were off: mean of what they differed, and the part of what came that lay within the band. */
export type Terugblik = { readonly n: number; readonly afwijking: number; readonly binnenBand: number };

export function terugblik(
  punten: readonly {
    readonly laag: number;
    readonly verwacht: number;
    readonly hoog: number;
    readonly werkelijk: number;
  }[],
): Terugblik | null {
  if (punten.length === 0) return null;
  const afwijking = punten.reduce((a, p) => a + Math.abs(p.verwacht - p.werkelijk), 0) / punten.length;
  const binnen = punten.filter((p) => p.werkelijk >= p.laag && p.werkelijk <= p.hoog).length;
  return { n: punten.length, afwijking, binnenBand: binnen / punten.length };
}

/** Mean and standard deviation of what came in per week. */
export function weekInstroom(perWeek: readonly number[]): {
  readonly gemiddeld: number;
  readonly spreiding: number;
} {
  const n = perWeek.length;
  if (n === 0) return { gemiddeld: 0, spreiding: 0 };
  const gemiddeld = perWeek.reduce((a, b) => a + b, 0) / n;
  const variantie = n < 2 ? 0 : perWeek.reduce((a, b) => a + (b - gemiddeld) ** 2, 0) / (n - 1);
  return { gemiddeld, spreiding: Math.sqrt(variantie) };
}
