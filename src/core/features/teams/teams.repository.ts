import { asc, eq, max } from 'drizzle-orm';
import { gebied, wijk, wijkGebied, wijkNaam } from '../../db/schema/gemeente.ts';
import { team, teamGebied, teamNaam, teamWijk } from '../../db/schema/teams.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

type Periode = { readonly geldigVan: string; readonly geldigTot: string | null };

export function readTeam(db: ReadDb, id: string) {
  return db.select().from(team).where(eq(team.id, id)).get();
}

/** Names of a team, oldest first. */
export function readTeamnamen(db: ReadDb, teamId: string) {
  return db
    .select()
    .from(teamNaam)
    .where(eq(teamNaam.teamId, teamId))
    .orderBy(asc(teamNaam.geldigVan), asc(teamNaam.id))
    .all();
}

/** All names of all teams that are or were in use. */
export function readAllTeamnamen(db: ReadDb): (Periode & { teamId: string; naam: string })[] {
  return db
    .select({
      teamId: teamNaam.teamId,
      naam: teamNaam.naam,
      geldigVan: teamNaam.geldigVan,
      geldigTot: teamNaam.geldigTot,
    })
    .from(teamNaam)
    .all();
}

export function highestOrder(db: ReadDb, van: 'team' | 'gebied'): number {
  const table = van === 'team' ? team : gebied;
  return (
    db
      .select({ hoogste: max(table.volgorde) })
      .from(table)
      .get()?.hoogste ?? 0
  );
}

export function addTeam(
  tx: WriteDb,
  rows: { readonly team: typeof team.$inferInsert; readonly naam: typeof teamNaam.$inferInsert },
): void {
  tx.insert(team).values(rows.team).run();
  tx.insert(teamNaam).values(rows.naam).run();
}

export function koppelTeamAanGebied(tx: WriteDb, row: typeof teamGebied.$inferInsert): void {
  tx.insert(teamGebied).values(row).run();
}

export function setTeamInWijk(tx: WriteDb, row: typeof teamWijk.$inferInsert): void {
  tx.insert(teamWijk).values(row).run();
}

/** A wijkteam has exactly one wijk (domein §2): a new wijkteam brings the wijk it is named after. */
export function addWijk(
  tx: WriteDb,
  rows: {
    readonly wijk: typeof wijk.$inferInsert;
    readonly naam: typeof wijkNaam.$inferInsert;
    readonly koppeling: typeof teamWijk.$inferInsert;
    readonly gebied: typeof wijkGebied.$inferInsert;
  },
): void {
  tx.insert(wijk).values(rows.wijk).run();
  tx.insert(wijkNaam).values(rows.naam).run();
  tx.insert(teamWijk).values(rows.koppeling).run();
  tx.insert(wijkGebied).values(rows.gebied).run();
}
