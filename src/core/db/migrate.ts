import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { z } from 'zod';
import { readRows } from './row.ts';
import { type StorageFaultSoort, storageFaultSoort } from './storage-fault.ts';
import { removeTriggers } from './triggers.ts';
import type { Connection, Drizzle } from './types.ts';

/** Why a migration did not happen; the database is as it was, except after 'verwijzingen'. */
export type MigratieFault =
  | { readonly soort: StorageFaultSoort; readonly oorzaak?: unknown }
  | { readonly soort: 'nieuwere-versie'; readonly bekend: number; readonly toegepast: number }
  | {
      readonly soort: 'migratie-mislukt';
      readonly reden: 'andere-reeks' | 'backup' | 'uitvoering' | 'verwijzingen';
      readonly oorzaak?: unknown;
    };

export type MigratieUitkomst =
  | { readonly soort: 'actueel' }
  | { readonly soort: 'gemigreerd'; readonly aantal: number }
  | MigratieFault;

/**
 * When the disk fails SQLite ends the transaction itself; drizzle's ROLLBACK then fails too, and
 * that second error is all that it reports.
 */
function isVerloren(fault: unknown): boolean {
  return (
    fault instanceof Error && (fault.message.includes('no transaction is active') || isVerloren(fault.cause))
  );
}

/** No room or no rights is the disk's fault, and then that is what to say. */
function mislukt(reden: 'backup' | 'uitvoering', oorzaak: unknown): MigratieFault {
  const soort = storageFaultSoort(oorzaak) ?? (isVerloren(oorzaak) ? 'schijf-vol' : null);
  return soort === null ? { soort: 'migratie-mislukt', reden, oorzaak } : { soort, oorzaak };
}

type Known = { readonly hash: string; readonly when: number };
type Toegepast = { readonly hash: string; readonly when: number };

const toegepastRow = z.object({ hash: z.string(), when: z.number() });

function readToegepast(connection: Connection): Toegepast[] {
  const bestaat = connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = '__drizzle_migrations'").get();
  if (bestaat === undefined) return [];
  return readRows(
    toegepastRow,
    connection.prepare(
      'SELECT hash, CAST(created_at AS INTEGER) AS "when" FROM __drizzle_migrations ORDER BY created_at',
    ),
  );
}

/**
 * Compares what a database has had with what this version knows. drizzle's migrator looks at
 * the newest moment only: it accepts a newer database and skips a migration that came late.
 */
export function assess(
  toegepast: readonly Toegepast[],
  known: readonly Known[],
): MigratieFault | 'actueel' | 'achter' {
  const last = toegepast.at(-1);
  const limit = known.at(-1)?.when ?? 0;
  if (toegepast.length > known.length || (last !== undefined && last.when > limit)) {
    return { soort: 'nieuwere-versie', bekend: known.length, toegepast: toegepast.length };
  }
  const begin = toegepast.every((t, i) => t.hash === known[i]?.hash && t.when === known[i].when);
  const stijgend = known.every((b, i) => i === 0 || b.when > (known[i - 1]?.when ?? 0));
  if (!begin || !stijgend) return { soort: 'migratie-mislukt', reden: 'andere-reeks' };
  return toegepast.length === known.length ? 'actueel' : 'achter';
}

function knownMigrations(map: string): Known[] {
  return readMigrationFiles({ migrationsFolder: map }).map((m) => ({ hash: m.hash, when: m.folderMillis }));
}

/** Why this version cannot use a database, without changing anything; null = it can, perhaps after migrating. */
export function whyUnusable(connection: Connection, map: string): MigratieFault | null {
  const oordeel = assess(readToegepast(connection), knownMigrations(map));
  return oordeel === 'actueel' || oordeel === 'achter' ? null : oordeel;
}

/** Whether this version would migrate nothing. */
export function isUpToDate(connection: Connection, map: string): boolean {
  return assess(readToegepast(connection), knownMigrations(map)) === 'actueel';
}

/** Whether a row refers to one that is not there. */
export function hasLooseReferences(connection: Connection): boolean {
  const los = connection.pragma('foreign_key_check');
  return Array.isArray(los) && los.length > 0;
}

/**
 * The guard of B7 around drizzle's migrator. `backup` is called when something is pending on a
 * database that already holds data; when it throws, nothing is migrated. The journal triggers
 * are dropped first and are the caller's to put back: they belong to the new schema.
 */
export function migreer(
  connection: Connection,
  drizzle: Drizzle,
  map: string,
  backup: () => void,
): MigratieUitkomst {
  const known = knownMigrations(map);
  const toegepast = readToegepast(connection);
  const oordeel = assess(toegepast, known);
  if (oordeel === 'actueel') return { soort: 'actueel' };
  if (oordeel !== 'achter') return oordeel;
  if (toegepast.length > 0) {
    try {
      backup();
    } catch (cause) {
      return mislukt('backup', cause);
    }
  }
  removeTriggers(connection);
  // Before migrate(): inside its transaction SQLite ignores the pragma, and a table rebuild with
  // ON DELETE CASCADE would then empty the child table without a word (drizzle-orm issue 5782).
  connection.pragma('foreign_keys = OFF');
  try {
    migrate(drizzle, { migrationsFolder: map });
    if (hasLooseReferences(connection)) return { soort: 'migratie-mislukt', reden: 'verwijzingen' };
  } catch (cause) {
    return mislukt('uitvoering', cause);
  } finally {
    connection.pragma('foreign_keys = ON');
  }
  return { soort: 'gemigreerd', aantal: known.length - toegepast.length };
}
