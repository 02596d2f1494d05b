/** What a write changed in the planbord data, and how a reader takes it in without fetching again. */
import { isComplete } from '../lijst/complete.ts';
import { PLANNING_LIJSTEN, type PlanbordGegevens, type PlanbordLijst } from '../planning/planning.ts';

type Deltas = { readonly [L in PlanbordLijst]?: ReturnType<(typeof PLANNING_LIJSTEN)[L]['delta']> };

/** Per list only what changed; a list that is absent did not change. `herlees`: too much to tell, read all again. */
export type PlanbordDelta = Deltas & { readonly herlees?: true | undefined };

/** What the lists can do, list by list: so that one loop over them keeps the type of each. */
type Lijst<L extends PlanbordLijst> = {
  readonly empty: PlanbordGegevens[L];
  readonly delta: (gewijzigd: PlanbordGegevens[L], verwijderd: readonly string[]) => NonNullable<Deltas[L]>;
  readonly merge: (rijen: PlanbordGegevens[L], delta: Deltas[L]) => PlanbordGegevens[L];
};
const PER_LIJST: { readonly [L in PlanbordLijst]: Lijst<L> } = PLANNING_LIJSTEN;

const isLijst = (naam: string): naam is PlanbordLijst => Object.hasOwn(PLANNING_LIJSTEN, naam);
export const PLANBORD_LIJSTEN: readonly PlanbordLijst[] = Object.keys(PLANNING_LIJSTEN).filter(isLijst);

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Data made list by list. */
export function collectLists(
  read: <L extends PlanbordLijst>(lijst: L) => PlanbordGegevens[L],
): PlanbordGegevens {
  const all: Writable<Partial<PlanbordGegevens>> = {};
  const add = <L extends PlanbordLijst>(lijst: L): void => {
    all[lijst] = read(lijst);
  };
  PLANBORD_LIJSTEN.forEach(add);
  if (!isComplete<PlanbordGegevens>(all, PLANNING_LIJSTEN))
    throw new Error('A list of the planning is missing.');
  return all;
}

/** A change made list by list; `undefined` = that list did not change. */
export function collectDeltas(change: <L extends PlanbordLijst>(lijst: L) => Deltas[L]): PlanbordDelta {
  const all: Writable<Deltas> = {};
  const add = <L extends PlanbordLijst>(lijst: L): void => {
    const delta = change(lijst);
    if (delta !== undefined) all[lijst] = delta;
  };
  PLANBORD_LIJSTEN.forEach(add);
  return all;
}

/** What changed in one list. */
export function lijstDelta<L extends PlanbordLijst>(
  lijst: L,
  gewijzigd: PlanbordGegevens[L],
  verwijderd: readonly string[],
): NonNullable<Deltas[L]> {
  return PER_LIJST[lijst].delta(gewijzigd, verwijderd);
}

/** An empty set of data, to start from in tests and before the first load. */
export const LEGE_GEGEVENS: PlanbordGegevens = collectLists((lijst) => PER_LIJST[lijst].empty);

/** Merges a delta; untouched lists and rows keep their identity, which is what makes recalculation incremental. */
export function voegDeltaToe(gegevens: PlanbordGegevens, delta: PlanbordDelta): PlanbordGegevens {
  const na: Writable<PlanbordGegevens> = { ...gegevens };
  const add = <L extends PlanbordLijst>(lijst: L): void => {
    na[lijst] = PER_LIJST[lijst].merge(gegevens[lijst], delta[lijst]);
  };
  PLANBORD_LIJSTEN.forEach(add);
  return na;
}
