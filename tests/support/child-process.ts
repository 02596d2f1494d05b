import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A second process of the same runtime (Electron's Node) that reports line by line. */
export type Kind = {
  readonly proces: ChildProcess;
  /** Resolves with the first line for which `past` holds; rejects when the process ends before it. */
  waitOn(past: (line: string) => boolean): Promise<string>;
  readonly regels: readonly string[];
  /** SIGKILL, and wait until it is gone. */
  dood(): Promise<void>;
  /** Resolves when the process is gone, killed or not. */
  readonly voorbij: Promise<void>;
};

/** `maxBytes` bounds the size of every file the process writes, as a disk without room does (not on Windows). */
export function startKind(script: string, argumenten: readonly string[], maxBytes?: number): Kind {
  const opdracht = [process.execPath, script, ...argumenten];
  const [programma = '', ...rest] =
    maxBytes === undefined
      ? opdracht
      : ['/bin/sh', '-c', 'ulimit -f "$0" && exec "$@"', String(Math.floor(maxBytes / 512)), ...opdracht];
  const proces = spawn(programma, rest, {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_NO_WARNINGS: '1' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const regels: string[] = [];
  const faults: string[] = [];
  const listeners = new Set<(line: string) => void>();
  const voorbij = new Promise<void>((done) => {
    proces.once('close', () => done());
  });
  if (proces.stdout !== null) {
    createInterface({ input: proces.stdout }).on('line', (line) => {
      regels.push(line);
      for (const luister of listeners) luister(line);
    });
  }
  proces.stderr?.on('data', (part: Buffer) => faults.push(part.toString()));
  return {
    proces,
    regels,
    voorbij,
    waitOn: (past) =>
      new Promise((found, mislukt) => {
        const al = regels.find(past);
        if (al !== undefined) return found(al);
        const luister = (line: string): void => {
          if (!past(line)) return;
          listeners.delete(luister);
          found(line);
        };
        listeners.add(luister);
        void voorbij.then(() => mislukt(new Error(`Het proces stopte te vroeg: ${faults.join('')}`)));
      }),
    dood: async () => {
      proces.kill('SIGKILL');
      await voorbij;
    },
  };
}
