import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { MedewerkerSpecialisme } from '../../../shared/domain/planning/planning.ts';
import type { PeriodePlan } from '../../../shared/domain/tijd/periode.ts';
import { afwezigheid, medewerker, medewerkerSpecialisme, registratie } from '../../db/schema/medewerkers.ts';
import { detachering, inzet, personeelsnummer } from '../../db/schema/planning.ts';
import { gebiedsmanager, medewerkerTaak } from '../../db/schema/teams.ts';
import { savePeriodes, tableRows } from '../../db/table-rows.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

export const personeelsnummerRows = tableRows(personeelsnummer);

export const registratieRows = tableRows(registratie);

export const medewerkerRows = tableRows(medewerker);

/** All dated rows of one person, oldest first. */

export function readDetacheringen(db: ReadDb, medewerkerId: string) {
  return db
    .select()
    .from(detachering)
    .where(eq(detachering.medewerkerId, medewerkerId))
    .orderBy(asc(detachering.geldigVan), asc(detachering.id))
    .all();
}

export function readInzet(db: ReadDb, detacheringIds: readonly string[]) {
  return db
    .select()
    .from(inzet)
    .where(inArray(inzet.detacheringId, [...detacheringIds]))
    .orderBy(asc(inzet.geldigVan), asc(inzet.id))
    .all();
}

export function readSpecialismeRows(db: ReadDb, medewerkerId: string) {
  return db
    .select()
    .from(medewerkerSpecialisme)
    .where(eq(medewerkerSpecialisme.medewerkerId, medewerkerId))
    .orderBy(asc(medewerkerSpecialisme.geldigVan), desc(medewerkerSpecialisme.hoofd))
    .all();
}

/** Newest verloopdatum first. */
export function readRegistraties(db: ReadDb, medewerkerId: string) {
  return db
    .select()
    .from(registratie)
    .where(eq(registratie.medewerkerId, medewerkerId))
    .orderBy(desc(registratie.verloopdatum), asc(registratie.id))
    .all();
}

export function readAfwezigheid(db: ReadDb, medewerkerId: string) {
  const { id, geldigVan, geldigTot, soort, percentage, status } = afwezigheid;
  return db
    .select({ id, geldigVan, geldigTot, soort, percentage, status })
    .from(afwezigheid)
    .where(eq(afwezigheid.medewerkerId, medewerkerId))
    .orderBy(asc(geldigVan), asc(id))
    .all();
}

export function readTaken(db: ReadDb, medewerkerId: string) {
  return db
    .select()
    .from(medewerkerTaak)
    .where(eq(medewerkerTaak.medewerkerId, medewerkerId))
    .orderBy(asc(medewerkerTaak.geldigVan), asc(medewerkerTaak.id))
    .all();
}

export function readGebiedsmanagerschap(db: ReadDb, medewerkerId: string) {
  const { id, gebiedId, geldigVan, geldigTot } = gebiedsmanager;
  return db
    .select({ id, gebiedId, geldigVan, geldigTot })
    .from(gebiedsmanager)
    .where(eq(gebiedsmanager.medewerkerId, medewerkerId))
    .orderBy(asc(geldigVan))
    .all();
}

export function readPersoneelsnummers(db: ReadDb, medewerkerId: string) {
  return db.select().from(personeelsnummer).where(eq(personeelsnummer.medewerkerId, medewerkerId)).all();
}

export function readNummerAt(db: ReadDb, organisatieId: string, nummer: string) {
  return db
    .select()
    .from(personeelsnummer)
    .where(and(eq(personeelsnummer.organisatieId, organisatieId), eq(personeelsnummer.nummer, nummer)))
    .get();
}

/** Carries out the plan for one specialism of a person; the value is whether it is the hoofdspecialisme. */
export function saveSpecialismePlan(
  tx: WriteDb,
  plan: PeriodePlan<MedewerkerSpecialisme, boolean>,
  series: { readonly medewerkerId: string; readonly specialismeId: string },
  createId: () => string,
): void {
  savePeriodes(tx, tableRows(medewerkerSpecialisme), plan, (periode, hoofd) => ({
    ...{ id: createId(), ...series, hoofd },
    ...periode,
  }));
}
