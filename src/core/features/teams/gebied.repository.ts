import { and, asc, eq } from 'drizzle-orm';
import { runsAfter } from '../../db/geldig.ts';
import { gebied, gebiedNaam, wijk, wijkGebied } from '../../db/schema/gemeente.ts';
import { gebiedsmanager, teamGebied } from '../../db/schema/teams.ts';
import { tableRows } from '../../db/table-rows.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

export const gebiedRows = tableRows(gebied);

/** Rows of gebieden and wijken, and what ends with them. */

export function readGebieden(db: ReadDb) {
  return db.select().from(gebied).orderBy(asc(gebied.volgorde), asc(gebied.id)).all();
}

/** Names of all gebieden, oldest first. */
export function readGebiednamen(db: ReadDb) {
  return db.select().from(gebiedNaam).orderBy(asc(gebiedNaam.geldigVan), asc(gebiedNaam.id)).all();
}

export function readWijken(db: ReadDb) {
  return db.select().from(wijk).orderBy(asc(wijk.volgorde), asc(wijk.id)).all();
}

export function readAllWijkGebieden(db: ReadDb) {
  return db.select().from(wijkGebied).orderBy(asc(wijkGebied.geldigVan), asc(wijkGebied.id)).all();
}

export function addGebied(
  tx: WriteDb,
  rows: {
    readonly gebied: typeof gebied.$inferInsert;
    readonly naam: typeof gebiedNaam.$inferInsert;
  },
): void {
  tx.insert(gebied).values(rows.gebied).run();
  tx.insert(gebiedNaam).values(rows.naam).run();
}

/** Teams that belong to a gebied on or after a day. */
export function readTeamsAfter(db: ReadDb, gebiedId: string, dag: string): string[] {
  return db
    .selectDistinct({ teamId: teamGebied.teamId })
    .from(teamGebied)
    .where(and(eq(teamGebied.gebiedId, gebiedId), runsAfter(teamGebied, dag)))
    .all()
    .map(({ teamId }) => teamId);
}

/** Ends every dated row of a gebied on a day; what would begin later goes. */
export function closeGebied(tx: WriteDb, gebiedId: string, per: string): void {
  for (const table of [gebiedNaam, gebiedsmanager, wijkGebied]) {
    const rows = tx
      .select({ id: table.id, geldigVan: table.geldigVan })
      .from(table)
      .where(and(eq(table.gebiedId, gebiedId), runsAfter(table, per)))
      .all();
    for (const { id, geldigVan } of rows) {
      if (geldigVan >= per) tx.delete(table).where(eq(table.id, id)).run();
      else tx.update(table).set({ geldigTot: per }).where(eq(table.id, id)).run();
    }
  }
  tx.update(gebied).set({ geldigTot: per }).where(eq(gebied.id, gebiedId)).run();
}
