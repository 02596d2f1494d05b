/** A list of rows that is known by id, and what a change of it is: the same for every list of the planning. */

type Row = { readonly id: string };

export type ListDelta<R> = {
  /** New and changed rows, whole. */
  readonly gewijzigd: readonly R[];
  /** Ids of rows that no longer exist (or left the window). */
  readonly verwijderd: readonly string[];
};

export type RowList<R extends Row> = {
  /** Table of the database; every row of the list is one of its rows. */
  readonly tabel: string;
  readonly empty: readonly R[];
  readonly delta: (changed: readonly R[], verwijderd: readonly string[]) => ListDelta<R>;
  readonly merge: (rows: readonly R[], delta: ListDelta<R> | undefined) => readonly R[];
};

export function rowList<R extends Row>(tabel: string): RowList<R> {
  return { tabel, empty: [], delta: (gewijzigd, verwijderd) => ({ gewijzigd, verwijderd }), merge };
}

/** Changed rows in their place, new ones at the end; rows that did not change, and a list without changes, stay the same objects. */
function merge<R extends Row>(rows: readonly R[], delta: ListDelta<R> | undefined): readonly R[] {
  if (!delta || (delta.gewijzigd.length === 0 && delta.verwijderd.length === 0)) return rows;
  const added = new Map(delta.gewijzigd.map((row) => [row.id, row]));
  const removed = new Set(delta.verwijderd);
  const result: R[] = [];
  for (const row of rows) {
    const changed = added.get(row.id);
    if (changed !== undefined) {
      result.push(changed);
      added.delete(row.id);
    } else if (!removed.has(row.id)) {
      result.push(row);
    }
  }
  for (const row of added.values()) result.push(row);
  return result;
}
