import { and, asc, desc, eq, gt, inArray, isNull, max, min, ne, or } from 'drizzle-orm';
import { type LogboekSoort, TOEGANG_SOORTEN } from '../../../shared/domain/opdracht/logboek.ts';
import { gebruiker, gebruikerRol, inzageLog } from '../../db/schema/beheer.ts';
import { opdracht, wijziging } from '../../db/schema/journaal.ts';
import { medewerker } from '../../db/schema/medewerkers.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

export type GebruikerRow = typeof gebruiker.$inferSelect;
export type RolRow = typeof gebruikerRol.$inferSelect;

/** More is not read at once by anybody. */
const MOST_MESSAGES = 20;

export function readRows(db: ReadDb): GebruikerRow[] {
  return db.select().from(gebruiker).orderBy(asc(gebruiker.naam), asc(gebruiker.id)).all();
}

export function readRollen(db: ReadDb): RolRow[] {
  return db.select().from(gebruikerRol).orderBy(asc(gebruikerRol.geldigVan), asc(gebruikerRol.id)).all();
}

export function readMedewerkers(db: ReadDb) {
  const { id, voornaam, tussenvoegsel, achternaam } = medewerker;
  return db.select({ id, voornaam, tussenvoegsel, achternaam }).from(medewerker).all();
}

/** Moment of the last opdracht, or line of the logbook, of somebody, ISO; null = there is none. */
export function readLastHere(db: ReadDb, id: string): string | null {
  const changed = db
    .select({ moment: opdracht.moment })
    .from(opdracht)
    .where(eq(opdracht.gebruikerId, id))
    .orderBy(desc(opdracht.volgnummer))
    .limit(1)
    .get();
  const noted = db
    .select({ moment: inzageLog.moment })
    .from(inzageLog)
    .where(eq(inzageLog.gebruikerId, id))
    .orderBy(desc(inzageLog.volgnummer))
    .limit(1)
    .get();
  const moments = [changed?.moment, noted?.moment].flatMap((moment) => moment ?? []);
  return moments.toSorted().at(-1) ?? null;
}

/** What others did to the way in of somebody after they were here first, newest first; `nieuw`: not said to have been read. */
export function readAboutWayIn(db: ReadDb, id: string) {
  const { volgnummer, soort, moment, gebruiker: door, gebruikerId, betreftId } = inzageLog;
  const about = (soorten: readonly LogboekSoort[]) => and(eq(betreftId, id), inArray(soort, [...soorten]));
  const first = db
    .select({ n: min(volgnummer) })
    .from(inzageLog)
    .where(eq(gebruikerId, id))
    .get()?.n;
  if (first == null) return [];
  const read =
    db
      .select({ n: max(volgnummer) })
      .from(inzageLog)
      .where(about(['gelezen']))
      .get()?.n ?? 0;
  return db
    .select({ soort, moment, door, volgnummer })
    .from(inzageLog)
    .where(and(about(TOEGANG_SOORTEN), or(isNull(gebruikerId), ne(gebruikerId, id)), gt(volgnummer, first)))
    .orderBy(desc(volgnummer))
    .limit(MOST_MESSAGES)
    .all()
    .map(({ volgnummer: number, ...line }) => ({ ...line, nieuw: number > read }));
}

/** What an opdracht did to people and their roles, in the order in which it was done. */
export function readPeopleChanges(db: ReadDb, opdrachtId: string) {
  const { tabel, rijId, voor, na } = wijziging;
  return db
    .select({ tabel, rijId, voor, na })
    .from(wijziging)
    .where(and(eq(wijziging.opdrachtId, opdrachtId), inArray(tabel, ['gebruiker', 'gebruiker_rol'])))
    .orderBy(asc(wijziging.volgnummer))
    .all();
}

export function addRow(tx: WriteDb, row: typeof gebruiker.$inferInsert): void {
  tx.insert(gebruiker).values(row).run();
}

export function updateRow(tx: WriteDb, id: string, columns: Partial<GebruikerRow>): void {
  tx.update(gebruiker).set(columns).where(eq(gebruiker.id, id)).run();
}

export function addRol(tx: WriteDb, row: typeof gebruikerRol.$inferInsert): void {
  tx.insert(gebruikerRol).values(row).run();
}

export function updateRol(tx: WriteDb, id: string, columns: Partial<RolRow>): void {
  tx.update(gebruikerRol).set(columns).where(eq(gebruikerRol.id, id)).run();
}

export function removeRol(tx: WriteDb, id: string): void {
  tx.delete(gebruikerRol).where(eq(gebruikerRol.id, id)).run();
}
