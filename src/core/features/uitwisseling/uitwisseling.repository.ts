import { and, asc, eq, inArray } from 'drizzle-orm';
import type { DetacheringRij, StandVerschil } from '../../../shared/domain/detachering/plan.ts';
import { instelling } from '../../db/schema/gemeente.ts';
import {
  functie,
  medewerker,
  medewerkerSpecialisme,
  specialisme,
  specialismeAlias,
} from '../../db/schema/medewerkers.ts';
import {
  detachering,
  inzet,
  moederorganisatie,
  organisatieAlias,
  organisatieNaam,
  personeelsnummer,
} from '../../db/schema/planning.ts';
import { team, teamNaam } from '../../db/schema/teams.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

/** Everything an import compares with, each table once: an import knows no queries per line. */
export function leesAlles(db: ReadDb) {
  return {
    personen: db.select().from(medewerker).all(),
    detacheringen: db.select().from(detachering).orderBy(asc(detachering.geldigVan)).all(),
    nummers: db.select().from(personeelsnummer).all(),
    specialismenVanMensen: db
      .select()
      .from(medewerkerSpecialisme)
      .orderBy(asc(medewerkerSpecialisme.geldigVan))
      .all(),
    functies: db.select().from(functie).orderBy(asc(functie.volgorde)).all(),
    specialismen: db.select().from(specialisme).all(),
    specialismeAliassen: db.select().from(specialismeAlias).all(),
    organisaties: db.select().from(moederorganisatie).orderBy(asc(moederorganisatie.volgorde)).all(),
    organisatieNamen: db.select().from(organisatieNaam).orderBy(asc(organisatieNaam.geldigVan)).all(),
    organisatieAliassen: db.select().from(organisatieAlias).all(),
    teams: db.select().from(team).all(),
    teamNamen: db.select().from(teamNaam).orderBy(asc(teamNaam.geldigVan)).all(),
    instellingen: db.select().from(instelling).all(),
  };
}

export function leesInzetVan(db: ReadDb, detacheringId: string) {
  return db.select().from(inzet).where(eq(inzet.detacheringId, detacheringId)).all();
}

export function leesDetacheringenMetId(db: ReadDb, ids: readonly string[]) {
  const uit: (typeof detachering.$inferSelect)[] = [];
  // SQLite takes a limited number of values in one statement.
  for (let i = 0; i < ids.length; i += 500) {
    uit.push(
      ...db
        .select()
        .from(detachering)
        .where(inArray(detachering.id, ids.slice(i, i + 500)))
        .all(),
    );
  }
  return uit;
}

export function voegDetacheringToe(tx: WriteDb, rij: DetacheringRij): void {
  tx.insert(detachering).values(rij).run();
}

/** Rows of people who are new. */
export type NieuweRijen = {
  readonly medewerkers: (typeof medewerker.$inferInsert)[];
  readonly specialismen: (typeof medewerkerSpecialisme.$inferInsert)[];
  readonly detacheringen: (typeof detachering.$inferInsert)[];
  readonly inzet: (typeof inzet.$inferInsert)[];
  readonly nummers: (typeof personeelsnummer.$inferInsert)[];
};

export function geenRijen(): NieuweRijen {
  return { medewerkers: [], specialismen: [], detacheringen: [], inzet: [], nummers: [] };
}

/** A few hundred rows at once: SQLite takes some 32 000 values in one statement. */
export function voegRijenToe(tx: WriteDb, rijen: NieuweRijen): void {
  if (rijen.medewerkers.length > 0) tx.insert(medewerker).values(rijen.medewerkers).run();
  if (rijen.specialismen.length > 0) tx.insert(medewerkerSpecialisme).values(rijen.specialismen).run();
  if (rijen.detacheringen.length > 0) tx.insert(detachering).values(rijen.detacheringen).run();
  if (rijen.inzet.length > 0) tx.insert(inzet).values(rijen.inzet).run();
  if (rijen.nummers.length > 0) tx.insert(personeelsnummer).values(rijen.nummers).run();
}

/** Carries out what differs; detacheringen come before the inzet that stands on them and go after it. */
export function bewaarVerschil(tx: WriteDb, { detacheringen, inzet: uren }: StandVerschil): void {
  for (const { na } of detacheringen.gewijzigd) {
    tx.update(detachering).set(na).where(eq(detachering.id, na.id)).run();
  }
  for (const rij of detacheringen.nieuw) tx.insert(detachering).values(rij).run();
  for (const { id } of uren.weg) tx.delete(inzet).where(eq(inzet.id, id)).run();
  for (const { na } of uren.gewijzigd) tx.update(inzet).set(na).where(eq(inzet.id, na.id)).run();
  for (const rij of uren.nieuw) tx.insert(inzet).values(rij).run();
  for (const { id } of detacheringen.weg) tx.delete(detachering).where(eq(detachering.id, id)).run();
}

export function wijzigPersoon(
  tx: WriteDb,
  id: string,
  velden: Partial<Omit<typeof medewerker.$inferInsert, 'id'>>,
): void {
  tx.update(medewerker).set(velden).where(eq(medewerker.id, id)).run();
}

/** The number of a person at an organisation, in place of what stood there. */
export function zetNummer(
  tx: WriteDb,
  rij: {
    readonly id: string;
    readonly medewerkerId: string;
    readonly organisatieId: string;
    readonly nummer: string;
  },
): void {
  const gewijzigd = tx
    .update(personeelsnummer)
    .set({ nummer: rij.nummer })
    .where(
      and(
        eq(personeelsnummer.medewerkerId, rij.medewerkerId),
        eq(personeelsnummer.organisatieId, rij.organisatieId),
      ),
    )
    .run();
  if (gewijzigd.changes === 0) tx.insert(personeelsnummer).values(rij).run();
}
