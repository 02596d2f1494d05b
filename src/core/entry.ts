import { createCore } from './core.ts';
import { type ParentPort, runCoreProcess } from './rpc/core-process.ts';

/** Electron adds this to `process` in a utility process; the core knows nothing else of Electron. */
function isParentPort(waarde: unknown): waarde is ParentPort {
  return typeof waarde === 'object' && waarde !== null && 'postMessage' in waarde && 'on' in waarde;
}

const parent: unknown = Reflect.get(process, 'parentPort');
if (!isParentPort(parent)) throw new Error('The core runs as a utility process of the application.');

for (const naam of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(naam, (fout: unknown) => {
    // The name only: a message may hold contents. Main sees the exit and starts a new core.
    parent.postMessage({
      soort: 'log',
      niveau: 'fout',
      regel: `${naam} ${fout instanceof Error ? fout.name : 'fout'}`,
    });
    process.exit(1);
  });
}

runCoreProcess(parent, createCore, (code) => process.exit(code));
