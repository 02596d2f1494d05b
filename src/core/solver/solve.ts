import loadHighs from 'highs';
import type { LinearModel } from '../../shared/domain/voorstel/model.ts';

/** What came of solving: a solution that is proven best, or the best so far and the least that anything can cost. */
export type Solution =
  | { readonly soort: 'onmogelijk' }
  | { readonly soort: 'gestopt-zonder' }
  | {
      readonly soort: 'oplossing';
      readonly values: ArrayLike<number>;
      /** What the model says it costs, and the least that anything can cost as far as is proven. */
      readonly cost: number;
      readonly bound: number;
      readonly proven: boolean;
    };

export type SolveOptions = {
  /** Seconds after which the best so far is the answer. */
  readonly seconds: number;
  /** Asked now and then: stop with the best so far. */
  readonly isStopped?: () => boolean;
  /** File with the WebAssembly of the solver; absent = that of the package. */
  readonly wasm?: string;
};

/** The model as HiGHS takes it: rows one after the other. */
function modelData({ columns, rows, offset }: LinearModel) {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ cells }, i) => {
    starts[i + 1] = (starts[i] ?? 0) + cells.length;
  });
  return {
    numCols: columns.length,
    numRows: rows.length,
    offset,
    colCost: Float64Array.from(columns, ({ cost }) => cost),
    colLower: new Float64Array(columns.length),
    colUpper: Float64Array.from(columns, ({ upper }) => upper),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    integrality: Int32Array.from(columns, ({ integer }) => (integer ? 1 : 0)),
    matrix: {
      format: 'csr' as const,
      numCols: columns.length,
      numRows: rows.length,
      starts,
      indices: Int32Array.from(rows.flatMap(({ cells }) => cells.map(([column]) => column))),
      values: Float64Array.from(rows.flatMap(({ cells }) => cells.map(([, value]) => value))),
    },
  };
}

/** One seed, and a gap that leaves no room for another answer: the same model gives the same solution. */
const EXACT = { output_flag: false, random_seed: 1, mip_rel_gap: 1e-6, mip_abs_gap: 1e-6 };

/** Loads HiGHS (MIT) and solves one model with it, on the thread that asks. */
export async function solve(
  model: LinearModel,
  { seconds, isStopped = () => false, wasm }: SolveOptions,
): Promise<Solution> {
  // Nothing to choose: the offset is all it costs.
  if (model.columns.length === 0)
    return { soort: 'oplossing', values: [], cost: model.offset, bound: model.offset, proven: true };
  const highs = await loadHighs(wasm === undefined ? {} : { locateFile: () => wasm });
  const { modelStatus, callbackType } = highs.constants;
  return highs.withModel(modelData(model), (solver): Solution => {
    solver.options.set({ ...EXACT, time_limit: seconds });
    solver.run({
      [callbackType.mipInterrupt](event) {
        if (isStopped()) event.interrupt();
      },
    });
    const status = solver.getModelStatus();
    if (status === modelStatus.infeasible) return { soort: 'onmogelijk' };
    const cost = solver.getObjectiveValue();
    if (status !== modelStatus.optimal && !isFeasible(solver.info.get('primal_solution_status')))
      return { soort: 'gestopt-zonder' };
    const bound = Number(solver.info.get('mip_dual_bound'));
    const { colValue } = solver.getSolution();
    return {
      soort: 'oplossing',
      values: colValue,
      cost,
      bound,
      proven: status === modelStatus.optimal,
    };
  });
}

/** HiGHS: 0 = no solution, 1 = infeasible, 2 = feasible. */
function isFeasible(status: unknown): boolean {
  return Number(status) === 2;
}
