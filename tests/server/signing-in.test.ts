import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contractHash } from '../../src/host/contract-hash.ts';
import { openLine, signIn, signOut } from '../../src/line/dial.ts';
import { createCertificate } from '../../src/server/certificate.ts';
import { IDLE_MS, SESSION_MS } from '../../src/server/sessions.ts';
import { filesOf } from '../../src/server/settings.ts';
import { LINE_HEADER, MAX_MESSAGE_BYTES } from '../../src/shared/contract/line.ts';
import { testMap } from '../support/create-test-db.ts';
import {
  attempt,
  digitsOf,
  FIRST,
  openTestLine,
  signInNew,
  startTestServer,
  type TestServer,
  VERSIE,
  WACHTZIN,
} from '../support/test-server.ts';

/** The door of a server: who gets in, and what everybody else hears. */

let folder: ReturnType<typeof testMap>;
let server: TestServer;
beforeAll(async () => {
  folder = testMap();
  server = await startTestServer(folder.map);
  // Said right after it is open.
  await vi.waitFor(() => expect(server.running().people()).not.toHaveLength(0));
}, 60_000);
afterAll(async () => {
  await server.stop();
  folder.clear();
});

/** Somebody who has a role, and none for complaints. */
const plain = () => {
  const found = server
    .running()
    .people()
    .find(({ klachten, vandaag }) => !klachten && vandaag);
  if (found === undefined) throw new Error('Nobody without a complaint role.');
  return found;
};
const MINUTE = 60_000;
/** Waits are over; nobody's session is, as long as it is not said. */
const later = (ms = 6 * MINUTE) => {
  server.clock.now += ms;
};
const lineFor = (bewijs: string, venster = 'venster-1') =>
  openLine(server.connection, { versie: VERSIE, bewijs, venster });

describe('signing in', () => {
  it('asks a passphrase of their own for the start passphrase, which then is good no more', async () => {
    const { naam } = plain();
    const wachtzin = await server.running().invite(plain());
    expect(await attempt(server, { naam, wachtzin })).toEqual({ soort: 'wachtzin-kiezen', hetzelfde: false });
    expect(await attempt(server, { naam, wachtzin, nieuw: wachtzin })).toEqual({
      soort: 'wachtzin-kiezen',
      hetzelfde: true,
    });
    const asked = { naam: ` ${naam.toUpperCase()}  `, wachtzin, nieuw: WACHTZIN };
    expect(await attempt(server, asked)).toMatchObject({
      soort: 'binnen',
      wie: { naam },
      administratie: 'Proefstad',
    });
    expect((await attempt(server, { naam, wachtzin })).soort).toBe('geweigerd');
    expect((await attempt(server, { naam, wachtzin: WACHTZIN })).soort).toBe('binnen');
  });

  it('asks the numbers of an authenticator of who has a role for complaints, once for each thirty seconds', async () => {
    later();
    const { geheim } = await signInNew(server, FIRST);
    if (geheim === null) throw new Error('No authenticator was asked.');
    const asked = { naam: FIRST, wachtzin: WACHTZIN };
    expect(await attempt(server, asked)).toEqual({ soort: 'cijfers', onjuist: false });
    const used = digitsOf(geheim, server.clock.now);
    expect(await attempt(server, { ...asked, cijfers: used })).toEqual({ soort: 'cijfers', onjuist: true });
    later(MINUTE);
    const cijfers = digitsOf(geheim, server.clock.now);
    expect((await attempt(server, { ...asked, cijfers })).soort).toBe('binnen');
    later(MINUTE);
    // Numbers of a while ago, seen over somebody's shoulder.
    expect(await attempt(server, { ...asked, cijfers })).toEqual({ soort: 'cijfers', onjuist: true });
  });

  it('says to whoever is refused the same, whatever was wrong', async () => {
    later();
    const { naam } = plain();
    const nobody = await attempt(server, { naam: 'Niemand Hier', wachtzin: WACHTZIN });
    expect(await attempt(server, { naam, wachtzin: 'een andere wachtzin' })).toEqual(nobody);
    expect(await attempt(server, { naam: 'constructor', wachtzin: '__proto__' })).toEqual(nobody);
    expect(nobody).toEqual({ soort: 'geweigerd', wacht: 0 });
  });

  it('lets who guesses wait longer each time, also with the right passphrase, and one address not for ever', async () => {
    later();
    const { naam } = plain();
    await signInNew(server, naam);
    const waits: number[] = [];
    for (let i = 0; i < 5; i += 1) {
      const answer = await attempt(server, { naam, wachtzin: `gok ${String(i)}` });
      if (answer.soort !== 'geweigerd') throw new Error(answer.soort);
      waits.push(answer.wacht);
      server.clock.now += answer.wacht * 1000;
    }
    expect(waits).toEqual([0, 0, 2, 4, 8]);
    await attempt(server, { naam, wachtzin: 'nog een gok' });
    expect(await attempt(server, { naam, wachtzin: WACHTZIN })).toEqual({ soort: 'geweigerd', wacht: 16 });
    later();
    for (let i = 0; i < 10; i += 1) await attempt(server, { naam: `gok ${String(i)}`, wachtzin: 'x' });
    expect(await attempt(server, { naam, wachtzin: WACHTZIN })).toEqual({ soort: 'geweigerd', wacht: 60 });
    later(MINUTE);
    expect((await attempt(server, { naam, wachtzin: WACHTZIN })).soort).toBe('binnen');
  });

  it('writes in the log who came in by id, and no name, passphrase or proof', () => {
    const text = server.log.join('\n');
    expect(text).toContain(`aangemeld ${plain().id}`);
    for (const secret of [WACHTZIN, plain().naam, FIRST]) expect(text).not.toContain(secret);
  });
});

describe('a session', () => {
  it('opens lines, and keeps only a hash of its proof at the server', async () => {
    later();
    const { bewijs } = await signInNew(server, plain().naam);
    const line = await openTestLine(server, bewijs);
    expect((await line.calls.beheer.status()).gebruiker.naam).toBe(plain().naam);
    line.close();
    const file = readFileSync(filesOf(server.map).sessions, 'utf8');
    expect(file).not.toContain(bewijs);
  });

  it('lets nobody in with none, an altered one, that of before, or one that was signed out', async () => {
    const out = { soort: 'afgemeld' };
    const { bewijs } = await signInNew(server, plain().naam);
    const line = await openTestLine(server, bewijs);
    for (let at = 0; at < bewijs.length; at += 7) {
      const other = bewijs[at] === 'A' ? 'B' : 'A';
      expect(await lineFor(`${bewijs.slice(0, at)}${other}${bewijs.slice(at + 1)}`)).toEqual(out);
    }
    for (const wrong of ['', 'x', `${bewijs}A`, bewijs.slice(1), 'A'.repeat(43)]) {
      expect(await lineFor(wrong)).toEqual(out);
    }
    await signOut(server.connection, bewijs);
    await line.closed;
    expect(await lineFor(bewijs)).toEqual(out);
  });

  it('ends half an hour after the last call, and after twelve hours whatever one does', async () => {
    const { bewijs } = await signInNew(server, plain().naam);
    const line = await openTestLine(server, bewijs);
    for (let ms = 0; ms < SESSION_MS - IDLE_MS; ms += IDLE_MS - MINUTE) {
      server.clock.now += IDLE_MS - MINUTE;
      await line.calls.beheer.journaalStand();
    }
    server.clock.now += IDLE_MS;
    // The call is not answered: the line ends.
    const call = line.calls.beheer.journaalStand();
    await expect(call).rejects.toThrow();
    await line.closed;
    expect(await lineFor(bewijs)).toEqual({ soort: 'afgemeld' });
  });

  it('is not kept alive by what a page asks by itself', async () => {
    const { bewijs } = await signInNew(server, plain().naam);
    const line = await openTestLine(server, bewijs);
    server.clock.now += IDLE_MS - MINUTE;
    await line.calls.beheer.status();
    server.clock.now += 2 * MINUTE;
    await expect(line.calls.beheer.status()).rejects.toThrow();
    expect(await lineFor(bewijs)).toEqual({ soort: 'afgemeld' });
  });

  it('outlives a restart of the server, on which every line ends', async () => {
    const { bewijs } = await signInNew(server, plain().naam);
    const line = await openTestLine(server, bewijs);
    await server.restart();
    await line.closed;
    await vi.waitFor(() => expect(server.running().people()).not.toHaveLength(0));
    const again = await openTestLine(server, bewijs);
    expect((await again.calls.beheer.status()).gebruiker.naam).toBe(plain().naam);
    again.close();
  });

  it('ends at once when a beheerder takes the access of somebody away, and when they get a role that asks more', async () => {
    later();
    const { bewijs, id } = await signInNew(server, plain().naam);
    const own = await openTestLine(server, bewijs);
    later(MINUTE);
    const boss = await openTestLine(server, (await signInNew(server, FIRST)).bewijs);
    await boss.calls.gebruikers.trekToegangIn({ id });
    await own.closed;
    expect(await lineFor(bewijs)).toEqual({ soort: 'afgemeld' });
    expect((await attempt(server, { naam: plain().naam, wachtzin: WACHTZIN })).soort).toBe('geweigerd');

    const again = await signInNew(server, plain().naam);
    const line = await openTestLine(server, again.bewijs);
    const rol = { rol: 'administratie', gebiedId: null, van: '2026-03-02', tot: null } as const;
    await boss.calls.gebruikers.geefRol({ gebruikerId: id, ...rol });
    await line.closed;
    later();
    const naam =
      server
        .running()
        .people()
        .find((one) => one.id === id)?.naam ?? '';
    expect(await attempt(server, { naam, wachtzin: WACHTZIN })).toMatchObject({ soort: 'instellen' });
    boss.close();
  });

  it('gives the screen of gebruikers the same start passphrases as on a computer', async () => {
    later();
    const boss = await openTestLine(server, (await signInNew(server, FIRST)).bewijs);
    const { id, naam } = plain();
    const { startwachtzin } = await boss.calls.gebruikers.geefToegang({ id });
    expect((await attempt(server, { naam, wachtzin: startwachtzin })).soort).toBe('wachtzin-kiezen');
    const self =
      server
        .running()
        .people()
        .find((one) => one.naam === FIRST)?.id ?? '';
    await expect(boss.calls.gebruikers.trekToegangIn({ id: self })).rejects.toMatchObject({
      message: 'U kunt uw eigen toegang niet intrekken.',
    });
    await expect(boss.calls.gebruikers.koppelComputer({ id })).rejects.toMatchObject({
      message: expect.stringMatching(/gedeelde administratie/u),
    });
    boss.close();
  });
});

/** A request with anything in it; what came back. */
async function ask(
  path: string,
  {
    method = 'POST',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string },
): Promise<{ readonly status: number; readonly text: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; text: string }>();
  const asked = request(new URL(path, server.connection.adres), {
    ...{ method, headers, ca: server.connection.certificaat ?? '', agent: false },
  });
  asked.on('response', (response) => {
    let text = '';
    response.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
  });
  asked.on('error', reject);
  asked.end(body);
  return await promise;
}

describe('what is no program of ours', () => {
  const OURS = { [LINE_HEADER.contract]: contractHash() };
  const SIGN_IN = JSON.stringify({ naam: 'x', wachtzin: 'y' });

  it.each<readonly [string, string, Parameters<typeof ask>[1], number]>([
    ['the root', '/', { method: 'GET' }, 404],
    ['a path outside', '/../../etc/passwd', { method: 'GET' }, 404],
    ['signing in with GET', '/aanmelden', { method: 'GET', headers: OURS }, 404],
    [
      'a page of a site',
      '/aanmelden',
      { headers: { ...OURS, origin: 'https://elders.example' }, body: SIGN_IN },
      404,
    ],
    ['no version', '/aanmelden', { body: SIGN_IN }, 404],
    ['no text', '/aanmelden', { headers: OURS }, 400],
    ['no JSON', '/aanmelden', { headers: OURS, body: '{' }, 400],
    ['another form', '/aanmelden', { headers: OURS, body: '{"naam":["x"],"wachtzin":{}}' }, 400],
    [
      'a field too many',
      '/aanmelden',
      { headers: OURS, body: '{"naam":"x","wachtzin":"y","rol":"beheerder"}' },
      400,
    ],
    [
      'numbers that are none',
      '/aanmelden',
      { headers: OURS, body: '{"naam":"x","wachtzin":"y","cijfers":"0 or 1"}' },
      400,
    ],
    ['too much', '/aanmelden', { headers: OURS, body: 'x'.repeat(20_000) }, 400],
    ['the line without upgrade', '/lijn', { method: 'GET' }, 404],
  ])('hears nothing: %s', async (_what, path, asked, status) => {
    const answer = await ask(path, asked);
    expect(answer).toEqual({ status, text: '' });
  });

  it('is told the version of the server when it speaks another contract, before anything is tried', async () => {
    const other = await ask('/aanmelden', { headers: { [LINE_HEADER.contract]: 'oud' }, body: SIGN_IN });
    expect(other).toEqual({ status: 426, text: JSON.stringify({ soort: 'andere-versie', versie: VERSIE }) });
  });

  it('tells whoever watches over the machine that it is open, and nothing else', async () => {
    expect(await ask('/gezond', { method: 'GET' })).toEqual({ status: 200, text: '{"open":true}' });
  });

  it('gets no further with an older TLS, with plain text, or with nothing', async () => {
    const port = Number(new URL(server.connection.adres).port);
    const { promise, resolve } = Promise.withResolvers<string>();
    const old = connect({ port, host: '127.0.0.1', maxVersion: 'TLSv1.2', rejectUnauthorized: false });
    old.on('error', (fault) => resolve('code' in fault ? String(fault.code) : fault.name));
    old.on('secureConnect', () => resolve('connected'));
    expect(await promise).toMatch(/^(?:ERR_SSL|ECONNRESET|EPROTO)/u);
    expect((await ask('/gezond', { method: 'GET' })).status).toBe(200);
  });

  it('is thrown off the line with what is too large or no text, and the others go on', async () => {
    later();
    const { bewijs } = await signInNew(server, plain().naam);
    const good = await openTestLine(server, bewijs, 'venster-2');
    for (const send of [
      (line: { send(text: string | Buffer): void }) => line.send(Buffer.from([1, 2, 3])),
      (line: { send(text: string | Buffer): void }) => line.send('x'.repeat(MAX_MESSAGE_BYTES + 1)),
    ]) {
      const opened = await lineFor(bewijs, 'venster-3');
      if (opened.soort !== 'open') throw new Error(opened.soort);
      const { promise, resolve } = Promise.withResolvers<string>();
      opened.line.listen(() => undefined, resolve);
      // The wire sends text; a program that is not ours sends what it likes.
      send(Object(opened.line));
      expect(await promise).toBe('verbroken');
    }
    const opened = await lineFor(bewijs, 'venster-3');
    if (opened.soort !== 'open') throw new Error(opened.soort);
    for (const text of ['', '{', '[]', 'null', '{"i":"1"}', `{"i":"1","p":{"u":"/beheer/../status"}}`]) {
      opened.line.send(text);
    }
    expect((await good.calls.beheer.status()).gebruiker.naam).toBe(plain().naam);
    opened.line.close();
    good.close();
  });
});

describe('a computer that looks for its server', () => {
  const asked = { naam: 'x', wachtzin: 'y' };

  it('says nothing to a server with another certificate', async () => {
    const { certificate } = await createCertificate(['localhost'], Date.now());
    const other = { ...server.connection, certificaat: certificate };
    expect(await signIn(other, VERSIE, asked)).toEqual({ soort: 'fout', fout: 'verkeerd-certificaat' });
    expect(await openLine(other, { versie: VERSIE, bewijs: 'A'.repeat(43), venster: 'v' })).toEqual({
      soort: 'fout',
      fout: 'verkeerd-certificaat',
    });
    // The computer itself trusts it no more than anybody else does.
    const trusted = { ...server.connection, certificaat: null };
    expect(await signIn(trusted, VERSIE, asked)).toEqual({ soort: 'fout', fout: 'verkeerd-certificaat' });
  });

  it('says that nobody answers', async () => {
    const gone = { ...server.connection, adres: 'https://localhost:1' };
    expect(await signIn(gone, VERSIE, asked)).toEqual({ soort: 'fout', fout: 'onbereikbaar' });
    expect(await signIn({ ...gone, adres: 'https://bestaat-niet.invalid' }, VERSIE, asked)).toEqual({
      soort: 'fout',
      fout: 'onbereikbaar',
    });
  });
});
