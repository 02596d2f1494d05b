import { ownBackups, ownerOf } from './db/backup.ts';
import { storageFaultSoort } from './db/storage-fault.ts';
import type { Store } from './db/types.ts';

/** Why a backup was not made, in Dutch. */
export function whyNoBackup(fault: unknown): string {
  const soort = storageFaultSoort(fault);
  return soort === 'schijf-vol'
    ? 'De kopie is niet gemaakt: de schijf is vol. Maak ruimte vrij en probeer het opnieuw.'
    : 'De kopie is niet gemaakt: in de map met back-ups kan niet worden geschreven. Vraag de beheerder van de computer.';
}

/** A folder that cannot be read has none that can be counted. */
export function countBackups(map: string, store: Store): number {
  try {
    return ownBackups(map, ownerOf(store)).length;
  } catch {
    return 0;
  }
}
