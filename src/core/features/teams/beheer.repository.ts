import { and, asc, eq, gt, inArray, isNull, or, type SQL } from 'drizzle-orm';
import type { PeriodePlan } from '../../../shared/domain/tijd/periode.ts';
import type { Gedateerd } from '../../db/geldig.ts';
import { gebiedNaam, wijkGebied, wijkNaam } from '../../db/schema/gemeente.ts';
import { medewerker } from '../../db/schema/medewerkers.ts';
import { detachering, inzet, vacature } from '../../db/schema/planning.ts';
import {
  formatie,
  gebiedsmanager,
  team,
  teamAlias,
  teamContact,
  teamGebied,
  teamNaam,
  teamWijk,
} from '../../db/schema/teams.ts';
import { werkvoorraad } from '../../db/schema/werkvoorraad.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

/** Everything dated about teams, wijken and gebieden. */

const runsAfter = (t: Gedateerd, dag: string): SQL | undefined =>
  or(isNull(t.geldigTot), gt(t.geldigTot, dag));

export function readTeamGebieden(db: ReadDb) {
  return db.select().from(teamGebied).orderBy(asc(teamGebied.geldigVan)).all();
}

export function readTeamWijken(db: ReadDb) {
  return db.select().from(teamWijk).orderBy(asc(teamWijk.geldigVan)).all();
}

export function readWijkNamen(db: ReadDb) {
  return db.select().from(wijkNaam).orderBy(asc(wijkNaam.geldigVan)).all();
}

export function readWijkGebieden(db: ReadDb, wijkId: string) {
  return db
    .select()
    .from(wijkGebied)
    .where(eq(wijkGebied.wijkId, wijkId))
    .orderBy(asc(wijkGebied.geldigVan))
    .all();
}

export function readContacten(db: ReadDb) {
  return db.select().from(teamContact).orderBy(asc(teamContact.geldigVan)).all();
}

export function readAliassen(db: ReadDb) {
  return db.select().from(teamAlias).orderBy(asc(teamAlias.naam)).all();
}

export function readFormatie(db: ReadDb, teamId: string) {
  return db.select().from(formatie).where(eq(formatie.teamId, teamId)).orderBy(asc(formatie.geldigVan)).all();
}

export function readGebiedsmanagers(db: ReadDb) {
  return db.select().from(gebiedsmanager).orderBy(asc(gebiedsmanager.geldigVan)).all();
}

/** Inzet of a team that runs on or after a day, with who and how long. */
export function readInzetAfter(db: ReadDb, teamId: string, dag: string) {
  const { minutenPerWeek, geldigVan, geldigTot } = inzet;
  const { voornaam, tussenvoegsel, achternaam } = medewerker;
  return db
    .select({
      medewerkerId: detachering.medewerkerId,
      ...{ voornaam, tussenvoegsel, achternaam, minutenPerWeek, geldigVan, geldigTot },
    })
    .from(inzet)
    .innerJoin(detachering, eq(detachering.id, inzet.detacheringId))
    .innerJoin(medewerker, eq(medewerker.id, detachering.medewerkerId))
    .where(and(eq(inzet.teamId, teamId), gt(inzet.minutenPerWeek, 0), runsAfter(inzet, dag)))
    .all();
}

export function readOpenVacatures(db: ReadDb, teamId: string) {
  return db
    .select({ id: vacature.id })
    .from(vacature)
    .where(and(eq(vacature.teamId, teamId), inArray(vacature.status, ['open', 'in-werving'])))
    .all();
}

export function readWerkvoorraadAfter(db: ReadDb, teamId: string, dag: string) {
  return db
    .select()
    .from(werkvoorraad)
    .where(and(eq(werkvoorraad.teamId, teamId), runsAfter(werkvoorraad, dag)))
    .all();
}

type Row = { readonly id: string };
type Table =
  | typeof teamNaam
  | typeof gebiedNaam
  | typeof teamGebied
  | typeof teamWijk
  | typeof teamContact
  | typeof formatie
  | typeof wijkNaam
  | typeof wijkGebied
  | typeof werkvoorraad;

/** The part of a plan that is the same for every table: rows that go, and rows that get other ends. */
function saveEinden(tx: WriteDb, table: Table, plan: PeriodePlan<Row, unknown>): void {
  for (const row of plan.verwijderen) tx.delete(table).where(eq(table.id, row.id)).run();
  for (const { rij, geldigVan, geldigTot } of plan.aanpassen) {
    tx.update(table).set({ geldigVan, geldigTot }).where(eq(table.id, rij.id)).run();
  }
}

type MaakId = () => string;

export function saveTeamnamen(tx: WriteDb, plan: PeriodePlan<Row, string>, teamId: string, createId: MaakId) {
  saveEinden(tx, teamNaam, plan);
  for (const { waarde: naam, ...periode } of plan.toevoegen) {
    tx.insert(teamNaam)
      .values({ id: createId(), teamId, naam, ...periode })
      .run();
  }
}

export function saveGebiednamen(
  tx: WriteDb,
  plan: PeriodePlan<Row, string>,
  gebiedId: string,
  createId: MaakId,
) {
  saveEinden(tx, gebiedNaam, plan);
  for (const { waarde: naam, ...periode } of plan.toevoegen) {
    tx.insert(gebiedNaam)
      .values({ id: createId(), gebiedId, naam, ...periode })
      .run();
  }
}

export function saveWijknamen(tx: WriteDb, plan: PeriodePlan<Row, string>, wijkId: string, createId: MaakId) {
  saveEinden(tx, wijkNaam, plan);
  for (const { waarde: naam, ...periode } of plan.toevoegen) {
    tx.insert(wijkNaam)
      .values({ id: createId(), wijkId, naam, ...periode })
      .run();
  }
}

export function saveTeamGebied(
  tx: WriteDb,
  plan: PeriodePlan<Row, string>,
  teamId: string,
  createId: MaakId,
) {
  saveEinden(tx, teamGebied, plan);
  for (const { waarde: gebiedId, ...periode } of plan.toevoegen) {
    tx.insert(teamGebied)
      .values({ id: createId(), teamId, gebiedId, ...periode })
      .run();
  }
}

export function saveWijkGebied(
  tx: WriteDb,
  plan: PeriodePlan<Row, string>,
  wijkId: string,
  createId: MaakId,
) {
  saveEinden(tx, wijkGebied, plan);
  for (const { waarde: gebiedId, ...periode } of plan.toevoegen) {
    tx.insert(wijkGebied)
      .values({ id: createId(), wijkId, gebiedId, ...periode })
      .run();
  }
}

export type Contact = Pick<
  typeof teamContact.$inferSelect,
  'locatie' | 'telefoon' | 'email' | 'website' | 'inlooptijden'
>;

export function saveContact(tx: WriteDb, plan: PeriodePlan<Row, Contact>, teamId: string, createId: MaakId) {
  saveEinden(tx, teamContact, plan);
  for (const { waarde, ...periode } of plan.toevoegen) {
    tx.insert(teamContact)
      .values({ id: createId(), teamId, ...waarde, ...periode })
      .run();
  }
}

export type Formatiereeks = {
  readonly teamId: string;
  readonly functieId: string | null;
  readonly specialismeId: string | null;
};
export type Formatiewaarde = { readonly minutenPerWeek: number; readonly bron: string };

export function saveFormatie(
  tx: WriteDb,
  plan: PeriodePlan<Row, Formatiewaarde>,
  series: Formatiereeks,
  createId: MaakId,
) {
  saveEinden(tx, formatie, plan);
  for (const { waarde, ...periode } of plan.toevoegen) {
    tx.insert(formatie)
      .values({ id: createId(), ...series, ...waarde, ...periode })
      .run();
  }
}

export function addAlias(tx: WriteDb, row: typeof teamAlias.$inferInsert): void {
  tx.insert(teamAlias).values(row).run();
}

export function removeAliasRow(tx: WriteDb, id: string): void {
  tx.delete(teamAlias).where(eq(teamAlias.id, id)).run();
}

export function addManager(tx: WriteDb, row: typeof gebiedsmanager.$inferInsert): void {
  tx.insert(gebiedsmanager).values(row).run();
}

export function updateManager(
  tx: WriteDb,
  id: string,
  fields: Partial<Omit<typeof gebiedsmanager.$inferInsert, 'id'>>,
): void {
  tx.update(gebiedsmanager).set(fields).where(eq(gebiedsmanager.id, id)).run();
}

export function removeManager(tx: WriteDb, id: string): void {
  tx.delete(gebiedsmanager).where(eq(gebiedsmanager.id, id)).run();
}

/** Ends every dated row of a team on a day; what would begin later goes. The wijk and its gebied stay. */
export function closeTeam(tx: WriteDb, teamId: string, per: string): void {
  for (const table of [teamNaam, teamGebied, teamWijk, teamContact, formatie, werkvoorraad]) {
    const rows = tx
      .select({ id: table.id, geldigVan: table.geldigVan })
      .from(table)
      .where(and(eq(table.teamId, teamId), runsAfter(table, per)))
      .all();
    for (const { id, geldigVan } of rows) {
      if (geldigVan >= per) tx.delete(table).where(eq(table.id, id)).run();
      else tx.update(table).set({ geldigTot: per }).where(eq(table.id, id)).run();
    }
  }
  tx.update(team).set({ geldigTot: per }).where(eq(team.id, teamId)).run();
}
