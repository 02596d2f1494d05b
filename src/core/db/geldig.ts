import { and, gt, isNull, lte, or, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

/** Columns of a period [geldig_van, geldig_tot). */
export type Gedateerd = { readonly geldigVan: SQLiteColumn; readonly geldigTot: SQLiteColumn };

/** Rows in force on a day. */
export const geldigOn = (t: Gedateerd, dag: string): SQL | undefined =>
  and(lte(t.geldigVan, dag), or(isNull(t.geldigTot), gt(t.geldigTot, dag)));

/** Rows that run on or after a day. */
export const runsAfter = (t: Gedateerd, dag: string): SQL | undefined =>
  or(isNull(t.geldigTot), gt(t.geldigTot, dag));
