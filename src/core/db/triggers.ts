import { z } from 'zod';
import { leesRijen, naamRij } from './rij.ts';
import type { Tabelbeeld, Verbinding } from './types.ts';

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

const kolomRij = z.object({ name: z.string(), type: z.string() });

const alsNaam = (naam: string) => `"${naam.replaceAll('"', '""')}"`;
const alsTekst = (tekst: string) => `'${tekst.replaceAll("'", "''")}'`;

/**
 * Image of one value. json_object alone would round a REAL to 15 digits and refuse a BLOB:
 * quote() writes a REAL that reads back as the same number, a BLOB becomes {"hex": …}.
 */
function waardeBeeld(rij: string, kolom: string, type: string): string {
  const waarde = `${rij}.${alsNaam(kolom)}`;
  if (/TEXT|INT/iu.test(type)) return waarde;
  return `CASE typeof(${waarde}) WHEN 'real' THEN json(quote(${waarde})) WHEN 'blob' THEN json_object('hex', hex(${waarde})) ELSE ${waarde} END`;
}

function tabelbeeld(verbinding: Verbinding, naam: string): Tabelbeeld {
  const kolommen = leesRijen(
    kolomRij,
    verbinding.prepare('SELECT name, type FROM pragma_table_info(?) ORDER BY cid'),
    naam,
  );
  const beeld = (rij: string): string =>
    `json_object(${kolommen.map((k) => `${alsTekst(k.name)}, ${waardeBeeld(rij, k.name, k.type)}`).join(', ')})`;
  const tabel = alsNaam(naam);
  const namen = kolommen.map((k) => alsNaam(k.name));
  return {
    naam,
    kolommen: kolommen.map((kolom) => kolom.name),
    beeld,
    huidig: `SELECT ${beeld(tabel)} AS beeld FROM ${tabel} WHERE id = ?`,
    voegToe: `INSERT INTO ${tabel} (${namen.join(', ')}) VALUES (${namen.map(() => '?').join(', ')})`,
    zet: `UPDATE ${tabel} SET ${namen.map((k) => `${k} = ?`).join(', ')} WHERE id = ?`,
    verwijder: `DELETE FROM ${tabel} WHERE id = ?`,
  };
}

/** Every table whose rows the journal follows, from the live schema. */
export function leesTabellen(verbinding: Verbinding): Map<string, Tabelbeeld> {
  const namen = leesRijen(
    naamRij,
    verbinding.prepare(
      "SELECT name AS naam FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    ),
  );
  return new Map(
    namen
      .filter(({ naam }) => !ZONDER_JOURNAAL.includes(naam))
      .map(({ naam }) => [naam, tabelbeeld(verbinding, naam)]),
  );
}

const BUITEN_OPDRACHT =
  "SELECT RAISE(ABORT, 'schrijven buiten een opdracht') WHERE NOT EXISTS (SELECT 1 FROM lopende_opdracht);";

function schrijfBeeld(tabel: Tabelbeeld, rij: string, voor: string, na: string): string {
  return `BEGIN ${BUITEN_OPDRACHT} INSERT INTO wijziging (opdracht_id, tabel, rij_id, voor, na)
    VALUES ((SELECT opdracht_id FROM lopende_opdracht), ${alsTekst(tabel.naam)}, ${rij}.id, ${voor}, ${na}); END`;
}

function triggersVan(tabel: Tabelbeeld): string[] {
  const op = alsNaam(tabel.naam);
  const trigger = (soort: string) => `CREATE TRIGGER ${alsNaam(`${VOORVOEGSEL}${tabel.naam}_${soort}`)}`;
  // An update that changes nothing is no change: otherwise undo would have steps without effect.
  const anders = tabel.kolommen.map((k) => `OLD.${alsNaam(k)} IS NOT NEW.${alsNaam(k)}`).join(' OR ');
  return [
    `${trigger('nieuw')} AFTER INSERT ON ${op} ${schrijfBeeld(tabel, 'NEW', 'NULL', tabel.beeld('NEW'))}`,
    `${trigger('gewijzigd')} AFTER UPDATE ON ${op} WHEN ${anders} ${schrijfBeeld(tabel, 'NEW', tabel.beeld('OLD'), tabel.beeld('NEW'))}`,
    `${trigger('verwijderd')} AFTER DELETE ON ${op} ${schrijfBeeld(tabel, 'OLD', tabel.beeld('OLD'), 'NULL')}`,
    `${trigger('id_vast')} BEFORE UPDATE OF id ON ${op} WHEN OLD.id IS NOT NEW.id BEGIN SELECT RAISE(ABORT, 'een id verandert nooit'); END`,
  ];
}

/** What is written in the journal stays as it was written; only the running opdracht may still get its label. */
const VASTE_TABELLEN = ['wijziging', 'inzage_log'].flatMap((tabel) =>
  ['UPDATE', 'DELETE'].map(
    (daad) =>
      `CREATE TRIGGER "${VOORVOEGSEL}${tabel}_geen_${daad.toLowerCase()}" BEFORE ${daad} ON ${tabel} BEGIN SELECT RAISE(ABORT, 'het journaal staat vast'); END`,
  ),
);
const VASTE_OPDRACHTEN = ['UPDATE', 'DELETE'].map(
  (daad) =>
    `CREATE TRIGGER "${VOORVOEGSEL}opdracht_geen_${daad.toLowerCase()}" BEFORE ${daad} ON opdracht WHEN NOT EXISTS (SELECT 1 FROM lopende_opdracht WHERE opdracht_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'het journaal staat vast'); END`,
);

function geinstalleerd(verbinding: Verbinding): { naam: string; sql: string }[] {
  return leesRijen(
    z.object({ naam: z.string(), sql: z.string() }),
    verbinding.prepare(
      "SELECT name AS naam, sql FROM sqlite_schema WHERE type = 'trigger' AND name GLOB ? ORDER BY name",
    ),
    `${VOORVOEGSEL}*`,
  );
}

/** Without triggers nothing is journalled: only for migrations and for filling a new administratie. */
export function verwijderTriggers(verbinding: Verbinding): void {
  for (const { naam } of geinstalleerd(verbinding)) verbinding.exec(`DROP TRIGGER ${alsNaam(naam)}`);
}

/** Makes the triggers those of the live schema; touches nothing when they already are. */
export function installeerTriggers(verbinding: Verbinding, tabellen: ReadonlyMap<string, Tabelbeeld>): void {
  const gewenst = alleTriggers(tabellen);
  const aanwezig = geinstalleerd(verbinding).map(({ sql }) => sql);
  if (gewenst.length === aanwezig.length && gewenst.every((sql) => aanwezig.includes(sql))) return;
  verbinding.exec('BEGIN IMMEDIATE');
  verwijderTriggers(verbinding);
  for (const sql of gewenst) verbinding.exec(sql);
  verbinding.exec('COMMIT');
}

function alleTriggers(tabellen: ReadonlyMap<string, Tabelbeeld>): string[] {
  return [...[...tabellen.values()].flatMap(triggersVan), ...VASTE_TABELLEN, ...VASTE_OPDRACHTEN];
}

/**
 * Runs `werk` without the journal, inside a transaction that is open: nothing of it can be undone and what
 * is written in the journal itself may be erased. Only for the destruction of what the law says must go.
 */
export function zonderTriggers<T>(
  verbinding: Verbinding,
  tabellen: ReadonlyMap<string, Tabelbeeld>,
  werk: () => T,
): T {
  if (!verbinding.inTransaction) throw new Error('Zonder journaal schrijven kan alleen in een transactie.');
  verwijderTriggers(verbinding);
  const uitkomst = werk();
  for (const sql of alleTriggers(tabellen)) verbinding.exec(sql);
  return uitkomst;
}
