import { parentPort, workerData } from 'node:worker_threads';
import { bringSecondUpToDate, secondJobSchema } from './db/second-folder.ts';

/** A thread of the core for the second folder: whatever that does, nothing waits for it. */
const job = secondJobSchema.parse(workerData);
parentPort?.postMessage(bringSecondUpToDate(job, () => parentPort?.postMessage('verder')));
