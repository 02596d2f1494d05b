/** The staffing of the demo on one day, counted from the rows as any overview would. */

import type { Detachering, Inzet } from '../../../shared/domain/planning/planning.ts';
import { isGeldigOp, type Periode } from '../../../shared/domain/tijd/periode.ts';
import type { DemoRijen } from './demo-rijen.ts';
import { tel } from './demo-toets.ts';

export type Werkend = {
  readonly detachering: Detachering;
  readonly inzet: readonly Inzet[];
  /** Team with most hours; null without inzet. */
  readonly hoofdteam: string | null;
  readonly organisatie: string;
  readonly functie: string;
};

export type Opzoek = {
  readonly inzetVan: ReadonlyMap<string, readonly Inzet[]>;
  readonly teamNaam: (id: string) => string;
  readonly organisatieNaam: (id: string) => string;
  readonly functieNaam: (id: string) => string;
};

const laatsteNaam = (rijen: readonly { sleutel: string; naam: string }[]): ((id: string) => string) => {
  const kaart = new Map(rijen.map((rij) => [rij.sleutel, rij.naam]));
  return (id) => kaart.get(id) ?? '';
};

export function maakOpzoek(demo: DemoRijen): Opzoek {
  const inzetVan = Map.groupBy(demo.inzet, (rij) => rij.detacheringId);
  return {
    inzetVan,
    teamNaam: laatsteNaam(demo.teamNaam.map((r) => ({ sleutel: r.teamId, naam: r.naam }))),
    organisatieNaam: laatsteNaam(
      demo.organisatieNaam.map((r) => ({ sleutel: r.organisatieId, naam: r.naam })),
    ),
    functieNaam: laatsteNaam(demo.functie.map((r) => ({ sleutel: r.id, naam: r.naam }))),
  };
}

function hoofdteamVan(inzet: readonly Inzet[]): string | null {
  const perTeam = new Map<string, number>();
  for (const rij of inzet) tel(perTeam, rij.teamId, rij.minutenPerWeek);
  return [...perTeam].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/**
 * Who works on a day. `tochNog`: detacheringen that end after this day count as if they
 * went on, so that the tables can also be checked after the two that end soon have ended.
 */
export function werkendenOp(
  demo: DemoRijen,
  opzoek: Opzoek,
  datum: string,
  tochNog: string | null = null,
): Werkend[] {
  const geldt = (rij: Periode): boolean =>
    isGeldigOp(rij, datum) ||
    (tochNog !== null && rij.geldigTot !== null && rij.geldigTot > tochNog && isGeldigOp(rij, tochNog));
  return demo.detachering.filter(geldt).map((detachering) => {
    const dag = isGeldigOp(detachering, datum) ? datum : (tochNog ?? datum);
    const inzet = (opzoek.inzetVan.get(detachering.id) ?? []).filter((rij) => isGeldigOp(rij, dag));
    const hoofd = hoofdteamVan(inzet);
    return {
      detachering,
      inzet,
      hoofdteam: hoofd === null ? null : opzoek.teamNaam(hoofd),
      organisatie: opzoek.organisatieNaam(detachering.organisatieId),
      functie: opzoek.functieNaam(detachering.functieId),
    };
  });
}
