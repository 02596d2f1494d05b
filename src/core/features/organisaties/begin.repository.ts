import { and, eq, min, or } from 'drizzle-orm';
import type { BeginMove } from '../../../shared/domain/tijd/periode.ts';
import { detachering, opvolging, organisatieNaam, subsidieafspraak } from '../../db/schema/planning.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

/** The first day that something of an organisation was recorded for, and what; null when there is nothing. */
export function readFirstUse(
  db: ReadDb,
  id: string,
): { readonly soort: 'detachering' | 'afspraak' | 'opvolging'; readonly dag: string } | null {
  const at = db
    .select({ dag: min(detachering.geldigVan) })
    .from(detachering)
    .where(eq(detachering.organisatieId, id))
    .get();
  const agreed = db
    .select({ dag: min(subsidieafspraak.geldigVan) })
    .from(subsidieafspraak)
    .where(eq(subsidieafspraak.organisatieId, id))
    .get();
  const followed = db
    .select({ dag: min(opvolging.datum) })
    .from(opvolging)
    .where(or(eq(opvolging.vanId, id), eq(opvolging.naarId, id)))
    .get();
  const all = [
    { soort: 'detachering' as const, dag: at?.dag ?? null },
    { soort: 'afspraak' as const, dag: agreed?.dag ?? null },
    { soort: 'opvolging' as const, dag: followed?.dag ?? null },
  ].flatMap(({ soort, dag }) => (dag === null ? [] : [{ soort, dag }]));
  return all.sort((a, b) => a.dag.localeCompare(b.dag))[0] ?? null;
}

/** How many detacheringen of an organisation begin on a day. */
export function countDetacheringenFrom(db: ReadDb, organisatieId: string, dag: string): number {
  const waar = and(eq(detachering.organisatieId, organisatieId), eq(detachering.geldigVan, dag));
  return db.select({ id: detachering.id }).from(detachering).where(waar).all().length;
}

export function moveNamen(tx: WriteDb, { zet, weg }: BeginMove<typeof organisatieNaam.$inferSelect>): void {
  for (const { id } of weg) tx.delete(organisatieNaam).where(eq(organisatieNaam.id, id)).run();
  for (const { rij, geldigVan } of zet) {
    tx.update(organisatieNaam).set({ geldigVan }).where(eq(organisatieNaam.id, rij.id)).run();
  }
}
