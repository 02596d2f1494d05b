import { and, asc, desc, eq, inArray, like } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { gebruiker } from '../../../db/schema/beheer.ts';
import { instelling, kalenderdag } from '../../../db/schema/gemeente.ts';
import { klacht, klachtBeklaagde, klachtBetrokkene, klachtOnderdeel } from '../../../db/schema/klachten.ts';
import {
  klachtAanvulling,
  klachtStap,
  klachtUitstel,
  klachtVerdaging,
} from '../../../db/schema/klachten-verloop.ts';
import type { ReadDb, WriteDb } from '../../../db/types.ts';

/** The rows a complaint is made of. `ids: null` reads all of them. */

export type KlachtRij = typeof klacht.$inferSelect;
export type KlachtKolommen = Partial<Omit<KlachtRij, 'id' | 'nummer'>>;
export type StapRij = typeof klachtStap.$inferSelect;
export type OnderdeelRij = typeof klachtOnderdeel.$inferSelect;
export type BeklaagdeRij = typeof klachtBeklaagde.$inferSelect;
export type BetrokkeneRij = typeof klachtBetrokkene.$inferSelect;
export type AanvullingRij = typeof klachtAanvulling.$inferSelect;
export type VerdagingRij = typeof klachtVerdaging.$inferSelect;
export type UitstelRij = typeof klachtUitstel.$inferSelect;

type Ids = readonly string[] | null;

export function leesKlachtRijen(db: ReadDb, ids: Ids): KlachtRij[] {
  return db
    .select()
    .from(klacht)
    .where(ids === null ? undefined : inArray(klacht.id, [...ids]))
    .orderBy(desc(klacht.ontvangstdatum), desc(klacht.nummer))
    .all();
}

export type KlachtDelen = {
  readonly beklaagden: readonly BeklaagdeRij[];
  readonly betrokkenen: readonly BetrokkeneRij[];
  readonly onderdelen: readonly OnderdeelRij[];
  readonly aanvullingen: readonly AanvullingRij[];
  readonly stappen: readonly StapRij[];
  readonly verdagingen: readonly VerdagingRij[];
  readonly uitstel: readonly UitstelRij[];
};

export function leesDelen(db: ReadDb, ids: Ids): KlachtDelen {
  const van = (kolom: SQLiteColumn) => (ids === null ? undefined : inArray(kolom, [...ids]));
  return {
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
      .orderBy(asc(klachtUitstel.uiterlijk))
      .all(),
  };
}

/** Highest number of a year, for instance '2026-004'; undefined = none yet. */
export function leesHoogsteNummer(db: ReadDb, jaar: string): string | undefined {
  return db
    .select({ nummer: klacht.nummer })
    .from(klacht)
    .where(like(klacht.nummer, `${jaar}-%`))
    .all()
    .map((rij) => rij.nummer)
    .sort((a, b) => Number(a.slice(5)) - Number(b.slice(5)))
    .at(-1);
}

export function leesKlachtInstellingen(db: ReadDb) {
  return db.select().from(instelling).all();
}

export function leesKlachtKalender(db: ReadDb) {
  return db.select().from(kalenderdag).all();
}

export function leesGebruikers(db: ReadDb) {
  return db.select().from(gebruiker).orderBy(asc(gebruiker.naam)).all();
}

export function voegKlachtToe(tx: WriteDb, rij: typeof klacht.$inferInsert): void {
  tx.insert(klacht).values(rij).run();
}

export function wijzigKlachtRij(tx: WriteDb, id: string, kolommen: KlachtKolommen): void {
  tx.update(klacht).set(kolommen).where(eq(klacht.id, id)).run();
}

export function voegStapToe(tx: WriteDb, rij: typeof klachtStap.$inferInsert): void {
  tx.insert(klachtStap).values(rij).run();
}

/** The line of the registration is on the day of receipt, also when that is corrected. */
export function zetRegistratiedatum(tx: WriteDb, klachtId: string, datum: string): void {
  tx.update(klachtStap)
    .set({ datum })
    .where(and(eq(klachtStap.klachtId, klachtId), eq(klachtStap.soort, 'registreren')))
    .run();
}

/** Sets the parts to exactly these: others go, known ones change, new ones come. */
export function zetOnderdeelRijen(
  tx: WriteDb,
  klachtId: string,
  rijen: readonly (typeof klachtOnderdeel.$inferInsert)[],
): void {
  const bekend = tx
    .select({ id: klachtOnderdeel.id })
    .from(klachtOnderdeel)
    .where(eq(klachtOnderdeel.klachtId, klachtId))
    .all()
    .map((rij) => rij.id);
  for (const id of bekend.filter((weg) => !rijen.some((rij) => rij.id === weg))) {
    tx.delete(klachtOnderdeel).where(eq(klachtOnderdeel.id, id)).run();
  }
  for (const rij of rijen) {
    if (bekend.includes(rij.id))
      tx.update(klachtOnderdeel).set(rij).where(eq(klachtOnderdeel.id, rij.id)).run();
    else tx.insert(klachtOnderdeel).values(rij).run();
  }
}

/** Sets the beklaagden to exactly these; one that stays keeps its row. */
export function zetBeklaagdeRijen(
  tx: WriteDb,
  klachtId: string,
  rijen: readonly Omit<BeklaagdeRij, 'klachtId'>[],
): void {
  const bekend = tx.select().from(klachtBeklaagde).where(eq(klachtBeklaagde.klachtId, klachtId)).all();
  for (const rij of bekend.filter((oud) => !rijen.some((r) => r.medewerkerId === oud.medewerkerId))) {
    tx.delete(klachtBeklaagde).where(eq(klachtBeklaagde.id, rij.id)).run();
  }
  for (const { id, medewerkerId, teamId, organisatieId } of rijen) {
    const oud = bekend.find((rij) => rij.medewerkerId === medewerkerId);
    if (oud === undefined) {
      tx.insert(klachtBeklaagde).values({ id, klachtId, medewerkerId, teamId, organisatieId }).run();
    } else {
      tx.update(klachtBeklaagde).set({ teamId, organisatieId }).where(eq(klachtBeklaagde.id, oud.id)).run();
    }
  }
}

export function zetBetrokkeneRijen(
  tx: WriteDb,
  klachtId: string,
  rijen: readonly Omit<BetrokkeneRij, 'klachtId'>[],
): void {
  const bekend = tx.select().from(klachtBetrokkene).where(eq(klachtBetrokkene.klachtId, klachtId)).all();
  const zelfde = (a: Omit<BetrokkeneRij, 'klachtId'>, b: BetrokkeneRij) =>
    a.medewerkerId === b.medewerkerId && a.betrokkenheid === b.betrokkenheid;
  for (const oud of bekend.filter((rij) => !rijen.some((r) => zelfde(r, rij)))) {
    tx.delete(klachtBetrokkene).where(eq(klachtBetrokkene.id, oud.id)).run();
  }
  for (const rij of rijen.filter((r) => !bekend.some((oud) => zelfde(r, oud)))) {
    tx.insert(klachtBetrokkene)
      .values({ ...rij, klachtId })
      .run();
  }
}

export function voegAanvullingToe(tx: WriteDb, rij: AanvullingRij): void {
  tx.insert(klachtAanvulling).values(rij).run();
}

export function vulAanvullingAan(tx: WriteDb, id: string, ontvangenOp: string | null): void {
  tx.update(klachtAanvulling).set({ ontvangenOp }).where(eq(klachtAanvulling.id, id)).run();
}

/** At most one verdaging: null takes it away. */
export function zetVerdagingRij(tx: WriteDb, klachtId: string, rij: VerdagingRij | null): void {
  tx.delete(klachtVerdaging).where(eq(klachtVerdaging.klachtId, klachtId)).run();
  if (rij !== null) tx.insert(klachtVerdaging).values(rij).run();
}

export function voegUitstelToe(tx: WriteDb, rij: UitstelRij): void {
  tx.insert(klachtUitstel).values(rij).run();
}
