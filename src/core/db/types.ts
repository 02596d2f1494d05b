import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { schema } from './schema/schema.ts';

/** Drizzle on our schema; only core/db sees it whole. */
export type Drizzle = BetterSQLite3Database<typeof schema>;

declare const leesbaar: unique symbol;
declare const schrijfbaar: unique symbol;

/** A handle that can only read: what a query service gets. */
export type ReadDb = Pick<Drizzle, 'select' | 'selectDistinct' | 'all' | 'get'> & {
  readonly [leesbaar]: true;
};

/** A handle that can write; it exists only inside an opdracht (B4) or while an administratie is being made. */
export type WriteDb = ReadDb &
  Pick<Drizzle, 'insert' | 'update' | 'delete' | 'run'> & { readonly [schrijfbaar]: true };

/** A value as SQLite stores it. */
export type SqlValue = string | number | null | Uint8Array;

export type Instructie = {
  run(...values: readonly SqlValue[]): unknown;
  get(...values: readonly SqlValue[]): unknown;
  all(...values: readonly SqlValue[]): unknown[];
};

/**
 * The small part of a synchronous SQLite driver that the store stands on (B8): better-sqlite3
 * today, libSQL with embedded replicas when teams share an administratie.
 */
export type Connection = {
  readonly inTransaction: boolean;
  prepare(sql: string): Instructie;
  exec(sql: string): unknown;
  pragma(sql: string, options?: { simple?: boolean }): unknown;
  close(): unknown;
  /** Before anything is written: throws where the file is not whole, and looks first where that is not known yet. */
  requireWhole: () => void;
};

/**
 * How the file stands that was opened: it is there; it was taken away, or another stands in its place; something else
 * was written over it.
 */
export type FileState = 'in-place' | 'gone' | 'overwritten';

/** What is looked after outside the file (outside.ts). */
export type Outside = {
  /** Something was committed. */
  note(): void;
  state(): FileState;
  close(): void;
};

/** An open administratie. */
export type Store = {
  /** File, or ':memory:' in tests. */
  readonly pad: string;
  /** A copy that is looked at: nothing can be written. */
  readonly readOnly?: boolean;
  readonly lees: ReadDb;
  /** Only for core/db: everything else writes through `runOpdracht`. */
  readonly intern: {
    readonly verbinding: Connection;
    readonly schrijf: WriteDb;
    readonly tabellen: ReadonlyMap<string, Tabelbeeld>;
    /** To open and check a backup with. */
    readonly sleutel: string;
    /** Text of the file beside the administratie that says how its key is found; it goes along with every copy. */
    readonly sidecar?: string | undefined;
    /** Absent in memory. */
    readonly outside?: Outside | undefined;
  };
  /** How the key is found from now on. */
  setSidecar(text: string): void;
  /** The contents as they are now, in memory and to read only; must be closed. */
  snapshot(): Store;
  /** Checkpoints and closes; the file is complete by itself afterwards. */
  sluit(): void;
};

/** How the journal sees a table: its columns, and the SQL to make an image of a row and to put one back. */
export type Tabelbeeld = {
  readonly naam: string;
  readonly kolommen: readonly string[];
  /** SQL expression of the image; `rij` is NEW, OLD or the table's name. */
  readonly view: (row: string) => string;
  /** Image of the row with an id, as column `beeld`. */
  readonly huidig: string;
  /** Take the values of all columns in order. */
  readonly voegToe: string;
  /** Takes the values of all columns in order, and the id. */
  readonly zet: string;
  readonly verwijder: string;
};

/** What the store asks of a clock: this moment as ISO date-time with time zone. */
export type StoreClock = { now(): string };

/** A clock that also knows the local date. */
export type DagClock = StoreClock & { vandaag(): string };

/** Who does what, for the journal. The core's CallContext fits. */
export type OpdrachtContext = {
  readonly gebruiker: { readonly naam: string; readonly id?: string | null | undefined };
  /** Call of the contract, e.g. 'capaciteit.zetInzet'. */
  readonly aanroep: string;
  readonly klok: StoreClock;
};

/** What a mutation answers: its name on screen in Dutch, and its own output. */
export type Wijziging<U> = { readonly label: string; readonly uitvoer: U };

export type OpdrachtRef = { readonly id: string; readonly label: string };

/** An opdracht with who did it and when, for a sentence about it. */
export type OpdrachtDoor = OpdrachtRef & {
  readonly gebruiker: string;
  readonly gebruikerId: string | null;
  /** ISO moment in UTC. */
  readonly moment: string;
};

/** `opdracht` is null when nothing was written: then there is nothing to undo either. */
export type Executed<U> = { readonly opdracht: OpdrachtRef | null; readonly uitvoer: U };
