import { asc, eq, max } from 'drizzle-orm';
import { gebruiker, gebruikerRol, inzageLog } from '../../db/schema/beheer.ts';
import { gebied } from '../../db/schema/gemeente.ts';
import { opdracht } from '../../db/schema/journaal.ts';
import { medewerker } from '../../db/schema/medewerkers.ts';
import type { ReadDb } from '../../db/types.ts';

/** Everybody who ever was a gebruiker, with the medewerker that they are. */
export function readGebruikersMetMedewerker(db: ReadDb) {
  return db
    .select({ gebruiker, medewerker })
    .from(gebruiker)
    .leftJoin(medewerker, eq(medewerker.id, gebruiker.medewerkerId))
    .orderBy(asc(gebruiker.id))
    .all();
}

/** Every role that was ever given, with until when its gebied is there. */
export function readRollenMetGebied(db: ReadDb) {
  return db
    .select({ rol: gebruikerRol, gebiedTot: gebied.geldigTot })
    .from(gebruikerRol)
    .leftJoin(gebied, eq(gebied.id, gebruikerRol.gebiedId))
    .orderBy(asc(gebruikerRol.geldigVan), asc(gebruikerRol.id))
    .all();
}

/** Moment of the last change and of the last look at a complaint, per account; of before accounts under the name of then. */
export function readLaatsteMomenten(
  db: ReadDb,
): { gebruikerId: string | null; naam: string; moment: string | null }[] {
  const of = (table: typeof opdracht | typeof inzageLog) =>
    db
      .select({ gebruikerId: table.gebruikerId, naam: table.gebruiker, moment: max(table.moment) })
      .from(table)
      .groupBy(table.gebruikerId, table.gebruiker)
      .all();
  return [...of(opdracht), ...of(inzageLog)];
}
