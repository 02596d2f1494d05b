import { createModel, takenBy } from '../../shared/domain/voorstel/model.ts';
import {
  type Bewijs,
  finishVoorstel,
  type GeenVoorstel,
  hasDoel,
  prepareVoorstel,
  type Voorstel,
  type VoorstelInvoer,
} from '../../shared/domain/voorstel/voorstel.ts';
import { type Solution, type SolveOptions, solve } from './solve.ts';

/** Nearer than this is no difference that anybody can see, in percentage points. */
const LEAST = 0.01;

function bewijsOf({ proven, cost, bound }: Extract<Solution, { soort: 'oplossing' }>): Bewijs {
  const hoogstensBeter = Number.isFinite(bound) ? Math.max(0, cost - bound) : cost;
  return proven || hoogstensBeter < LEAST ? { soort: 'best' } : { soort: 'tot-nu-toe', hoogstensBeter };
}

/** Prepares, solves and calculates again. */
export async function makeVoorstel(
  invoer: VoorstelInvoer,
  options: SolveOptions,
): Promise<Voorstel | GeenVoorstel> {
  const voorbereid = prepareVoorstel(invoer);
  if (!hasDoel(voorbereid)) return { soort: 'geen-voorstel', reden: 'geen-doel' };
  const { opgave, vraag } = voorbereid;
  const solution = await solve(createModel(opgave), options);
  switch (solution.soort) {
    case 'onmogelijk':
      return { soort: 'geen-voorstel', reden: vraag.anders.length > 0 ? 'geen-ander' : 'past-niet' };
    case 'gestopt-zonder':
      return { soort: 'geen-voorstel', reden: 'gestopt' };
    case 'oplossing':
      return finishVoorstel(voorbereid, takenBy(opgave, solution.values), bewijsOf(solution));
  }
}
