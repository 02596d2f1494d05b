import { parentPort, workerData } from 'node:worker_threads';
import { copyJobSchema, judgeCopy } from './db/copy-judge.ts';

/** A thread of the core that looks at one copy: three quarters of the work of a backup, beside the calls. */
parentPort?.postMessage(judgeCopy(copyJobSchema.parse(workerData)));
