import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultName } from '../shared/domain/fault-name.ts';
import { createCore } from './core.ts';
import { type ParentPort, runCoreProcess } from './rpc/core-process.ts';
import { parentOverIpc } from './rpc/ipc-parent.ts';

/** Electron adds this to `process` in a utility process; the core knows nothing else of Electron. */
function isParentPort(value: unknown): value is ParentPort {
  return typeof value === 'object' && value !== null && 'postMessage' in value && 'on' in value;
}

/** Main of the application, over Electron's port; or the server that forked this process. */
function findParent(): ParentPort {
  const parent: unknown = Reflect.get(process, 'parentPort');
  if (isParentPort(parent)) return parent;
  if (process.send === undefined)
    throw new Error('The core runs as a process of the application or of a server.');
  const send = process.send.bind(process);
  // Ctrl+C and the end of a service go to every process; the server closes this one when it is done with it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
  return parentOverIpc({
    // A server that is gone hears nothing more; the core closes by itself then.
    send: (frame) => void (process.connected && send(frame, undefined, undefined, () => undefined)),
    onFrame: (receive) => void process.on('message', receive),
    onGone: (receive) => void process.on('disconnect', receive),
  });
}

const parent = findParent();

for (const naam of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(naam, (fault: unknown) => {
    // The name only: a message may hold contents. Main sees the exit and starts a new core.
    parent.postMessage({
      soort: 'log',
      niveau: 'fout',
      regel: `${naam} ${faultName(fault)}`,
    });
    process.exit(1);
  });
}

/** The last line of the log leaves first. */
const LEAVE_MS = 50;

/** They stand beside this file (electron.vite.config.ts). */
const beside = (file: string) => join(dirname(fileURLToPath(import.meta.url)), file);
const solve = beside('solve.js');
const threads = {
  judgeThread: beside('judge.js'),
  secondThread: beside('second.js'),
  // Run from its sources (a server in a test) there is none: then it is done between the calls.
  solveThread: existsSync(solve) ? solve : undefined,
};

runCoreProcess(
  parent,
  (options) => createCore({ ...options, ...threads }),
  (code) => process.exit(code),
  () => void setTimeout(() => process.kill(process.pid, 'SIGKILL'), LEAVE_MS),
);
