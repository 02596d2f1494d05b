import fs, { existsSync, readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Thrown where a process would have been gone. */
export class Killed extends Error {}

/** What changes names or bytes on the disk. */
const CALLS = ['renameSync', 'copyFileSync', 'writeFileSync', 'rmSync', 'linkSync', 'fsyncSync'] as const;

/**
 * Runs `work` as a process that is killed at its `at`th change of the disk: from then on nothing changes any more, also
 * not by what cleans up afterwards. A copy or a write that is cut off leaves half of it. Answers whether it was killed.
 */
export function killedAt(at: number, work: () => void): boolean {
  const { renameSync, copyFileSync, writeFileSync, rmSync, linkSync, fsyncSync } = fs;
  const real = { renameSync, copyFileSync, writeFileSync, rmSync, linkSync, fsyncSync };
  let count = 0;
  const isDead = () => count >= at;
  const half = (name: string, given: readonly unknown[]): void => {
    const [first, second] = given;
    if (name === 'copyFileSync' && typeof first === 'string' && existsSync(first)) {
      const bytes = readFileSync(first);
      real.writeFileSync(String(second), bytes.subarray(0, bytes.length / 2));
    }
    if (name === 'writeFileSync' && typeof first === 'string') {
      real.writeFileSync(first, String(second).slice(0, String(second).length / 2));
    }
  };
  for (const name of CALLS) {
    const call: (...given: never[]) => unknown = real[name];
    Object.assign(fs, {
      [name]: (...given: never[]) => {
        if (isDead()) throw new Killed();
        count += 1;
        if (!isDead()) return call(...given);
        half(name, given);
        throw new Killed();
      },
    });
  }
  syncBuiltinESMExports();
  try {
    work();
    return isDead();
  } catch (fault) {
    if (isDead()) return true;
    throw fault;
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
}
