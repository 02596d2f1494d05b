import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { rauweKey } from './key.ts';
import { loadNative } from './native.ts';
import { schema } from './schema/schema.ts';
import type { Connection, Drizzle, Instructie, ReadDb, SqlValue, WriteDb } from './types.ts';

/**
 * The one door to better-sqlite3 (B6, B8). Everything else in core/db sees a `Verbinding`
 * and drizzle; another driver with the same synchronous calls would change only this file.
 */

export type Bridge = {
  readonly verbinding: Connection;
  readonly drizzle: Drizzle;
  /** The contents as they are now, in memory and to read only. Not inside a transaction. */
  snapshot(): Bridge;
};

/** How long to wait for another process: it holds the file for as long as it is open, so waiting is no use. */
const WACHT_MS = 250;

/** The option takes a loaded module too, which its types do not say. */
function nativeOption(): Database.Options {
  const option: object = { nativeBinding: loadNative() };
  return option;
}

/** Opens a file with its key (32 bytes hex), or an empty database in memory. Throws SQLite's errors. */
export function openBridge(
  bron: { readonly pad: string; readonly sleutel: string; readonly bestaat: boolean } | ':memory:',
): Bridge {
  const database =
    bron === ':memory:'
      ? new Database(':memory:', nativeOption())
      : new Database(bron.pad, { fileMustExist: bron.bestaat, timeout: WACHT_MS, ...nativeOption() });
  try {
    if (bron !== ':memory:') {
      // Plain SQLCipher 4, so that the file can be read with other tools too.
      database.pragma("cipher = 'sqlcipher'");
      database.pragma('legacy = 4');
      database.pragma(`key = "${rauweKey(bron.sleutel)}"`);
      // Before the first read: one process owns the file, and a second one is told so.
      database.pragma('locking_mode = EXCLUSIVE');
      database.pragma('journal_mode = WAL');
    }
    // Temporary files would lie on the disk in clear.
    database.pragma('temp_store = MEMORY');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    // Lets INSERT OR REPLACE fire the delete triggers of the row it replaces.
    database.pragma('recursive_triggers = ON');
    // Takes the lock now, and finds out at once whether the file can be written.
    database.exec('BEGIN IMMEDIATE; COMMIT');
  } catch (fault) {
    database.close();
    throw fault;
  }
  return asBridge(database);
}

function asBridge(database: Database.Database): Bridge {
  return {
    verbinding: asConnection(database),
    drizzle: drizzle({ client: rememberInstructies(database), schema }),
    snapshot: () => {
      const view = database.serialize();
      // The header says that there is a write-ahead log; memory has none.
      view.fill(1, 18, 20);
      const copy = new Database(view, nativeOption());
      copy.pragma('query_only = ON');
      return asBridge(copy);
    },
  };
}

/** Texts with a list of values differ by its length: there is no end to those. */
const MAX_INSTRUCTIES = 400;

/** Drizzle prepares each statement anew, which takes longer than most of them: here a text is prepared once. */
function rememberInstructies(database: Database.Database): Database.Database {
  const known = new Map<string, Database.Statement>();
  const prepare = database.prepare.bind(database);
  const remember = (sql: string) => {
    const instructie = prepare(sql);
    const [oudste] = known.keys();
    if (known.size >= MAX_INSTRUCTIES && oudste !== undefined) known.delete(oudste);
    known.set(sql, instructie);
    return instructie;
  };
  // Drizzle asks for rows as arrays or as objects; the statement remembers what was asked last.
  const gewoon = (instructie: Database.Statement) => (instructie.reader ? instructie.raw(false) : instructie);
  return Object.assign(Object.create(database), {
    prepare: (sql: string) => gewoon(known.get(sql) ?? remember(sql)),
  });
}

/** Keeps prepared statements: the texts are few (per table and purpose) and come back for every row. */
function asConnection(database: Database.Database): Connection {
  const instructies = new Map<string, Instructie>();
  return {
    get inTransaction() {
      return database.inTransaction;
    },
    prepare: (sql) => {
      const known = instructies.get(sql);
      if (known !== undefined) return known;
      const instructie = database.prepare<SqlValue[]>(sql);
      instructies.set(sql, instructie);
      return instructie;
    },
    exec: (sql) => database.exec(sql),
    pragma: (sql, options) => database.pragma(sql, options),
    close: () => database.close(),
    requireWhole: () => undefined,
  };
}

/**
 * Closes a file that must be complete by itself, to be moved or copied. Plain closing says nothing
 * when the disk is full and leaves part of the contents in the write-ahead log.
 */
export function closeVolledig(connection: Connection): void {
  try {
    connection.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    connection.close();
  }
}

/** The brands have no part at run time; this is the only place that gives them. */
export function asReader(db: Drizzle): ReadDb {
  return db as Drizzle & ReadDb;
}

export function asWriter(db: Drizzle): WriteDb {
  return db as Drizzle & WriteDb;
}
