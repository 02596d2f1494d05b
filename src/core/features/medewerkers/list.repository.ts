import { and, asc, eq, gt, isNull, or } from 'drizzle-orm';
import { geldigOn } from '../../db/geldig.ts';
import { gebied } from '../../db/schema/gemeente.ts';
import { afwezigheid, registratie } from '../../db/schema/medewerkers.ts';
import { detachering } from '../../db/schema/planning.ts';
import type { ReadDb } from '../../db/types.ts';

/** Registrations of everybody. */
export function readAllRegistraties(db: ReadDb) {
  const { id, medewerkerId, soort, geldigVan, verloopdatum } = registratie;
  return db.select({ id, medewerkerId, soort, geldigVan, verloopdatum }).from(registratie).all();
}

/** When who is wholly away, agreed, on or after a day. */
export function readGeheelAfwezigAfter(db: ReadDb, dag: string) {
  const { medewerkerId, geldigVan, geldigTot } = afwezigheid;
  return db
    .select({ medewerkerId, geldigVan, geldigTot })
    .from(afwezigheid)
    .where(
      and(
        or(isNull(geldigTot), gt(geldigTot, dag)),
        eq(afwezigheid.status, 'akkoord'),
        eq(afwezigheid.percentage, 100),
      ),
    )
    .all();
}

/** Periods of all detacheringen of everybody. */
export function readDienstperioden(db: ReadDb) {
  const { medewerkerId, geldigVan, geldigTot } = detachering;
  return db.select({ medewerkerId, geldigVan, geldigTot }).from(detachering).all();
}

export function readGebiedenOn(db: ReadDb, dag: string) {
  return db
    .select({ id: gebied.id })
    .from(gebied)
    .where(geldigOn(gebied, dag))
    .orderBy(asc(gebied.volgorde), asc(gebied.id))
    .all();
}
