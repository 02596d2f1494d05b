import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HALF_WRITTEN } from '../host/atomic-file.ts';
import { ChosenFiles } from './chosen-files.ts';
import type { Paths } from './paths.ts';

/** What whyNoData writes, for as long as that takes. */
const PROBE = /^\.proef-\d+$/u;
/** The folder of a print run without a window. */
const PRINT_RUN = /^gebiedsplanner-\w{6}$/u;

/** Younger ones may be of a program that is still writing: a print run beside a window. */
const OLD_MS = 10 * 60_000;
const PRINT_RUN_OLD_MS = 24 * 60 * 60_000;

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function clear(folder: string, pattern: RegExp, olderThan: number): void {
  for (const naam of namesIn(folder)) {
    if (!pattern.test(naam)) continue;
    const path = join(folder, naam);
    try {
      if (statSync(path).mtimeMs <= olderThan) rmSync(path, { recursive: true, force: true });
    } catch {
      // Gone already, or not ours to remove.
    }
  }
}

/** Clears away what a killed program left half written. `now`: ms since the epoch. */
export async function clearLeftovers(
  { data, administraties, backups, onderweg }: Paths,
  temporary: string,
  now: number,
): Promise<void> {
  const copies = namesIn(backups).map((naam) => join(backups, naam));
  for (const folder of [data, administraties, backups, onderweg, ...copies]) {
    clear(folder, HALF_WRITTEN, now - OLD_MS);
    clear(folder, PROBE, now - OLD_MS);
  }
  clear(temporary, PRINT_RUN, now - PRINT_RUN_OLD_MS);
  await new ChosenFiles(onderweg).clear(now);
}
