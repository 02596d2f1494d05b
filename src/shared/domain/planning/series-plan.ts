import { applyPlan, type Periode, type PeriodePlan } from '../tijd/periode.ts';
import type { Plan } from './plan.ts';

type SeriesRow = Periode & { readonly id: string };

/** A row that has no id yet. */
export const NEW_ID = '';

type SeriesOf<S, R> = {
  readonly keyOf: (series: S) => string;
  /** The rows of a series as they are stored. */
  readonly rowsOf: (series: S) => readonly R[];
};

function byBegin(a: Periode, b: Periode): number {
  return a.geldigVan < b.geldigVan ? -1 : 1;
}

/** The series of dated rows that an edit touches; one may be rewritten many times, each time as it then is. */
export class SeriesPlan<S, R extends SeriesRow> {
  readonly #of: SeriesOf<S, R>;
  readonly #touched = new Map<string, { readonly before: readonly R[]; readonly now: readonly R[] }>();

  constructor(of: SeriesOf<S, R>) {
    this.#of = of;
  }

  rows(series: S): readonly R[] {
    return this.#state(series).now;
  }

  /** `create` makes a row with `NEW_ID`. */
  rewrite<W>(series: S, plan: PeriodePlan<R, W>, create: (periode: Periode, value: W) => R): void {
    const { before, now } = this.#state(series);
    this.#touched.set(this.#of.keyOf(series), { before, now: applyPlan(now, plan, create) });
  }

  /** What became of all series. */
  plan(): Plan<R> {
    const states = [...this.#touched.values()];
    return {
      soort: 'plan',
      toevoegen: states.flatMap(({ now }) =>
        now.filter(({ id }) => id === NEW_ID).map(({ id: _, ...row }) => row),
      ),
      wijzigen: states.flatMap(({ before, now }) => {
        const stored = new Set(before);
        return now.filter((row) => row.id !== NEW_ID && !stored.has(row));
      }),
      verwijderen: states.flatMap(({ before, now }) => {
        const left = new Set(now.map(({ id }) => id));
        return before.map(({ id }) => id).filter((id) => !left.has(id));
      }),
    };
  }

  #state(series: S) {
    const known = this.#touched.get(this.#of.keyOf(series));
    if (known !== undefined) return known;
    const rows = [...this.#of.rowsOf(series)].sort(byBegin);
    return { before: rows, now: rows };
  }
}
