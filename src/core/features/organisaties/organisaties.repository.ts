import { asc, eq, gt, isNull, max, or } from 'drizzle-orm';
import type { PeriodePlan } from '../../../shared/domain/tijd/periode.ts';
import {
  detachering,
  moederorganisatie,
  organisatieAlias,
  organisatieCao,
  organisatieNaam,
} from '../../db/schema/planning.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

export function readOrganisatie(db: ReadDb, id: string) {
  return db.select().from(moederorganisatie).where(eq(moederorganisatie.id, id)).get();
}

/** Names of all organisations with their period, oldest first. */
export function readOrganisatienamen(db: ReadDb) {
  return db.select().from(organisatieNaam).orderBy(asc(organisatieNaam.geldigVan)).all();
}

/** Later caos of all organisations, oldest first. */
export function readCaoWijzigingen(db: ReadDb) {
  return db.select().from(organisatieCao).orderBy(asc(organisatieCao.vanaf)).all();
}

export function removeCaoRow(tx: WriteDb, id: string): void {
  tx.delete(organisatieCao).where(eq(organisatieCao.id, id)).run();
}

export function addCao(tx: WriteDb, row: typeof organisatieCao.$inferInsert): void {
  tx.insert(organisatieCao).values(row).run();
}

export function highestOrder(db: ReadDb): number {
  return (
    db
      .select({ hoogste: max(moederorganisatie.volgorde) })
      .from(moederorganisatie)
      .get()?.hoogste ?? 0
  );
}

export function addOrganisatie(
  tx: WriteDb,
  rows: {
    readonly organisatie: typeof moederorganisatie.$inferInsert;
    readonly naam: typeof organisatieNaam.$inferInsert;
  },
): void {
  tx.insert(moederorganisatie).values(rows.organisatie).run();
  tx.insert(organisatieNaam).values(rows.naam).run();
}

/** Periods of detacheringen that hold on or after a day: whether somebody goes on after an end. */
export function readVervolgen(db: ReadDb, dag: string) {
  const { id, medewerkerId, organisatieId, minutenPerWeek, geldigVan, geldigTot } = detachering;
  return db
    .select({ id, medewerkerId, organisatieId, minutenPerWeek, geldigVan, geldigTot })
    .from(detachering)
    .where(or(isNull(geldigTot), gt(geldigTot, dag)))
    .all();
}

export function readAliassen(db: ReadDb) {
  return db.select().from(organisatieAlias).orderBy(asc(organisatieAlias.naam)).all();
}

export function readAlias(db: ReadDb, id: string) {
  return db.select().from(organisatieAlias).where(eq(organisatieAlias.id, id)).get();
}

export function addAlias(tx: WriteDb, row: typeof organisatieAlias.$inferInsert): void {
  tx.insert(organisatieAlias).values(row).run();
}

export function removeAliasRow(tx: WriteDb, id: string): void {
  tx.delete(organisatieAlias).where(eq(organisatieAlias.id, id)).run();
}

export function updateOrganisatieRow(
  tx: WriteDb,
  id: string,
  fields: Partial<Omit<typeof moederorganisatie.$inferInsert, 'id'>>,
): void {
  tx.update(moederorganisatie).set(fields).where(eq(moederorganisatie.id, id)).run();
}

type Naamrij = typeof organisatieNaam.$inferSelect;

/** Carries out the plan for the names of one organisation. */
export function saveNamenPlan(
  tx: WriteDb,
  plan: PeriodePlan<Naamrij, string>,
  organisatieId: string,
  createId: () => string,
): void {
  for (const row of plan.verwijderen) tx.delete(organisatieNaam).where(eq(organisatieNaam.id, row.id)).run();
  for (const { rij, geldigVan, geldigTot } of plan.aanpassen) {
    tx.update(organisatieNaam).set({ geldigVan, geldigTot }).where(eq(organisatieNaam.id, rij.id)).run();
  }
  for (const { geldigVan, geldigTot, waarde } of plan.toevoegen) {
    tx.insert(organisatieNaam)
      .values({ id: createId(), organisatieId, naam: waarde, geldigVan, geldigTot })
      .run();
  }
}
