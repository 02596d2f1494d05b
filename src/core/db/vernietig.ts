import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { assertNever } from '../../shared/domain/assert-never.ts';
import { beginOfDag } from '../../shared/domain/tijd/moment.ts';
import { replaceBackups } from './backup.ts';
import { inTransactie } from './journaal.ts';
import { aantalRow, readRow, readRows } from './row.ts';
import { withoutTriggers } from './triggers.ts';
import type { Connection, DagClock, Store, WriteDb } from './types.ts';
import { clearMensen, countMensregels, type Vertrokken } from './vernietig-mensen.ts';

/**
 * Destruction for good: what the Archiefwet says must go is gone from the rows, the journal, the free pages of
 * the file, the write-ahead log and the backups. It is the one write that is no opdracht (B4): an image to take
 * it back with would be the very thing that had to go.
 */

/** Journal lines about a complaint: its own row and every row with its id (asked three times: the driver takes no ?1). */
const VAN_KLACHT = `(tabel = 'klacht' AND rij_id = ?)
  OR (tabel GLOB 'klacht_*' AND (json_extract(na, '$.klacht_id') = ? OR json_extract(voor, '$.klacht_id') = ?))`;

/** What is destroyed: complaints, or who somebody was that left. */
export type Vernietigingsdoel =
  | { readonly soort: 'klachten'; readonly klachtIds: readonly string[] }
  | { readonly soort: 'mensen'; readonly mensen: readonly Vertrokken[] };

/** How many journal lines it is about. */
export function countJournaalregels(store: Store, doel: Vernietigingsdoel): number {
  switch (doel.soort) {
    case 'klachten': {
      const tel = store.intern.verbinding.prepare(`SELECT count(*) AS n FROM wijziging WHERE ${VAN_KLACHT}`);
      return doel.klachtIds.reduce((sum, id) => sum + (readRow(aantalRow, tel, id, id, id)?.n ?? 0), 0);
    }
    case 'mensen':
      return countMensregels(store, doel.mensen);
    default:
      return assertNever(doel);
  }
}

/** Takes it out of the journal; of people also out of their rows and of every text. */
function clearDoel(store: Store, doel: Vernietigingsdoel, clock: DagClock): void {
  const { verbinding } = store.intern;
  switch (doel.soort) {
    case 'klachten':
      clearJournaal(verbinding, doel.klachtIds);
      clearVerweesd(verbinding, clock);
      return;
    case 'mensen':
      clearMensen(store, doel.mensen);
      return;
    default:
      assertNever(doel);
  }
}

/** A registration that was undone leaves no complaint, but its images wait to be done again: after a year they go too. */
const VERWEESD_JAREN = 1;

function verweesdeKlachten(connection: Connection, clock: DagClock): string[] {
  const limit = beginOfDag(
    Temporal.PlainDate.from(clock.vandaag()).subtract({ years: VERWEESD_JAREN }).toString(),
  );
  return readRows(
    z.object({ id: z.string() }),
    connection.prepare(
      `SELECT w.rij_id AS id FROM wijziging w JOIN opdracht o ON o.id = w.opdracht_id
       WHERE w.tabel = 'klacht' AND NOT EXISTS (SELECT 1 FROM klacht k WHERE k.id = w.rij_id)
       GROUP BY w.rij_id HAVING max(o.moment) < ?`,
    ),
    limit,
  ).map(({ id }) => id);
}

function clearVerweesd(connection: Connection, clock: DagClock): void {
  const ids = verweesdeKlachten(connection, clock);
  clearJournaal(connection, ids);
  for (const id of ids) {
    connection.prepare('DELETE FROM klacht_document_inhoud WHERE klacht_id = ?').run(id);
  }
}

function clearJournaal(connection: Connection, klachtIds: readonly string[]): void {
  const wis = connection.prepare(`DELETE FROM wijziging WHERE ${VAN_KLACHT}`);
  for (const id of klachtIds) wis.run(id, id, id);
}

/** Rewrites the file and empties the log: deleted rows would else stay readable in free pages. */
function rewrite(connection: Connection): void {
  connection.requireWhole();
  connection.exec('VACUUM');
  connection.pragma('wal_checkpoint(TRUNCATE)');
}

/** Says that rows went of which traces may be left; holds nothing. */
const mark = (store: Store): string => `${store.pad}.vernietiging`;

/** Rewrites the file and replaces the backups; only then it is done. Answers how many copies went. */
function clearSporen(store: Store, backups: string | null, clock: DagClock): number {
  rewrite(store.intern.verbinding);
  if (backups === null) return 0;
  const aantal = replaceBackups(store, backups, clock);
  rmSync(mark(store), { force: true });
  return aantal;
}

/** Goes on where a destruction was cut off, by a crash or a full disk, after its rows had gone. */
export function completeVernietiging(store: Store, backups: string, clock: DagClock): void {
  if (existsSync(mark(store))) clearSporen(store, backups, clock);
}

export type VernietigdeSporen = { readonly journaalregels: number; readonly backups: number };

/**
 * Runs `werk` (which removes the rows of complaints, and records that it was done) and erases every other trace.
 * `backups`: folder, null where none are made. When anything fails before the commit nothing has happened.
 */
export function vernietig(
  store: Store,
  options: {
    readonly doel: Vernietigingsdoel;
    readonly backups: string | null;
    readonly klok: DagClock;
  },
  werk: (tx: WriteDb) => void,
): VernietigdeSporen {
  const { verbinding, schrijf, tabellen } = store.intern;
  const { doel, backups, klok } = options;
  const journaalregels = countJournaalregels(store, doel);
  inTransactie(verbinding, () =>
    withoutTriggers(verbinding, tabellen, () => {
      werk(schrijf);
      clearDoel(store, doel, klok);
      if (backups !== null) writeFileSync(mark(store), '');
    }),
  );
  return { journaalregels, backups: clearSporen(store, backups, klok) };
}
