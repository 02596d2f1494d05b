import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCertificate } from '../../src/server/certificate.ts';
import { initServer } from '../../src/server/init.ts';
import { startServer } from '../../src/server/server.ts';
import { filesOf, readServerFolder } from '../../src/server/settings.ts';
import { readConnection } from '../../src/shared/contract/connection-file.ts';
import { MIGRATIES, testMap } from '../support/create-test-db.ts';

/** What `init` makes, and what `start` says when something of it is not right. */

const NOW = Date.parse('2026-03-02T09:00:00Z');
let folder: ReturnType<typeof testMap>;
let map = '';
beforeEach(() => {
  folder = testMap();
  map = join(folder.map, 'server');
});
afterEach(() => folder.clear());

const init = (over: Partial<Parameters<typeof initServer>[0]> = {}) =>
  initServer({
    ...{ map, naam: 'Proefstad', adres: 'https://gp.proefstad.example:8443', host: null, poort: null },
    ...{ certificaat: null, eersteBeheerder: 'Anna de Wit', demo: false, now: NOW },
    ...over,
  });

const ENTRY = resolve(import.meta.dirname, '../../src/core/entry.ts');

const start = (core = 'nooit') =>
  startServer({
    ...{ map, core, migraties: MIGRATIES, versie: '1', vandaag: null },
    ...{ log: () => undefined, onStopped: () => undefined, now: () => NOW },
  });

/** The settings with something else in them. */
function change(over: Record<string, unknown>): void {
  const { settings } = filesOf(map);
  writeFileSync(settings, JSON.stringify({ ...JSON.parse(readFileSync(settings, 'utf8')), ...over }));
}

describe('init', () => {
  it('makes settings, a key, a certificate and a connection file that leads to it', async () => {
    const { key } = await init();
    const read = await readServerFolder(map);
    expect(read).toMatchObject({
      key,
      sidecar: null,
      settings: { luister: { host: '0.0.0.0', poort: 8443 } },
    });
    const file = readConnection(readFileSync(filesOf(map).connection, 'utf8'));
    const adres = 'https://gp.proefstad.example:8443';
    expect(file).toEqual({
      soort: 'verbinding',
      verbinding: { naam: 'Proefstad', adres, certificaat: read.certificate },
    });
    expect(readFileSync(filesOf(map).connection, 'utf8')).not.toContain(key);
  });

  it.skipIf(process.platform === 'win32')('lets nobody else on the machine read a secret', async () => {
    await init();
    const { key, certificateKey } = filesOf(map);
    for (const path of [key, certificateKey]) expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('never writes over a server that is there, also not over half of one', async () => {
    const { key } = await init();
    await expect(init()).rejects.toThrow(/staat al een server/u);
    rmSync(filesOf(map).settings);
    await expect(init()).rejects.toThrow(/staat al een server/u);
    expect(readFileSync(filesOf(map).key, 'utf8').trim()).toBe(key);
  });

  it.each([
    ['http', { adres: 'http://gp.proefstad.example' }, /“adres” moet een adres zijn als https/u],
    ['a path', { adres: 'https://gp.proefstad.example/gp' }, /“adres”/u],
    ['no address', { adres: 'gp.proefstad.example' }, /“adres”/u],
    ['a user in it', { adres: 'https://x:y@gp.proefstad.example' }, /“adres”/u],
    ['no name', { naam: '  ' }, /“naam” moet/u],
    ['a port too high', { poort: 70_000 }, /“luister” moet zijn als/u],
    ['no beheerder', { eersteBeheerder: '' }, /“eersteBeheerder” moet/u],
  ] as const)('refuses %s, and leaves nothing behind', async (_what, over, sentence) => {
    await expect(init(over)).rejects.toThrow(sentence);
    expect(existsSync(map)).toBe(false);
  });

  it('takes a certificate of the municipality only when it is for that address, and theirs', async () => {
    const own = await createCertificate(['gp.proefstad.example'], NOW);
    const other = await createCertificate(['elders.example'], NOW);
    const at = (name: string, text: string) => {
      const path = join(folder.map, name);
      writeFileSync(path, text);
      return path;
    };
    const cert = at('cert.pem', own.certificate);
    const key = at('key.pem', own.key);
    const none = join(folder.map, 'weg.pem');
    const tries = [
      [{ bestand: none, sleutel: key }, /niet te lezen/u],
      [
        { bestand: cert, sleutel: at('geen.pem', 'geen sleutel') },
        /sleutel bij het certificaat is niet te lezen/u,
      ],
      [{ bestand: at('geen-cert.pem', 'niets'), sleutel: key }, /Het certificaat is niet te lezen/u],
      [{ bestand: cert, sleutel: at('andere.pem', other.key) }, /hoort niet bij het certificaat/u],
      [
        { bestand: at('elders.pem', other.certificate), sleutel: join(folder.map, 'andere.pem') },
        /niet voor gp\.proefstad/u,
      ],
    ] as const;
    for (const [certificaat, sentence] of tries)
      await expect(init({ certificaat })).rejects.toThrow(sentence);
    await init({ certificaat: { bestand: cert, sleutel: key } });
    const file = readConnection(readFileSync(filesOf(map).connection, 'utf8'));
    // The computers of the municipality trust it already.
    expect(file).toMatchObject({ verbinding: { certificaat: null } });
  });
});

describe('start', () => {
  it('says what to do where there is no server', async () => {
    await expect(start()).rejects.toThrow(/staat geen server\. Maak er een met: gebiedsplanner-server init/u);
  });

  it.each<readonly [string, () => void, RegExp]>([
    ['no JSON', () => writeFileSync(filesOf(map).settings, '{"naam": "x",}'), /geen geldige JSON/u],
    ['no settings', () => writeFileSync(filesOf(map).settings, '[]'), /klopt niet/u],
    ['a setting that is unknown', () => change({ wachtwoord: 'x' }), /onbekend: wachtwoord/u],
    ['another version', () => change({ versie: 2 }), /“versie” moet 1 zijn/u],
    ['a port that is text', () => change({ luister: { host: '0.0.0.0', poort: '8443' } }), /“luister” moet/u],
    ['demo that is text', () => change({ demo: 'ja' }), /“demo” moet true of false/u],
    ['a certificate that is a name', () => change({ certificaat: 'cert.pem' }), /“certificaat” moet/u],
    ['no key', () => rmSync(filesOf(map).key), /sleutel van de administratie is er niet/u],
    ['half a key', () => writeFileSync(filesOf(map).key, 'abc'), /is geen sleutel/u],
    ['no certificate', () => rmSync(filesOf(map).certificate), /certificaat is niet te lezen/u],
    [
      'a certificate of another address',
      () => change({ adres: 'https://elders.example' }),
      /niet voor elders/u,
    ],
    [
      'a sidecar that is damaged',
      () => writeFileSync(filesOf(map).sidecar, '{'),
      /is beschadigd\. Zet het terug/u,
    ],
    [
      'numbers that are damaged',
      () => writeFileSync(filesOf(map).steps, '{'),
      /tweede-stap\.json is beschadigd/u,
    ],
  ])('says what is not right: %s', async (_what, spoil, sentence) => {
    await init();
    spoil();
    await expect(start()).rejects.toThrow(sentence);
  });

  it('says that a certificate is over, or not yet there', async () => {
    await init({ now: NOW - 6 * 365 * 86_400_000 });
    await expect(start()).rejects.toThrow(/certificaat is verlopen/u);
    rmSync(map, { recursive: true });
    await init({ now: NOW + 30 * 86_400_000 });
    await expect(start()).rejects.toThrow(/geldt pas vanaf/u);
  });

  it.skipIf(process.platform === 'win32')('refuses a key that others can read', async () => {
    await init();
    chmodSync(filesOf(map).key, 0o644);
    await expect(start()).rejects.toThrow(/chmod 600/u);
  });
});

describe('a connection file', () => {
  const good = {
    soort: 'gebiedsplanner-verbinding',
    versie: 1,
    naam: 'P',
    adres: 'https://gp.example',
    certificaat: null,
  };

  it.each<readonly [string, unknown, string]>([
    ['good', good, 'verbinding'],
    ['with a mark of Windows before it', `\uFEFF${JSON.stringify(good)}`, 'verbinding'],
    ['of a later version', { ...good, versie: 2 }, 'nieuwer'],
    ['half of one', JSON.stringify(good).slice(0, 60), 'beschadigd'],
    ['without https', { ...good, adres: 'http://gp.example' }, 'beschadigd'],
    ['with a path', { ...good, adres: 'https://gp.example/x?y' }, 'beschadigd'],
    ['without a name', { ...good, naam: '' }, 'beschadigd'],
    ['with something else as certificate', { ...good, certificaat: 'vertrouw mij' }, 'beschadigd'],
    ['without a version', { ...good, versie: undefined }, 'beschadigd'],
    ['another JSON', { naam: 'x' }, 'vreemd'],
    ['a list', [good], 'beschadigd'],
    ['nothing', '', 'vreemd'],
    ['a picture', '\u0089PNG\r\n', 'vreemd'],
    ['endless', 'x'.repeat(100_000), 'vreemd'],
  ])('%s', (_what, given, soort) => {
    expect(readConnection(typeof given === 'string' ? given : JSON.stringify(given)).soort).toBe(soort);
  });
});

it('says that its port is taken by something else, and lets go of what it opened', async () => {
  const taken = createServer();
  const { promise, resolve } = Promise.withResolvers<number>();
  taken.listen(0, '127.0.0.1', () => resolve(Object(taken.address()).port));
  const poort = await promise;
  await init({ adres: `https://localhost:${String(poort)}`, host: '127.0.0.1', demo: true });
  const sentence = /is al in gebruik door een ander programma/u;
  await expect(start(ENTRY)).rejects.toThrow(sentence);
  // The administratie is free again.
  await expect(start(ENTRY)).rejects.toThrow(sentence);
  taken.close();
});
