import { asc, eq, inArray, lte, min } from 'drizzle-orm';
import type { InzetSinds } from '../../../shared/domain/planning/hoofdteam.ts';
import { geldigOn } from '../../db/geldig.ts';
import { gebiedNaam, instelling } from '../../db/schema/gemeente.ts';
import { functie, medewerker, medewerkerSpecialisme, specialisme } from '../../db/schema/medewerkers.ts';
import {
  detachering,
  inzet,
  moederorganisatie,
  opvolging,
  organisatieNaam,
} from '../../db/schema/planning.ts';
import { team, teamNaam } from '../../db/schema/teams.ts';
import type { ReadDb } from '../../db/types.ts';

/** The rows of one day, flat: made for many people, so no row is read per person. */

export function readDetacheringenOn(db: ReadDb, dag: string) {
  const { id, medewerkerId, organisatieId, functieId, minutenPerWeek, geldigVan, geldigTot } = detachering;
  return db
    .select({ id, medewerkerId, organisatieId, functieId, minutenPerWeek, geldigVan, geldigTot })
    .from(detachering)
    .where(geldigOn(detachering, dag))
    .orderBy(asc(detachering.geldigVan), asc(detachering.id))
    .all();
}

/** Rows of inzet of the day; which of them count is for `inzetOpDag` to say. */
export function readInzetrijenOn(db: ReadDb, dag: string) {
  const { detacheringId, teamId, doel, minutenPerWeek, geldigVan, geldigTot } = inzet;
  return db
    .select({ detacheringId, teamId, doel, minutenPerWeek, geldigVan, geldigTot })
    .from(inzet)
    .where(geldigOn(inzet, dag))
    .all();
}

/** First day of each person in each team, over all rows that started on or before the day. */
export function readInzetSindsRows(db: ReadDb, dag: string): InzetSinds[] {
  const rows = db
    .select({ medewerkerId: detachering.medewerkerId, teamId: inzet.teamId, sinds: min(inzet.geldigVan) })
    .from(inzet)
    .innerJoin(detachering, eq(inzet.detacheringId, detachering.id))
    .where(lte(inzet.geldigVan, dag))
    .groupBy(detachering.medewerkerId, inzet.teamId)
    .all();
  return rows.flatMap((row) => (row.sinds === null ? [] : [{ ...row, sinds: row.sinds }]));
}

export function readPersonen(db: ReadDb) {
  return db.select().from(medewerker).all();
}

export function readSpecialismenOn(db: ReadDb, dag: string) {
  const { medewerkerId, specialismeId, hoofd, geldigVan, geldigTot } = medewerkerSpecialisme;
  return db
    .select({ medewerkerId, specialismeId, hoofd, geldigVan, geldigTot })
    .from(medewerkerSpecialisme)
    .where(geldigOn(medewerkerSpecialisme, dag))
    .all();
}

export function readTeamrijen(db: ReadDb) {
  const { id, volgorde, geldigVan, geldigTot } = team;
  return db
    .select({ id, volgorde, geldigVan, geldigTot, soort: team.soort })
    .from(team)
    .orderBy(asc(volgorde))
    .all();
}

export function readTeamnaamrijen(db: ReadDb) {
  return db.select().from(teamNaam).orderBy(asc(teamNaam.geldigVan), asc(teamNaam.id)).all();
}

export function readGebiednaamrijen(db: ReadDb) {
  return db.select().from(gebiedNaam).orderBy(asc(gebiedNaam.geldigVan), asc(gebiedNaam.id)).all();
}

export function readOrganisatierijen(db: ReadDb) {
  return db
    .select()
    .from(moederorganisatie)
    .orderBy(asc(moederorganisatie.volgorde), asc(moederorganisatie.id))
    .all();
}

export function readOrganisatienaamrijen(db: ReadDb) {
  return db
    .select()
    .from(organisatieNaam)
    .orderBy(asc(organisatieNaam.geldigVan), asc(organisatieNaam.id))
    .all();
}

/** Oldest first. */
export function readOpvolgingen(db: ReadDb) {
  return db.select().from(opvolging).orderBy(asc(opvolging.datum), asc(opvolging.id)).all();
}

export function readFuncties(db: ReadDb) {
  return db.select().from(functie).orderBy(asc(functie.volgorde), asc(functie.id)).all();
}

export function readSpecialismen(db: ReadDb) {
  return db.select().from(specialisme).orderBy(asc(specialisme.volgorde), asc(specialisme.id)).all();
}

export function readInstellingen(db: ReadDb) {
  return db.select().from(instelling).all();
}

/** Periods of all detacheringen, to tell who was where on any day. */
export function readLoopbanen(db: ReadDb) {
  const { medewerkerId, organisatieId, geldigVan, geldigTot } = detachering;
  return db.select({ medewerkerId, organisatieId, geldigVan, geldigTot }).from(detachering).all();
}

/** Names of these people. */
export function readNamenOf(db: ReadDb, ids: readonly string[]) {
  const { id, voornaam, tussenvoegsel, achternaam } = medewerker;
  return db
    .select({ id, voornaam, tussenvoegsel, achternaam })
    .from(medewerker)
    .where(inArray(id, [...new Set(ids)]))
    .all();
}
