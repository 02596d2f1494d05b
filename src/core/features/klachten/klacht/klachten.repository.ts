import { and, asc, desc, eq, inArray, like } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { naamInSleutel } from '../../../../shared/domain/klacht/basis/persoon.ts';
import { compareText } from '../../../../shared/domain/tekst/naam.ts';
import { gebruiker } from '../../../db/schema/beheer.ts';
import { instelling, kalenderBesluit, kalenderdag } from '../../../db/schema/gemeente.ts';
import {
  klacht,
  klachtBeklaagde,
  klachtBetrokkene,
  klachtKlager,
  klachtOnderdeel,
} from '../../../db/schema/klachten.ts';
import {
  klachtAanvulling,
  klachtStap,
  klachtUitstel,
  klachtVerdaging,
} from '../../../db/schema/klachten-verloop.ts';
import type { ReadDb, WriteDb } from '../../../db/types.ts';
import { createSleutels, sleutelOf, type Whom } from './sleutels.repository.ts';

/** The rows a complaint is made of. `ids: null` reads all of them. */

export type KlachtRow = typeof klacht.$inferSelect;
export type KlachtColumns = Partial<Omit<KlachtRow, 'id' | 'nummer'>>;
export type StapRow = typeof klachtStap.$inferSelect;
export type OnderdeelRow = typeof klachtOnderdeel.$inferSelect;
export type KlagerRow = typeof klachtKlager.$inferSelect;
export type BeklaagdeRow = typeof klachtBeklaagde.$inferSelect;
export type BetrokkeneRow = typeof klachtBetrokkene.$inferSelect;
export type AanvullingRow = typeof klachtAanvulling.$inferSelect;
export type VerdagingRow = typeof klachtVerdaging.$inferSelect;
export type UitstelRow = typeof klachtUitstel.$inferSelect;

type Ids = readonly string[] | null;

export function readKlachtRows(db: ReadDb, ids: Ids): KlachtRow[] {
  return db
    .select()
    .from(klacht)
    .where(ids === null ? undefined : inArray(klacht.id, [...ids]))
    .orderBy(desc(klacht.ontvangstdatum), desc(klacht.nummer))
    .all();
}

export type KlachtParts = {
  readonly klagers: readonly KlagerRow[];
  readonly beklaagden: readonly BeklaagdeRow[];
  readonly betrokkenen: readonly BetrokkeneRow[];
  readonly onderdelen: readonly OnderdeelRow[];
  readonly aanvullingen: readonly AanvullingRow[];
  readonly stappen: readonly StapRow[];
  readonly verdagingen: readonly VerdagingRow[];
  readonly uitstel: readonly UitstelRow[];
};

/** Each of these rows once: by the first that has the key. */
function once<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return [...new Map(rows.toReversed().map((row) => [keyOf(row), row])).values()].toReversed();
}

/** The rows of complaints, with the people in them by their key of today. */
export function readParts(db: ReadDb, ids: Ids): KlachtParts {
  const parts = readRecordedParts(db, ids);
  const sleutels = createSleutels(db);
  return {
    ...parts,
    beklaagden: once(parts.beklaagden.map(sleutels.whom), (row) => `${row.klachtId} ${sleutelOf(row)}`),
    betrokkenen: once(
      parts.betrokkenen.map(sleutels.whom),
      (row) => `${row.klachtId} ${row.betrokkenheid} ${sleutelOf(row)}`,
    ),
    stappen: parts.stappen.map((row) =>
      row.beklaagdeId === null ? row : { ...row, beklaagdeId: sleutels.of(row.beklaagdeId) },
    ),
  };
}

function readRecordedParts(db: ReadDb, ids: Ids): KlachtParts {
  const van = (column: SQLiteColumn) => (ids === null ? undefined : inArray(column, [...ids]));
  return {
    klagers: db
      .select()
      .from(klachtKlager)
      .where(van(klachtKlager.klachtId))
      .orderBy(asc(klachtKlager.volgnummer))
      .all(),
    beklaagden: db
      .select()
      .from(klachtBeklaagde)
      .where(van(klachtBeklaagde.klachtId))
      .orderBy(asc(klachtBeklaagde.id))
      .all(),
    betrokkenen: db
      .select()
      .from(klachtBetrokkene)
      .where(van(klachtBetrokkene.klachtId))
      .orderBy(asc(klachtBetrokkene.id))
      .all(),
    onderdelen: db
      .select()
      .from(klachtOnderdeel)
      .where(van(klachtOnderdeel.klachtId))
      .orderBy(asc(klachtOnderdeel.volgnummer))
      .all(),
    aanvullingen: db
      .select()
      .from(klachtAanvulling)
      .where(van(klachtAanvulling.klachtId))
      .orderBy(asc(klachtAanvulling.gevraagdOp), asc(klachtAanvulling.id))
      .all(),
    stappen: db
      .select()
      .from(klachtStap)
      .where(van(klachtStap.klachtId))
      .orderBy(asc(klachtStap.volgnummer))
      .all(),
    verdagingen: db.select().from(klachtVerdaging).where(van(klachtVerdaging.klachtId)).all(),
    // Each uitstel ends later than the one before it, so this is the order in which they were recorded.
    uitstel: db
      .select()
      .from(klachtUitstel)
      .where(van(klachtUitstel.klachtId))
      .orderBy(asc(klachtUitstel.uiterlijk), asc(klachtUitstel.id))
      .all(),
  };
}

/** Highest number of a year, for instance '2026-004'; undefined = none yet. */
export function readHighestNummer(db: ReadDb, jaar: string): string | undefined {
  return db
    .select({ nummer: klacht.nummer })
    .from(klacht)
    .where(like(klacht.nummer, `${jaar}-%`))
    .all()
    .map((row) => row.nummer)
    .sort((a, b) => Number(a.slice(5)) - Number(b.slice(5)))
    .at(-1);
}

export function readKlachtInstellingen(db: ReadDb) {
  return db.select().from(instelling).all();
}

export function readKlachtKalender(db: ReadDb) {
  return {
    kalenderdagen: db.select().from(kalenderdag).all(),
    kalenderbesluiten: db.select().from(kalenderBesluit).all(),
  };
}

export function readGebruikers(db: ReadDb) {
  return db
    .select()
    .from(gebruiker)
    .orderBy(asc(gebruiker.id))
    .all()
    .sort((a, b) => compareText(a.naam, b.naam));
}

export function addKlacht(tx: WriteDb, row: typeof klacht.$inferInsert): void {
  tx.insert(klacht).values(row).run();
}

export function updateKlachtRow(tx: WriteDb, id: string, columns: KlachtColumns): void {
  tx.update(klacht).set(columns).where(eq(klacht.id, id)).run();
}

export function addStap(tx: WriteDb, row: typeof klachtStap.$inferInsert): void {
  tx.insert(klachtStap).values(row).run();
}

/** The line of the registration is on the day of receipt, also when that is corrected. */
export function setRegistratiedatum(tx: WriteDb, klachtId: string, datum: string): void {
  tx.update(klachtStap)
    .set({ datum })
    .where(and(eq(klachtStap.klachtId, klachtId), eq(klachtStap.soort, 'registreren')))
    .run();
}

/** Sets the parts to exactly these: others go, known ones change, new ones come. */
export function setOnderdeelRows(
  tx: WriteDb,
  klachtId: string,
  rows: readonly (typeof klachtOnderdeel.$inferInsert)[],
): void {
  const known = tx
    .select({ id: klachtOnderdeel.id })
    .from(klachtOnderdeel)
    .where(eq(klachtOnderdeel.klachtId, klachtId))
    .all()
    .map((row) => row.id);
  for (const id of known.filter((weg) => !rows.some((row) => row.id === weg))) {
    tx.delete(klachtOnderdeel).where(eq(klachtOnderdeel.id, id)).run();
  }
  for (const row of rows) {
    if (known.includes(row.id))
      tx.update(klachtOnderdeel).set(row).where(eq(klachtOnderdeel.id, row.id)).run();
    else tx.insert(klachtOnderdeel).values(row).run();
  }
}

/** Beyond every place in a list of klagers. */
const VER_WEG = 1000;

/** Sets the klagers to exactly these: others go, known ones change, new ones come. */
export function setKlagerRows(
  tx: WriteDb,
  klachtId: string,
  rows: readonly Omit<KlagerRow, 'klachtId'>[],
): void {
  const known = tx.select().from(klachtKlager).where(eq(klachtKlager.klachtId, klachtId)).all();
  for (const { id } of known.filter((old) => !rows.some((row) => row.id === old.id))) {
    tx.delete(klachtKlager).where(eq(klachtKlager.id, id)).run();
  }
  // Out of the way first: the order is unique, and rows may change places.
  known.forEach(({ id }, i) => {
    const row = rows.find((een) => een.id === id);
    if (row === undefined || rows.indexOf(row) + 1 === known[i]?.volgnummer) return;
    tx.update(klachtKlager)
      .set({ volgnummer: VER_WEG + i })
      .where(eq(klachtKlager.id, id))
      .run();
  });
  for (const row of rows) {
    if (known.some(({ id }) => id === row.id))
      tx.update(klachtKlager).set(row).where(eq(klachtKlager.id, row.id)).run();
    else
      tx.insert(klachtKlager)
        .values({ ...row, klachtId })
        .run();
  }
}

/** Sets the beklaagden to exactly these; one that stays keeps its row, and the day of becoming one. */
export function setBeklaagdeRows(
  tx: WriteDb,
  klachtId: string,
  rows: readonly Omit<BeklaagdeRow, 'klachtId'>[],
): void {
  const { whom } = createSleutels(tx);
  const known = tx
    .select()
    .from(klachtBeklaagde)
    .where(eq(klachtBeklaagde.klachtId, klachtId))
    .all()
    .map((row) => whom(row));
  for (const row of known.filter((old) => !rows.some((r) => sleutelOf(r) === sleutelOf(old)))) {
    tx.delete(klachtBeklaagde).where(eq(klachtBeklaagde.id, row.id)).run();
  }
  for (const nieuw of rows) {
    const { teamId, organisatieId } = nieuw;
    const old = known.find((row) => sleutelOf(row) === sleutelOf(nieuw));
    if (old === undefined) {
      tx.insert(klachtBeklaagde)
        .values({ ...nieuw, klachtId })
        .run();
    } else {
      tx.update(klachtBeklaagde).set({ teamId, organisatieId }).where(eq(klachtBeklaagde.id, old.id)).run();
    }
  }
}

export function setBetrokkeneRows(
  tx: WriteDb,
  klachtId: string,
  rows: readonly Omit<BetrokkeneRow, 'klachtId'>[],
): void {
  const { whom } = createSleutels(tx);
  const known = tx
    .select()
    .from(klachtBetrokkene)
    .where(eq(klachtBetrokkene.klachtId, klachtId))
    .all()
    .map((row) => whom(row));
  const same = (a: Omit<BetrokkeneRow, 'klachtId'>, b: BetrokkeneRow) =>
    sleutelOf(a) === sleutelOf(b) && a.betrokkenheid === b.betrokkenheid;
  for (const old of known.filter((row) => !rows.some((r) => same(r, row)))) {
    tx.delete(klachtBetrokkene).where(eq(klachtBetrokkene.id, old.id)).run();
  }
  for (const row of rows.filter((r) => !known.some((old) => same(r, old)))) {
    tx.insert(klachtBetrokkene)
      .values({ ...row, klachtId })
      .run();
  }
}

/** Who stood in a complaint by name is this person: their rows and steps say so, and keep their days. */
export function replaceNaam(tx: WriteDb, klachtId: string, sleutel: string, whom: Whom): void {
  const naam = naamInSleutel(sleutel) ?? '';
  const columns = { medewerkerId: whom.medewerkerId, gebruikerId: whom.gebruikerId, naam: whom.naam };
  for (const table of [klachtBeklaagde, klachtBetrokkene])
    tx.update(table)
      .set(columns)
      .where(and(eq(table.klachtId, klachtId), eq(table.naam, naam)))
      .run();
  tx.update(klachtStap)
    .set({ beklaagdeId: sleutelOf(whom) })
    .where(and(eq(klachtStap.klachtId, klachtId), eq(klachtStap.beklaagdeId, sleutel)))
    .run();
}

export function addAanvulling(tx: WriteDb, row: AanvullingRow): void {
  tx.insert(klachtAanvulling).values(row).run();
}

export function supplementAanvulling(tx: WriteDb, id: string, ontvangenOp: string | null): void {
  tx.update(klachtAanvulling).set({ ontvangenOp }).where(eq(klachtAanvulling.id, id)).run();
}

/**
 * At most one verdaging: null takes it away. One that is corrected keeps its id, which says when it was recorded: who
 * became beklaagde after it still did.
 */
export function setVerdagingRow(tx: WriteDb, klachtId: string, row: VerdagingRow | null): void {
  const known = tx.select().from(klachtVerdaging).where(eq(klachtVerdaging.klachtId, klachtId)).get();
  if (row === null) tx.delete(klachtVerdaging).where(eq(klachtVerdaging.klachtId, klachtId)).run();
  else if (known === undefined) tx.insert(klachtVerdaging).values(row).run();
  else {
    const { id: _, ...columns } = row;
    tx.update(klachtVerdaging).set(columns).where(eq(klachtVerdaging.id, known.id)).run();
  }
}

export function addUitstel(tx: WriteDb, row: UitstelRow): void {
  tx.insert(klachtUitstel).values(row).run();
}

export function removeUitstel(tx: WriteDb, klachtId: string): void {
  tx.delete(klachtUitstel).where(eq(klachtUitstel.klachtId, klachtId)).run();
}

export function removeAanvullingen(tx: WriteDb, klachtId: string): void {
  tx.delete(klachtAanvulling).where(eq(klachtAanvulling.klachtId, klachtId)).run();
}

export function setStapDatum(tx: WriteDb, id: string, datum: string): void {
  tx.update(klachtStap).set({ datum }).where(eq(klachtStap.id, id)).run();
}

/** Other data of a line of the timeline; who recorded it, and when, stays. */
export function updateStap(
  tx: WriteDb,
  id: string,
  columns: Partial<Pick<StapRow, 'grond' | 'document' | 'toelichting'>>,
): void {
  tx.update(klachtStap).set(columns).where(eq(klachtStap.id, id)).run();
}

export function setStapVolgnummer(tx: WriteDb, id: string, volgnummer: number): void {
  tx.update(klachtStap).set({ volgnummer }).where(eq(klachtStap.id, id)).run();
}

export function removeStap(tx: WriteDb, id: string): void {
  tx.delete(klachtStap).where(eq(klachtStap.id, id)).run();
}
