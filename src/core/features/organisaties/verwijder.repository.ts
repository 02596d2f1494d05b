import { count, eq, or, type SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import {
  detachering,
  moederorganisatie,
  opvolging,
  organisatieAlias,
  organisatieCao,
  organisatieNaam,
  personeelsnummer,
  subsidieafspraak,
  vacature,
} from '../../db/schema/planning.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

function countRows(db: ReadDb, table: SQLiteTable, waar: SQL | undefined): number {
  return db.select({ n: count() }).from(table).where(waar).get()?.n ?? 0;
}

/** How much refers to an organisation, besides its own names and cao. */
export function countVerwijzingen(db: ReadDb, id: string) {
  return {
    detacheringen: countRows(db, detachering, eq(detachering.organisatieId, id)),
    afspraken: countRows(db, subsidieafspraak, eq(subsidieafspraak.organisatieId, id)),
    opvolgingen: countRows(db, opvolging, or(eq(opvolging.vanId, id), eq(opvolging.naarId, id))),
    vacatures: countRows(db, vacature, eq(vacature.organisatieId, id)),
    personeelsnummers: countRows(db, personeelsnummer, eq(personeelsnummer.organisatieId, id)),
  };
}

/** Removes an organisation with its names and cao. */
export function removeOrganisatieRows(tx: WriteDb, id: string): void {
  tx.delete(organisatieNaam).where(eq(organisatieNaam.organisatieId, id)).run();
  tx.delete(organisatieAlias).where(eq(organisatieAlias.organisatieId, id)).run();
  tx.delete(organisatieCao).where(eq(organisatieCao.organisatieId, id)).run();
  tx.delete(moederorganisatie).where(eq(moederorganisatie.id, id)).run();
}
