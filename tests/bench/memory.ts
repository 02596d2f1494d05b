import { readdirSync, readFileSync } from 'node:fs';
import type { ElectronApplication } from '@playwright/test';

/** Parent of a process, from /proc/<pid>/stat; the name in it may hold spaces and brackets. */
function ouderOf(pid: number): number {
  const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function probeer<T>(werk: () => T): T | null {
  try {
    return werk();
  } catch {
    // A process that just ended has no files any more.
    return null;
  }
}

/** A process with everything it started, directly or not. */
function stamboom(wortel: number): number[] {
  const all = readdirSync('/proc').flatMap((naam) => {
    const pid = Number(naam);
    const ouder = Number.isInteger(pid) ? probeer(() => ouderOf(pid)) : null;
    return ouder === null ? [] : [{ pid, ouder }];
  });
  const found = [wortel];
  for (const pid of found) found.push(...all.filter(({ ouder }) => ouder === pid).map((p) => p.pid));
  return found;
}

/** KiB that count for a process: shared pages are divided over who share them, so the sum counts them once. */
function pssOf(pid: number): number {
  const text = probeer(() => readFileSync(`/proc/${String(pid)}/smaps_rollup`, 'utf8'));
  return Number(/^Pss:\s+(\d+) kB$/mu.exec(text ?? '')?.[1] ?? 0);
}

export type Cache = {
  readonly mib: number;
  readonly maat: 'PSS' | 'working set';
  readonly processen: number;
};

/** Memory of all processes of a program together. */
export async function cacheOf(app: ElectronApplication): Promise<Cache> {
  if (process.platform === 'linux') {
    const pids = stamboom(await app.evaluate(() => process.pid));
    const gebruikt = pids.map(pssOf).filter((kib) => kib > 0);
    return { mib: gebruikt.reduce((a, b) => a + b, 0) / 1024, maat: 'PSS', processen: gebruikt.length };
  }
  const sets = await app.evaluate(({ app: zelf }) =>
    zelf.getAppMetrics().map((m) => m.memory.workingSetSize),
  );
  return { mib: sets.reduce((a, b) => a + b, 0) / 1024, maat: 'working set', processen: sets.length };
}
