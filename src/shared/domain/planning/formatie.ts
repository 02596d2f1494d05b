/** Allowed hours of a team: rows per functie, per specialisme, for both, or (both null) for the team as a whole. */

export type Formatiedeel = {
  readonly functieId: string | null;
  readonly specialismeId: string | null;
  readonly minutenPerWeek: number;
};

const sum = (rows: readonly Formatiedeel[]): number =>
  rows.reduce((total, row) => total + row.minutenPerWeek, 0);

/**
 * Formatie of a team in minutes per week; null = nothing was decided, which is not 0. A row for the
 * whole team goes before its parts. Per functie and per specialisme are two divisions of the same
 * hours: they do not add up, the larger one counts.
 */
export function formatieOfTeam(rows: readonly Formatiedeel[]): number | null {
  if (rows.length === 0) return null;
  const geheel = rows.filter((row) => row.functieId === null && row.specialismeId === null);
  if (geheel.length > 0) return sum(geheel);
  return Math.max(
    sum(rows.filter((row) => row.functieId !== null)),
    sum(rows.filter((row) => row.specialismeId !== null)),
  );
}
