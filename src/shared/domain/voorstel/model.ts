/** The linear model of an opgave, in plain arrays: any solver of mixed integer programs can take it. */

import {
  afstandNow,
  type Eis,
  type FormatieEis,
  gainOf,
  type Opgave,
  RUIS,
  UREN_8,
  type Weg,
} from './opgave.ts';
import { stapKey, type VoorstelStap } from './vraag.ts';

export type ModelColumn = { readonly cost: number; readonly upper: number; readonly integer: boolean };
/** lower <= sum of value * column <= upper. */
export type ModelRow = {
  readonly lower: number;
  readonly upper: number;
  readonly cells: readonly (readonly [column: number, value: number])[];
};
/** To be made as small as can be; no column is below 0. */
export type LinearModel = {
  readonly columns: readonly ModelColumn[];
  readonly rows: readonly ModelRow[];
  /** What no column has part in. */
  readonly offset: number;
};

const INF = Number.POSITIVE_INFINITY;

/** Column i is whether weg i is taken; what a team is off comes after those. */
class Builder {
  readonly #wegen: readonly Weg[];
  readonly #columns: ModelColumn[];
  readonly #rows: ModelRow[] = [];
  #offset = 0;

  constructor(wegen: readonly Weg[]) {
    this.#wegen = wegen;
    this.#columns = wegen.map(({ kosten }) => ({ cost: kosten, upper: 1, integer: true }));
  }

  model(): LinearModel {
    return { columns: this.#columns, rows: this.#rows, offset: this.#offset };
  }

  row(lower: number, upper: number, valueFor: (weg: Weg) => number): void {
    this.#rows.push({ lower, upper, cells: this.#cells(valueFor) });
  }

  /** Nothing that is taken from a team makes this fall under `lower`. */
  limit(lower: number, valueFor: (weg: Weg) => number): void {
    const cells = this.#cells(valueFor);
    if (cells.some(([, value]) => value < 0)) this.#rows.push({ lower, upper: INF, cells });
  }

  /** Every minute that the wegen bring less than `tekort` costs; and, `both`, every minute more. */
  goal(tekort: number, cost: number, both: boolean, valueFor: (weg: Weg) => number): void {
    const cells = this.#cells(valueFor);
    if (cells.length === 0) {
      this.#offset += cost * (both ? Math.abs(tekort) : Math.max(0, tekort));
      return;
    }
    const off: [number, number][] = [[this.#free(cost), 1]];
    if (both) off.push([this.#free(cost), -1]);
    this.#rows.push({ lower: tekort, upper: both ? tekort : INF, cells: [...cells, ...off] });
  }

  #cells(valueFor: (weg: Weg) => number): [number, number][] {
    return this.#wegen.flatMap((weg, column): [number, number][] => {
      const value = valueFor(weg);
      return value === 0 ? [] : [[column, value]];
    });
  }

  /** All that it is off together costs no more than this. */
  cap(most: number): void {
    const cells = this.#columns.flatMap(({ cost, integer }, column): [number, number][] =>
      integer || cost === 0 ? [] : [[column, cost]],
    );
    if (cells.length > 0) this.#rows.push({ lower: -INF, upper: most - this.#offset, cells });
  }

  #free(cost: number): number {
    this.#columns.push({ cost, upper: INF, integer: false });
    return this.#columns.length - 1;
  }
}

function addEis(build: Builder, { teamId, week, heeft, doel, soort, gewicht }: Eis): void {
  const valueFor = (weg: Weg) => gainOf(weg, teamId, weg.minuten * (weg.bron.opbrengst[week] ?? 0));
  if (soort === 'grens') build.limit(doel - heeft, valueFor);
  else build.goal(doel - heeft, gewicht, soort === 'beide', valueFor);
}

function addFormatie(
  build: Builder,
  { teamId, specialismeId, heeft, doel }: FormatieEis,
  cost: number,
): void {
  build.goal(doel - heeft, cost, false, (weg) =>
    weg.bron.hoofdspecialismeId === specialismeId ? gainOf(weg, teamId, weg.minuten) : 0,
  );
}

/** The model: column i is whether `opgave.wegen[i]` is taken. */
export function createModel(opgave: Opgave): LinearModel {
  const { wegen, eisen, formatie, formatiePer8Uur, houd, anders } = opgave;
  const build = new Builder(wegen);
  for (const bron of new Set(wegen.map((weg) => weg.bron)))
    build.row(0, 1, (weg) => (weg.bron === bron ? 1 : 0));
  for (const eis of eisen) addEis(build, eis);
  build.cap(afstandNow(opgave) + RUIS);
  if (formatiePer8Uur > 0) for (const eis of formatie) addFormatie(build, eis, formatiePer8Uur / UREN_8);
  for (const stap of houd) {
    const key = stapKey(stap);
    build.row(1, 1, (weg) => (weg.key === key && weg.minuten === stap.minutenPerWeek ? 1 : 0));
  }
  for (const seen of anders) {
    const keys = new Set(seen);
    build.row(-INF, keys.size - 1, ({ key }) => (keys.has(key) ? 1 : -1));
  }
  return build.model();
}

/** The wegen that a solution takes. */
export function takenBy({ wegen }: Opgave, solution: ArrayLike<number>): Weg[] {
  return wegen.filter((_, column) => Math.round(solution[column] ?? 0) === 1);
}

export function stapOf({ bron, naarTeamId, minuten }: Weg): VoorstelStap {
  const { medewerkerId, organisatieId, teamId: vanTeamId } = bron;
  return { medewerkerId, organisatieId, vanTeamId, naarTeamId, minutenPerWeek: minuten };
}
