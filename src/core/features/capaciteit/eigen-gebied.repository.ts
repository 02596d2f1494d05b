import { eq } from 'drizzle-orm';
import { detachering, inzet, vacature } from '../../db/schema/planning.ts';
import { teamGebied } from '../../db/schema/teams.ts';
import type { ReadDb } from '../../db/types.ts';

/** Which gebieden a team belongs to, and when; a stadsbreed team has none. */
export function readGebiedenOfTeam(db: ReadDb, teamId: string) {
  return db.select().from(teamGebied).where(eq(teamGebied.teamId, teamId)).all();
}

/** The teams that a person works in, by person or by detachering. */
export function readTeamsOf(db: ReadDb, id: string) {
  const teams = db
    .select({ teamId: inzet.teamId, geldigVan: inzet.geldigVan, geldigTot: inzet.geldigTot })
    .from(inzet)
    .innerJoin(detachering, eq(detachering.id, inzet.detacheringId));
  return [
    ...teams.where(eq(detachering.medewerkerId, id)).all(),
    ...teams.where(eq(detachering.id, id)).all(),
  ];
}

export function readTeamOfVacature(db: ReadDb, id: string): string | null {
  return (
    db.select({ teamId: vacature.teamId }).from(vacature).where(eq(vacature.id, id)).get()?.teamId ?? null
  );
}
