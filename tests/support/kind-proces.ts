import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A second process of the same runtime (Electron's Node) that reports line by line. */
export type Kind = {
  readonly proces: ChildProcess;
  /** Resolves with the first line for which `past` holds; rejects when the process ends before it. */
  wachtOp(past: (regel: string) => boolean): Promise<string>;
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
  const fouten: string[] = [];
  const luisteraars = new Set<(regel: string) => void>();
  const voorbij = new Promise<void>((klaar) => {
    proces.once('close', () => klaar());
  });
  if (proces.stdout !== null) {
    createInterface({ input: proces.stdout }).on('line', (regel) => {
      regels.push(regel);
      for (const luister of luisteraars) luister(regel);
    });
  }
  proces.stderr?.on('data', (deel: Buffer) => fouten.push(deel.toString()));
  return {
    proces,
    regels,
    voorbij,
    wachtOp: (past) =>
      new Promise((gevonden, mislukt) => {
        const al = regels.find(past);
        if (al !== undefined) return gevonden(al);
        const luister = (regel: string): void => {
          if (!past(regel)) return;
          luisteraars.delete(luister);
          gevonden(regel);
        };
        luisteraars.add(luister);
        void voorbij.then(() => mislukt(new Error(`Het proces stopte te vroeg: ${fouten.join('')}`)));
      }),
    dood: async () => {
      proces.kill('SIGKILL');
      await voorbij;
    },
  };
}
