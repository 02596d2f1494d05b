import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { GebruikerRol } from '../../../../shared/domain/gebruiker/rol.ts';
import { compareText } from '../../../../shared/domain/tekst/naam.ts';
import { jaarOf } from '../../../../shared/domain/tijd/datum.ts';
import { dagOfMoment } from '../../../../shared/domain/tijd/moment.ts';
import { geldigOn } from '../../../db/geldig.ts';
import { gebruiker, gebruikerRol } from '../../../db/schema/beheer.ts';
import {
  administratie,
  gebiedNaam,
  gemeente,
  wijk,
  wijkGebied,
  wijkNaam,
} from '../../../db/schema/gemeente.ts';
import { medewerker } from '../../../db/schema/medewerkers.ts';
import { detachering, inzet, organisatieNaam } from '../../../db/schema/planning.ts';
import { gebiedsmanager, team, teamGebied, teamNaam, teamWijk } from '../../../db/schema/teams.ts';
import type { ReadDb, WriteDb } from '../../../db/types.ts';

/** Where a complaint belongs and who the people are: names, teams on a day, gebruikers. */

export type Namen = ReadonlyMap<string, string>;

/** The last name of everything with dated names: later rows win. */
const lastNamen = (rows: readonly { id: string; naam: string }[]): Namen =>
  new Map(rows.map((row) => [row.id, row.naam]));

export function readWijknamen(db: ReadDb): Namen {
  return lastNamen(
    db
      .select({ id: wijkNaam.wijkId, naam: wijkNaam.naam })
      .from(wijkNaam)
      .orderBy(asc(wijkNaam.geldigVan), asc(wijkNaam.id))
      .all(),
  );
}

export function readTeamnamen(db: ReadDb): Namen {
  return lastNamen(
    db
      .select({ id: teamNaam.teamId, naam: teamNaam.naam })
      .from(teamNaam)
      .orderBy(asc(teamNaam.geldigVan), asc(teamNaam.id))
      .all(),
  );
}

export function readOrganisatienamen(db: ReadDb): Namen {
  return lastNamen(
    db
      .select({ id: organisatieNaam.organisatieId, naam: organisatieNaam.naam })
      .from(organisatieNaam)
      .orderBy(asc(organisatieNaam.geldigVan), asc(organisatieNaam.id))
      .all(),
  );
}

export function readGebiednamen(db: ReadDb): Namen {
  return lastNamen(
    db
      .select({ id: gebiedNaam.gebiedId, naam: gebiedNaam.naam })
      .from(gebiedNaam)
      .orderBy(asc(gebiedNaam.geldigVan), asc(gebiedNaam.id))
      .all(),
  );
}

export function readMedewerkers(db: ReadDb, ids: readonly string[]) {
  return db
    .select({
      id: medewerker.id,
      voornaam: medewerker.voornaam,
      tussenvoegsel: medewerker.tussenvoegsel,
      achternaam: medewerker.achternaam,
    })
    .from(medewerker)
    .where(inArray(medewerker.id, [...ids]))
    .all();
}

/** Everybody who ever was a medewerker, by name. */
export function readMedewerkernamen(db: ReadDb) {
  return db
    .select({
      id: medewerker.id,
      voornaam: medewerker.voornaam,
      tussenvoegsel: medewerker.tussenvoegsel,
      achternaam: medewerker.achternaam,
    })
    .from(medewerker)
    .all();
}

/** Wijken and teams in force on a day, in the municipality's order. */
export function readWijken(db: ReadDb, datum: string) {
  return db
    .select({ id: wijk.id })
    .from(wijk)
    .where(geldigOn(wijk, datum))
    .orderBy(asc(wijk.volgorde), asc(wijk.id))
    .all();
}

export function readTeams(db: ReadDb, datum: string) {
  return db
    .select({ id: team.id })
    .from(team)
    .where(geldigOn(team, datum))
    .orderBy(asc(team.volgorde), asc(team.id))
    .all();
}

/** Which teams a wijk had; every row with its end. */
export function readWijkTeams(db: ReadDb) {
  return db
    .select({ wijkId: teamWijk.wijkId, teamId: teamWijk.teamId, geldigTot: teamWijk.geldigTot })
    .from(teamWijk)
    .all();
}

export function readTeamWijken(db: ReadDb, datum: string) {
  return db
    .select({ teamId: teamWijk.teamId, wijkId: teamWijk.wijkId })
    .from(teamWijk)
    .where(geldigOn(teamWijk, datum))
    .all();
}

/** Which gebieden a team or wijk was in; every row with its dates. */
export function readTeamGebieden(db: ReadDb) {
  return db
    .select({
      plaatsId: teamGebied.teamId,
      gebiedId: teamGebied.gebiedId,
      geldigVan: teamGebied.geldigVan,
      geldigTot: teamGebied.geldigTot,
    })
    .from(teamGebied)
    .all();
}

export function readWijkGebieden(db: ReadDb) {
  return db
    .select({ plaatsId: wijkGebied.wijkId, gebiedId: wijkGebied.gebiedId, geldigTot: wijkGebied.geldigTot })
    .from(wijkGebied)
    .all();
}

/** Who led which gebied on a day. */
export function readGebiedsmanagers(db: ReadDb, datum: string) {
  return db
    .select({ medewerkerId: gebiedsmanager.medewerkerId, gebiedId: gebiedsmanager.gebiedId })
    .from(gebiedsmanager)
    .where(geldigOn(gebiedsmanager, datum))
    .all();
}

const persoonColumns = {
  medewerkerId: medewerker.id,
  voornaam: medewerker.voornaam,
  tussenvoegsel: medewerker.tussenvoegsel,
  achternaam: medewerker.achternaam,
  organisatieId: detachering.organisatieId,
};

/** Who had hours in a team on a day, once per person and organisation. */
export function readTeamleden(db: ReadDb, teamId: string, datum: string) {
  return db
    .selectDistinct(persoonColumns)
    .from(inzet)
    .innerJoin(detachering, eq(detachering.id, inzet.detacheringId))
    .innerJoin(medewerker, eq(medewerker.id, detachering.medewerkerId))
    .where(and(eq(inzet.teamId, teamId), geldigOn(inzet, datum), geldigOn(detachering, datum)))
    .all();
}

/** Where somebody worked on a day: most hours first; `teamId` is null without hours in a team. */
export function readWerkplekken(db: ReadDb, medewerkerId: string, datum: string) {
  return db
    .select({
      organisatieId: detachering.organisatieId,
      teamId: inzet.teamId,
    })
    .from(detachering)
    .leftJoin(inzet, and(eq(inzet.detacheringId, detachering.id), geldigOn(inzet, datum)))
    .where(and(eq(detachering.medewerkerId, medewerkerId), geldigOn(detachering, datum)))
    .orderBy(desc(inzet.minutenPerWeek), asc(detachering.id))
    .all();
}

/** Where everybody worked on a day, most hours first. */
export function readWerkplekkenOn(db: ReadDb, datum: string) {
  return db
    .select({
      medewerkerId: detachering.medewerkerId,
      organisatieId: detachering.organisatieId,
      teamId: inzet.teamId,
    })
    .from(detachering)
    .leftJoin(inzet, and(eq(inzet.detacheringId, detachering.id), geldigOn(inzet, datum)))
    .where(geldigOn(detachering, datum))
    .orderBy(desc(inzet.minutenPerWeek), asc(detachering.id))
    .all();
}

/** Gebruikers who have a role on a day: the medewerker they are, or else the gebruiker. */
export function readRolhouders(db: ReadDb, rol: GebruikerRol, datum: string) {
  return db
    .select({
      id: sql<string>`coalesce(${gebruiker.medewerkerId}, ${gebruiker.id})`,
      gebiedId: gebruikerRol.gebiedId,
    })
    .from(gebruikerRol)
    .innerJoin(gebruiker, eq(gebruiker.id, gebruikerRol.gebruikerId))
    .where(and(eq(gebruikerRol.rol, rol), geldigOn(gebruikerRol, datum)))
    .all();
}

/** Gebruikers with a role for complaints on a day. */
export function readKlachtpersonen(db: ReadDb, datum: string) {
  return db
    .select({
      id: gebruiker.id,
      naam: gebruiker.naam,
      rol: gebruikerRol.rol,
    })
    .from(gebruiker)
    .innerJoin(gebruikerRol, eq(gebruikerRol.gebruikerId, gebruiker.id))
    .where(and(geldigOn(gebruiker, datum), geldigOn(gebruikerRol, datum)))
    .orderBy(asc(gebruiker.id), asc(gebruikerRol.id))
    .all()
    .sort((a, b) => compareText(a.naam, b.naam))
    .map(({ id, rol }) => ({ id, rol }));
}

/** Which medewerker a gebruiker is, or that there is none. */
export function setGebruikerMedewerker(
  tx: WriteDb,
  id: string,
  wie: Pick<typeof gebruiker.$inferSelect, 'medewerkerId' | 'geenMedewerker'>,
): void {
  tx.update(gebruiker).set(wie).where(eq(gebruiker.id, id)).run();
}

export function addGebruiker(
  tx: WriteDb,
  row: typeof gebruiker.$inferInsert,
  rollen: readonly (typeof gebruikerRol.$inferInsert)[],
): void {
  tx.insert(gebruiker).values(row).run();
  if (rollen.length > 0) {
    tx.insert(gebruikerRol)
      .values([...rollen])
      .run();
  }
}

/** Year in which this administratie was made; the register did not exist before. */
export function readBeginjaar(db: ReadDb): number | null {
  const row = db.select({ op: administratie.aangemaaktOp }).from(administratie).get();
  return row === undefined ? null : jaarOf(dagOfMoment(row.op));
}

export function readGemeentenaam(db: ReadDb): string {
  return db.select({ naam: gemeente.naam }).from(gemeente).get()?.naam ?? '';
}
