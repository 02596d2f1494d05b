import { sql } from 'drizzle-orm';
import type { ReadDb } from '../../../db/types.ts';

/** What a forecast of the waiting list begins with, per team on a day. */

/** Open trajecten that had their intake, by the zwaarte of that day; null = none was set. */
export function readOpenPerZwaarte(db: ReadDb, dag: string) {
  const open = sql`aanmelddatum <= ${dag} AND intake <= ${dag}`;
  return db.all<{ readonly teamId: string; readonly zwaarte: number | null; readonly aantal: number }>(sql`
    SELECT teamId, zwaarte, count(*) AS aantal FROM (
      SELECT team_id AS teamId, (
        SELECT z.zwaarte FROM traject_zwaarte z
        WHERE z.traject_id = t.id AND z.geldig_van <= ${dag} ORDER BY z.geldig_van DESC LIMIT 1) AS zwaarte
      FROM (
        SELECT id, team_id, aanmelddatum, intake FROM traject WHERE afronding IS NULL AND ${open}
        UNION ALL SELECT id, team_id, aanmelddatum, intake FROM traject WHERE afronding > ${dag} AND ${open}) t)
    GROUP BY 1, 2`);
}

/** Aanmeldingen per day. */
export function readAanmeldingen(db: ReadDb, { van, tot }: { readonly van: string; readonly tot: string }) {
  return db.all<{ readonly teamId: string; readonly dag: string; readonly aantal: number }>(sql`
    SELECT team_id AS teamId, aanmelddatum AS dag, count(*) AS aantal
    FROM traject INDEXED BY traject_aanmelddatum_idx WHERE aanmelddatum BETWEEN ${van} AND ${tot} GROUP BY 1, 2`);
}

/** Mean days from intake to afronding of what ended in a period: how long a traject takes hours. */
export function readBehandelduur(db: ReadDb, { van, tot }: { readonly van: string; readonly tot: string }) {
  return db.all<{ readonly teamId: string; readonly dagen: number; readonly aantal: number }>(sql`
    SELECT team_id AS teamId, sum(julianday(afronding) - julianday(intake)) AS dagen, count(*) AS aantal
    FROM traject WHERE afronding BETWEEN ${van} AND ${tot} AND intake IS NOT NULL GROUP BY 1`);
}
