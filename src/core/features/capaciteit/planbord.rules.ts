import { PLANBORD_LISTS } from '../../../shared/domain/planbord/delta.ts';
import { PLANNING_LISTS, type PlanbordList } from '../../../shared/domain/planning/planning.ts';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';

/**
 * The date whose names a window [van, tot) shows: today where it lies inside, else the
 * day of the window that is nearest to today: `tot` itself is no day of it.
 */
export function naamdatum(van: string, tot: string, vandaag: string): string {
  if (vandaag < van) return van;
  return vandaag < tot ? vandaag : plusDagen(tot, -1);
}

const LIST_VAN_TABLE: ReadonlyMap<string, PlanbordList> = new Map(
  PLANBORD_LISTS.map((list) => [PLANNING_LISTS[list].tabel, list]),
);

/** Which list of the planbord a table feeds; undefined for a table that feeds none. */
export function listOfTable(table: string): PlanbordList | undefined {
  return LIST_VAN_TABLE.get(table);
}
