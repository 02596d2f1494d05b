import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { gebruiker, gebruikerRol, inzageLog } from '../../db/schema/beheer.ts';
import { klachtBeklaagde, klachtBetrokkene } from '../../db/schema/klachten.ts';
import { klachtDocument } from '../../db/schema/klachten-verloop.ts';
import type { ReadDb } from '../../db/types.ts';

/** What is kept about somebody besides their own rows. */

export function readAccountsOf(db: ReadDb, medewerkerId: string) {
  const accounts = db.select().from(gebruiker).where(eq(gebruiker.medewerkerId, medewerkerId)).all();
  const rollen = db
    .select()
    .from(gebruikerRol)
    .where(
      inArray(
        gebruikerRol.gebruikerId,
        accounts.map(({ id }) => id),
      ),
    )
    .orderBy(asc(gebruikerRol.geldigVan), asc(gebruikerRol.id))
    .all();
  return { accounts, rollen };
}

type Whom = {
  readonly medewerkerId: string | null;
  readonly gebruikerId: string | null;
  readonly naam: string;
};
/** Who a row of a complaint is about by now. */
export type WhomToday = <Row extends Whom>(row: Row) => Row;

/** In which complaints they stand, and as what. */
export function readKlachtrollenOf(
  db: ReadDb,
  medewerkerId: string,
  gebruikerIds: readonly string[],
  whom: WhomToday,
) {
  const beklaagd = db
    .select()
    .from(klachtBeklaagde)
    .all()
    .map((row) => whom(row));
  const betrokken = db
    .select()
    .from(klachtBetrokkene)
    .all()
    .map((row) => whom(row));
  const isOf = (row: { readonly medewerkerId: string | null; readonly gebruikerId: string | null }) =>
    row.medewerkerId === medewerkerId || (row.gebruikerId !== null && gebruikerIds.includes(row.gebruikerId));
  return {
    beklaagd: beklaagd.filter(isOf).map(({ klachtId }) => klachtId),
    betrokken: betrokken.filter(isOf).map(({ klachtId, betrokkenheid }) => ({ klachtId, betrokkenheid })),
  };
}

/** What the logbook calls it that their data were written out for somebody. */
export const inzageVan = (medewerkerId: string): string => `inzagemedewerker ${medewerkerId}`;

/** When their data were written out for them. */
export function readGegevenInzage(db: ReadDb, medewerkerId: string): string[] {
  return (
    db
      .select({ moment: inzageLog.moment })
      .from(inzageLog)
      // Said as it stands in the index.
      .where(and(sql`soort = 'rapport'`, eq(inzageLog.wat, inzageVan(medewerkerId))))
      .orderBy(asc(inzageLog.moment), asc(inzageLog.volgnummer))
      .all()
      .map(({ moment }) => moment)
  );
}

/** Who looked at these complaints, oldest first. */
export function readKlachtInzage(db: ReadDb, klachtIds: readonly string[]) {
  return db
    .select({ moment: inzageLog.moment, soort: inzageLog.soort, klachtId: inzageLog.klachtId })
    .from(inzageLog)
    .where(inArray(inzageLog.klachtId, [...klachtIds]))
    .orderBy(asc(inzageLog.moment), asc(inzageLog.volgnummer))
    .all();
}

export function readDocumenten(db: ReadDb, klachtId: string) {
  return db
    .select({ naam: klachtDocument.naam, vastgelegdOp: klachtDocument.vastgelegdOp })
    .from(klachtDocument)
    .where(eq(klachtDocument.klachtId, klachtId))
    .orderBy(asc(klachtDocument.vastgelegdOp), asc(klachtDocument.id))
    .all();
}
