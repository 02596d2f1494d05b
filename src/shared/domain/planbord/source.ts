/** The source rows of one person, gathered: the unit in which the planbord works and reuses. */
import type { CaoLoop } from '../organisatie/cao.ts';
import type { Afwezigheid, Detachering, Inzet, Werkpatroon } from '../planning/planning.ts';

export type DetacheringSource = {
  readonly detachering: Detachering;
  readonly inzet: readonly Inzet[];
  /** Decides which holidays hold, day by day. */
  readonly cao: CaoLoop;
  readonly teltMeeCaseload: boolean;
};

export type MedewerkerSource = {
  readonly medewerkerId: string;
  readonly detacheringen: readonly DetacheringSource[];
  readonly afwezigheid: readonly Afwezigheid[];
};

/** Days on which minutes are worked; a contract without a pattern is spread over Monday–Friday. */
export function werkpatroonOf(detachering: Detachering): Werkpatroon {
  if (detachering.werkpatroon.some((minuten) => minuten > 0)) return detachering.werkpatroon;
  const dag = detachering.minutenPerWeek / 5;
  return [dag, dag, dag, dag, dag, 0, 0];
}
