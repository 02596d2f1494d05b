import { and, asc, count, desc, eq, inArray, ne, or, type SQL } from 'drizzle-orm';
import type { MutatieSoort } from '../../../shared/domain/scenario/mutatie.ts';
import { gebruiker } from '../../db/schema/beheer.ts';
import { scenario, scenarioMutatie } from '../../db/schema/overzichten.ts';
import { tableRows } from '../../db/table-rows.ts';
import type { ReadDb, WriteDb } from '../../db/types.ts';

export const scenarioRows = tableRows(scenario);
export const mutatieRows = tableRows(scenarioMutatie);

/** What somebody may see: their own, and what is no draft. */
function visibleTo(gebruikerId: string | null): SQL | undefined {
  const shared = ne(scenario.status, 'concept');
  return gebruikerId === null ? undefined : or(shared, eq(scenario.auteurId, gebruikerId));
}

const COLUMNS = {
  id: scenario.id,
  naam: scenario.naam,
  toelichting: scenario.toelichting,
  basisPeildatum: scenario.basisPeildatum,
  status: scenario.status,
  auteurId: scenario.auteurId,
  auteur: gebruiker.naam,
  aantal: count(scenarioMutatie.id),
};

const select = (db: ReadDb, where: SQL | undefined) =>
  db
    .select(COLUMNS)
    .from(scenario)
    .leftJoin(gebruiker, eq(gebruiker.id, scenario.auteurId))
    .leftJoin(scenarioMutatie, eq(scenarioMutatie.scenarioId, scenario.id))
    .where(where)
    .groupBy(scenario.id)
    // Ids are made in the order of time.
    .orderBy(desc(scenario.id));

/** Everything this person may see, the newest first; null = somebody who is no row of `gebruiker` sees all. */
export function readScenarios(db: ReadDb, gebruikerId: string | null) {
  return select(db, visibleTo(gebruikerId)).all();
}

export function readScenario(db: ReadDb, id: string, gebruikerId: string | null) {
  return select(db, and(eq(scenario.id, id), visibleTo(gebruikerId))).get();
}

/** In their own order. */
export function readMutaties(db: ReadDb, scenarioId: string) {
  return db
    .select()
    .from(scenarioMutatie)
    .where(eq(scenarioMutatie.scenarioId, scenarioId))
    .orderBy(asc(scenarioMutatie.volgnummer), asc(scenarioMutatie.id))
    .all();
}

type NewMutatie = {
  readonly id: string;
  readonly scenarioId: string;
  readonly volgnummer: number;
  readonly soort: MutatieSoort;
  readonly gegevens: unknown;
};

export function insertMutaties(tx: WriteDb, rows: readonly NewMutatie[]): void {
  if (rows.length > 0)
    tx.insert(scenarioMutatie)
      .values([...rows])
      .run();
}

export function deleteMutaties(tx: WriteDb, ids: readonly string[]): void {
  tx.delete(scenarioMutatie)
    .where(inArray(scenarioMutatie.id, [...ids]))
    .run();
}
