/**
 * Detacheringen with their inzet, before and after an action. An action is a pure function from
 * one stand to the next; what differs is what a preview tells and what a write carries out, so
 * they cannot disagree.
 */

import type { Detachering, Inzet } from '../planning/planning.ts';
import { doorsnede } from '../tijd/periode.ts';

export type DetacheringRow = Detachering & { readonly subsidieafspraakId: string | null };

export type Snapshot = {
  readonly detacheringen: readonly DetacheringRow[];
  /** Only of these detacheringen. */
  readonly inzet: readonly Inzet[];
};

export type MaakId = () => string;

/** Hours that an inzet row has on a part. */
export type MinutenOn = (inzet: Inzet, part: DetacheringRow) => number;

/**
 * Replaces detacheringen by parts. The inzet of each moves onto its parts day by day and keeps
 * its hours (`minuten` may say otherwise); days outside all parts end. A part with the id of an
 * old one is that old one, shortened or changed.
 */
export function replaceAll(
  state: Snapshot,
  partsVan: ReadonlyMap<string, readonly DetacheringRow[]>,
  createId: MaakId,
  minuten: MinutenOn = (inzet) => inzet.minutenPerWeek,
): Snapshot {
  const inzet = state.inzet.flatMap((row): Inzet[] => {
    const parts = partsVan.get(row.detacheringId);
    if (parts === undefined) return [row];
    let ownIdVrij = true;
    return parts.flatMap((part): Inzet[] => {
      const periode = doorsnede(row, part);
      const uren = minuten(row, part);
      if (periode === null || uren === 0) return [];
      const id = ownIdVrij ? row.id : createId();
      ownIdVrij = false;
      return [{ ...row, ...periode, id, detacheringId: part.id, minutenPerWeek: uren }];
    });
  });
  const gezien = new Set<string>();
  const detacheringen = state.detacheringen
    .flatMap((row) => partsVan.get(row.id) ?? [row])
    .filter(({ id }) => {
      if (gezien.has(id)) return false;
      gezien.add(id);
      return true;
    });
  return { detacheringen, inzet };
}

export function replace(
  state: Snapshot,
  old: DetacheringRow,
  parts: readonly DetacheringRow[],
  createId: MaakId,
  minuten?: MinutenOn,
): Snapshot {
  return replaceAll(state, new Map([[old.id, parts]]), createId, minuten);
}

export type Difference<R> = {
  readonly nieuw: readonly R[];
  readonly gewijzigd: readonly { readonly voor: R; readonly na: R }[];
  readonly weg: readonly R[];
};

/** Rows by id: what came, what became different, what went. */
export function difference<R extends { readonly id: string }>(
  voor: readonly R[],
  na: readonly R[],
): Difference<R> {
  const old = new Map(voor.map((row) => [row.id, row]));
  const blijft = new Set(na.map((row) => row.id));
  const gelijk = (a: R, b: R) => JSON.stringify(sort(a)) === JSON.stringify(sort(b));
  return {
    nieuw: na.filter((row) => !old.has(row.id)),
    gewijzigd: na.flatMap((row) => {
      const was = old.get(row.id);
      return was === undefined || was === row || gelijk(was, row) ? [] : [{ voor: was, na: row }];
    }),
    weg: voor.filter((row) => !blijft.has(row.id)),
  };
}

function sort(row: object): [string, unknown][] {
  return Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
}

export type SnapshotDifference = {
  readonly detacheringen: Difference<DetacheringRow>;
  readonly inzet: Difference<Inzet>;
};

export function snapshotDifference(voor: Snapshot, na: Snapshot): SnapshotDifference {
  return {
    detacheringen: difference(voor.detacheringen, na.detacheringen),
    inzet: difference(voor.inzet, na.inzet),
  };
}
