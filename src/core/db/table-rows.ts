import { eq } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Plan } from '../../shared/domain/planning/plan.ts';
import type { Periode, PeriodePlan } from '../../shared/domain/tijd/periode.ts';
import type { ReadDb, WriteDb } from './types.ts';

type Row = { readonly id: string };

/** The rows of a table one by one: read, added, and changed or removed by their id. */
export function tableRows<T extends SQLiteTable & { readonly id: SQLiteColumn }>(table: T) {
  const byId = (id: string) => eq(table.id, id);
  return {
    read(db: ReadDb, id: string): T['$inferSelect'] | undefined {
      return db.select().from(table).where(byId(id)).get();
    },
    add(tx: WriteDb, row: T['$inferInsert']): void {
      tx.insert(table).values(row).run();
    },
    update(tx: WriteDb, id: string, fields: Partial<T['$inferInsert']>): void {
      tx.update(table).set(fields).where(byId(id)).run();
    },
    remove(tx: WriteDb, id: string): void {
      tx.delete(table).where(byId(id)).run();
    },
  };
}

/** What a plan needs of `tableRows`: I is a row to add, F what changes. */
type Rows<I, F> = {
  add(tx: WriteDb, row: I): void;
  update(tx: WriteDb, id: string, fields: F): void;
  remove(tx: WriteDb, id: string): void;
};

/** Carries out a plan for the periods of one series; `toRow` makes the row of a period and its value. */
export function savePeriodes<I, W>(
  tx: WriteDb,
  rows: Rows<I, Periode>,
  plan: PeriodePlan<Row, W>,
  toRow: (periode: Periode, waarde: W) => I,
): void {
  for (const { id } of plan.verwijderen) rows.remove(tx, id);
  for (const { rij, geldigVan, geldigTot } of plan.aanpassen)
    rows.update(tx, rij.id, { geldigVan, geldigTot });
  for (const { waarde, ...periode } of plan.toevoegen) rows.add(tx, toRow(periode, waarde));
}

/** Carries out a plan of an edit; `toRow` gives what is added its id. */
export function savePlan<I, R extends Row>(
  tx: WriteDb,
  rows: Rows<I, Omit<R, 'id'>>,
  plan: Plan<R>,
  toRow: (row: Omit<R, 'id'>) => I,
): void {
  for (const id of plan.verwijderen) rows.remove(tx, id);
  for (const { id, ...fields } of plan.wijzigen) rows.update(tx, id, fields);
  for (const row of plan.toevoegen) rows.add(tx, toRow(row));
}
