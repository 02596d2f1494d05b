import { asc, eq, max } from 'drizzle-orm';
import { gebied, wijk, wijkGebied, wijkNaam } from '../../db/schema/gemeente.ts';
import { team, teamGebied, teamNaam, teamWijk } from '../../db/schema/teams.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

type Periode = { readonly geldigVan: string; readonly geldigTot: string | null };

export function leesTeam(db: ReadDb, id: string) {
  return db.select().from(team).where(eq(team.id, id)).get();
}

/** Names of a team, oldest first. */
export function leesTeamnamen(db: ReadDb, teamId: string) {
  return db.select().from(teamNaam).where(eq(teamNaam.teamId, teamId)).orderBy(asc(teamNaam.geldigVan)).all();
}

/** All names of all teams that are or were in use. */
export function leesAlleTeamnamen(db: ReadDb): (Periode & { teamId: string; naam: string })[] {
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

export function hoogsteVolgorde(db: ReadDb, van: 'team' | 'gebied'): number {
  const tabel = van === 'team' ? team : gebied;
  return (
    db
      .select({ hoogste: max(tabel.volgorde) })
      .from(tabel)
      .get()?.hoogste ?? 0
  );
}

export function voegTeamToe(
  tx: WriteDb,
  rijen: { readonly team: typeof team.$inferInsert; readonly naam: typeof teamNaam.$inferInsert },
): void {
  tx.insert(team).values(rijen.team).run();
  tx.insert(teamNaam).values(rijen.naam).run();
}

export function koppelTeamAanGebied(tx: WriteDb, rij: typeof teamGebied.$inferInsert): void {
  tx.insert(teamGebied).values(rij).run();
}

export function zetTeamInWijk(tx: WriteDb, rij: typeof teamWijk.$inferInsert): void {
  tx.insert(teamWijk).values(rij).run();
}

/** A wijkteam has exactly one wijk (domein §2): a new wijkteam brings the wijk it is named after. */
export function voegWijkToe(
  tx: WriteDb,
  rijen: {
    readonly wijk: typeof wijk.$inferInsert;
    readonly naam: typeof wijkNaam.$inferInsert;
    readonly koppeling: typeof teamWijk.$inferInsert;
    readonly gebied: typeof wijkGebied.$inferInsert;
  },
): void {
  tx.insert(wijk).values(rijen.wijk).run();
  tx.insert(wijkNaam).values(rijen.naam).run();
  tx.insert(teamWijk).values(rijen.koppeling).run();
  tx.insert(wijkGebied).values(rijen.gebied).run();
}
