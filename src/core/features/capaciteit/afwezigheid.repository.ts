import { eq, inArray } from 'drizzle-orm';
import { afwezigheid } from '../../db/schema/medewerkers.ts';
import { detachering, inzet } from '../../db/schema/planning.ts';
import { tableRows } from '../../db/table-rows.ts';
import type { ReadDb } from '../../db/types.ts';

export const afwezigheidRows = tableRows(afwezigheid);

/** The absence of everybody whose inzet these rows are. */
export function readAfwezigheidIdsOf(db: ReadDb, inzetIds: readonly string[]): string[] {
  return db
    .selectDistinct({ id: afwezigheid.id })
    .from(afwezigheid)
    .innerJoin(detachering, eq(detachering.medewerkerId, afwezigheid.medewerkerId))
    .innerJoin(inzet, eq(inzet.detacheringId, detachering.id))
    .where(inArray(inzet.id, [...inzetIds]))
    .all()
    .map(({ id }) => id);
}
