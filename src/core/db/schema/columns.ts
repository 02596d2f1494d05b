import { sql } from 'drizzle-orm';
import { type CheckBuilder, check, integer, text } from 'drizzle-orm/sqlite-core';
import { BEPERKING_REDENEN } from '../../../shared/domain/avg/beperking.ts';

/** Columns and CHECK rules that many tables share. Functions, because a drizzle column belongs to one table. */

/** The only kind of primary key: opaque UUIDv7 text. */
export const id = () => text('id').primaryKey();

/** Validity [geldig_van, geldig_tot): from inclusive, to exclusive, NULL = open. */
export const geldig = () => ({
  geldigVan: text('geldig_van').notNull(),
  geldigTot: text('geldig_tot'),
});

/** Text that may be empty but never NULL, so that readers have one kind of "nothing". */
export const freeText = (naam: string) => text(naam).notNull().default('');

export const jaNee = (naam: string) => integer(naam, { mode: 'boolean' });

/** Named CHECKs of a table. Columns are written bare: a qualified name would not survive a table rebuild. */
export function lines(table: string, perNaam: Readonly<Record<string, string>>): CheckBuilder[] {
  return Object.entries(perNaam).map(([naam, voorwaarde]) => check(`${table}_${naam}`, sql.raw(voorwaarde)));
}

/** A real day from 1990 up to and including 2101-01-01 (the exclusive end of 2100), or NULL. */
export const isDatum = (column: string) =>
  `${column} IS NULL OR (date(${column}) IS ${column} AND ${column} BETWEEN '1990-01-01' AND '2101-01-01')`;

export const isPeriode = () =>
  `(${isDatum('geldig_van')}) AND (${isDatum('geldig_tot')}) AND (geldig_tot IS NULL OR geldig_tot > geldig_van)`;

/** Whole minutes per week, at most 40 hours. */
export const isMinuten = (column: string, minstens = 0) =>
  `typeof(${column}) = 'integer' AND ${column} BETWEEN ${minstens} AND 2400`;

/** A whole number of things, 0 or more, or NULL (not measured). */
export const isAantal = (column: string) =>
  `${column} IS NULL OR (typeof(${column}) = 'integer' AND ${column} >= 0)`;

export const isJaNee = (column: string) => `${column} IS NULL OR ${column} IN (0, 1)`;

export const isJaar = (column: string) => `typeof(${column}) = 'integer' AND ${column} BETWEEN 1990 AND 2100`;

/** One of the values of an enumeration, or NULL where the column allows it. */
export const isEenOf = (column: string, values: readonly string[]) =>
  `${column} IS NULL OR ${column} IN (${values.map((w) => `'${w}'`).join(', ')})`;

export const isFilled = (column: string) => `trim(${column}) <> ''`;

/** A moment: ISO date-time in UTC. */
export const isMoment = (column: string) =>
  `${column} IS NULL OR ${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'`;

/** What every restriction of processing records (AVG art. 18), of a medewerker or a complaint. */
export const beperkingColumns = () => ({
  id: id(),
  reden: text('reden', { enum: BEPERKING_REDENEN.values }).notNull(),
  toelichting: freeText('toelichting'),
  /** Who recorded it, as they were called then. */
  door: text('door').notNull(),
  ...geldig(),
  /** Day on which whom it is about was told that it would be lifted (lid 3). */
  geinformeerdOp: text('geinformeerd_op'),
  opgehevenDoor: freeText('opgeheven_door'),
  opgehevenReden: freeText('opgeheven_reden'),
});

export const beperkingLines = (tabel: string) =>
  lines(tabel, {
    reden: isEenOf('reden', BEPERKING_REDENEN.values),
    periode: isDatum('geldig_van'),
    einde: `(${isDatum('geldig_tot')}) AND (${isDatum('geinformeerd_op')}) AND (geldig_tot IS NULL) = (geinformeerd_op IS NULL)`,
  });
