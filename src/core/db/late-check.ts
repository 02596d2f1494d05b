import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { naamRow, readRows } from './row.ts';
import { asStorageFault, StorageFault } from './storage-fault.ts';
import type { Connection } from './types.ts';

/**
 * Is the file whole? SQLite's check reads all of it, and most of an old administratie is its journal. So of a large
 * file opening checks the tables of today; the whole of it follows when the first picture is there, and at the latest
 * before the first write: nothing is ever written to a file of which not everything was found whole (besluit 0020).
 */

/** Tables that grow with every day of work. Nothing of the first picture is worked out from them. */
const LATER: readonly string[] = [
  ...['opdracht', 'wijziging', 'inzage_log', 'klacht_document_inhoud'],
  ...['traject', 'traject_zwaarte', 'traject_problematiek', 'doorverwijzing'],
  ...['zrm_meting', 'zrm_score', 'kort_contact'],
];

/** Below this the whole check takes less than a tenth of the start. */
const LARGE_BYTES = 8 * 1024 * 1024;

type Options = {
  readonly pad: string;
  /** Bytes from which a part is left for later; only a test has other ones than the usual. */
  readonly largeFrom?: number | undefined;
  /** The part that was left for later is damaged. Said once. */
  readonly onDamage?: (() => void) | undefined;
};

/** Beside the administratie: what was left for later was found damaged, so the next opening checks everything first. */
const doubtOf = (path: string): string => `${path}.nazien`;

/** Another state takes the place of this one. */
export function forgetDoubt(path: string): void {
  rmSync(doubtOf(path), { force: true });
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** Whether opening may leave a part for later. Not after a crash: closing writes the log of that back into the file. */
export function mayWait({ pad, largeFrom = LARGE_BYTES }: Options): boolean {
  return sizeOf(pad) >= largeFrom && sizeOf(`${pad}-wal`) === 0 && !existsSync(doubtOf(pad));
}

const isGood = (connection: Connection, check: string): boolean =>
  connection.pragma(check, { simple: true }) === 'ok';

/** Checks all of it; false = damaged. */
export function isWhole(connection: Connection, path: string): boolean {
  const whole = isGood(connection, 'quick_check(1)');
  if (whole) forgetDoubt(path);
  return whole;
}

/** Checks what screens are made of, and sees to it that the rest is checked before anything is written. */
export function isWholeSoFar(connection: Connection, options: Options): boolean {
  const names = readRows(
    naamRow,
    connection.prepare("SELECT name AS naam FROM sqlite_schema WHERE type = 'table'"),
  );
  const now = names.map(({ naam }) => naam).filter((naam) => !LATER.includes(naam));
  if (!now.every((naam) => isGood(connection, `quick_check("${naam}")`))) return false;
  connection.requireWhole = createLateCheck(connection, options);
  return true;
}

/** Throws where the file is not whole; looks only the first time. */
function createLateCheck(connection: Connection, { pad, onDamage }: Options): () => void {
  let known: 'not yet' | 'whole' | 'damaged' = 'not yet';
  return () => {
    if (known === 'not yet') {
      known = look(connection, pad) ? 'whole' : 'damaged';
      if (known === 'damaged') {
        noteDoubt(pad);
        onDamage?.();
      }
    }
    if (known === 'damaged') throw new StorageFault('beschadigd', null);
  };
}

function look(connection: Connection, path: string): boolean {
  try {
    return isWhole(connection, path);
  } catch (fault) {
    const cause = asStorageFault(fault);
    if (cause instanceof StorageFault && cause.soort === 'beschadigd') return false;
    throw fault;
  }
}

function noteDoubt(path: string): void {
  try {
    writeFileSync(doubtOf(path), '');
  } catch {
    // A full disk: then the next opening finds it as this one did.
  }
}
