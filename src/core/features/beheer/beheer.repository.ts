import { asc, eq } from 'drizzle-orm';
import type { InstellingWaarde } from '../../../shared/domain/planning/planning.ts';
import type { PeriodePlan } from '../../../shared/domain/tijd/periode.ts';
import { gebruiker, gebruikerRol } from '../../db/schema/beheer.ts';
import { administratie, gemeente, instelling } from '../../db/schema/gemeente.ts';
import { functie, specialisme } from '../../db/schema/medewerkers.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

export function leesAdministratie(db: ReadDb) {
  return db.select({ naam: administratie.naam, demo: administratie.demo }).from(administratie).get();
}

export function leesGemeente(db: ReadDb) {
  return db.select({ naam: gemeente.naam }).from(gemeente).get();
}

export function leesGebruikers(db: ReadDb) {
  return db
    .select({
      id: gebruiker.id,
      naam: gebruiker.naam,
      medewerkerId: gebruiker.medewerkerId,
      geldigVan: gebruiker.geldigVan,
      geldigTot: gebruiker.geldigTot,
    })
    .from(gebruiker)
    .orderBy(asc(gebruiker.id))
    .all();
}

export function leesGebruikerRollen(db: ReadDb) {
  return db.select().from(gebruikerRol).orderBy(asc(gebruikerRol.id)).all();
}

/** The values of one setting, oldest first. */
export function leesInstelling(db: ReadDb, sleutel: string): InstellingWaarde[] {
  return db
    .select()
    .from(instelling)
    .where(eq(instelling.sleutel, sleutel))
    .orderBy(asc(instelling.geldigVan))
    .all();
}

export function bewaarInstellingPlan(
  tx: WriteDb,
  plan: PeriodePlan<InstellingWaarde, number>,
  sleutel: string,
  maakId: () => string,
): void {
  for (const rij of plan.verwijderen) tx.delete(instelling).where(eq(instelling.id, rij.id)).run();
  for (const { rij, geldigVan, geldigTot } of plan.aanpassen) {
    tx.update(instelling).set({ geldigVan, geldigTot }).where(eq(instelling.id, rij.id)).run();
  }
  for (const { geldigVan, geldigTot, waarde } of plan.toevoegen) {
    tx.insert(instelling).values({ id: maakId(), sleutel, waarde, geldigVan, geldigTot }).run();
  }
}

export function voegGemeenteToe(tx: WriteDb, rij: typeof gemeente.$inferInsert): void {
  tx.insert(gemeente).values(rij).run();
}

export function voegKeuzelijstenToe(
  tx: WriteDb,
  lijsten: {
    readonly functies: readonly (typeof functie.$inferInsert)[];
    readonly specialismen: readonly (typeof specialisme.$inferInsert)[];
  },
): void {
  tx.insert(functie)
    .values([...lijsten.functies])
    .run();
  tx.insert(specialisme)
    .values([...lijsten.specialismen])
    .run();
}
