import { parentPort, workerData } from 'node:worker_threads';
import { makeVoorstel } from './make-voorstel.ts';
import { solveJobSchema } from './solve-job.ts';

/** A thread of the core that makes one voorstel, so that edits go on beside it. */
const { stop, seconds, wasm, ...job } = solveJobSchema.parse(workerData);
const flag = new Int32Array(stop);
const voorstel = await makeVoorstel(job, { seconds, wasm, isStopped: () => Atomics.load(flag, 0) === 1 });
parentPort?.postMessage(voorstel);
