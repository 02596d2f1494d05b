import { z } from 'zod';
import { assertNever } from '../../shared/domain/assert-never.ts';
import { OPDRACHT_SOORTEN } from '../../shared/domain/opdracht/lists.ts';
import type { OpdrachtLine } from './historie.ts';
import { readRows } from './row.ts';
import { ownerOf } from './schema/journaal.ts';
import type { Store } from './types.ts';

/** Rows that belong to a record: those of a table whose column has (or had) one of these values. */
export type Eigendom = {
  readonly tabel: string;
  readonly kolom: 'id' | 'medewerker_id' | 'detachering_id';
  readonly waarden: readonly string[];
};

/** Image of a row with column names, as the journal keeps it. */
export type RowImage = Readonly<Record<string, unknown>>;

export type RowWijziging = {
  readonly tabel: string;
  readonly rijId: string;
  /** null: the row was added. */
  readonly voor: RowImage | null;
  /** null: the row was removed. */
  readonly na: RowImage | null;
};

export type OpdrachtWithRows = OpdrachtLine & {
  /** Whether the opdracht is in effect now; false for one that was undone. */
  readonly inEffect: boolean;
  readonly rijen: readonly RowWijziging[];
};

const viewSchema = z.record(z.string(), z.unknown());
const viewText = z
  .string()
  .nullable()
  .transform((json) => (json === null ? null : viewSchema.parse(JSON.parse(json))));

const rowSchema = z.object({
  id: z.string(),
  moment: z.string(),
  gebruiker: z.string(),
  label: z.string(),
  soort: z.enum(OPDRACHT_SOORTEN),
  laatste: z.string().nullable(),
  tabel: z.string(),
  rijId: z.string(),
  voor: viewText,
  na: viewText,
});

/** The rows that ever were of a record: of each the journal has an image, found by an index of its own. */
function rowsOwned({ tabel, kolom }: Eigendom): string {
  const values = 'IN (SELECT value FROM json_each(?))';
  switch (kolom) {
    case 'id':
      return `SELECT '${tabel}' AS tabel, value AS rij_id FROM json_each(?)`;
    case 'medewerker_id':
      return `SELECT tabel, rij_id FROM wijziging INDEXED BY wijziging_medewerker_idx WHERE ${ownerOf('medewerker_id')} ${values} AND tabel = '${tabel}'`;
    case 'detachering_id':
      return `SELECT tabel, rij_id FROM wijziging INDEXED BY wijziging_detachering_idx WHERE ${ownerOf('detachering_id')} ${values} AND tabel = '${tabel}'`;
    default:
      return assertNever(kolom);
  }
}

/** The people whose rows in `tables` an opdracht changed; inzet is of whoever has the detachering. */
export function peopleOfOpdracht(
  store: Store,
  opdrachtId: string,
  tables: readonly string[],
): readonly string[] {
  return readRows(
    z.object({ id: z.string().nullable() }),
    store.intern.verbinding.prepare(
      `SELECT DISTINCT coalesce(${ownerOf('medewerker_id')}, d.medewerker_id, iif(w.tabel = 'medewerker', w.rij_id, NULL)) AS id
       FROM wijziging w INDEXED BY wijziging_opdracht_idx
       LEFT JOIN detachering d ON d.id = ${ownerOf('detachering_id')}
       WHERE w.opdracht_id = ? AND w.tabel IN (SELECT value FROM json_each(?))`,
    ),
    opdrachtId,
    JSON.stringify(tables),
  ).flatMap(({ id }) => id ?? []);
}

/**
 * What happened to all rows of a record, newest opdracht first, the rows in the order they were
 * written. Also rows that no longer exist: they are found by their images.
 */
export function historieOfEigendom(store: Store, eigendom: readonly Eigendom[]): OpdrachtWithRows[] {
  const parts = eigendom.filter(({ waarden }) => waarden.length > 0);
  if (parts.length === 0) return [];
  const rows = readRows(
    rowSchema,
    store.intern.verbinding.prepare(
      `SELECT o.id, o.moment, o.gebruiker, o.label, o.soort,
         (SELECT s.soort FROM opdracht s WHERE s.betreft_id = o.id ORDER BY s.volgnummer DESC LIMIT 1) AS laatste,
         w.tabel, w.rij_id AS rijId, w.voor, w.na
       FROM (${parts.map(rowsOwned).join(' UNION ')}) r
       CROSS JOIN wijziging w INDEXED BY wijziging_rij_idx ON w.tabel = r.tabel AND w.rij_id = r.rij_id
       CROSS JOIN opdracht o ON o.id = w.opdracht_id
       ORDER BY o.volgnummer DESC, w.volgnummer`,
    ),
    ...parts.map(({ waarden }) => JSON.stringify(waarden)),
  );
  const perOpdracht = Map.groupBy(rows, (row) => row.id);
  return [...perOpdracht.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { id, moment, gebruiker, label, soort, laatste } = first;
    return [
      {
        ...{ id, moment, gebruiker, label, soort },
        inEffect: laatste !== 'ongedaan',
        rijen: group.map(({ tabel, rijId, voor, na }) => ({ tabel, rijId, voor, na })),
      },
    ];
  });
}
