import { bereikOf, mag, type Recht } from '../../../shared/domain/gebruiker/rechten.ts';
import { overlapt, type Periode } from '../../../shared/domain/tijd/periode.ts';
import type { Gebruiker } from '../../base/core-types.ts';
import type { ReadDb } from '../../db/types.ts';
import { readBeperkt } from './beperking.repository.ts';
import { readWerkInGebieden } from './zicht.repository.ts';

/** Whether a right reaches somebody over a period: in the whole city, or while they work in the own gebied. */
export type Zicht = (rij: Periode & { readonly medewerkerId: string }) => boolean;

/** Looks up once who works where, and only when the right is bound to a gebied. */
export function createZicht(db: ReadDb, gebruiker: Gebruiker, recht: Recht): Zicht {
  const reach = createReach(db, gebruiker, recht);
  // Whose processing is restricted is seen by who may record it (AVG art. 18); planning needs no more than that somebody is away.
  if (mag(gebruiker, 'inzageGeven')) return reach;
  const beperkt = readBeperkt(db);
  return beperkt.size === 0 ? reach : (rij) => !beperkt.has(rij.medewerkerId) && reach(rij);
}

function createReach(db: ReadDb, gebruiker: Gebruiker, recht: Recht): Zicht {
  const bereik = bereikOf(gebruiker, recht);
  if (bereik !== 'gebied') return () => bereik === 'stad';
  const werk = Map.groupBy(readWerkInGebieden(db, gebruiker.gebiedIds ?? []), (row) => row.medewerkerId);
  return (rij) => werk.get(rij.medewerkerId)?.some((row) => overlapt(row, rij)) ?? false;
}
