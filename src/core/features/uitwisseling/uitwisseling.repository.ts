import { and, asc, eq, inArray } from 'drizzle-orm';
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
export function readAll(db: ReadDb) {
  return {
    personen: db.select().from(medewerker).orderBy(asc(medewerker.id)).all(),
    detacheringen: db
      .select()
      .from(detachering)
      .orderBy(asc(detachering.geldigVan), asc(detachering.id))
      .all(),
    nummers: db.select().from(personeelsnummer).orderBy(asc(personeelsnummer.id)).all(),
    specialismenVanMensen: db
      .select()
      .from(medewerkerSpecialisme)
      .orderBy(asc(medewerkerSpecialisme.geldigVan), asc(medewerkerSpecialisme.id))
      .all(),
    functies: db.select().from(functie).orderBy(asc(functie.volgorde), asc(functie.id)).all(),
    specialismen: db.select().from(specialisme).orderBy(asc(specialisme.volgorde), asc(specialisme.id)).all(),
    specialismeAliassen: db.select().from(specialismeAlias).orderBy(asc(specialismeAlias.id)).all(),
    organisaties: db
      .select()
      .from(moederorganisatie)
      .orderBy(asc(moederorganisatie.volgorde), asc(moederorganisatie.id))
      .all(),
    organisatieNamen: db
      .select()
      .from(organisatieNaam)
      .orderBy(asc(organisatieNaam.geldigVan), asc(organisatieNaam.id))
      .all(),
    organisatieAliassen: db.select().from(organisatieAlias).orderBy(asc(organisatieAlias.id)).all(),
    teams: db.select().from(team).orderBy(asc(team.volgorde), asc(team.id)).all(),
    teamNamen: db.select().from(teamNaam).orderBy(asc(teamNaam.geldigVan), asc(teamNaam.id)).all(),
    instellingen: db.select().from(instelling).all(),
  };
}

export function readInzetOf(db: ReadDb, detacheringId: string) {
  return db.select().from(inzet).where(eq(inzet.detacheringId, detacheringId)).all();
}

export function readDetacheringenWithId(db: ReadDb, ids: readonly string[]) {
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

/** Rows of people who are new. */
export type NewRows = {
  readonly medewerkers: (typeof medewerker.$inferInsert)[];
  readonly specialismen: (typeof medewerkerSpecialisme.$inferInsert)[];
  readonly detacheringen: (typeof detachering.$inferInsert)[];
  readonly inzet: (typeof inzet.$inferInsert)[];
  readonly nummers: (typeof personeelsnummer.$inferInsert)[];
};

export function noRows(): NewRows {
  return { medewerkers: [], specialismen: [], detacheringen: [], inzet: [], nummers: [] };
}

/** A few hundred rows at once: SQLite takes some 32 000 values in one statement. */
export function addRows(tx: WriteDb, rows: NewRows): void {
  if (rows.medewerkers.length > 0) tx.insert(medewerker).values(rows.medewerkers).run();
  if (rows.specialismen.length > 0) tx.insert(medewerkerSpecialisme).values(rows.specialismen).run();
  if (rows.detacheringen.length > 0) tx.insert(detachering).values(rows.detacheringen).run();
  if (rows.inzet.length > 0) tx.insert(inzet).values(rows.inzet).run();
  if (rows.nummers.length > 0) tx.insert(personeelsnummer).values(rows.nummers).run();
}

export function updatePersoon(
  tx: WriteDb,
  id: string,
  fields: Partial<Omit<typeof medewerker.$inferInsert, 'id'>>,
): void {
  tx.update(medewerker).set(fields).where(eq(medewerker.id, id)).run();
}

/** The number of a person at an organisation, in place of what stood there. */
export function setNummer(
  tx: WriteDb,
  row: {
    readonly id: string;
    readonly medewerkerId: string;
    readonly organisatieId: string;
    readonly nummer: string;
  },
): void {
  const changed = tx
    .update(personeelsnummer)
    .set({ nummer: row.nummer })
    .where(
      and(
        eq(personeelsnummer.medewerkerId, row.medewerkerId),
        eq(personeelsnummer.organisatieId, row.organisatieId),
      ),
    )
    .run();
  if (changed.changes === 0) tx.insert(personeelsnummer).values(row).run();
}
