import { eq, inArray } from 'drizzle-orm';
import type { Periode } from '../../../shared/domain/tijd/periode.ts';
import { doorsnede } from '../../../shared/domain/tijd/periode.ts';
import { detachering, inzet } from '../../db/schema/planning.ts';
import { teamGebied } from '../../db/schema/teams.ts';
import type { ReadDb } from '../../db/types.ts';

/** When somebody worked in a team of one of these gebieden. */
export function readWerkInGebieden(
  db: ReadDb,
  gebiedIds: readonly string[],
): (Periode & { readonly medewerkerId: string })[] {
  return db
    .select({
      medewerkerId: detachering.medewerkerId,
      geldigVan: inzet.geldigVan,
      geldigTot: inzet.geldigTot,
      gebiedVan: teamGebied.geldigVan,
      gebiedTot: teamGebied.geldigTot,
    })
    .from(inzet)
    .innerJoin(detachering, eq(detachering.id, inzet.detacheringId))
    .innerJoin(teamGebied, eq(teamGebied.teamId, inzet.teamId))
    .where(inArray(teamGebied.gebiedId, [...gebiedIds]))
    .all()
    .flatMap(({ medewerkerId, geldigVan, geldigTot, gebiedVan, gebiedTot }) => {
      const samen = doorsnede({ geldigVan, geldigTot }, { geldigVan: gebiedVan, geldigTot: gebiedTot });
      return samen === null ? [] : [{ medewerkerId, ...samen }];
    });
}
