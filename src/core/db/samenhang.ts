import { z } from 'zod';
import { readRows } from './row.ts';
import type { Connection } from './types.ts';

/**
 * What must be true between dated rows (domein §2). Services see to it when they write; undoing an
 * older opdracht puts rows back that no service looks at, beside what was written since.
 */

/**
 * Rows with the same key may not overlap: they are one series. `alleen`: a condition on each of the two; `ookAls`: one on
 * both together (`a` and `b`), where the columns of the key alone do not say which go together.
 */
export type Series = {
  readonly tabel: string;
  readonly sleutel: readonly string[];
  readonly alleen?: string;
  readonly ookAls?: string;
};

export const SERIES: readonly Series[] = [
  { tabel: 'detachering', sleutel: ['medewerker_id', 'organisatie_id'] },
  { tabel: 'inzet', sleutel: ['detachering_id', 'team_id', 'doel'] },
  { tabel: 'werkvoorraad', sleutel: ['team_id', 'zwaarte'] },
  { tabel: 'formatie', sleutel: ['team_id', 'functie_id', 'specialisme_id'] },
  { tabel: 'minimumbezetting', sleutel: ['team_id', 'weekdag', 'dagdeel', 'soort'] },
  { tabel: 'medewerker_specialisme', sleutel: ['medewerker_id', 'specialisme_id'] },
  { tabel: 'medewerker_specialisme', sleutel: ['medewerker_id'], alleen: 'hoofd = 1' },
  { tabel: 'gebiedsmanager', sleutel: ['gebied_id', 'medewerker_id'] },
  { tabel: 'team_naam', sleutel: ['team_id'] },
  { tabel: 'team_gebied', sleutel: ['team_id'] },
  { tabel: 'team_wijk', sleutel: ['team_id'] },
  { tabel: 'team_contact', sleutel: ['team_id'] },
  { tabel: 'gebied_naam', sleutel: ['gebied_id'] },
  { tabel: 'wijk_naam', sleutel: ['wijk_id'] },
  { tabel: 'wijk_gebied', sleutel: ['wijk_id'] },
  { tabel: 'organisatie_naam', sleutel: ['organisatie_id'] },
  { tabel: 'instelling', sleutel: ['sleutel'] },
  // One gebied of a role lies within the whole city.
  {
    tabel: 'gebruiker_rol',
    sleutel: ['gebruiker_id', 'rol'],
    ookAls: '(a.gebied_id IS b.gebied_id OR a.gebied_id IS NULL OR b.gebied_id IS NULL)',
  },
  // Nobody is there twice: not by name, and not as the same medewerker.
  { tabel: 'gebruiker', sleutel: [], ookAls: 'lower(a.naam) = lower(b.naam)' },
  { tabel: 'gebruiker', sleutel: ['medewerker_id'], alleen: 'medewerker_id IS NOT NULL' },
];

/** A row lies within the period of the row it refers to. */
type Binnen = { readonly tabel: string; readonly kolom: string; readonly ouder: string };

const BINNEN: readonly Binnen[] = [
  { tabel: 'inzet', kolom: 'detachering_id', ouder: 'detachering' },
  { tabel: 'inzet', kolom: 'team_id', ouder: 'team' },
  { tabel: 'detachering', kolom: 'organisatie_id', ouder: 'moederorganisatie' },
  { tabel: 'werkvoorraad', kolom: 'team_id', ouder: 'team' },
  { tabel: 'formatie', kolom: 'team_id', ouder: 'team' },
  { tabel: 'minimumbezetting', kolom: 'team_id', ouder: 'team' },
  { tabel: 'team_gebied', kolom: 'gebied_id', ouder: 'gebied' },
  { tabel: 'gebruiker_rol', kolom: 'gebruiker_id', ouder: 'gebruiker' },
  { tabel: 'gebruiker_rol', kolom: 'gebied_id', ouder: 'gebied' },
];

/** Rows of a table that an opdracht touched. */
const geraakt = (table: string): string =>
  `(SELECT rij_id FROM wijziging INDEXED BY wijziging_opdracht_idx WHERE opdracht_id = ? AND tabel = '${table}')`;

const LAATST = "'9999-12-31'";

function seriesVraag({ tabel, sleutel, alleen, ookAls }: Series): string {
  const same = sleutel.map((column) => `b."${column}" IS a."${column}"`);
  const filter = alleen === undefined ? [] : [`a.${alleen}`, `b.${alleen}`];
  const voorwaarden = [
    `a.id IN ${geraakt(tabel)}`,
    'a.id <> b.id',
    ...same,
    ...filter,
    ...(ookAls === undefined ? [] : [ookAls]),
    `a.geldig_van < coalesce(b.geldig_tot, ${LAATST})`,
    `b.geldig_van < coalesce(a.geldig_tot, ${LAATST})`,
  ];
  return `SELECT a.id AS rijId, '${tabel}' AS anderTabel, b.id AS anderId FROM "${tabel}" a JOIN "${tabel}" b ON ${voorwaarden.join(' AND ')}`;
}

/** Asked twice: as a child that is touched, and as a child of a parent that is. */
function binnenVragen({ tabel, kolom, ouder }: Binnen): { readonly tabel: string; readonly vraag: string }[] {
  const buiten = `(k.geldig_van < o.geldig_van OR coalesce(k.geldig_tot, ${LAATST}) > coalesce(o.geldig_tot, ${LAATST}))`;
  const uit = `FROM "${tabel}" k JOIN "${ouder}" o ON o.id = k."${kolom}" WHERE ${buiten}`;
  return [
    {
      tabel,
      vraag: `SELECT k.id AS rijId, '${ouder}' AS anderTabel, o.id AS anderId ${uit} AND k.id IN ${geraakt(tabel)}`,
    },
    {
      tabel: ouder,
      vraag: `SELECT o.id AS rijId, '${tabel}' AS anderTabel, k.id AS anderId ${uit} AND o.id IN ${geraakt(ouder)}`,
    },
  ];
}

/** Each with the table whose touched rows it is about. */
export const VRAGEN: readonly { readonly tabel: string; readonly vraag: string }[] = [
  ...SERIES.map((series) => ({ tabel: series.tabel, vraag: seriesVraag(series) })),
  ...BINNEN.flatMap(binnenVragen),
];

const breukRow = z.object({ rijId: z.string(), anderTabel: z.string(), anderId: z.string() });
const tableRow = z.object({ tabel: z.string() });

/** A row that an opdracht touched does not go together with another one. */
export type Breuk = z.infer<typeof breukRow>;

/** Whatever does not go together now with the rows that an opdracht touched, once per pair. */
export function searchBreuken(connection: Connection, opdrachtId: string): Map<string, Breuk> {
  const tables = new Set(
    readRows(
      tableRow,
      connection.prepare('SELECT DISTINCT tabel FROM wijziging WHERE opdracht_id = ?'),
      opdrachtId,
    ).map(({ tabel }) => tabel),
  );
  const breuken = VRAGEN.filter(({ tabel }) => tables.has(tabel)).flatMap(({ vraag }) =>
    readRows(breukRow, connection.prepare(vraag), opdrachtId),
  );
  return new Map(breuken.map((breuk) => [`${breuk.rijId}|${breuk.anderTabel}|${breuk.anderId}`, breuk]));
}
