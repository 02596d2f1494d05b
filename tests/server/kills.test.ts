import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLine, signIn } from '../../src/line/dial.ts';
import { initServer } from '../../src/server/init.ts';
import { filesOf } from '../../src/server/settings.ts';
import { readConnection, type ServerConnection } from '../../src/shared/contract/connection-file.ts';
import { record, timeFor, times } from '../soak/tally.ts';
import { testMap } from '../support/create-test-db.ts';
import { digitsOf, freePort, VERSIE, WACHTZIN } from '../support/test-server.ts';
import { createWireClient } from '../support/wire-client.ts';

/** A server that is killed at any moment, with somebody at work: what was confirmed is there, and they go on. */

const KILLS = times(4, 200);

let folder: ReturnType<typeof testMap>;
let map = '';
let connection: ServerConnection;
let bewijs = '';
/** What a test that fails leaves behind. */
const running = new Set<ChildProcess>();
beforeAll(async () => {
  folder = testMap();
  map = join(folder.map, 'server');
  const poort = await freePort();
  await initServer({
    ...{ map, naam: 'Proef', adres: `https://localhost:${String(poort)}`, host: '127.0.0.1', poort },
    ...{ certificaat: null, eersteBeheerder: 'Eerste Beheerder', demo: true, now: Date.now() },
  });
  const read = readConnection(readFileSync(filesOf(map).connection, 'utf8'));
  if (read.soort !== 'verbinding') throw new Error(read.soort);
  connection = read.verbinding;
}, 60_000);
afterAll(() => {
  for (const child of running) child.kill('SIGTERM');
  folder.clear();
});

type Running = { readonly child: ChildProcess; readonly lines: string[] };
async function start(): Promise<Running> {
  const script = join(import.meta.dirname, 'process.ts');
  // A group of its own, so that front and core can die in the same moment.
  const child = spawn(process.execPath, ['--no-warnings', script, map], {
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const lines: string[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    if (line === 'klaar') resolve();
  });
  child.once('exit', () => {
    running.delete(child);
    reject(new Error(`The server stopped: ${lines.join('\n')}`));
  });
  await promise;
  return { child, lines };
}

/** Kills the front, and with `all` the core in the same moment. */
async function kill({ child }: Running, all: boolean): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  child.once('exit', () => resolve());
  if (all && process.platform !== 'win32' && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  else child.kill('SIGKILL');
  await promise;
}

/** Uses the invitation that the server said. */
async function signInFirst({ lines }: Running): Promise<string> {
  const said = lines.find((line) => line.startsWith('uitnodiging '))?.slice('uitnodiging '.length) ?? '';
  const [naam = '', wachtzin = ''] = said.split('|');
  const asked = { naam, wachtzin, nieuw: WACHTZIN };
  const first = await signIn(connection, VERSIE, asked);
  if (first.soort !== 'instellen') throw new Error(first.soort);
  const answer = await signIn(connection, VERSIE, { ...asked, cijfers: digitsOf(first.geheim, Date.now()) });
  if (answer.soort !== 'binnen') throw new Error(answer.soort);
  return answer.bewijs;
}

async function connect() {
  const opened = await openLine(connection, { versie: VERSIE, bewijs, venster: 'venster-1' });
  if (opened.soort !== 'open') throw new Error(opened.soort);
  return createWireClient(opened.line);
}

/** Writes one after the other until the line ends; the ids of what was confirmed. */
async function write(
  { calls, closed }: Awaited<ReturnType<typeof connect>>,
  confirmed: string[],
): Promise<void> {
  let isOver = false;
  const over = closed.then(() => {
    isOver = true;
  });
  for (let value = 1; !isOver; value = (value % 50) + 1) {
    const one = calls.beheer.zetInstelling({ sleutel: 'horizonWeken', waarde: value, van: '2026-03-02' });
    const answer = await Promise.race([one.catch(() => undefined), over]);
    if (answer?.opdracht) confirmed.push(answer.opdracht.id);
  }
}

describe('a server that is killed', () => {
  it('loses nothing that was confirmed, and lets who was in go on', {
    timeout: timeFor(KILLS, 15_000),
  }, async () => {
    let confirmed: string[] = [];
    let total = 0;
    for (let round = 0; round <= KILLS; round += 1) {
      const server = await start();
      if (round === 0) bewijs = await signInFirst(server);
      const client = await connect();
      const there = new Set((await client.calls.beheer.opdrachten({ aantal: 500 })).map(({ id }) => id));
      expect(confirmed.slice(-400).filter((id) => !there.has(id))).toEqual([]);
      total += confirmed.length;
      confirmed = [];
      const writing = write(client, confirmed);
      // The random moment is the point: over the rounds it falls in every phase of a write.
      await wait(20 + Math.random() * 200);
      await kill(server, round % 2 === 0);
      await writing;
    }
    expect(total).toBeGreaterThan(0);
    record('server-kills', {
      count: KILLS,
      held: 'all that was confirmed is there; the session goes on; a core whose front died closes by itself',
      details: { confirmed: total },
    });
  });
});
