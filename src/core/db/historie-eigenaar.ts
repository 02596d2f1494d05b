import { z } from 'zod';
import { assertNever } from '../../shared/domain/assert-never.ts';
import { OPDRACHT_SOORTEN } from '../../shared/domain/opdracht/lijsten.ts';
import type { OpdrachtRegel } from './historie.ts';
import { leesRijen } from './rij.ts';
import { ownerOf } from './schema/journaal.ts';
import type { Store } from './types.ts';

/** Rows that belong to a record: those of a table whose column has (or had) one of these values. */
export type Eigendom = {
  readonly tabel: string;
  readonly kolom: 'id' | 'medewerker_id' | 'detachering_id';
  readonly waarden: readonly string[];
};

/** Image of a row with column names, as the journal keeps it. */
export type Beeld = Readonly<Record<string, unknown>>;

export type RijWijziging = {
  readonly tabel: string;
  readonly rijId: string;
  /** null: the row was added. */
  readonly voor: Beeld | null;
  /** null: the row was removed. */
  readonly na: Beeld | null;
};

export type OpdrachtMetRijen = OpdrachtRegel & {
  /** Whether the opdracht is in effect now; false for one that was undone. */
  readonly inEffect: boolean;
  readonly rijen: readonly RijWijziging[];
};

const beeldSchema = z.record(z.string(), z.unknown());
const beeldTekst = z
  .string()
  .nullable()
  .transform((json) => (json === null ? null : beeldSchema.parse(JSON.parse(json))));

const rijSchema = z.object({
  id: z.string(),
  moment: z.string(),
  gebruiker: z.string(),
  label: z.string(),
  soort: z.enum(OPDRACHT_SOORTEN),
  laatste: z.string().nullable(),
  tabel: z.string(),
  rijId: z.string(),
  voor: beeldTekst,
  na: beeldTekst,
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

/**
 * What happened to all rows of a record, newest opdracht first, the rows in the order they were
 * written. Also rows that no longer exist: they are found by their images.
 */
export function historieVanEigendom(store: Store, eigendom: readonly Eigendom[]): OpdrachtMetRijen[] {
  const delen = eigendom.filter(({ waarden }) => waarden.length > 0);
  if (delen.length === 0) return [];
  const rijen = leesRijen(
    rijSchema,
    store.intern.verbinding.prepare(
      `SELECT o.id, o.moment, o.gebruiker, o.label, o.soort,
         (SELECT s.soort FROM opdracht s WHERE s.betreft_id = o.id ORDER BY s.volgnummer DESC LIMIT 1) AS laatste,
         w.tabel, w.rij_id AS rijId, w.voor, w.na
       FROM (${delen.map(rowsOwned).join(' UNION ')}) r
       CROSS JOIN wijziging w INDEXED BY wijziging_rij_idx ON w.tabel = r.tabel AND w.rij_id = r.rij_id
       CROSS JOIN opdracht o ON o.id = w.opdracht_id
       ORDER BY o.volgnummer DESC, w.volgnummer`,
    ),
    ...delen.map(({ waarden }) => JSON.stringify(waarden)),
  );
  const perOpdracht = Map.groupBy(rijen, (rij) => rij.id);
  return [...perOpdracht.values()].flatMap((groep) => {
    const [eerste] = groep;
    if (eerste === undefined) return [];
    const { id, moment, gebruiker, label, soort, laatste } = eerste;
    return [
      {
        ...{ id, moment, gebruiker, label, soort },
        inEffect: laatste !== 'ongedaan',
        rijen: groep.map(({ tabel, rijId, voor, na }) => ({ tabel, rijId, voor, na })),
      },
    ];
  });
}
