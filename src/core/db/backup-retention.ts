import type { Backup } from '../../shared/contract/backup.ts';

const PER_DAG_VANDAAG = 3;
const TOTAL = 10;
const MIGRATIE_DAGEN = 90;

type Dated = Pick<Backup, 'moment' | 'datum' | 'reden'>;

const newestFirst = (a: Dated, b: Dated): number => (a.moment < b.moment ? 1 : -1);

/** Dated after today: the clock of the computer was wrong, then or now. It counts for nothing, and never goes. */
export const isAhead = ({ datum }: Pick<Backup, 'datum'>, vandaag: string): boolean => datum > vandaag;

/** The newest backup that counts; null = there is none. `vandaag` is a local ISO date. */
export function latestBackup<B extends Dated>(backups: readonly B[], vandaag: string): B | null {
  return backups.filter((backup) => !isAhead(backup, vandaag)).sort(newestFirst)[0] ?? null;
}

/**
 * Which backups may go: three of today stay, the last one of each earlier day, ten in all; those
 * from before a migration stay 90 days, whatever else there is. `vandaag` is a local ISO date. The newest that counts
 * always stays, and so do those that are dated ahead: it may be today that is wrong.
 */
export function selectTeVerwijderenBackups<B extends Dated>(backups: readonly B[], vandaag: string): B[] {
  const limit = Temporal.PlainDate.from(vandaag).subtract({ days: MIGRATIE_DAGEN }).toString();
  const gehouden = new Set<B>(
    backups.filter((b) => isAhead(b, vandaag) || (b.reden === 'voor-migratie' && b.datum >= limit)),
  );
  const newest = latestBackup(backups, vandaag);
  if (newest !== null) gehouden.add(newest);
  const perDag = new Map<string, number>();
  let aantal = 0;
  for (const backup of backups.filter((b) => !isAhead(b, vandaag)).sort(newestFirst)) {
    if (backup.reden === 'voor-migratie' && backup.datum >= limit) continue;
    const vanDieDag = perDag.get(backup.datum) ?? 0;
    const ruimte = backup.datum === vandaag ? PER_DAG_VANDAAG : 1;
    if (vanDieDag >= ruimte || aantal >= TOTAL) continue;
    perDag.set(backup.datum, vanDieDag + 1);
    aantal += 1;
    gehouden.add(backup);
  }
  return backups.filter((b) => !gehouden.has(b));
}
