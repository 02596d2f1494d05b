/**
 * Detacheringen with their inzet, before and after an action. An action is a pure function from
 * one stand to the next; what differs is what a preview tells and what a write carries out, so
 * they cannot disagree.
 */

import type { Detachering, Inzet } from '../planning/planning.ts';
import { doorsnede } from '../tijd/periode.ts';

export type DetacheringRij = Detachering & { readonly subsidieafspraakId: string | null };

export type Stand = {
  readonly detacheringen: readonly DetacheringRij[];
  /** Only of these detacheringen. */
  readonly inzet: readonly Inzet[];
};

export type MaakId = () => string;

/** Hours that an inzet row has on a part. */
export type MinutenOp = (inzet: Inzet, deel: DetacheringRij) => number;

/**
 * Replaces detacheringen by parts. The inzet of each moves onto its parts day by day and keeps
 * its hours (`minuten` may say otherwise); days outside all parts end. A part with the id of an
 * old one is that old one, shortened or changed.
 */
export function vervangAlle(
  stand: Stand,
  delenVan: ReadonlyMap<string, readonly DetacheringRij[]>,
  maakId: MaakId,
  minuten: MinutenOp = (inzet) => inzet.minutenPerWeek,
): Stand {
  const inzet = stand.inzet.flatMap((rij): Inzet[] => {
    const delen = delenVan.get(rij.detacheringId);
    if (delen === undefined) return [rij];
    let eigenIdVrij = true;
    return delen.flatMap((deel): Inzet[] => {
      const periode = doorsnede(rij, deel);
      const uren = minuten(rij, deel);
      if (periode === null || uren === 0) return [];
      const id = eigenIdVrij ? rij.id : maakId();
      eigenIdVrij = false;
      return [{ ...rij, ...periode, id, detacheringId: deel.id, minutenPerWeek: uren }];
    });
  });
  const gezien = new Set<string>();
  const detacheringen = stand.detacheringen
    .flatMap((rij) => delenVan.get(rij.id) ?? [rij])
    .filter(({ id }) => {
      if (gezien.has(id)) return false;
      gezien.add(id);
      return true;
    });
  return { detacheringen, inzet };
}

export function vervang(
  stand: Stand,
  oud: DetacheringRij,
  delen: readonly DetacheringRij[],
  maakId: MaakId,
  minuten?: MinutenOp,
): Stand {
  return vervangAlle(stand, new Map([[oud.id, delen]]), maakId, minuten);
}

export type Verschil<R> = {
  readonly nieuw: readonly R[];
  readonly gewijzigd: readonly { readonly voor: R; readonly na: R }[];
  readonly weg: readonly R[];
};

/** Rows by id: what came, what became different, what went. */
export function verschil<R extends { readonly id: string }>(
  voor: readonly R[],
  na: readonly R[],
): Verschil<R> {
  const oud = new Map(voor.map((rij) => [rij.id, rij]));
  const blijft = new Set(na.map((rij) => rij.id));
  const gelijk = (a: R, b: R) => JSON.stringify(sorteer(a)) === JSON.stringify(sorteer(b));
  return {
    nieuw: na.filter((rij) => !oud.has(rij.id)),
    gewijzigd: na.flatMap((rij) => {
      const was = oud.get(rij.id);
      return was === undefined || was === rij || gelijk(was, rij) ? [] : [{ voor: was, na: rij }];
    }),
    weg: voor.filter((rij) => !blijft.has(rij.id)),
  };
}

function sorteer(rij: object): [string, unknown][] {
  return Object.entries(rij).sort(([a], [b]) => (a < b ? -1 : 1));
}

export type StandVerschil = {
  readonly detacheringen: Verschil<DetacheringRij>;
  readonly inzet: Verschil<Inzet>;
};

export function verschilVanStand(voor: Stand, na: Stand): StandVerschil {
  return {
    detacheringen: verschil(voor.detacheringen, na.detacheringen),
    inzet: verschil(voor.inzet, na.inzet),
  };
}
