import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { z } from 'zod';
import { type OpslagFoutSoort, opslagFoutSoort } from './opslag-fout.ts';
import { leesRijen } from './rij.ts';
import { verwijderTriggers } from './triggers.ts';
import type { Drizzle, Verbinding } from './types.ts';

/** Why a migration did not happen; the database is as it was, except after 'verwijzingen'. */
export type MigratieFout =
  | { readonly soort: OpslagFoutSoort; readonly oorzaak?: unknown }
  | { readonly soort: 'nieuwere-versie'; readonly bekend: number; readonly toegepast: number }
  | {
      readonly soort: 'migratie-mislukt';
      readonly reden: 'andere-reeks' | 'backup' | 'uitvoering' | 'verwijzingen';
      readonly oorzaak?: unknown;
    };

export type MigratieUitkomst =
  | { readonly soort: 'actueel' }
  | { readonly soort: 'gemigreerd'; readonly aantal: number }
  | MigratieFout;

/**
 * When the disk fails SQLite ends the transaction itself; drizzle's ROLLBACK then fails too, and
 * that second error is all that it reports.
 */
function isVerloren(fout: unknown): boolean {
  return (
    fout instanceof Error && (fout.message.includes('no transaction is active') || isVerloren(fout.cause))
  );
}

/** No room or no rights is the disk's fault, and then that is what to say. */
function mislukt(reden: 'backup' | 'uitvoering', oorzaak: unknown): MigratieFout {
  const soort = opslagFoutSoort(oorzaak) ?? (isVerloren(oorzaak) ? 'schijf-vol' : null);
  return soort === null ? { soort: 'migratie-mislukt', reden, oorzaak } : { soort, oorzaak };
}

type Bekend = { readonly hash: string; readonly when: number };
type Toegepast = { readonly hash: string; readonly when: number };

const toegepastRij = z.object({ hash: z.string(), when: z.number() });

function leesToegepast(verbinding: Verbinding): Toegepast[] {
  const bestaat = verbinding.prepare("SELECT 1 FROM sqlite_schema WHERE name = '__drizzle_migrations'").get();
  if (bestaat === undefined) return [];
  return leesRijen(
    toegepastRij,
    verbinding.prepare(
      'SELECT hash, CAST(created_at AS INTEGER) AS "when" FROM __drizzle_migrations ORDER BY created_at',
    ),
  );
}

/**
 * Compares what a database has had with what this version knows. drizzle's migrator looks at
 * the newest moment only: it accepts a newer database and skips a migration that came late.
 */
export function beoordeel(
  toegepast: readonly Toegepast[],
  bekend: readonly Bekend[],
): MigratieFout | 'actueel' | 'achter' {
  const laatste = toegepast.at(-1);
  const grens = bekend.at(-1)?.when ?? 0;
  if (toegepast.length > bekend.length || (laatste !== undefined && laatste.when > grens)) {
    return { soort: 'nieuwere-versie', bekend: bekend.length, toegepast: toegepast.length };
  }
  const begin = toegepast.every((t, i) => t.hash === bekend[i]?.hash && t.when === bekend[i].when);
  const stijgend = bekend.every((b, i) => i === 0 || b.when > (bekend[i - 1]?.when ?? 0));
  if (!begin || !stijgend) return { soort: 'migratie-mislukt', reden: 'andere-reeks' };
  return toegepast.length === bekend.length ? 'actueel' : 'achter';
}

function knownMigrations(map: string): Bekend[] {
  return readMigrationFiles({ migrationsFolder: map }).map((m) => ({ hash: m.hash, when: m.folderMillis }));
}

/** Why this version cannot use a database, without changing anything; null = it can, perhaps after migrating. */
export function whyUnusable(verbinding: Verbinding, map: string): MigratieFout | null {
  const oordeel = beoordeel(leesToegepast(verbinding), knownMigrations(map));
  return oordeel === 'actueel' || oordeel === 'achter' ? null : oordeel;
}

/**
 * The guard of B7 around drizzle's migrator. `backup` is called when something is pending on a
 * database that already holds data; when it throws, nothing is migrated. The journal triggers
 * are dropped first and are the caller's to put back: they belong to the new schema.
 */
export function migreer(
  verbinding: Verbinding,
  drizzle: Drizzle,
  map: string,
  backup: () => void,
): MigratieUitkomst {
  const bekend = knownMigrations(map);
  const toegepast = leesToegepast(verbinding);
  const oordeel = beoordeel(toegepast, bekend);
  if (oordeel === 'actueel') return { soort: 'actueel' };
  if (oordeel !== 'achter') return oordeel;
  if (toegepast.length > 0) {
    try {
      backup();
    } catch (oorzaak) {
      return mislukt('backup', oorzaak);
    }
  }
  verwijderTriggers(verbinding);
  // Before migrate(): inside its transaction SQLite ignores the pragma, and a table rebuild with
  // ON DELETE CASCADE would then empty the child table without a word (drizzle-orm issue 5782).
  verbinding.pragma('foreign_keys = OFF');
  try {
    migrate(drizzle, { migrationsFolder: map });
    const los = verbinding.pragma('foreign_key_check');
    if (Array.isArray(los) && los.length > 0) return { soort: 'migratie-mislukt', reden: 'verwijzingen' };
  } catch (oorzaak) {
    return mislukt('uitvoering', oorzaak);
  } finally {
    verbinding.pragma('foreign_keys = ON');
  }
  return { soort: 'gemigreerd', aantal: bekend.length - toegepast.length };
}
