import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import type { Minimum } from '../../../shared/domain/planning/planning.ts';
import { compareText } from '../../../shared/domain/tekst/naam.ts';
import type { Periode, PeriodePlan } from '../../../shared/domain/tijd/periode.ts';
import { runsAfter } from '../../db/geldig.ts';
import { gebiedNaam, wijkGebied, wijkNaam } from '../../db/schema/gemeente.ts';
import { medewerker } from '../../db/schema/medewerkers.ts';
import { detachering, inzet, vacature } from '../../db/schema/planning.ts';
import {
  formatie,
  gebiedsmanager,
  minimumbezetting,
  team,
  teamAlias,
  teamContact,
  teamGebied,
  teamNaam,
  teamWijk,
} from '../../db/schema/teams.ts';
import { werkvoorraad } from '../../db/schema/werkvoorraad.ts';
import { savePeriodes, tableRows } from '../../db/table-rows.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

export const managerRows = tableRows(gebiedsmanager);

export const aliasRows = tableRows(teamAlias);

/** Everything dated about teams, wijken and gebieden. */

export function readTeamGebieden(db: ReadDb) {
  return db.select().from(teamGebied).orderBy(asc(teamGebied.geldigVan), asc(teamGebied.id)).all();
}

export function readTeamWijken(db: ReadDb) {
  return db.select().from(teamWijk).orderBy(asc(teamWijk.geldigVan), asc(teamWijk.id)).all();
}

export function readWijkNamen(db: ReadDb) {
  return db.select().from(wijkNaam).orderBy(asc(wijkNaam.geldigVan), asc(wijkNaam.id)).all();
}

export function readWijkGebieden(db: ReadDb, wijkId: string) {
  return db
    .select()
    .from(wijkGebied)
    .where(eq(wijkGebied.wijkId, wijkId))
    .orderBy(asc(wijkGebied.geldigVan), asc(wijkGebied.id))
    .all();
}

export function readContacten(db: ReadDb) {
  return db.select().from(teamContact).orderBy(asc(teamContact.geldigVan), asc(teamContact.id)).all();
}

export function readAliassen(db: ReadDb) {
  return db
    .select()
    .from(teamAlias)
    .orderBy(asc(teamAlias.id))
    .all()
    .sort((a, b) => compareText(a.naam, b.naam));
}

export function readFormatie(db: ReadDb, teamId: string) {
  return db
    .select()
    .from(formatie)
    .where(eq(formatie.teamId, teamId))
    .orderBy(asc(formatie.geldigVan), asc(formatie.id))
    .all();
}

export function readGebiedsmanagers(db: ReadDb) {
  return db
    .select()
    .from(gebiedsmanager)
    .orderBy(asc(gebiedsmanager.geldigVan), asc(gebiedsmanager.id))
    .all();
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

type Plan<W> = PeriodePlan<{ readonly id: string }, W>;
type CreateId = () => string;

export function saveTeamnamen(tx: WriteDb, plan: Plan<string>, teamId: string, createId: CreateId): void {
  const toRow = (periode: Periode, naam: string) => ({ id: createId(), teamId, naam, ...periode });
  savePeriodes(tx, tableRows(teamNaam), plan, toRow);
}

export function saveGebiednamen(tx: WriteDb, plan: Plan<string>, gebiedId: string, createId: CreateId): void {
  const toRow = (periode: Periode, naam: string) => ({ id: createId(), gebiedId, naam, ...periode });
  savePeriodes(tx, tableRows(gebiedNaam), plan, toRow);
}

export function saveWijknamen(tx: WriteDb, plan: Plan<string>, wijkId: string, createId: CreateId): void {
  const toRow = (periode: Periode, naam: string) => ({ id: createId(), wijkId, naam, ...periode });
  savePeriodes(tx, tableRows(wijkNaam), plan, toRow);
}

export function saveTeamGebied(tx: WriteDb, plan: Plan<string>, teamId: string, createId: CreateId): void {
  const toRow = (periode: Periode, gebiedId: string) => ({ id: createId(), teamId, gebiedId, ...periode });
  savePeriodes(tx, tableRows(teamGebied), plan, toRow);
}

export function saveWijkGebied(tx: WriteDb, plan: Plan<string>, wijkId: string, createId: CreateId): void {
  const toRow = (periode: Periode, gebiedId: string) => ({ id: createId(), wijkId, gebiedId, ...periode });
  savePeriodes(tx, tableRows(wijkGebied), plan, toRow);
}

export type Contact = Pick<
  typeof teamContact.$inferSelect,
  'locatie' | 'telefoon' | 'email' | 'website' | 'inlooptijden'
>;

export function saveContact(tx: WriteDb, plan: Plan<Contact>, teamId: string, createId: CreateId): void {
  const toRow = (periode: Periode, contact: Contact) => ({ id: createId(), teamId, ...contact, ...periode });
  savePeriodes(tx, tableRows(teamContact), plan, toRow);
}

export type Formatiereeks = {
  readonly teamId: string;
  readonly functieId: string | null;
  readonly specialismeId: string | null;
};
export type Formatiewaarde = { readonly minutenPerWeek: number; readonly bron: string };

export function saveFormatie(
  tx: WriteDb,
  plan: Plan<Formatiewaarde>,
  series: Formatiereeks,
  createId: CreateId,
): void {
  savePeriodes(tx, tableRows(formatie), plan, (periode, waarde) => ({
    ...{ id: createId(), ...series, ...waarde },
    ...periode,
  }));
}

export const minimumRows = tableRows(minimumbezetting);

/** What a team must have at one time of the week, oldest first. */
export function readMinima(db: ReadDb, { teamId, weekdag, dagdeel, soort }: Minimumreeks) {
  return db
    .select()
    .from(minimumbezetting)
    .where(
      and(
        eq(minimumbezetting.teamId, teamId),
        eq(minimumbezetting.weekdag, weekdag),
        eq(minimumbezetting.dagdeel, dagdeel),
        eq(minimumbezetting.soort, soort),
      ),
    )
    .orderBy(asc(minimumbezetting.geldigVan))
    .all();
}

/** One time of the week of a team. */
export type Minimumreeks = Pick<Minimum, 'teamId' | 'weekdag' | 'dagdeel' | 'soort'>;

/** Ends every dated row of a team on a day; what would begin later goes. The wijk and its gebied stay. */
export function closeTeam(tx: WriteDb, teamId: string, per: string): void {
  for (const table of [
    teamNaam,
    teamGebied,
    teamWijk,
    teamContact,
    formatie,
    minimumbezetting,
    werkvoorraad,
  ]) {
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
