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

function tel(db: ReadDb, tabel: SQLiteTable, waar: SQL | undefined): number {
  return db.select({ n: count() }).from(tabel).where(waar).get()?.n ?? 0;
}

/** How much refers to an organisation, besides its own names and cao. */
export function telVerwijzingen(db: ReadDb, id: string) {
  return {
    detacheringen: tel(db, detachering, eq(detachering.organisatieId, id)),
    afspraken: tel(db, subsidieafspraak, eq(subsidieafspraak.organisatieId, id)),
    opvolgingen: tel(db, opvolging, or(eq(opvolging.vanId, id), eq(opvolging.naarId, id))),
    vacatures: tel(db, vacature, eq(vacature.organisatieId, id)),
    personeelsnummers: tel(db, personeelsnummer, eq(personeelsnummer.organisatieId, id)),
  };
}

/** Removes an organisation with its names and cao. */
export function verwijderOrganisatieRijen(tx: WriteDb, id: string): void {
  tx.delete(organisatieNaam).where(eq(organisatieNaam.organisatieId, id)).run();
  tx.delete(organisatieAlias).where(eq(organisatieAlias.organisatieId, id)).run();
  tx.delete(organisatieCao).where(eq(organisatieCao.organisatieId, id)).run();
  tx.delete(moederorganisatie).where(eq(moederorganisatie.id, id)).run();
}
