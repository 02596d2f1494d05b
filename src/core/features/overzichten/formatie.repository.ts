import { and, gt, inArray, lte, or } from 'drizzle-orm';
import { geldigOn } from '../../db/geldig.ts';
import { vacature } from '../../db/schema/planning.ts';
import { formatie } from '../../db/schema/teams.ts';
import type { ReadDb } from '../../db/types.ts';

export function readFormatieOn(db: ReadDb, dag: string) {
  const { teamId, functieId, specialismeId, minutenPerWeek } = formatie;
  return db
    .select({ teamId, functieId, specialismeId, minutenPerWeek })
    .from(formatie)
    .where(geldigOn(formatie, dag))
    .all();
}

/** Vacatures that are open on a day (`isOpenOn`). */
export function readOpenVacaturesOn(db: ReadDb, dag: string) {
  const { teamId, functieId, specialismeId, minutenPerWeek } = vacature;
  return db
    .select({ teamId, functieId, specialismeId, minutenPerWeek })
    .from(vacature)
    .where(
      and(
        lte(vacature.openSinds, dag),
        or(inArray(vacature.status, ['open', 'in-werving']), gt(vacature.geslotenPer, dag)),
      ),
    )
    .all();
}
