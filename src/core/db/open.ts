import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { schema } from './schema/schema.ts';
import { rauweSleutel } from './sleutel.ts';
import type { Drizzle, Instructie, ReadDb, SqlWaarde, Verbinding, WriteDb } from './types.ts';

/**
 * The one door to better-sqlite3 (B6, B8). Everything else in core/db sees a `Verbinding`
 * and drizzle; another driver with the same synchronous calls would change only this file.
 */

export type Deur = {
  readonly verbinding: Verbinding;
  readonly drizzle: Drizzle;
  /** The contents as they are now, in memory and to read only. Not inside a transaction. */
  momentopname(): Deur;
};

/** How long to wait for another process: it holds the file for as long as it is open, so waiting is no use. */
const WACHT_MS = 250;

/** Opens a file with its key (32 bytes hex), or an empty database in memory. Throws SQLite's errors. */
export function openDeur(
  bron: { readonly pad: string; readonly sleutel: string; readonly bestaat: boolean } | ':memory:',
): Deur {
  const database =
    bron === ':memory:'
      ? new Database(':memory:')
      : new Database(bron.pad, { fileMustExist: bron.bestaat, timeout: WACHT_MS });
  try {
    if (bron !== ':memory:') {
      // Plain SQLCipher 4, so that the file can be read with other tools too.
      database.pragma("cipher = 'sqlcipher'");
      database.pragma('legacy = 4');
      database.pragma(`key = "${rauweSleutel(bron.sleutel)}"`);
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
  } catch (fout) {
    database.close();
    throw fout;
  }
  return alsDeur(database);
}

function alsDeur(database: Database.Database): Deur {
  return {
    verbinding: alsVerbinding(database),
    drizzle: drizzle({ client: onthoudInstructies(database), schema }),
    momentopname: () => {
      const beeld = database.serialize();
      // The header says that there is a write-ahead log; memory has none.
      beeld.fill(1, 18, 20);
      const kopie = new Database(beeld);
      kopie.pragma('query_only = ON');
      return alsDeur(kopie);
    },
  };
}

/** Texts with a list of values differ by its length: there is no end to those. */
const MAX_INSTRUCTIES = 400;

/** Drizzle prepares each statement anew, which takes longer than most of them: here a text is prepared once. */
function onthoudInstructies(database: Database.Database): Database.Database {
  const bekend = new Map<string, Database.Statement>();
  const prepare = database.prepare.bind(database);
  const onthoud = (sql: string) => {
    const instructie = prepare(sql);
    const [oudste] = bekend.keys();
    if (bekend.size >= MAX_INSTRUCTIES && oudste !== undefined) bekend.delete(oudste);
    bekend.set(sql, instructie);
    return instructie;
  };
  // Drizzle asks for rows as arrays or as objects; the statement remembers what was asked last.
  const gewoon = (instructie: Database.Statement) => (instructie.reader ? instructie.raw(false) : instructie);
  return Object.assign(Object.create(database), {
    prepare: (sql: string) => gewoon(bekend.get(sql) ?? onthoud(sql)),
  });
}

/** Keeps prepared statements: the texts are few (per table and purpose) and come back for every row. */
function alsVerbinding(database: Database.Database): Verbinding {
  const instructies = new Map<string, Instructie>();
  return {
    get inTransaction() {
      return database.inTransaction;
    },
    prepare: (sql) => {
      const bekend = instructies.get(sql);
      if (bekend !== undefined) return bekend;
      const instructie = database.prepare<SqlWaarde[]>(sql);
      instructies.set(sql, instructie);
      return instructie;
    },
    exec: (sql) => database.exec(sql),
    pragma: (sql, opties) => database.pragma(sql, opties),
    close: () => database.close(),
  };
}

/**
 * Closes a file that must be complete by itself, to be moved or copied. Plain closing says nothing
 * when the disk is full and leaves part of the contents in the write-ahead log.
 */
export function sluitVolledig(verbinding: Verbinding): void {
  try {
    verbinding.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    verbinding.close();
  }
}

/** The brands have no part at run time; this is the only place that gives them. */
export function alsLezer(db: Drizzle): ReadDb {
  return db as Drizzle & ReadDb;
}

export function alsSchrijver(db: Drizzle): WriteDb {
  return db as Drizzle & WriteDb;
}
