import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CoreHost } from '../../src/host/core-host.ts';
import { childOverIpc, createIpcPorts, type IpcPort } from '../../src/host/ipc-core.ts';
import type { CoreInit, VanCore } from '../../src/shared/contract/init.ts';
import { KEY, MIGRATIES } from './create-test-db.ts';

const ENTRY = resolve(import.meta.dirname, '../../src/core/entry.ts');

/** How a server opens a demo in a folder. */
export function serverInit(map: string, over: Partial<CoreInit> = {}): CoreInit {
  return {
    pad: join(map, 'proef.gpa'),
    sleutel: KEY,
    aanmaak: { soort: 'demo' },
    naam: 'Proef',
    migraties: MIGRATIES,
    backups: join(map, 'backups'),
    sidecar: '{}',
    second: null,
    vandaag: '2026-03-02',
    wie: { soort: 'server', eerste: { naam: 'Eerste Beheerder', geenMedewerker: true } },
    vergrendeld: false,
    controleerUitvoer: true,
    ...over,
  };
}

/** A core as a server has one: a process of its own, looked after by a host. */
export function createCoreChild() {
  const children: ChildProcess[] = [];
  const people: Extract<VanCore, { soort: 'mensen' }>[] = [];
  const log: string[] = [];
  let opened = 0;
  const signal = (name: NodeJS.Signals) => children.at(-1)?.kill(name);
  const host = new CoreHost<IpcPort>({
    fork: () => {
      const child = fork(ENTRY, { stdio: 'inherit', execArgv: ['--no-warnings'] });
      children.push(child);
      return childOverIpc(child);
    },
    createChannel: createIpcPorts(),
    exists: existsSync,
    log: (bron, niveau, line) => log.push(`${bron} ${niveau} ${line}`),
    onRetry: () => undefined,
    onOpen: () => {
      opened += 1;
    },
    onStopped: (fault) => log.push(`gestopt ${fault}`),
    onPeople: (said) => people.push(said),
    // Everybody signs in with their own passphrase; nothing of it can be changed here.
    answerKeys: ({ soort }) => {
      const ways = (people.at(-1)?.mensen ?? []).map(({ id }) => [id, 'wachtzin'] as const);
      return Promise.resolve(
        soort === 'wegen'
          ? { soort, wegen: Object.fromEntries(ways) }
          : { soort: 'weigering', melding: 'Hier niet.' },
      );
    },
    openTijd: 60_000,
    sluitTijd: 30_000,
    herstelTijd: 0,
  });
  return { host, people, log, opened: () => opened, signal, kill: () => signal('SIGKILL') };
}
