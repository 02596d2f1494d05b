import type { Backup } from '../../shared/contract/backup.ts';
import type { DagClock } from './types.ts';

const PER_DAG_VANDAAG = 3;
const TOTAL = 10;
const MIGRATIE_DAGEN = 90;
/** The clock of a computer is put right by seconds all the time: that is not a clock that was wrong. */
const PUT_RIGHT_MS = 2 * 60_000;

type Dated = Pick<Backup, 'bestand' | 'moment' | 'datum' | 'reden' | 'laatsteOpdracht'>;

/** The local date, and the moment in UTC, ISO. */
export type Now = { readonly vandaag: string; readonly moment: string };

export const nowOf = (clock: DagClock): Now => ({ vandaag: clock.vandaag(), moment: clock.now() });

/** Of the same moment, the one with the most work in it first. */
function newestFirst(a: Dated, b: Dated): number {
  if (a.moment !== b.moment) return a.moment < b.moment ? 1 : -1;
  return b.laatsteOpdracht - a.laatsteOpdracht;
}

/**
 * Made after now: the clock of the computer was wrong, then or now, by days or by hours. It counts for nothing, and
 * never goes.
 */
export const isAhead = ({ datum, moment }: Pick<Backup, 'datum' | 'moment'>, now: Now): boolean =>
  datum > now.vandaag || Date.parse(moment) > Date.parse(now.moment) + PUT_RIGHT_MS;

/** The newest backup that counts; null = there is none. */
export function latestBackup<B extends Dated>(backups: readonly B[], now: Now): B | null {
  return backups.filter((backup) => !isAhead(backup, now)).sort(newestFirst)[0] ?? null;
}

/**
 * Which backups may go: three of today stay, the last one of each earlier day, ten in all; those
 * from before a migration stay 90 days, whatever else there is. The newest that counts always stays, and so do those
 * that are dated ahead (it may be now that is wrong) and `made`, the file that was made just now; null = none was.
 */
export function selectTeVerwijderenBackups<B extends Dated>(
  backups: readonly B[],
  now: Now,
  made: string | null,
): B[] {
  const limit = Temporal.PlainDate.from(now.vandaag).subtract({ days: MIGRATIE_DAGEN }).toString();
  const isFree = (b: B) => isAhead(b, now) || (b.reden === 'voor-migratie' && b.datum >= limit);
  const newest = latestBackup(backups, now);
  const gehouden = new Set<B>(backups.filter((b) => isFree(b) || b === newest || b.bestand === made));
  const perDag = new Map<string, number>();
  let aantal = 0;
  for (const backup of backups.filter((b) => !isFree(b)).sort(newestFirst)) {
    const vanDieDag = perDag.get(backup.datum) ?? 0;
    const ruimte = backup.datum === now.vandaag ? PER_DAG_VANDAAG : 1;
    if (vanDieDag >= ruimte || aantal >= TOTAL) continue;
    perDag.set(backup.datum, vanDieDag + 1);
    aantal += 1;
    gehouden.add(backup);
  }
  return backups.filter((b) => !gehouden.has(b));
}
