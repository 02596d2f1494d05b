import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectionText } from '../shared/contract/connection-file.ts';
import type { SignedIn, ToLine } from '../shared/contract/line-init.ts';
import { Connections } from './connections.ts';
import { type LineChild, LineHost } from './line-host.ts';
import { Shared } from './shared.ts';

const FILE = { naam: 'Wijkteams', adres: 'https://gp.example:8443', certificaat: null };
const ANNA = { id: 'g-anna', naam: 'Anna de Wit' };
const BERT = { id: 'g-bert', naam: 'Bert Smit' };
const IN = (wie = ANNA): SignedIn => ({ soort: 'binnen', wie, administratie: 'Wijkteams' });

let map: string;
let file: string;
beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'gebiedsplanner-'));
  file = join(map, 'van-de-beheerder.gpverbinding');
  await writeFile(file, connectionText(FILE));
});
afterEach(() => rm(map, { recursive: true }));

/** The way to a server that answers in this order. */
function createWorld(answers: SignedIn[], isFree = () => true) {
  const sent: ToLine[] = [];
  const told: string[] = [];
  let say: (message: unknown) => void = () => undefined;
  let exit: () => void = () => undefined;
  const fork = (): LineChild<string> => ({
    postMessage: (message) => {
      sent.push(message);
      const antwoord = message.soort === 'aanmelden' ? answers.shift() : undefined;
      if (antwoord !== undefined) queueMicrotask(() => say({ soort: 'aangemeld', antwoord }));
    },
    onMessage: (receive) => {
      say = receive;
    },
    onExit: (receive) => {
      exit = receive;
    },
    kill: () => true,
  });
  const connections = new Connections(join(map, 'eigen'));
  const host = new LineHost<string>({
    fork,
    createChannel: () => ({ port1: 'lijn', port2: 'pagina' }),
    onState: (state) => shared.onLines(state),
  });
  const shared: Shared<string> = new Shared({
    ...{ connections, host, versie: '1.0.0', isFree },
    onState: () => told.push(shared.toestand()?.soort ?? 'niets'),
    onOpen: () => told.push('poorten'),
    beginAgain: () => told.push('opnieuw laden'),
    toStart: () => {
      told.push('begin');
      return Promise.resolve({ soort: 'bezig', melding: '' });
    },
  });
  const lines = (stand: unknown) => say({ soort: 'lijnen', stand });
  return { shared, connections, sent, told, lines, die: () => exit() };
}

describe('a connection file', () => {
  it('is remembered: address, name and certificate, and nothing else ever', async () => {
    const { shared, connections } = createWorld([IN()]);
    await shared.take(file);
    await shared.signIn('Anna de Wit', 'een wachtzin');
    expect(await connections.list()).toEqual([{ id: 'wijkteams', ...FILE }]);
    const [only = '', ...more] = await readdir(join(map, 'eigen'));
    expect(more).toEqual([]);
    expect(await readFile(join(map, 'eigen', only), 'utf8')).toBe(connectionText(FILE));
  });

  it('of the same address takes the place of the one before; of another stands beside it', async () => {
    const { shared, connections } = createWorld([]);
    await shared.take(file);
    await writeFile(file, connectionText({ ...FILE, naam: 'Andere naam' }));
    await shared.take(file);
    await writeFile(file, connectionText({ ...FILE, adres: 'https://elders.example' }));
    await shared.take(file);
    expect((await connections.list()).map(({ id, adres }) => `${id} ${adres}`).sort()).toEqual([
      'wijkteams https://gp.example:8443',
      'wijkteams-2 https://elders.example',
    ]);
    await connections.forget('wijkteams');
    await connections.forget('../van-de-beheerder');
    expect(await connections.list()).toHaveLength(1);
  });

  it.each([
    ['not one', '{"naam":"x"}', /geen verbindingsbestand/u],
    ['a later one', '{"soort":"gebiedsplanner-verbinding","versie":9}', /nieuwere versie/u],
    ['half of one', '{"soort":"gebiedsplanner-verbinding","ver', /niet heel/u],
  ])('that is %s is refused with what to do, and nothing changes', async (_what, text, sentence) => {
    const { shared, connections, told } = createWorld([]);
    await writeFile(file, text);
    await expect(shared.take(file)).rejects.toThrow(sentence);
    await expect(shared.take(join(map, 'weg'))).rejects.toThrow(/kan niet worden gelezen/u);
    expect(shared.isActive()).toBe(false);
    expect([await connections.list(), told]).toEqual([[], []]);
  });

  it('leads nowhere while something else is open', async () => {
    const { shared } = createWorld([], () => false);
    await shared.take(file);
    await shared.open('wijkteams');
    expect(shared.isActive()).toBe(false);
  });
});

describe('signing in at a server', () => {
  it('asks what the server asks, with what was typed before, and gives pages their ports at the end', async () => {
    const { shared, sent, told } = createWorld([
      { soort: 'wachtzin-kiezen', hetzelfde: false },
      { soort: 'instellen', geheim: 'ABCD', uri: 'otpauth://x', onjuist: false },
      IN(),
    ]);
    expect(await shared.take(file)).toMatchObject({
      soort: 'verbinden',
      stap: { soort: 'aanmelden', naam: '' },
    });
    expect(shared.createPort('venster-1')).toBeNull();
    expect(await shared.signIn('Anna de Wit', 'start')).toMatchObject({ stap: { soort: 'wachtzin-kiezen' } });
    expect(await shared.choosePassphrase('een eigen wachtzin')).toMatchObject({ stap: { geheim: 'ABCD' } });
    expect(await shared.giveDigits('123456')).toMatchObject({
      soort: 'open',
      gedeeld: { adres: FILE.adres },
    });
    const vraag = { naam: 'Anna de Wit', wachtzin: 'start', nieuw: 'een eigen wachtzin', cijfers: '123456' };
    expect(sent.at(-1)).toMatchObject({ soort: 'aanmelden', verbinding: FILE, versie: '1.0.0', vraag });
    expect(told.slice(-2)).toEqual(['open', 'poorten']);
    expect(shared.createPort('venster-1')).toBe('pagina');
    // Nothing of it is kept for a next time.
    await shared.lock();
    await shared.giveDigits('123456');
    expect(sent.filter(({ soort }) => soort === 'aanmelden')).toHaveLength(3);
  });

  it('keeps the name, and not the passphrase, of who was refused', async () => {
    const { shared } = createWorld([{ soort: 'geweigerd', wacht: 4 }]);
    await shared.take(file);
    const toestand = await shared.signIn('Anna', 'fout');
    expect(toestand).toMatchObject({ stap: { soort: 'aanmelden', naam: 'Anna', onjuist: true, wacht: 4 } });
    expect(JSON.stringify(toestand)).not.toContain('fout');
  });

  it('tries again what did not get to the server', async () => {
    const { shared } = createWorld([{ soort: 'fout', fout: 'onbereikbaar' }, IN()]);
    await shared.take(file);
    expect(await shared.signIn('Anna', 'x')).toMatchObject({ stap: { soort: 'geen-verbinding' } });
    expect(await shared.again()).toMatchObject({ soort: 'open' });
  });

  it('says both versions when they do not fit', async () => {
    const { shared } = createWorld([{ soort: 'andere-versie', versie: '2.0.0' }]);
    await shared.take(file);
    const stap = { soort: 'andere-versie', server: '2.0.0', eigen: '1.0.0' };
    expect(await shared.signIn('Anna', 'x')).toMatchObject({ stap });
    expect(await shared.again()).toMatchObject({ stap: { soort: 'aanmelden', naam: '' } });
  });
});

describe('a shared administratie that is open', () => {
  async function open(...next: SignedIn[]) {
    const world = createWorld([IN(), ...next]);
    await world.shared.take(file);
    await world.shared.signIn('Anna', 'x');
    world.told.length = 0;
    return world;
  }

  it('says since when there is no line, gives no ports meanwhile, and new ones when it is back', async () => {
    const { shared, lines, told } = await open();
    const stand = { soort: 'weg', sinds: '2026-03-02T09:42:00Z', fout: 'onbereikbaar' };
    lines(stand);
    expect(shared.toestand()).toMatchObject({ soort: 'open', gedeeld: { stand } });
    expect(shared.createPort('venster-1')).toBeNull();
    lines({ soort: 'verbonden' });
    expect(shared.toestand()).toMatchObject({ gedeeld: { stand: { soort: 'verbonden' } } });
    expect(told).toEqual(['open', 'open', 'poorten']);
  });

  it('asks who was there to sign in when the session ended; they go on where they were, another begins anew', async () => {
    const { shared, lines, told } = await open(IN(), IN(BERT));
    lines({ soort: 'afgemeld' });
    expect(shared.toestand()).toMatchObject({
      ...{ soort: 'verbinden', terug: 'Anna de Wit' },
      stap: { soort: 'aanmelden', naam: 'Anna de Wit', melding: expect.stringMatching(/Uw sessie/u) },
    });
    await shared.signIn('Anna', 'x');
    expect(told).toEqual(['verbinden', 'open', 'poorten']);
    await shared.lock();
    await shared.signIn('Bert', 'x');
    expect(told.slice(3)).toEqual(['verbinden', 'open', 'opnieuw laden']);
  });

  it('ends the session at the server when it is locked or closed', async () => {
    const { shared, sent, told } = await open();
    await shared.lock();
    expect(sent.at(-1)).toEqual({ soort: 'afmelden' });
    expect(shared.isClosed()).toBe(true);
    await shared.close();
    expect(shared.toestand()).toBeNull();
    expect(told.at(-1)).toBe('begin');
  });

  it('asks to sign in when what keeps the lines died', async () => {
    const { shared, die } = await open(IN());
    die();
    expect(shared.toestand()).toMatchObject({ soort: 'verbinden', terug: 'Anna de Wit' });
    expect(await shared.signIn('Anna', 'x')).toMatchObject({ soort: 'open' });
  });
});
