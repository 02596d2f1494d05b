import { and, asc, eq } from 'drizzle-orm';
import type { Zwaarte } from '../../../shared/domain/planning/lists.ts';
import type { Plan } from '../../../shared/domain/planning/plan.ts';
import type { Werkvoorraad } from '../../../shared/domain/planning/planning.ts';
import type { Telling } from '../../../shared/domain/werkvoorraad/telling.ts';
import { telling, werkvoorraad } from '../../db/schema/werkvoorraad.ts';
import { savePlan, tableRows } from '../../db/table-rows.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

/** The counts of a team at a zwaarte. */
export function readSeries(db: ReadDb, teamId: string, zwaarte: Zwaarte): Werkvoorraad[] {
  return db
    .select()
    .from(werkvoorraad)
    .where(and(eq(werkvoorraad.teamId, teamId), eq(werkvoorraad.zwaarte, zwaarte)))
    .all();
}

/** Carries out a plan. */
export function writePlan(tx: WriteDb, plan: Plan<Werkvoorraad>, createId: () => string): void {
  savePlan(tx, tableRows(werkvoorraad), plan, (row) => ({ id: createId(), ...row }));
}

/** Every number of open trajecten there is or was. */
export function readWerkvoorraad(db: ReadDb): Werkvoorraad[] {
  return db.select().from(werkvoorraad).orderBy(asc(werkvoorraad.geldigVan), asc(werkvoorraad.id)).all();
}

export function readTellingen(db: ReadDb): Telling[] {
  return db.select().from(telling).orderBy(asc(telling.datum), asc(telling.id)).all();
}

/** Records that it was counted, or (`counted` false) that it was not. */
export function writeTelling(tx: WriteDb, row: Telling & { readonly id: string }, counted: boolean): void {
  const { teamId, zwaarte, datum } = row;
  const same = and(eq(telling.teamId, teamId), eq(telling.zwaarte, zwaarte), eq(telling.datum, datum));
  if (!counted) tx.delete(telling).where(same).run();
  else if (tx.select().from(telling).where(same).get() === undefined) tx.insert(telling).values(row).run();
}
