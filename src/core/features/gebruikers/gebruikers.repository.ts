import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { gebruiker, gebruikerRol } from '../../db/schema/beheer.ts';
import { opdracht, wijziging } from '../../db/schema/journaal.ts';
import { medewerker } from '../../db/schema/medewerkers.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

export type GebruikerRow = typeof gebruiker.$inferSelect;
export type RolRow = typeof gebruikerRol.$inferSelect;

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

/** Moment of the last opdracht of somebody, ISO; null = there is none. */
export function readLastOpdracht(db: ReadDb, id: string): string | null {
  const row = db
    .select({ moment: opdracht.moment })
    .from(opdracht)
    .where(eq(opdracht.gebruikerId, id))
    .orderBy(desc(opdracht.volgnummer))
    .limit(1)
    .get();
  return row?.moment ?? null;
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
