import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { IpcPort } from '../../src/host/ipc-core.ts';
import { createCoreChild, serverInit } from '../support/core-child.ts';
import { testMap } from '../support/create-test-db.ts';
import { createWireClient, type WireClient } from '../support/wire-client.ts';

/** The core as a process that a server forked: the same contract over the channel between two Node processes. */

let folder: ReturnType<typeof testMap>;
let child: ReturnType<typeof createCoreChild>;
let first = '';

beforeAll(async () => {
  folder = testMap();
  child = createCoreChild();
  const opened = await child.host.open(serverInit(folder.map));
  if (opened.soort !== 'open') throw new Error(opened.fout);
  first = opened.kandidaten.find(({ naam }) => naam === 'Eerste Beheerder')?.id ?? '';
  // Said right after it is open.
  await vi.waitFor(() => expect(child.people).not.toHaveLength(0));
}, 60_000);
afterAll(async () => {
  await child.host.sluit();
  folder.clear();
});

function connect(wie?: string): WireClient & { readonly port: IpcPort } {
  const port = child.host.createPort('venster', wie);
  if (port === null) throw new Error('There is no port.');
  return { ...createWireClient(port), port };
}

describe('a core that a server forked', () => {
  it('answers who was signed in on the port, with what they may, and nobody on a port without anybody', async () => {
    const { calls } = connect(first);
    const { gebruiker } = await calls.beheer.status();
    expect(gebruiker.naam).toBe('Eerste Beheerder');
    expect(gebruiker.rechten).toContain('beheren');
    await expect(connect().calls.beheer.status()).rejects.toMatchObject({ code: 'vergrendeld' });
    await expect(connect('wie-is-dat').calls.beheer.status()).rejects.toMatchObject({ code: 'geenRecht' });
  });

  it('says who may get in, and for whom a second step is asked', () => {
    const said = child.people.at(-1)?.mensen ?? [];
    expect(said.find(({ id }) => id === first)?.klachten).toBe(true);
    expect(said.some(({ klachten }) => !klachten)).toBe(true);
  });

  it('lets nobody go on as somebody else, also in a demo', async () => {
    const { calls } = connect(first);
    expect(await calls.beheer.demoRollen()).toEqual([]);
    await expect(calls.beheer.wisselRol({ sleutel: 'start' })).rejects.toMatchObject({ code: 'geenRecht' });
  });

  it('takes away what somebody may at the moment that they end', async () => {
    const inzage = child.people.at(-1)?.mensen.find(({ klachten }) => !klachten)?.id ?? '';
    const own = connect(inzage);
    const naam = (await own.calls.beheer.status()).gebruiker.naam;
    expect(naam).not.toBe('');
    await connect(first).calls.gebruikers.beeindig({ id: inzage, tot: '2026-03-02' });
    await expect(own.calls.beheer.status()).rejects.toMatchObject({ code: 'geenRecht' });
    await vi.waitFor(() => expect(child.people.at(-1)?.mensen.some(({ id }) => id === inzage)).toBe(false));
  });

  it('writes in the logbook whom a server let in', async () => {
    child.host.noteArrival(first, 'venster', 2);
    const { calls } = connect(first);
    const filter = { van: null, tot: null, wie: null, soort: 'aanmelden', aantal: 5 } as const;
    const { regels } = await calls.beheer.logboek(filter);
    expect(regels[0]).toMatchObject({ gebruiker: 'Eerste Beheerder', wat: 'na 2 × een onjuiste wachtzin' });
  });

  it('keeps what a second port of the same session does apart from nobody: live for others', async () => {
    const reader = child.host.createPort('ander venster', first);
    if (reader === null) throw new Error('There is no port.');
    const stream = await createWireClient(reader).calls.beheer.volg();
    // Up to where it is at the beginning.
    expect((await stream.next()).value).toMatchObject({ wat: null });
    const next = stream.next();
    await connect(first).calls.beheer.zetInstelling({
      ...{ sleutel: 'vergrendelMinuten', waarde: 25, van: '2026-03-02' },
    });
    expect((await next).value).toMatchObject({ wat: { wie: 'Eerste Beheerder' } });
  });

  it('drops what is no call, and closes a port that is closed here', async () => {
    const { calls, port } = connect(first);
    for (const text of ['', '{', '[]', '{"i":"1"}', '{"i":"1","p":{"u":"/../beheer"}}']) port.send(text);
    expect((await calls.beheer.status()).gebruiker.naam).toBe('Eerste Beheerder');
    port.close();
    expect((await connect(first).calls.beheer.status()).gebruiker.naam).toBe('Eerste Beheerder');
  });

  it('is started again when it is killed: ports close, what was confirmed is there', async () => {
    const { calls, closed } = connect(first);
    await calls.beheer.zetInstelling({ sleutel: 'vergrendelMinuten', waarde: 33, van: '2026-03-02' });
    child.kill();
    await closed;
    await vi.waitFor(() => expect(child.opened()).toBe(2), { timeout: 30_000 });
    const [line] = await connect(first).calls.beheer.opdrachten({ aantal: 1 });
    expect(line?.gebruiker).toBe('Eerste Beheerder');
  });

  it.skipIf(process.platform === 'win32')(
    'stays when Ctrl+C goes to every process of a terminal',
    async () => {
      const { calls } = connect(first);
      const opened = child.opened();
      child.signal('SIGINT');
      child.signal('SIGTERM');
      expect((await calls.beheer.status()).gebruiker.naam).toBe('Eerste Beheerder');
      expect(child.opened()).toBe(opened);
    },
  );

  it('is refused an administratie that another server has open', async () => {
    const other = createCoreChild();
    expect(await other.host.open(serverInit(folder.map))).toEqual({ soort: 'fout', fout: 'in-gebruik' });
    await other.host.sluit();
  });
});
