import type { BordRow } from './bord-types.ts';

function medewerkerOf({ inhoud }: BordRow): string | null {
  return inhoud.soort === 'inzet' || inhoud.soort === 'vrij' ? inhoud.rij.medewerkerId : null;
}

/** Where the keyboard goes when its row is gone: to the same person elsewhere, else to the team it was in. */
export function standIn(gone: BordRow, rows: readonly BordRow[]): string | null {
  const medewerkerId = medewerkerOf(gone);
  const person = medewerkerId === null ? undefined : rows.find((row) => medewerkerOf(row) === medewerkerId);
  const team = rows.find((row) => row.id === `team:${gone.teamId ?? ''}`);
  return (person ?? team ?? rows[0])?.id ?? null;
}
