import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { schema } from './schema/schema.ts';

/** Drizzle on our schema; only core/db sees it whole. */
export type Drizzle = BetterSQLite3Database<typeof schema>;

declare const leesbaar: unique symbol;
declare const schrijfbaar: unique symbol;

/** A handle that can only read: what a query service gets. */
export type ReadDb = Pick<Drizzle, 'select' | 'selectDistinct' | 'all' | 'get'> & { readonly [leesbaar]: true };

/** A handle that can write; it exists only inside an opdracht (B4) or while an administratie is being made. */
export type WriteDb = ReadDb & Pick<Drizzle, 'insert' | 'update' | 'delete' | 'run'> & { readonly [schrijfbaar]: true };

/** What the store asks of a clock: this moment as ISO date-time with time zone. */
export type StoreKlok = { nu(): string };

/** Who does what, for the journal. The core's CallContext fits. */
export type OpdrachtContext = {
  readonly gebruiker: { readonly naam: string };
  /** Call of the contract, e.g. 'capaciteit.zetInzet'. */
  readonly aanroep: string;
  readonly klok: StoreKlok;
};

/** What a mutation answers: its name on screen in Dutch, and its own output. */
export type Wijziging<U> = { readonly label: string; readonly uitvoer: U };

export type OpdrachtRef = { readonly id: string; readonly label: string };

/** `opdracht` is null when nothing was written: then there is nothing to undo either. */
export type Uitgevoerd<U> = { readonly opdracht: OpdrachtRef | null; readonly uitvoer: U };
