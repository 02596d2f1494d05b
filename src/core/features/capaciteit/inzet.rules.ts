import type { Inzet } from '../../../shared/domain/planning/planning.ts';
import {
  herschrijfReeks,
  isGeldigOp,
  knippunten,
  overlapt,
  type Periode,
  type PeriodePlan,
} from '../../../shared/domain/tijd/periode.ts';

/** The most minutes per week that stand on any day of the period in one series. */
export function hoogsteMinuten(rijen: readonly Inzet[], periode: Periode): number {
  return rijen
    .filter((rij) => overlapt(rij, periode))
    .reduce((hoogste, rij) => Math.max(hoogste, rij.minutenPerWeek), 0);
}

/** Adds minutes per week on every day of the period, on top of what is there. */
export function telOp(
  rijen: readonly Inzet[],
  periode: Periode,
  minuten: number,
): PeriodePlan<Inzet, number> {
  const punten = knippunten(rijen, periode);
  return herschrijfReeks(
    { rijen, waardeVan: (rij) => rij.minutenPerWeek },
    punten.map((geldigVan, i) => ({
      geldigVan,
      geldigTot: punten[i + 1] ?? periode.geldigTot,
      waarde: minuten + (rijen.find((rij) => isGeldigOp(rij, geldigVan))?.minutenPerWeek ?? 0),
    })),
  );
}
