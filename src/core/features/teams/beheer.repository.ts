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

const looptNa = (t: Gedateerd, dag: string): SQL | undefined => or(isNull(t.geldigTot), gt(t.geldigTot, dag));

export function leesTeamGebieden(db: ReadDb) {
  return db.select().from(teamGebied).orderBy(asc(teamGebied.geldigVan)).all();
}

export function leesTeamWijken(db: ReadDb) {
  return db.select().from(teamWijk).orderBy(asc(teamWijk.geldigVan)).all();
}

export function leesWijkNamen(db: ReadDb) {
  return db.select().from(wijkNaam).orderBy(asc(wijkNaam.geldigVan)).all();
}

export function leesWijkGebieden(db: ReadDb, wijkId: string) {
  return db
    .select()
    .from(wijkGebied)
    .where(eq(wijkGebied.wijkId, wijkId))
    .orderBy(asc(wijkGebied.geldigVan))
    .all();
}

export function leesContacten(db: ReadDb) {
  return db.select().from(teamContact).orderBy(asc(teamContact.geldigVan)).all();
}

export function leesAliassen(db: ReadDb) {
  return db.select().from(teamAlias).orderBy(asc(teamAlias.naam)).all();
}

export function leesFormatie(db: ReadDb, teamId: string) {
  return db.select().from(formatie).where(eq(formatie.teamId, teamId)).orderBy(asc(formatie.geldigVan)).all();
}

export function leesGebiedsmanagers(db: ReadDb) {
  return db.select().from(gebiedsmanager).orderBy(asc(gebiedsmanager.geldigVan)).all();
}

/** Inzet of a team that runs on or after a day, with who and how long. */
export function leesInzetNa(db: ReadDb, teamId: string, dag: string) {
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
    .where(and(eq(inzet.teamId, teamId), gt(inzet.minutenPerWeek, 0), looptNa(inzet, dag)))
    .all();
}

export function leesOpenVacatures(db: ReadDb, teamId: string) {
  return db
    .select({ id: vacature.id })
    .from(vacature)
    .where(and(eq(vacature.teamId, teamId), inArray(vacature.status, ['open', 'in-werving'])))
    .all();
}

export function leesWerkvoorraadNa(db: ReadDb, teamId: string, dag: string) {
  return db
    .select()
    .from(werkvoorraad)
    .where(and(eq(werkvoorraad.teamId, teamId), looptNa(werkvoorraad, dag)))
    .all();
}

type Rij = { readonly id: string };
type Tabel =
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
function bewaarEinden(tx: WriteDb, tabel: Tabel, plan: PeriodePlan<Rij, unknown>): void {
  for (const rij of plan.verwijderen) tx.delete(tabel).where(eq(tabel.id, rij.id)).run();
  for (const { rij, geldigVan, geldigTot } of plan.aanpassen) {
    tx.update(tabel).set({ geldigVan, geldigTot }).where(eq(tabel.id, rij.id)).run();
  }
}

type MaakId = () => string;

export function bewaarTeamnamen(tx: WriteDb, plan: PeriodePlan<Rij, string>, teamId: string, maakId: MaakId) {
  bewaarEinden(tx, teamNaam, plan);
  for (const { waarde: naam, ...periode } of plan.toevoegen) {
    tx.insert(teamNaam)
      .values({ id: maakId(), teamId, naam, ...periode })
      .run();
  }
}

export function bewaarGebiednamen(
  tx: WriteDb,
  plan: PeriodePlan<Rij, string>,
  gebiedId: string,
  maakId: MaakId,
) {
  bewaarEinden(tx, gebiedNaam, plan);
  for (const { waarde: naam, ...periode } of plan.toevoegen) {
    tx.insert(gebiedNaam)
      .values({ id: maakId(), gebiedId, naam, ...periode })
      .run();
  }
}

export function bewaarWijknamen(tx: WriteDb, plan: PeriodePlan<Rij, string>, wijkId: string, maakId: MaakId) {
  bewaarEinden(tx, wijkNaam, plan);
  for (const { waarde: naam, ...periode } of plan.toevoegen) {
    tx.insert(wijkNaam)
      .values({ id: maakId(), wijkId, naam, ...periode })
      .run();
  }
}

export function bewaarTeamGebied(
  tx: WriteDb,
  plan: PeriodePlan<Rij, string>,
  teamId: string,
  maakId: MaakId,
) {
  bewaarEinden(tx, teamGebied, plan);
  for (const { waarde: gebiedId, ...periode } of plan.toevoegen) {
    tx.insert(teamGebied)
      .values({ id: maakId(), teamId, gebiedId, ...periode })
      .run();
  }
}

export function bewaarWijkGebied(
  tx: WriteDb,
  plan: PeriodePlan<Rij, string>,
  wijkId: string,
  maakId: MaakId,
) {
  bewaarEinden(tx, wijkGebied, plan);
  for (const { waarde: gebiedId, ...periode } of plan.toevoegen) {
    tx.insert(wijkGebied)
      .values({ id: maakId(), wijkId, gebiedId, ...periode })
      .run();
  }
}

export type Contact = Pick<
  typeof teamContact.$inferSelect,
  'locatie' | 'telefoon' | 'email' | 'website' | 'inlooptijden'
>;

export function bewaarContact(tx: WriteDb, plan: PeriodePlan<Rij, Contact>, teamId: string, maakId: MaakId) {
  bewaarEinden(tx, teamContact, plan);
  for (const { waarde, ...periode } of plan.toevoegen) {
    tx.insert(teamContact)
      .values({ id: maakId(), teamId, ...waarde, ...periode })
      .run();
  }
}

export type Formatiereeks = {
  readonly teamId: string;
  readonly functieId: string | null;
  readonly specialismeId: string | null;
};
export type Formatiewaarde = { readonly minutenPerWeek: number; readonly bron: string };

export function bewaarFormatie(
  tx: WriteDb,
  plan: PeriodePlan<Rij, Formatiewaarde>,
  reeks: Formatiereeks,
  maakId: MaakId,
) {
  bewaarEinden(tx, formatie, plan);
  for (const { waarde, ...periode } of plan.toevoegen) {
    tx.insert(formatie)
      .values({ id: maakId(), ...reeks, ...waarde, ...periode })
      .run();
  }
}

export function voegAliasToe(tx: WriteDb, rij: typeof teamAlias.$inferInsert): void {
  tx.insert(teamAlias).values(rij).run();
}

export function verwijderAliasRij(tx: WriteDb, id: string): void {
  tx.delete(teamAlias).where(eq(teamAlias.id, id)).run();
}

export function voegManagerToe(tx: WriteDb, rij: typeof gebiedsmanager.$inferInsert): void {
  tx.insert(gebiedsmanager).values(rij).run();
}

export function wijzigManager(
  tx: WriteDb,
  id: string,
  velden: Partial<Omit<typeof gebiedsmanager.$inferInsert, 'id'>>,
): void {
  tx.update(gebiedsmanager).set(velden).where(eq(gebiedsmanager.id, id)).run();
}

export function verwijderManager(tx: WriteDb, id: string): void {
  tx.delete(gebiedsmanager).where(eq(gebiedsmanager.id, id)).run();
}

/** Ends every dated row of a team on a day; what would begin later goes. The wijk and its gebied stay. */
export function sluitTeam(tx: WriteDb, teamId: string, per: string): void {
  for (const tabel of [teamNaam, teamGebied, teamWijk, teamContact, formatie, werkvoorraad]) {
    const rijen = tx
      .select({ id: tabel.id, geldigVan: tabel.geldigVan })
      .from(tabel)
      .where(and(eq(tabel.teamId, teamId), looptNa(tabel, per)))
      .all();
    for (const { id, geldigVan } of rijen) {
      if (geldigVan >= per) tx.delete(tabel).where(eq(tabel.id, id)).run();
      else tx.update(tabel).set({ geldigTot: per }).where(eq(tabel.id, id)).run();
    }
  }
  tx.update(team).set({ geldigTot: per }).where(eq(team.id, teamId)).run();
}
