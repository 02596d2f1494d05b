import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { OPDRACHT_SOORTEN } from '../../../shared/domain/opdracht/lists.ts';
import { id, isEenOf, isMoment, lines } from './columns.ts';

/** One row per mutation: who, when, which call, and what it is called on screen (B4). Only ever added to. */
export const opdracht = sqliteTable(
  'opdracht',
  {
    id: id(),
    /** Order of writing; the clock may jump, this does not. */
    volgnummer: integer('volgnummer').notNull(),
    moment: text('moment').notNull(),
    /** Name at that moment: the line must stay readable when the account is gone. */
    gebruiker: text('gebruiker').notNull(),
    /** Row in `gebruiker`, without a reference: the line outlives it. NULL: nobody had a row yet, or this one had none. */
    gebruikerId: text('gebruiker_id'),
    /** Call of the contract, e.g. 'capaciteit.zetInzet'. */
    aanroep: text('aanroep').notNull(),
    label: text('label').notNull(),
    soort: text('soort', { enum: OPDRACHT_SOORTEN }).notNull(),
    /** The opdracht of soort 'wijziging' that is undone or redone; NULL for 'wijziging' itself. */
    betreftId: text('betreft_id'),
  },
  (t) => [
    uniqueIndex('opdracht_volgnummer_uniek').on(t.volgnummer),
    index('opdracht_betreft_idx').on(t.betreftId),
    index('opdracht_gebruiker_idx').on(t.gebruikerId, t.volgnummer).where(sql`gebruiker_id IS NOT NULL`),
    index('opdracht_naam_idx').on(t.gebruiker, t.volgnummer).where(sql`gebruiker_id IS NULL`),
    ...lines('opdracht', {
      moment: isMoment('moment'),
      soort: isEenOf('soort', OPDRACHT_SOORTEN),
      betreft: "(soort = 'wijziging') = (betreft_id IS NULL)",
    }),
  ],
);

/**
 * Whose row a journal line is about: a field of its image, the new one or else the old one. SQLite takes an index on
 * an expression only for a question that is written the same, so both are made here (without a comma: drizzle-kit
 * would cut it there).
 */
export const ownerOf = (column: string): string =>
  `(CASE WHEN na IS NULL THEN voor ELSE na END) ->> '$.${column}'`;

const ownerIndex = (column: string, name: string) =>
  index(name)
    .on(sql.raw(ownerOf(column)))
    .where(sql.raw(`${ownerOf(column)} IS NOT NULL`));

/** One row per changed row, written by triggers: full images before and after as JSON with column names. */
export const wijziging = sqliteTable(
  'wijziging',
  {
    /** Order of writing inside and across opdrachten. */
    volgnummer: integer('volgnummer').primaryKey({ autoIncrement: true }),
    opdrachtId: text('opdracht_id')
      .notNull()
      .references(() => opdracht.id),
    tabel: text('tabel').notNull(),
    rijId: text('rij_id').notNull(),
    /** NULL: the row was added. */
    voor: text('voor'),
    /** NULL: the row was removed. */
    na: text('na'),
  },
  (t) => [
    index('wijziging_opdracht_idx').on(t.opdrachtId),
    index('wijziging_rij_idx').on(t.tabel, t.rijId),
    ownerIndex('medewerker_id', 'wijziging_medewerker_idx'),
    ownerIndex('detachering_id', 'wijziging_detachering_idx'),
    ownerIndex('klacht_id', 'wijziging_klacht_idx'),
    ...lines('wijziging', { beeld: 'voor IS NOT NULL OR na IS NOT NULL' }),
  ],
);

/** At most one row, and only inside a transaction: the opdracht that writes now. Without it the triggers refuse. */
export const lopendeOpdracht = sqliteTable(
  'lopende_opdracht',
  {
    id: id(),
    opdrachtId: text('opdracht_id')
      .notNull()
      .references(() => opdracht.id),
  },
  () => lines('lopende_opdracht', { een: "id = 'nu'" }),
);
