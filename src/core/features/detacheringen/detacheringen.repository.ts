import { and, asc, eq, gt, gte, inArray, isNull, lt, or, type SQL } from 'drizzle-orm';
import type {
  DetacheringRow,
  Snapshot,
  SnapshotDifference,
} from '../../../shared/domain/detachering/plan.ts';
import type { Gedateerd } from '../../db/geldig.ts';
import { medewerker, medewerkerSpecialisme } from '../../db/schema/medewerkers.ts';
import { detachering, inzet } from '../../db/schema/planning.ts';
import { gebiedsmanager, medewerkerTaak } from '../../db/schema/teams.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

const runsAfter = (t: Gedateerd, dag: string): SQL | undefined =>
  or(isNull(t.geldigTot), gt(t.geldigTot, dag));

/** All detacheringen of these people, oldest first, with all their inzet. */
export function readSnapshot(db: ReadDb, medewerkerIds: readonly string[]): Snapshot {
  const ids = [...medewerkerIds];
  const detacheringen = db
    .select()
    .from(detachering)
    .where(inArray(detachering.medewerkerId, ids))
    .orderBy(asc(detachering.geldigVan), asc(detachering.id))
    .all();
  const { id, detacheringId, teamId, doel, minutenPerWeek, geldigVan, geldigTot } = inzet;
  return {
    detacheringen,
    inzet: db
      .select({ id, detacheringId, teamId, doel, minutenPerWeek, geldigVan, geldigTot })
      .from(inzet)
      .innerJoin(detachering, eq(detachering.id, inzet.detacheringId))
      .where(inArray(detachering.medewerkerId, ids))
      .orderBy(asc(inzet.geldigVan), asc(inzet.id))
      .all(),
  };
}

export function readDetachering(db: ReadDb, id: string): DetacheringRow | undefined {
  return db.select().from(detachering).where(eq(detachering.id, id)).get();
}

/** Detacheringen of a person at an organisation, oldest first. */
export function readDetacheringenAt(db: ReadDb, medewerkerId: string, organisatieId: string) {
  return db
    .select()
    .from(detachering)
    .where(and(eq(detachering.medewerkerId, medewerkerId), eq(detachering.organisatieId, organisatieId)))
    .orderBy(asc(detachering.geldigVan), asc(detachering.id))
    .all();
}

/** People with a detachering at any of these organisations that runs on or after a day. */
export function readMensenAt(db: ReadDb, organisatieIds: readonly string[], dag: string): string[] {
  return db
    .selectDistinct({ id: detachering.medewerkerId })
    .from(detachering)
    .where(and(inArray(detachering.organisatieId, [...organisatieIds]), runsAfter(detachering, dag)))
    .all()
    .map(({ id }) => id);
}

export function readMensen(db: ReadDb, ids: readonly string[]) {
  return db
    .select()
    .from(medewerker)
    .where(inArray(medewerker.id, [...ids]))
    .all();
}

export function addDetacheringRow(tx: WriteDb, row: DetacheringRow): void {
  tx.insert(detachering).values(row).run();
}

/**
 * Carries out what differs. Rows become shorter or go before others come in their place, so no two
 * overlap halfway; a detachering comes before the inzet that stands on it and goes after it.
 */
export function writeDifference(tx: WriteDb, { detacheringen, inzet: uren }: SnapshotDifference): void {
  for (const { na } of detacheringen.gewijzigd) {
    tx.update(detachering).set(na).where(eq(detachering.id, na.id)).run();
  }
  for (const row of detacheringen.nieuw) addDetacheringRow(tx, row);
  for (const { id } of uren.weg) tx.delete(inzet).where(eq(inzet.id, id)).run();
  for (const { na } of uren.gewijzigd) tx.update(inzet).set(na).where(eq(inzet.id, na.id)).run();
  for (const row of uren.nieuw) tx.insert(inzet).values(row).run();
  for (const { id } of detacheringen.weg) tx.delete(detachering).where(eq(detachering.id, id)).run();
}

/** Last day known; a recorded first day that is not before it no longer says anything: the detacheringen tell. */
export function setUitDienst(tx: WriteDb, medewerkerId: string, per: string): void {
  tx.update(medewerker)
    .set({ inDienst: null })
    .where(and(eq(medewerker.id, medewerkerId), gte(medewerker.inDienst, per)))
    .run();
  tx.update(medewerker).set({ uitDienst: per }).where(eq(medewerker.id, medewerkerId)).run();
}

/** In service (again): no last day is known, and the first day is not after the first day of this work. */
export function neemInDienst(tx: WriteDb, medewerkerId: string, van: string): void {
  tx.update(medewerker).set({ uitDienst: null }).where(eq(medewerker.id, medewerkerId)).run();
  tx.update(medewerker)
    .set({ inDienst: van })
    .where(and(eq(medewerker.id, medewerkerId), gt(medewerker.inDienst, van)))
    .run();
}

/** Somebody works here longer than was noted: the first day in service, and specialismen that began on it. */
export function beginEarlier(tx: WriteDb, medewerkerId: string, was: string, wordt: string): void {
  tx.update(medewerker)
    .set({ inDienst: wordt })
    .where(and(eq(medewerker.id, medewerkerId), gt(medewerker.inDienst, wordt)))
    .run();
  const mine = eq(medewerkerSpecialisme.medewerkerId, medewerkerId);
  const earlier = tx
    .select({ id: medewerkerSpecialisme.id })
    .from(medewerkerSpecialisme)
    .where(and(mine, lt(medewerkerSpecialisme.geldigVan, was), runsAfter(medewerkerSpecialisme, wordt)))
    .all();
  // What was known of before is left: then it did not begin with the detachering.
  if (earlier.length > 0) return;
  tx.update(medewerkerSpecialisme)
    .set({ geldigVan: wordt })
    .where(and(mine, eq(medewerkerSpecialisme.geldigVan, was)))
    .run();
}

/** Tasks and gebieden of a person that run on or after a day. */
export function readNevenrollen(db: ReadDb, medewerkerId: string, dag: string) {
  return {
    taken: db
      .select()
      .from(medewerkerTaak)
      .where(and(eq(medewerkerTaak.medewerkerId, medewerkerId), runsAfter(medewerkerTaak, dag)))
      .all(),
    gebieden: db
      .select({
        id: gebiedsmanager.id,
        geldigVan: gebiedsmanager.geldigVan,
        gebiedId: gebiedsmanager.gebiedId,
      })
      .from(gebiedsmanager)
      .where(and(eq(gebiedsmanager.medewerkerId, medewerkerId), runsAfter(gebiedsmanager, dag)))
      .all(),
  };
}

type Nevenrollen = ReturnType<typeof readNevenrollen>;

/** Ends tasks and gebieden on a day; what would begin later goes. */
export function closeNevenrollen(tx: WriteDb, { taken, gebieden }: Nevenrollen, per: string): void {
  for (const { id, geldigVan } of taken) {
    if (geldigVan >= per) tx.delete(medewerkerTaak).where(eq(medewerkerTaak.id, id)).run();
    else tx.update(medewerkerTaak).set({ geldigTot: per }).where(eq(medewerkerTaak.id, id)).run();
  }
  for (const { id, geldigVan } of gebieden) {
    if (geldigVan >= per) tx.delete(gebiedsmanager).where(eq(gebiedsmanager.id, id)).run();
    else tx.update(gebiedsmanager).set({ geldigTot: per }).where(eq(gebiedsmanager.id, id)).run();
  }
}
