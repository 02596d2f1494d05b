import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { vervangBackups } from './backup.ts';
import { inTransactie } from './journaal.ts';
import { aantalRij, leesRij, leesRijen } from './rij.ts';
import { zonderTriggers } from './triggers.ts';
import type { DagKlok, Store, Verbinding, WriteDb } from './types.ts';

/**
 * Destruction for good: what the Archiefwet says must go is gone from the rows, the journal, the free pages of
 * the file, the write-ahead log and the backups. It is the one write that is no opdracht (B4): an image to take
 * it back with would be the very thing that had to go.
 */

/** Journal lines about a complaint: its own row and every row with its id (asked three times: the driver takes no ?1). */
const VAN_KLACHT = `(tabel = 'klacht' AND rij_id = ?)
  OR (tabel GLOB 'klacht_*' AND (json_extract(na, '$.klacht_id') = ? OR json_extract(voor, '$.klacht_id') = ?))`;

/** How many journal lines the complaints have. */
export function telJournaalregels(store: Store, klachtIds: readonly string[]): number {
  const tel = store.intern.verbinding.prepare(`SELECT count(*) AS n FROM wijziging WHERE ${VAN_KLACHT}`);
  return klachtIds.reduce((som, id) => som + (leesRij(aantalRij, tel, id, id, id)?.n ?? 0), 0);
}

/** A registration that was undone leaves no complaint, but its images wait to be done again: after a year they go too. */
const VERWEESD_JAREN = 1;

function verweesdeKlachten(verbinding: Verbinding, klok: DagKlok): string[] {
  const grens = Temporal.PlainDate.from(klok.vandaag()).subtract({ years: VERWEESD_JAREN }).toString();
  return leesRijen(
    z.object({ id: z.string() }),
    verbinding.prepare(
      `SELECT w.rij_id AS id FROM wijziging w JOIN opdracht o ON o.id = w.opdracht_id
       WHERE w.tabel = 'klacht' AND NOT EXISTS (SELECT 1 FROM klacht k WHERE k.id = w.rij_id)
       GROUP BY w.rij_id HAVING max(o.moment) < ?`,
    ),
    grens,
  ).map(({ id }) => id);
}

function wisVerweesd(verbinding: Verbinding, klok: DagKlok): void {
  const ids = verweesdeKlachten(verbinding, klok);
  wisJournaal(verbinding, ids);
  for (const id of ids) {
    verbinding.prepare('DELETE FROM klacht_document_inhoud WHERE klacht_id = ?').run(id);
  }
}

function wisJournaal(verbinding: Verbinding, klachtIds: readonly string[]): void {
  const wis = verbinding.prepare(`DELETE FROM wijziging WHERE ${VAN_KLACHT}`);
  for (const id of klachtIds) wis.run(id, id, id);
}

/** Rewrites the file and empties the log: deleted rows would else stay readable in free pages. */
function herschrijf(verbinding: Verbinding): void {
  verbinding.exec('VACUUM');
  verbinding.pragma('wal_checkpoint(TRUNCATE)');
}

/** Says that rows went of which traces may be left; holds nothing. */
const merk = (store: Store): string => `${store.pad}.vernietiging`;

/** Rewrites the file and replaces the backups; only then it is done. Answers how many copies went. */
function wisSporen(store: Store, backups: string | null, klok: DagKlok): number {
  herschrijf(store.intern.verbinding);
  if (backups === null) return 0;
  const aantal = vervangBackups(store, backups, klok);
  rmSync(merk(store), { force: true });
  return aantal;
}

/** Goes on where a destruction was cut off, by a crash or a full disk, after its rows had gone. */
export function voltooiVernietiging(store: Store, backups: string, klok: DagKlok): void {
  if (existsSync(merk(store))) wisSporen(store, backups, klok);
}

export type VernietigdeSporen = { readonly journaalregels: number; readonly backups: number };

/**
 * Runs `werk` (which removes the rows) and erases every other trace of the complaints. `backups`: folder,
 * null where none are made. When anything fails before the commit nothing has happened.
 */
export function vernietigKlachten(
  store: Store,
  opties: { readonly klachtIds: readonly string[]; readonly backups: string | null; readonly klok: DagKlok },
  werk: (tx: WriteDb) => void,
): VernietigdeSporen {
  const { verbinding, schrijf, tabellen } = store.intern;
  const { klachtIds, backups, klok } = opties;
  const journaalregels = telJournaalregels(store, klachtIds);
  inTransactie(verbinding, () =>
    zonderTriggers(verbinding, tabellen, () => {
      werk(schrijf);
      wisJournaal(verbinding, klachtIds);
      wisVerweesd(verbinding, klok);
      if (backups !== null) writeFileSync(merk(store), '');
    }),
  );
  return { journaalregels, backups: wisSporen(store, backups, klok) };
}
