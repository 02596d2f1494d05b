/** The staffing of the demo on one day, counted from the rows as any overview would. */

import type { DemoRows } from '../../../src/core/demo/planning/demo-rows.ts';
import type { Detachering, Inzet } from '../../../src/shared/domain/planning/planning.ts';
import { isGeldigOn, type Periode } from '../../../src/shared/domain/tijd/periode.ts';
import { count } from './demo-key.ts';

export type Werkend = {
  readonly detachering: Detachering;
  readonly inzet: readonly Inzet[];
  /** Team with most hours; null without inzet. */
  readonly hoofdteam: string | null;
  readonly organisatie: string;
  readonly functie: string;
};

export type Lookup = {
  readonly inzetVan: ReadonlyMap<string, readonly Inzet[]>;
  readonly teamNaam: (id: string) => string;
  readonly organisatieNaam: (id: string) => string;
  readonly functieNaam: (id: string) => string;
};

const lastNaam = (rows: readonly { sleutel: string; naam: string }[]): ((id: string) => string) => {
  const kaart = new Map(rows.map((row) => [row.sleutel, row.naam]));
  return (id) => kaart.get(id) ?? '';
};

export function createLookup(demo: DemoRows): Lookup {
  const inzetVan = Map.groupBy(demo.inzet, (row) => row.detacheringId);
  return {
    inzetVan,
    teamNaam: lastNaam(demo.teamNaam.map((r) => ({ sleutel: r.teamId, naam: r.naam }))),
    organisatieNaam: lastNaam(demo.organisatieNaam.map((r) => ({ sleutel: r.organisatieId, naam: r.naam }))),
    functieNaam: lastNaam(demo.functie.map((r) => ({ sleutel: r.id, naam: r.naam }))),
  };
}

function hoofdteamOf(inzet: readonly Inzet[]): string | null {
  const perTeam = new Map<string, number>();
  for (const row of inzet) count(perTeam, row.teamId, row.minutenPerWeek);
  return [...perTeam].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/**
 * Who works on a day. `tochNog`: detacheringen that end after this day count as if they
 * went on, so that the tables can also be checked after the two that end soon have ended.
 */
export function werkendenOn(
  demo: DemoRows,
  lookup: Lookup,
  datum: string,
  tochNog: string | null = null,
): Werkend[] {
  const applies = (row: Periode): boolean =>
    isGeldigOn(row, datum) ||
    (tochNog !== null && row.geldigTot !== null && row.geldigTot > tochNog && isGeldigOn(row, tochNog));
  return demo.detachering.filter(applies).map((detachering) => {
    const dag = isGeldigOn(detachering, datum) ? datum : (tochNog ?? datum);
    const inzet = (lookup.inzetVan.get(detachering.id) ?? []).filter((row) => isGeldigOn(row, dag));
    const hoofd = hoofdteamOf(inzet);
    return {
      detachering,
      inzet,
      hoofdteam: hoofd === null ? null : lookup.teamNaam(hoofd),
      organisatie: lookup.organisatieNaam(detachering.organisatieId),
      functie: lookup.functieNaam(detachering.functieId),
    };
  });
}
