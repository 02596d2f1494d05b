import { z } from 'zod';
import { readRow, readRows } from './row.ts';
import { SERIES } from './samenhang.ts';
import type { Connection, OpdrachtDoor, Store } from './types.ts';

/**
 * Nobody writes over what they have not seen. The journal knows which rows an opdracht changes, so no service has to
 * say it and none can forget it.
 */

const doorRow = z.object({
  id: z.string(),
  nummer: z.number(),
  label: z.string(),
  gebruiker: z.string(),
  gebruikerId: z.string().nullable(),
  moment: z.string(),
});

/** Lists that a screen saves as a whole: a row that somebody took out is no row any more to clash with. */
const LISTS = [
  { tabel: 'klacht_beklaagde', sleutel: ['klacht_id'] },
  { tabel: 'klacht_betrokkene', sleutel: ['klacht_id'] },
  { tabel: 'klacht_onderdeel', sleutel: ['klacht_id'] },
  { tabel: 'gebruiker_rol', sleutel: ['gebruiker_id'] },
];

/** Which fields make rows of a table one series (one cell of a screen over time). */
const KEYS: ReadonlyMap<string, readonly string[]> = new Map(
  [...SERIES.filter(({ alleen, ookAls }) => alleen === undefined && ookAls === undefined), ...LISTS].map(
    ({ tabel, sleutel }) => [tabel, sleutel],
  ),
);
const SERIES_TABLES = JSON.stringify([...KEYS.keys()]);

/** An opdracht of more rows than this is compared by its rows only. */
const MANY_ROWS = 500;

const ROWS = `SELECT w.tabel, w.voor, w.na FROM wijziging w INDEXED BY wijziging_opdracht_idx
  WHERE w.opdracht_id = ? AND w.tabel IN (SELECT value FROM json_each(?)) LIMIT ${MANY_ROWS + 1}`;

const imageSchema = z.record(z.string(), z.unknown());
const rowSchema = z.object({ tabel: z.string(), voor: z.string().nullable(), na: z.string().nullable() });

/** A row as it was or became: which series it is of, and when. */
type Place = { readonly series: string; readonly van: string; readonly tot: string };

function placesOf(connection: Connection, opdrachtId: string): readonly Place[] | null {
  const rows = readRows(rowSchema, connection.prepare(ROWS), opdrachtId, SERIES_TABLES);
  if (rows.length > MANY_ROWS) return null;
  return rows.flatMap(({ tabel, voor, na }) =>
    [voor, na].flatMap((json): Place[] => {
      if (json === null) return [];
      const image = imageSchema.parse(JSON.parse(json));
      const key = (KEYS.get(tabel) ?? []).map((column) => image[column] ?? null);
      const { geldig_van: van, geldig_tot: tot } = image;
      return [
        {
          series: JSON.stringify([tabel, ...key]),
          van: typeof van === 'string' ? van : '',
          tot: typeof tot === 'string' ? tot : '9999-12-31',
        },
      ];
    }),
  );
}

function shareSeries(mine: readonly Place[] | null, theirs: readonly Place[] | null): boolean {
  if (mine === null || theirs === null) return false;
  return theirs.some((a) =>
    mine.some((b) => a.series === b.series && (a.van === '' || (a.van < b.tot && b.van < a.tot))),
  );
}

function shareRow(connection: Connection, mine: string, theirs: string): boolean {
  const row = readRow(
    z.object({ n: z.number() }),
    connection.prepare(
      `SELECT EXISTS (
         SELECT 1 FROM wijziging w INDEXED BY wijziging_opdracht_idx
         CROSS JOIN wijziging m INDEXED BY wijziging_rij_idx
           ON m.tabel = w.tabel AND m.rij_id = w.rij_id AND m.opdracht_id = ?
         WHERE w.opdracht_id = ?) AS n`,
    ),
    mine,
    theirs,
  );
  return row?.n === 1;
}

/**
 * The last opdracht after number `gezien`, not of `isOwn`, that changed a row which the running opdracht changes, or
 * another row of the same series in the same time; null = there is none.
 */
export function changedUnseen(
  { intern: { verbinding } }: Store,
  opdrachtId: string,
  gezien: number,
  isOwn: (nummer: number) => boolean,
): OpdrachtDoor | null {
  const later = readRows(
    doorRow,
    verbinding.prepare(
      `SELECT o.id, o.volgnummer AS nummer, o.label, o.gebruiker, o.gebruiker_id AS gebruikerId, o.moment
       FROM opdracht o INDEXED BY opdracht_volgnummer_uniek
       WHERE o.volgnummer > ? AND o.id <> ? ORDER BY o.volgnummer DESC`,
    ),
    gezien,
    opdrachtId,
  ).filter(({ nummer }) => !isOwn(nummer));
  if (later.length === 0) return null;
  const mine = placesOf(verbinding, opdrachtId);
  return (
    later.find(
      ({ id }) => shareRow(verbinding, opdrachtId, id) || shareSeries(mine, placesOf(verbinding, id)),
    ) ?? null
  );
}
