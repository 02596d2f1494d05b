import { Worker } from 'node:worker_threads';
import type { Log } from './base/core-types.ts';
import { type CopyJob, type Judged, judgeCopy, judgedSchema } from './db/copy-judge.ts';

/** What a thread said of a copy; null = it could not be had, or did not find it whole. */
async function ask(thread: string, job: CopyJob): Promise<Judged | null> {
  const { promise, resolve } = Promise.withResolvers<Judged | null>();
  try {
    const worker = new Worker(thread, { workerData: job, stdout: true, stderr: true });
    worker.once('message', (said: unknown) => resolve(judgedSchema.safeParse(said).data ?? null));
    worker.once('error', () => resolve(null));
    worker.once('exit', () => resolve(null));
    // A program that is closing does not wait for it.
    worker.unref();
  } catch {
    resolve(null);
  }
  return await promise;
}

/**
 * Looks at a copy in a thread of its own (`thread`: its file). Where that does not end well it is done here: then it
 * is the copy, and the fault says why.
 */
export async function judgeAside(thread: string, job: CopyJob, log: Log): Promise<Judged> {
  const judged = await ask(thread, job);
  if (judged !== null) return judged;
  log('waarschuwing', 'kopie niet nagekeken in een eigen draad');
  return judgeCopy(job);
}
