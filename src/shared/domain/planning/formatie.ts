/** Allowed hours of a team: rows per functie, per specialisme, for both, or (both null) for the team as a whole. */

export type Formatiedeel = {
  readonly functieId: string | null;
  readonly specialismeId: string | null;
  readonly minutenPerWeek: number;
};

const som = (rijen: readonly Formatiedeel[]): number =>
  rijen.reduce((totaal, rij) => totaal + rij.minutenPerWeek, 0);

/**
 * Formatie of a team in minutes per week; null = nothing was decided, which is not 0. A row for the
 * whole team goes before its parts. Per functie and per specialisme are two divisions of the same
 * hours: they do not add up, the larger one counts.
 */
export function formatieVanTeam(rijen: readonly Formatiedeel[]): number | null {
  if (rijen.length === 0) return null;
  const geheel = rijen.filter((rij) => rij.functieId === null && rij.specialismeId === null);
  if (geheel.length > 0) return som(geheel);
  return Math.max(
    som(rijen.filter((rij) => rij.functieId !== null)),
    som(rijen.filter((rij) => rij.specialismeId !== null)),
  );
}
