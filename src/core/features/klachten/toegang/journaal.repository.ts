import { z } from 'zod';
import { HARD } from '../../../../shared/domain/klacht/basis/behandelaar.ts';
import { naamSleutel } from '../../../../shared/domain/klacht/basis/persoon.ts';
import { IN_EFFECT } from '../../../db/journaal-state.ts';
import { readRows } from '../../../db/row.ts';
import { ownerOf } from '../../../db/schema/journaal.ts';
import type { Connection, OpdrachtRef, Store } from '../../../db/types.ts';

/** What the journal knows of complaints. */

/**
 * Whether an opdracht is about complaints, and about which: those are shown to few (B11). `beklaagdeIds`: whom
 * they were ever about, also when that, or the complaint itself, has been taken back since.
 */
export type KlachtAandeel = {
  readonly isKlacht: boolean;
  /** Its images were destroyed: about which complaint it was nobody can tell any more. */
  readonly isGewist: boolean;
  readonly klachtIds: string[];
  readonly beklaagdeIds: string[];
};

/** The key of somebody in a complaint, from the image of their row. */
const SLEUTEL = `coalesce(${ownerOf('medewerker_id')}, ${ownerOf('gebruiker_id')}, '${naamSleutel('')}' || (${ownerOf('naam')}))`;

/** Whom a complaint was ever about, and who was ever there: both are shielded from. */
function beklaagdenOoit(connection: Connection, klachtId: string): string[] {
  return readRows(
    z.object({ id: z.string() }),
    connection.prepare(
      `SELECT DISTINCT ${SLEUTEL} AS id FROM wijziging INDEXED BY wijziging_klacht_idx
       WHERE (tabel = 'klacht_beklaagde'
           OR (tabel = 'klacht_betrokkene' AND ${ownerOf('betrokkenheid')} IN (${asList(HARD)})))
         AND ${ownerOf('klacht_id')} = ?`,
    ),
    klachtId,
  ).map(({ id }) => id);
}

/** The numbers of complaints that an opdracht registered. */
export function geregistreerdeNummers(store: Store, opdrachtId: string): string[] {
  return readRows(
    z.object({ nummer: z.string() }),
    store.intern.verbinding.prepare(
      `SELECT json_extract(na, '$.nummer') AS nummer FROM wijziging INDEXED BY wijziging_opdracht_idx
       WHERE opdracht_id = ? AND tabel = 'klacht' AND voor IS NULL`,
    ),
    opdrachtId,
  ).map(({ nummer }) => nummer);
}

/** Which complaint a journal line is about; NULL = none. */
const KLACHT_VAN_LINE = `CASE w.tabel WHEN 'klacht' THEN w.rij_id ELSE ${ownerOf('klacht_id')} END`;

/** Rows of a complaint that no step rests on; a document can be what a later step rests on. */
const LOS = ['klacht_notitie', 'klacht_maatregel'];
const LOS_VOOR_EERDERE = [...LOS, 'klacht_document'];
const asList = (tables: readonly string[]): string => tables.map((table) => `'${table}'`).join(', ');

/** Of an opdracht with more rows than this it is quicker to go through all rows of complaints than through its own. */
const VEEL_ROWS = 2000;

/** How many rows an opdracht changed, counted up to VEEL_RIJEN. */
function countRows(connection: Connection, opdrachtId: string): number {
  const [row] = readRows(
    z.object({ n: z.number() }),
    connection.prepare(
      `SELECT count(*) AS n FROM (SELECT 1 FROM wijziging WHERE opdracht_id = ? LIMIT ${VEEL_ROWS})`,
    ),
    opdrachtId,
  );
  return row?.n ?? 0;
}

/** The complaints of which an opdracht changed rows, those of the tables `zonder` left out. */
function klachtIdsOf(
  connection: Connection,
  opdrachtId: string,
  aantal: number,
  zonder: readonly string[],
): string[] {
  const index = aantal === VEEL_ROWS ? 'wijziging_rij_idx' : 'wijziging_opdracht_idx';
  return readRows(
    z.object({ id: z.string() }),
    connection.prepare(
      `SELECT DISTINCT ${KLACHT_VAN_LINE} AS id FROM wijziging w INDEXED BY ${index}
       WHERE w.opdracht_id = ? AND w.tabel GLOB 'klacht*' AND w.tabel NOT IN (${asList(zonder)})
         AND ${KLACHT_VAN_LINE} IS NOT NULL`,
    ),
    opdrachtId,
  ).map(({ id }) => id);
}

/**
 * The last opdracht in effect that went on with a complaint after this one; null when this one is the last, or
 * when nothing rests on it. A step taken away from under a later one would leave a complaint that the law does
 * not allow, for instance closed without a hearing.
 */
export function latereKlachtOpdracht(store: Store, opdrachtId: string): OpdrachtRef | null {
  const { verbinding } = store.intern;
  const klachtIds = klachtIdsOf(verbinding, opdrachtId, countRows(verbinding, opdrachtId), LOS);
  // Most opdrachten are about no complaint: for those the journal is not searched.
  if (klachtIds.length === 0) return null;
  const [later] = readRows(
    z.object({ id: z.string(), label: z.string() }),
    verbinding.prepare(
      `SELECT o.id, o.label FROM opdracht o
       WHERE o.soort = 'wijziging' AND ${IN_EFFECT}
         AND o.volgnummer > (SELECT volgnummer FROM opdracht WHERE id = ?)
         AND o.id IN (
           SELECT opdracht_id FROM wijziging WHERE tabel = 'klacht' AND rij_id IN (SELECT value FROM json_each(?))
           UNION ALL
           SELECT opdracht_id FROM wijziging INDEXED BY wijziging_klacht_idx
           WHERE ${ownerOf('klacht_id')} IN (SELECT value FROM json_each(?))
             AND tabel GLOB 'klacht*' AND tabel NOT IN (${asList(LOS_VOOR_EERDERE)}))
       ORDER BY o.volgnummer DESC LIMIT 1`,
    ),
    opdrachtId,
    JSON.stringify(klachtIds),
    JSON.stringify(klachtIds),
  );
  return later ?? null;
}

export function klachtAandeel(store: Store, opdrachtId: string): KlachtAandeel {
  const { verbinding } = store.intern;
  const row = readRows(
    z.object({ n: z.number() }),
    verbinding.prepare(
      `SELECT count(*) AS n FROM opdracht o LEFT JOIN opdracht b ON b.id = o.betreft_id
       WHERE o.id = ? AND coalesce(b.aanroep, o.aanroep) GLOB 'klachten.*'`,
    ),
    opdrachtId,
  );
  const aantal = countRows(verbinding, opdrachtId);
  const klachtIds = klachtIdsOf(verbinding, opdrachtId, aantal, []);
  return {
    isKlacht: row[0]?.n === 1 || klachtIds.length > 0,
    isGewist: aantal === 0,
    klachtIds,
    beklaagdeIds: klachtIds.flatMap((id) => beklaagdenOoit(verbinding, id)),
  };
}
