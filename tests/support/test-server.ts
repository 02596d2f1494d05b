import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { generateSync } from 'otplib';
import { openLine, signIn } from '../../src/line/dial.ts';
import { initServer } from '../../src/server/init.ts';
import { type RunningServer, startServer } from '../../src/server/server.ts';
import { filesOf } from '../../src/server/settings.ts';
import { readConnection, type ServerConnection } from '../../src/shared/contract/connection-file.ts';
import type { SignInRequest } from '../../src/shared/contract/line.ts';
import { MIGRATIES } from './create-test-db.ts';
import { createWireClient, type WireClient } from './wire-client.ts';

const ENTRY = resolve(import.meta.dirname, '../../src/core/entry.ts');
export const VERSIE = '0.0.0-proef';
/** What one guess costs here. */
export const KOSTEN = { n: 2, r: 1, p: 1 };
export const WACHTZIN = 'een wachtzin van mijzelf';
export const FIRST = 'Eerste Beheerder';

/** A port that nothing listens on just now. */
export async function freePort(): Promise<number> {
  const { promise, resolve: done } = Promise.withResolvers<number>();
  const server = createServer().listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
  });
  return await promise;
}

type Clock = { now: number };

export type TestServer = {
  readonly map: string;
  readonly connection: ServerConnection;
  readonly log: string[];
  /** What the server thinks it is; a test moves it. */
  readonly clock: Clock;
  running(): RunningServer;
  /** Stops it, and starts one on the same folder. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

/** A server with the demo on a folder, on this machine. */
export async function startTestServer(map: string): Promise<TestServer> {
  const poort = await freePort();
  const clock = { now: Date.now() };
  const log: string[] = [];
  await initServer({
    ...{ map, naam: 'Proefstad', adres: `https://localhost:${String(poort)}`, host: '127.0.0.1', poort },
    ...{ certificaat: null, eersteBeheerder: FIRST, demo: true, now: clock.now },
  });
  const start = () =>
    startServer({
      ...{ map, core: ENTRY, migraties: MIGRATIES, versie: VERSIE, vandaag: '2026-03-02', kosten: KOSTEN },
      log: (niveau, line) => log.push(`${niveau} ${line}`),
      onStopped: () => log.push('gestopt'),
      now: () => clock.now,
    });
  let running: RunningServer | null = await start();
  const stop = async () => {
    await running?.close();
    running = null;
  };
  const read = readConnection(readFileSync(join(filesOf(map).connection), 'utf8'));
  if (read.soort !== 'verbinding') throw new Error(read.soort);
  return {
    ...{ map, connection: read.verbinding, log, clock, stop },
    running: () => {
      if (running === null) throw new Error('The server is stopped.');
      return running;
    },
    restart: async () => {
      await stop();
      running = await start();
    },
  };
}

/** The numbers of an authenticator at a moment. */
export function digitsOf(geheim: string, ms: number): string {
  return generateSync({ secret: geheim, epoch: Math.floor(ms / 1000) });
}

/** An attempt, as a computer makes it. */
export const attempt = (server: TestServer, asked: SignInRequest) => signIn(server.connection, VERSIE, asked);

export type SignedIn = { readonly bewijs: string; readonly id: string; readonly geheim: string | null };

/** Somebody of the administratie gets an invitation and uses it: a passphrase of their own, and an authenticator where asked. */
export async function signInNew(server: TestServer, naam: string): Promise<SignedIn> {
  const person = server
    .running()
    .people()
    .find((one) => one.naam === naam);
  if (person === undefined) throw new Error(`${naam} is nobody.`);
  const wachtzin = await server.running().invite(person);
  const asked = { naam, wachtzin, nieuw: WACHTZIN };
  const first = await attempt(server, asked);
  const geheim = first.soort === 'instellen' ? first.geheim : null;
  const cijfers = geheim === null ? undefined : digitsOf(geheim, server.clock.now);
  const answer = cijfers === undefined ? first : await attempt(server, { ...asked, cijfers });
  if (answer.soort !== 'binnen') throw new Error(`Not in: ${JSON.stringify(answer)}`);
  return { bewijs: answer.bewijs, id: answer.wie.id, geheim };
}

/** A line for a window, with the calls of a page. */
export async function openTestLine(
  server: TestServer,
  bewijs: string,
  venster = 'venster-1',
): Promise<WireClient & { close(): void }> {
  const opened = await openLine(server.connection, { versie: VERSIE, bewijs, venster });
  if (opened.soort !== 'open') throw new Error(`No line: ${JSON.stringify(opened)}`);
  const { line } = opened;
  return { ...createWireClient(line), close: () => line.close() };
}
