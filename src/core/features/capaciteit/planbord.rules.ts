import { PLANBORD_LIJSTEN } from '../../../shared/domain/planbord/delta.ts';
import { PLANNING_LIJSTEN, type PlanbordLijst } from '../../../shared/domain/planning/planning.ts';
import { plusDagen } from '../../../shared/domain/tijd/datum.ts';

/**
 * The date whose names a window [van, tot) shows: today where it lies inside, else the
 * day of the window that is nearest to today: `tot` itself is no day of it.
 */
export function naamdatum(van: string, tot: string, vandaag: string): string {
  if (vandaag < van) return van;
  return vandaag < tot ? vandaag : plusDagen(tot, -1);
}

const LIJST_VAN_TABEL: ReadonlyMap<string, PlanbordLijst> = new Map(
  PLANBORD_LIJSTEN.map((lijst) => [PLANNING_LIJSTEN[lijst].tabel, lijst]),
);

/** Which list of the planbord a table feeds; undefined for a table that feeds none. */
export function lijstVanTabel(tabel: string): PlanbordLijst | undefined {
  return LIJST_VAN_TABEL.get(tabel);
}
