import { and, asc, eq, max } from 'drizzle-orm';
import { detachering, moederorganisatie, organisatieNaam } from '../../db/schema/planning.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

export function leesOrganisatie(db: ReadDb, id: string) {
  return db.select().from(moederorganisatie).where(eq(moederorganisatie.id, id)).get();
}

/** Names of all organisations with their period, oldest first. */
export function leesOrganisatienamen(db: ReadDb) {
  return db.select().from(organisatieNaam).orderBy(asc(organisatieNaam.geldigVan)).all();
}

/** Detacheringen of a person at an organisation, oldest first. */
export function leesDetacheringen(db: ReadDb, medewerkerId: string, organisatieId: string) {
  return db
    .select()
    .from(detachering)
    .where(and(eq(detachering.medewerkerId, medewerkerId), eq(detachering.organisatieId, organisatieId)))
    .orderBy(asc(detachering.geldigVan))
    .all();
}

export function hoogsteVolgorde(db: ReadDb): number {
  return (
    db
      .select({ hoogste: max(moederorganisatie.volgorde) })
      .from(moederorganisatie)
      .get()?.hoogste ?? 0
  );
}

export function voegOrganisatieToe(
  tx: WriteDb,
  rijen: {
    readonly organisatie: typeof moederorganisatie.$inferInsert;
    readonly naam: typeof organisatieNaam.$inferInsert;
  },
): void {
  tx.insert(moederorganisatie).values(rijen.organisatie).run();
  tx.insert(organisatieNaam).values(rijen.naam).run();
}

export function voegDetacheringToe(tx: WriteDb, rij: typeof detachering.$inferInsert): void {
  tx.insert(detachering).values(rij).run();
}
