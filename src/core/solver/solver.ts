import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { voorstelSchema } from '../../shared/contract/voorstellen.ts';
import type { GeenVoorstel, Voorstel } from '../../shared/domain/voorstel/voorstel.ts';
import type { Solver } from '../base/solver.ts';
import type { SolveJob } from './solve-job.ts';

/** Longer than this nobody waits: then it is the best so far. */
const SECONDS = 20;

/** What a thread said; rejects when it ends without an answer. */
async function ask(thread: string, job: SolveJob): Promise<Voorstel | GeenVoorstel> {
  const { promise, resolve, reject } = Promise.withResolvers<Voorstel | GeenVoorstel>();
  const worker = new Worker(thread, { workerData: job, stdout: true, stderr: true });
  worker.once('message', (said: unknown) => resolve(voorstelSchema.parse(said)));
  worker.once('error', reject);
  worker.once('exit', () => reject(new Error('The thread of the solver ended without an answer.')));
  // A program that is closing does not wait for it.
  worker.unref();
  return await promise;
}

/** `thread`: its file, with the WebAssembly beside it; absent (tests) = it is done here. */
export function createSolver(thread: string | undefined): Solver {
  const flags = new Map<string, SharedArrayBuffer>();
  const stop = (session: string) => {
    const flag = flags.get(session);
    if (flag !== undefined) Atomics.store(new Int32Array(flag), 0, 1);
  };
  return {
    stop,
    make: async (session, job) => {
      stop(session);
      const flag = new SharedArrayBuffer(4);
      flags.set(session, flag);
      try {
        if (thread === undefined) {
          const { makeVoorstel } = await import('./make-voorstel.ts');
          return await makeVoorstel(job, { seconds: SECONDS });
        }
        const wasm = join(dirname(thread), 'highs.wasm');
        return await ask(thread, { ...job, seconds: SECONDS, wasm, stop: flag });
      } finally {
        if (flags.get(session) === flag) flags.delete(session);
      }
    },
  };
}
