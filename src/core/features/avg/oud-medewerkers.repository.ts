import { eq, gt, isNull, ne, or } from 'drizzle-orm';
import { gebruiker } from '../../db/schema/beheer.ts';
import { instelling } from '../../db/schema/gemeente.ts';
import { klacht, klachtBeklaagde, klachtBetrokkene } from '../../db/schema/klachten.ts';
import { klachtDocument, klachtNotitie, klachtStap } from '../../db/schema/klachten-verloop.ts';
import { medewerker } from '../../db/schema/medewerkers.ts';
import { detachering, moederorganisatie } from '../../db/schema/planning.ts';
import { gebiedsmanager } from '../../db/schema/teams.ts';
import type { ReadDb } from '../../db/types.ts';
import type { WhomToday } from './inzage.repository.ts';

/** What decides whether the name of somebody who left may go. */

/** Everybody, with the periods they worked. */
export function readDiensten(db: ReadDb) {
  const perioden = Map.groupBy(
    db
      .select({
        medewerkerId: detachering.medewerkerId,
        geldigVan: detachering.geldigVan,
        geldigTot: detachering.geldigTot,
      })
      .from(detachering)
      .all(),
    (row) => row.medewerkerId,
  );
  return db
    .select()
    .from(medewerker)
    .all()
    .map((row) => ({ ...row, detacheringen: perioden.get(row.id) ?? [] }));
}

export function readInstellingen(db: ReadDb) {
  return db.select().from(instelling).all();
}

/** Every account, with whose it is. */
export function readAccounts(db: ReadDb) {
  return db.select().from(gebruiker).all();
}

/** Who is, or stands in for, a gebiedsmanager after a day. */
export function readGebiedsmanagersAfter(db: ReadDb, dag: string): ReadonlySet<string> {
  const rows = db
    .select({ wie: gebiedsmanager.medewerkerId, vervanger: gebiedsmanager.vervangerId })
    .from(gebiedsmanager)
    .where(or(isNull(gebiedsmanager.geldigTot), gt(gebiedsmanager.geldigTot, dag)))
    .all();
  return new Set(rows.flatMap(({ wie, vervanger }) => [wie, vervanger ?? wie]));
}

/** Contact persons of organisations, as they were typed. */
export function readContactpersonen(db: ReadDb): string[] {
  return db
    .select({ naam: moederorganisatie.contactpersoon })
    .from(moederorganisatie)
    .all()
    .map(({ naam }) => naam);
}

/** Somebody in a complaint that is kept: by id, or by name only. */
export type Klachtnaam = {
  readonly klachtId: string;
  readonly medewerkerId: string | null;
  readonly gebruikerId: string | null;
  readonly naam: string;
};

/** Everybody that complaints which are not destroyed name, or who worked on them. */
export function readKlachtnamen(db: ReadDb, whom: WhomToday): Klachtnaam[] {
  const kept = ne(klacht.status, 'vernietigd');
  const named = [klachtBeklaagde, klachtBetrokkene].flatMap((table) =>
    db
      .select({
        klachtId: table.klachtId,
        medewerkerId: table.medewerkerId,
        gebruikerId: table.gebruikerId,
        naam: table.naam,
      })
      .from(table)
      .innerJoin(klacht, eq(klacht.id, table.klachtId))
      .where(kept)
      .all(),
  );
  const handled = db
    .select({ klachtId: klacht.id, behandelaar: klacht.behandelaarId, informeel: klacht.informeelDoorId })
    .from(klacht)
    .where(kept)
    .all()
    .flatMap(({ klachtId, behandelaar, informeel }) =>
      [behandelaar, informeel].flatMap((gebruikerId) =>
        gebruikerId === null ? [] : [{ klachtId, medewerkerId: null, gebruikerId, naam: '' }],
      ),
    );
  const recorded = [klachtStap, klachtNotitie, klachtDocument].flatMap((table) =>
    db
      .selectDistinct({ klachtId: table.klachtId, naam: table.vastgelegdDoor })
      .from(table)
      .innerJoin(klacht, eq(klacht.id, table.klachtId))
      .where(kept)
      .all()
      .map((row) => ({ ...row, medewerkerId: null, gebruikerId: null })),
  );
  return [...named.map((row) => whom(row)), ...handled, ...recorded];
}
