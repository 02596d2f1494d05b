import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { MedewerkerSpecialisme } from '../../../shared/domain/planning/planning.ts';
import type { PeriodePlan } from '../../../shared/domain/tijd/periode.ts';
import { afwezigheid, medewerker, medewerkerSpecialisme, registratie } from '../../db/schema/medewerkers.ts';
import { detachering, inzet, personeelsnummer } from '../../db/schema/planning.ts';
import { gebiedsmanager, medewerkerTaak } from '../../db/schema/teams.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

/** All dated rows of one person, oldest first. */

export function leesPersoon(db: ReadDb, id: string) {
  return db.select().from(medewerker).where(eq(medewerker.id, id)).get();
}

export function leesDetacheringen(db: ReadDb, medewerkerId: string) {
  return db
    .select()
    .from(detachering)
    .where(eq(detachering.medewerkerId, medewerkerId))
    .orderBy(asc(detachering.geldigVan), asc(detachering.id))
    .all();
}

export function leesInzet(db: ReadDb, detacheringIds: readonly string[]) {
  return db
    .select()
    .from(inzet)
    .where(inArray(inzet.detacheringId, [...detacheringIds]))
    .orderBy(asc(inzet.geldigVan), asc(inzet.id))
    .all();
}

export function leesSpecialismeRijen(db: ReadDb, medewerkerId: string) {
  return db
    .select()
    .from(medewerkerSpecialisme)
    .where(eq(medewerkerSpecialisme.medewerkerId, medewerkerId))
    .orderBy(asc(medewerkerSpecialisme.geldigVan), desc(medewerkerSpecialisme.hoofd))
    .all();
}

/** Newest verloopdatum first. */
export function leesRegistraties(db: ReadDb, medewerkerId: string) {
  return db
    .select()
    .from(registratie)
    .where(eq(registratie.medewerkerId, medewerkerId))
    .orderBy(desc(registratie.verloopdatum), asc(registratie.id))
    .all();
}

export function leesRegistratie(db: ReadDb, id: string) {
  return db.select().from(registratie).where(eq(registratie.id, id)).get();
}

export function leesAfwezigheid(db: ReadDb, medewerkerId: string) {
  const { id, geldigVan, geldigTot, soort, percentage, status } = afwezigheid;
  return db
    .select({ id, geldigVan, geldigTot, soort, percentage, status })
    .from(afwezigheid)
    .where(eq(afwezigheid.medewerkerId, medewerkerId))
    .orderBy(asc(geldigVan), asc(id))
    .all();
}

export function leesTaken(db: ReadDb, medewerkerId: string) {
  return db
    .select()
    .from(medewerkerTaak)
    .where(eq(medewerkerTaak.medewerkerId, medewerkerId))
    .orderBy(asc(medewerkerTaak.geldigVan))
    .all();
}

export function leesGebiedsmanagerschap(db: ReadDb, medewerkerId: string) {
  const { id, gebiedId, geldigVan, geldigTot } = gebiedsmanager;
  return db
    .select({ id, gebiedId, geldigVan, geldigTot })
    .from(gebiedsmanager)
    .where(eq(gebiedsmanager.medewerkerId, medewerkerId))
    .orderBy(asc(geldigVan))
    .all();
}

export function leesPersoneelsnummers(db: ReadDb, medewerkerId: string) {
  return db.select().from(personeelsnummer).where(eq(personeelsnummer.medewerkerId, medewerkerId)).all();
}

export function leesNummerBij(db: ReadDb, organisatieId: string, nummer: string) {
  return db
    .select()
    .from(personeelsnummer)
    .where(and(eq(personeelsnummer.organisatieId, organisatieId), eq(personeelsnummer.nummer, nummer)))
    .get();
}

export function wijzigMedewerker(
  tx: WriteDb,
  id: string,
  velden: Partial<Omit<typeof medewerker.$inferInsert, 'id'>>,
): void {
  tx.update(medewerker).set(velden).where(eq(medewerker.id, id)).run();
}

/** Carries out the plan for one specialism of a person; the value is whether it is the hoofdspecialisme. */
export function bewaarSpecialismePlan(
  tx: WriteDb,
  plan: PeriodePlan<MedewerkerSpecialisme, boolean>,
  reeks: { readonly medewerkerId: string; readonly specialismeId: string },
  maakId: () => string,
): void {
  for (const rij of plan.verwijderen) {
    tx.delete(medewerkerSpecialisme).where(eq(medewerkerSpecialisme.id, rij.id)).run();
  }
  for (const { rij, geldigVan, geldigTot } of plan.aanpassen) {
    tx.update(medewerkerSpecialisme)
      .set({ geldigVan, geldigTot })
      .where(eq(medewerkerSpecialisme.id, rij.id))
      .run();
  }
  for (const { geldigVan, geldigTot, waarde } of plan.toevoegen) {
    tx.insert(medewerkerSpecialisme)
      .values({ id: maakId(), ...reeks, hoofd: waarde, geldigVan, geldigTot })
      .run();
  }
}

export function voegRegistratieToe(tx: WriteDb, rij: typeof registratie.$inferInsert): void {
  tx.insert(registratie).values(rij).run();
}

export function wijzigRegistratieRij(
  tx: WriteDb,
  id: string,
  velden: Partial<Omit<typeof registratie.$inferInsert, 'id'>>,
): void {
  tx.update(registratie).set(velden).where(eq(registratie.id, id)).run();
}

export function verwijderRegistratieRij(tx: WriteDb, id: string): void {
  tx.delete(registratie).where(eq(registratie.id, id)).run();
}

export function voegPersoneelsnummerToe(tx: WriteDb, rij: typeof personeelsnummer.$inferInsert): void {
  tx.insert(personeelsnummer).values(rij).run();
}

export function wijzigPersoneelsnummer(tx: WriteDb, id: string, nummer: string): void {
  tx.update(personeelsnummer).set({ nummer }).where(eq(personeelsnummer.id, id)).run();
}

export function verwijderPersoneelsnummer(tx: WriteDb, id: string): void {
  tx.delete(personeelsnummer).where(eq(personeelsnummer.id, id)).run();
}
