import { z } from 'zod';
import { naamRow, readRows } from './row.ts';
import type { Connection, Tabelbeeld } from './types.ts';

/**
 * The journal writes itself: triggers generated from the live schema put a full image
 * before and after of every changed row in `wijziging` (B4), so no service can forget.
 */

/** The journal itself, the log of looking, which is never undone, drafts, and the bytes of documents. */
const ZONDER_JOURNAAL: readonly string[] = [
  'opdracht',
  'wijziging',
  'lopende_opdracht',
  'inzage_log',
  'klacht_concept',
  'klacht_document_inhoud',
  '__drizzle_migrations',
];

const VOORVOEGSEL = 'journaal_';

const columnRow = z.object({ name: z.string(), type: z.string() });

const asNaam = (naam: string) => `"${naam.replaceAll('"', '""')}"`;
const asText = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * Image of one value. json_object alone would round a REAL to 15 digits and refuse a BLOB:
 * quote() writes a REAL that reads back as the same number, a BLOB becomes {"hex": …}.
 */
function valueView(row: string, column: string, type: string): string {
  const value = `${row}.${asNaam(column)}`;
  if (/TEXT|INT/iu.test(type)) return value;
  return `CASE typeof(${value}) WHEN 'real' THEN json(quote(${value})) WHEN 'blob' THEN json_object('hex', hex(${value})) ELSE ${value} END`;
}

function tabelbeeld(connection: Connection, naam: string): Tabelbeeld {
  const columns = readRows(
    columnRow,
    connection.prepare('SELECT name, type FROM pragma_table_info(?) ORDER BY cid'),
    naam,
  );
  const view = (row: string): string =>
    `json_object(${columns.map((k) => `${asText(k.name)}, ${valueView(row, k.name, k.type)}`).join(', ')})`;
  const table = asNaam(naam);
  const namen = columns.map((k) => asNaam(k.name));
  return {
    naam,
    kolommen: columns.map((column) => column.name),
    view,
    huidig: `SELECT ${view(table)} AS beeld FROM ${table} WHERE id = ?`,
    voegToe: `INSERT INTO ${table} (${namen.join(', ')}) VALUES (${namen.map(() => '?').join(', ')})`,
    zet: `UPDATE ${table} SET ${namen.map((k) => `${k} = ?`).join(', ')} WHERE id = ?`,
    verwijder: `DELETE FROM ${table} WHERE id = ?`,
  };
}

/** Every table whose rows the journal follows, from the live schema. */
export function readTables(connection: Connection): Map<string, Tabelbeeld> {
  const namen = readRows(
    naamRow,
    connection.prepare(
      "SELECT name AS naam FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    ),
  );
  return new Map(
    namen
      .filter(({ naam }) => !ZONDER_JOURNAAL.includes(naam))
      .map(({ naam }) => [naam, tabelbeeld(connection, naam)]),
  );
}

const BUITEN_OPDRACHT =
  "SELECT RAISE(ABORT, 'schrijven buiten een opdracht') WHERE NOT EXISTS (SELECT 1 FROM lopende_opdracht);";

function writeView(table: Tabelbeeld, row: string, voor: string, na: string): string {
  return `BEGIN ${BUITEN_OPDRACHT} INSERT INTO wijziging (opdracht_id, tabel, rij_id, voor, na)
    VALUES ((SELECT opdracht_id FROM lopende_opdracht), ${asText(table.naam)}, ${row}.id, ${voor}, ${na}); END`;
}

function triggersOf(table: Tabelbeeld): string[] {
  const op = asNaam(table.naam);
  const trigger = (soort: string) => `CREATE TRIGGER ${asNaam(`${VOORVOEGSEL}${table.naam}_${soort}`)}`;
  // An update that changes nothing is no change: otherwise undo would have steps without effect.
  const anders = table.kolommen.map((k) => `OLD.${asNaam(k)} IS NOT NEW.${asNaam(k)}`).join(' OR ');
  return [
    `${trigger('nieuw')} AFTER INSERT ON ${op} ${writeView(table, 'NEW', 'NULL', table.view('NEW'))}`,
    `${trigger('gewijzigd')} AFTER UPDATE ON ${op} WHEN ${anders} ${writeView(table, 'NEW', table.view('OLD'), table.view('NEW'))}`,
    `${trigger('verwijderd')} AFTER DELETE ON ${op} ${writeView(table, 'OLD', table.view('OLD'), 'NULL')}`,
    `${trigger('id_vast')} BEFORE UPDATE OF id ON ${op} WHEN OLD.id IS NOT NEW.id BEGIN SELECT RAISE(ABORT, 'een id verandert nooit'); END`,
  ];
}

/** What is written in the journal stays as it was written; only the running opdracht may still get its label. */
const VASTE_TABLES = ['wijziging', 'inzage_log'].flatMap((table) =>
  ['UPDATE', 'DELETE'].map(
    (daad) =>
      `CREATE TRIGGER "${VOORVOEGSEL}${table}_geen_${daad.toLowerCase()}" BEFORE ${daad} ON ${table} BEGIN SELECT RAISE(ABORT, 'het journaal staat vast'); END`,
  ),
);
const VASTE_OPDRACHTEN = ['UPDATE', 'DELETE'].map(
  (daad) =>
    `CREATE TRIGGER "${VOORVOEGSEL}opdracht_geen_${daad.toLowerCase()}" BEFORE ${daad} ON opdracht WHEN NOT EXISTS (SELECT 1 FROM lopende_opdracht WHERE opdracht_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'het journaal staat vast'); END`,
);

function geinstalleerd(connection: Connection): { naam: string; sql: string }[] {
  return readRows(
    z.object({ naam: z.string(), sql: z.string() }),
    connection.prepare(
      "SELECT name AS naam, sql FROM sqlite_schema WHERE type = 'trigger' AND name GLOB ? ORDER BY name",
    ),
    `${VOORVOEGSEL}*`,
  );
}

/** Without triggers nothing is journalled: only for migrations and for filling a new administratie. */
export function removeTriggers(connection: Connection): void {
  for (const { naam } of geinstalleerd(connection)) connection.exec(`DROP TRIGGER ${asNaam(naam)}`);
}

/** Makes the triggers those of the live schema; touches nothing when they already are. */
export function installeerTriggers(connection: Connection, tables: ReadonlyMap<string, Tabelbeeld>): void {
  const gewenst = allTriggers(tables);
  const aanwezig = geinstalleerd(connection).map(({ sql }) => sql);
  if (gewenst.length === aanwezig.length && gewenst.every((sql) => aanwezig.includes(sql))) return;
  connection.requireWhole();
  connection.exec('BEGIN IMMEDIATE');
  removeTriggers(connection);
  for (const sql of gewenst) connection.exec(sql);
  connection.exec('COMMIT');
}

function allTriggers(tables: ReadonlyMap<string, Tabelbeeld>): string[] {
  return [...[...tables.values()].flatMap(triggersOf), ...VASTE_TABLES, ...VASTE_OPDRACHTEN];
}

/**
 * Runs `werk` without the journal, inside a transaction that is open: nothing of it can be undone and what
 * is written in the journal itself may be erased. Only for the destruction of what the law says must go.
 */
export function withoutTriggers<T>(
  connection: Connection,
  tables: ReadonlyMap<string, Tabelbeeld>,
  werk: () => T,
): T {
  if (!connection.inTransaction) throw new Error('Zonder journaal schrijven kan alleen in een transactie.');
  removeTriggers(connection);
  const uitkomst = werk();
  for (const sql of allTriggers(tables)) connection.exec(sql);
  return uitkomst;
}
