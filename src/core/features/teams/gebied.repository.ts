import { and, asc, eq, gt, isNull, or, type SQL } from 'drizzle-orm';
import type { Gedateerd } from '../../db/geldig.ts';
import { gebied, gebiedNaam, wijk, wijkGebied } from '../../db/schema/gemeente.ts';
import { gebiedsmanager, teamGebied } from '../../db/schema/teams.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

/** Rows of gebieden and wijken, and what ends with them. */

const looptNa = (t: Gedateerd, dag: string): SQL | undefined => or(isNull(t.geldigTot), gt(t.geldigTot, dag));

export function leesGebieden(db: ReadDb) {
  return db.select().from(gebied).orderBy(asc(gebied.volgorde)).all();
}

export function leesGebied(db: ReadDb, id: string) {
  return db.select().from(gebied).where(eq(gebied.id, id)).get();
}

/** Names of all gebieden, oldest first. */
export function leesGebiednamen(db: ReadDb) {
  return db.select().from(gebiedNaam).orderBy(asc(gebiedNaam.geldigVan)).all();
}

export function leesWijken(db: ReadDb) {
  return db.select().from(wijk).orderBy(asc(wijk.volgorde)).all();
}

export function leesAlleWijkGebieden(db: ReadDb) {
  return db.select().from(wijkGebied).orderBy(asc(wijkGebied.geldigVan)).all();
}

export function voegGebiedToe(
  tx: WriteDb,
  rijen: {
    readonly gebied: typeof gebied.$inferInsert;
    readonly naam: typeof gebiedNaam.$inferInsert;
  },
): void {
  tx.insert(gebied).values(rijen.gebied).run();
  tx.insert(gebiedNaam).values(rijen.naam).run();
}

/** Teams that belong to a gebied on or after a day. */
export function leesTeamsNa(db: ReadDb, gebiedId: string, dag: string): string[] {
  return db
    .selectDistinct({ teamId: teamGebied.teamId })
    .from(teamGebied)
    .where(and(eq(teamGebied.gebiedId, gebiedId), looptNa(teamGebied, dag)))
    .all()
    .map(({ teamId }) => teamId);
}

/** Ends every dated row of a gebied on a day; what would begin later goes. */
export function sluitGebied(tx: WriteDb, gebiedId: string, per: string): void {
  for (const tabel of [gebiedNaam, gebiedsmanager, wijkGebied]) {
    const rijen = tx
      .select({ id: tabel.id, geldigVan: tabel.geldigVan })
      .from(tabel)
      .where(and(eq(tabel.gebiedId, gebiedId), looptNa(tabel, per)))
      .all();
    for (const { id, geldigVan } of rijen) {
      if (geldigVan >= per) tx.delete(tabel).where(eq(tabel.id, id)).run();
      else tx.update(tabel).set({ geldigTot: per }).where(eq(tabel.id, id)).run();
    }
  }
  tx.update(gebied).set({ geldigTot: per }).where(eq(gebied.id, gebiedId)).run();
}
