import { asc, eq } from 'drizzle-orm';
import type { InstellingValue } from '../../../shared/domain/planning/planning.ts';
import type { PeriodePlan } from '../../../shared/domain/tijd/periode.ts';
import { gebruiker, gebruikerRol } from '../../db/schema/beheer.ts';
import { administratie, gemeente, instelling } from '../../db/schema/gemeente.ts';
import { functie, specialisme } from '../../db/schema/medewerkers.ts';
import { savePeriodes, tableRows } from '../../db/table-rows.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

export function readAdministratie(db: ReadDb) {
  return db.select({ naam: administratie.naam, demo: administratie.demo }).from(administratie).get();
}

export function readGemeente(db: ReadDb) {
  return db.select({ naam: gemeente.naam }).from(gemeente).get();
}

export function readGebruikers(db: ReadDb) {
  return db
    .select({
      id: gebruiker.id,
      naam: gebruiker.naam,
      medewerkerId: gebruiker.medewerkerId,
      geenMedewerker: gebruiker.geenMedewerker,
      geldigVan: gebruiker.geldigVan,
      geldigTot: gebruiker.geldigTot,
    })
    .from(gebruiker)
    .orderBy(asc(gebruiker.id))
    .all();
}

export function readGebruikerRollen(db: ReadDb) {
  return db.select().from(gebruikerRol).orderBy(asc(gebruikerRol.id)).all();
}

/** The values of one setting, oldest first. */
export function readInstelling(db: ReadDb, key: string): InstellingValue[] {
  return db
    .select()
    .from(instelling)
    .where(eq(instelling.sleutel, key))
    .orderBy(asc(instelling.geldigVan), asc(instelling.id))
    .all();
}

export function saveInstellingPlan(
  tx: WriteDb,
  plan: PeriodePlan<InstellingValue, number>,
  sleutel: string,
  createId: () => string,
): void {
  savePeriodes(tx, tableRows(instelling), plan, (periode, waarde) => ({
    ...{ id: createId(), sleutel, waarde },
    ...periode,
  }));
}

export function addGemeente(tx: WriteDb, row: typeof gemeente.$inferInsert): void {
  tx.insert(gemeente).values(row).run();
}

export function addKeuzelijsten(
  tx: WriteDb,
  lists: {
    readonly functies: readonly (typeof functie.$inferInsert)[];
    readonly specialismen: readonly (typeof specialisme.$inferInsert)[];
  },
): void {
  tx.insert(functie)
    .values([...lists.functies])
    .run();
  tx.insert(specialisme)
    .values([...lists.specialismen])
    .run();
}
