/** What a write changed in the planbord data, and how a reader takes it in without fetching again. */
import { isComplete } from '../lijst/complete.ts';
import { PLANNING_LISTS, type PlanbordGegevens, type PlanbordList } from '../planning/planning.ts';

type Deltas = { readonly [L in PlanbordList]?: ReturnType<(typeof PLANNING_LISTS)[L]['delta']> };

/** Per list only what changed; a list that is absent did not change. `herlees`: too much to tell, read all again. */
export type PlanbordDelta = Deltas & { readonly herlees?: true | undefined };

/** What the lists can do, list by list: so that one loop over them keeps the type of each. */
type List<L extends PlanbordList> = {
  readonly empty: PlanbordGegevens[L];
  readonly delta: (changed: PlanbordGegevens[L], verwijderd: readonly string[]) => NonNullable<Deltas[L]>;
  readonly merge: (rows: PlanbordGegevens[L], delta: Deltas[L]) => PlanbordGegevens[L];
};
const PER_LIST: { readonly [L in PlanbordList]: List<L> } = PLANNING_LISTS;

const isList = (naam: string): naam is PlanbordList => Object.hasOwn(PLANNING_LISTS, naam);
export const PLANBORD_LISTS: readonly PlanbordList[] = Object.keys(PLANNING_LISTS).filter(isList);

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Data made list by list. */
export function collectLists(
  read: <L extends PlanbordList>(list: L) => PlanbordGegevens[L],
): PlanbordGegevens {
  const all: Writable<Partial<PlanbordGegevens>> = {};
  const add = <L extends PlanbordList>(list: L): void => {
    all[list] = read(list);
  };
  PLANBORD_LISTS.forEach(add);
  if (!isComplete<PlanbordGegevens>(all, PLANNING_LISTS))
    throw new Error('A list of the planning is missing.');
  return all;
}

/** A change made list by list; `undefined` = that list did not change. */
export function collectDeltas(change: <L extends PlanbordList>(list: L) => Deltas[L]): PlanbordDelta {
  const all: Writable<Deltas> = {};
  const add = <L extends PlanbordList>(list: L): void => {
    const delta = change(list);
    if (delta !== undefined) all[list] = delta;
  };
  PLANBORD_LISTS.forEach(add);
  return all;
}

/** What changed in one list. */
export function listDelta<L extends PlanbordList>(
  list: L,
  changed: PlanbordGegevens[L],
  verwijderd: readonly string[],
): NonNullable<Deltas[L]> {
  return PER_LIST[list].delta(changed, verwijderd);
}

/** An empty set of data, to start from in tests and before the first load. */
export const LEGE_GEGEVENS: PlanbordGegevens = collectLists((list) => PER_LIST[list].empty);

/** Merges a delta; untouched lists and rows keep their identity, which is what makes recalculation incremental. */
export function addDelta(gegevens: PlanbordGegevens, delta: PlanbordDelta): PlanbordGegevens {
  const na: Writable<PlanbordGegevens> = { ...gegevens };
  const add = <L extends PlanbordList>(list: L): void => {
    na[list] = PER_LIST[list].merge(gegevens[list], delta[list]);
  };
  PLANBORD_LISTS.forEach(add);
  return na;
}
