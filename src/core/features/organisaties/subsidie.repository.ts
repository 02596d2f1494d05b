import { asc, eq } from 'drizzle-orm';
import { medewerker } from '../../db/schema/medewerkers.ts';
import { detachering, subsidieafspraak } from '../../db/schema/planning.ts';
import { tableRows } from '../../db/table-rows.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

export const afspraakRows = tableRows(subsidieafspraak);

/** All agreements, oldest first. */
export function readAfspraken(db: ReadDb) {
  return db
    .select()
    .from(subsidieafspraak)
    .orderBy(asc(subsidieafspraak.geldigVan), asc(subsidieafspraak.id))
    .all();
}

/** Hours and periods of all detacheringen at an organisation. */
export function readGeleverd(db: ReadDb, organisatieId: string) {
  const { minutenPerWeek, geldigVan, geldigTot, subsidieafspraakId } = detachering;
  return db
    .select({ minutenPerWeek, geldigVan, geldigTot, subsidieafspraakId })
    .from(detachering)
    .where(eq(detachering.organisatieId, organisatieId))
    .all();
}

/** Detacheringen at an organisation with who they are of. */
export function readDetacheringenAt(db: ReadDb, organisatieId: string) {
  const { id, functieId, minutenPerWeek, geldigVan, geldigTot, subsidieafspraakId } = detachering;
  const { voornaam, tussenvoegsel, achternaam } = medewerker;
  return db
    .select({
      ...{ id, functieId, minutenPerWeek, geldigVan, geldigTot, subsidieafspraakId },
      ...{ voornaam, tussenvoegsel, achternaam },
    })
    .from(detachering)
    .innerJoin(medewerker, eq(medewerker.id, detachering.medewerkerId))
    .where(eq(detachering.organisatieId, organisatieId))
    .all();
}

export function readGekoppeld(db: ReadDb, afspraakId: string) {
  return db
    .select({ id: detachering.id })
    .from(detachering)
    .where(eq(detachering.subsidieafspraakId, afspraakId))
    .all();
}

export function setKoppeling(tx: WriteDb, detacheringId: string, subsidieafspraakId: string | null): void {
  tx.update(detachering).set({ subsidieafspraakId }).where(eq(detachering.id, detacheringId)).run();
}
