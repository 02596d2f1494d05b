import { asc, gt, isNull, max, or } from 'drizzle-orm';
import { compareText } from '../../../shared/domain/tekst/naam.ts';
import type { PeriodePlan } from '../../../shared/domain/tijd/periode.ts';
import {
  detachering,
  moederorganisatie,
  organisatieAlias,
  organisatieCao,
  organisatieNaam,
} from '../../db/schema/planning.ts';
import { savePeriodes, tableRows } from '../../db/table-rows.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

export const caoRows = tableRows(organisatieCao);

export const aliasRows = tableRows(organisatieAlias);

export const organisatieRows = tableRows(moederorganisatie);

/** Names of all organisations with their period, oldest first. */
export function readOrganisatienamen(db: ReadDb) {
  return db
    .select()
    .from(organisatieNaam)
    .orderBy(asc(organisatieNaam.geldigVan), asc(organisatieNaam.id))
    .all();
}

/** Later caos of all organisations, oldest first. */
export function readCaoWijzigingen(db: ReadDb) {
  return db.select().from(organisatieCao).orderBy(asc(organisatieCao.vanaf), asc(organisatieCao.id)).all();
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
  return db
    .select()
    .from(organisatieAlias)
    .orderBy(asc(organisatieAlias.id))
    .all()
    .sort((a, b) => compareText(a.naam, b.naam));
}

type Naamrij = typeof organisatieNaam.$inferSelect;

/** Carries out the plan for the names of one organisation. */
export function saveNamenPlan(
  tx: WriteDb,
  plan: PeriodePlan<Naamrij, string>,
  organisatieId: string,
  createId: () => string,
): void {
  savePeriodes(tx, tableRows(organisatieNaam), plan, (periode, naam) => ({
    ...{ id: createId(), organisatieId, naam },
    ...periode,
  }));
}
