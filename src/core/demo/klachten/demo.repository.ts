import { and, asc, eq, isNull } from 'drizzle-orm';
import { gebruiker, gebruikerRol } from '../../db/schema/beheer.ts';
import { klacht, klachtBeklaagde, klachtKlager, klachtOnderdeel } from '../../db/schema/klachten.ts';
import { klachtMaatregel, klachtStap, klachtVerdaging } from '../../db/schema/klachten-verloop.ts';
import { functie, medewerker } from '../../db/schema/medewerkers.ts';
import { detachering } from '../../db/schema/planning.ts';
import { gebiedsmanager, teamGebied, teamWijk } from '../../db/schema/teams.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

/** Reads the people and places that the demo complaints are about, and writes the complaints. */

const mens = {
  medewerkerId: medewerker.id,
  voornaam: medewerker.voornaam,
  tussenvoegsel: medewerker.tussenvoegsel,
  achternaam: medewerker.achternaam,
};

export function readDemoGebiedsmanagers(db: ReadDb) {
  return db
    .select({ ...mens, gebiedId: gebiedsmanager.gebiedId })
    .from(gebiedsmanager)
    .innerJoin(medewerker, eq(medewerker.id, gebiedsmanager.medewerkerId))
    .where(isNull(gebiedsmanager.geldigTot))
    .orderBy(asc(gebiedsmanager.id))
    .all();
}

/** People in a function today. */
export function readDemoFunctie(db: ReadDb, naam: string) {
  return db
    .select(mens)
    .from(detachering)
    .innerJoin(functie, eq(functie.id, detachering.functieId))
    .innerJoin(medewerker, eq(medewerker.id, detachering.medewerkerId))
    .where(and(eq(functie.naam, naam), isNull(detachering.geldigTot)))
    .orderBy(asc(medewerker.id))
    .all();
}

/** The wijkteams: those with a wijk, with their gebied of today. */
export function readDemoTeams(db: ReadDb) {
  return db
    .select({ teamId: teamWijk.teamId, wijkId: teamWijk.wijkId, gebiedId: teamGebied.gebiedId })
    .from(teamWijk)
    .innerJoin(teamGebied, eq(teamGebied.teamId, teamWijk.teamId))
    .where(and(isNull(teamWijk.geldigTot), isNull(teamGebied.geldigTot)))
    .orderBy(asc(teamWijk.teamId))
    .all();
}

export type GebruikerRows = {
  readonly gebruikers: readonly (typeof gebruiker.$inferInsert)[];
  readonly rollen: readonly (typeof gebruikerRol.$inferInsert)[];
};

export function gebruikerRows(tx: WriteDb, { gebruikers, rollen }: GebruikerRows): void {
  tx.insert(gebruiker)
    .values([...gebruikers])
    .run();
  tx.insert(gebruikerRol)
    .values([...rollen])
    .run();
}

export type KlachtRows = {
  readonly klachten: (typeof klacht.$inferInsert)[];
  readonly klagers: (typeof klachtKlager.$inferInsert)[];
  readonly beklaagden: (typeof klachtBeklaagde.$inferInsert)[];
  readonly onderdelen: (typeof klachtOnderdeel.$inferInsert)[];
  readonly stappen: (typeof klachtStap.$inferInsert)[];
  readonly verdagingen: (typeof klachtVerdaging.$inferInsert)[];
  readonly maatregelen: (typeof klachtMaatregel.$inferInsert)[];
};

export function writeKlachten(tx: WriteDb, rows: KlachtRows): void {
  if (rows.klachten.length > 0) tx.insert(klacht).values(rows.klachten).run();
  if (rows.klagers.length > 0) tx.insert(klachtKlager).values(rows.klagers).run();
  if (rows.beklaagden.length > 0) tx.insert(klachtBeklaagde).values(rows.beklaagden).run();
  if (rows.onderdelen.length > 0) tx.insert(klachtOnderdeel).values(rows.onderdelen).run();
  if (rows.stappen.length > 0) tx.insert(klachtStap).values(rows.stappen).run();
  if (rows.verdagingen.length > 0) tx.insert(klachtVerdaging).values(rows.verdagingen).run();
  if (rows.maatregelen.length > 0) tx.insert(klachtMaatregel).values(rows.maatregelen).run();
}
