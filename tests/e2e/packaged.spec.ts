import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve as resolvePath } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect } from '@playwright/test';
import { BRIEFSOORTEN } from '../../src/shared/domain/klacht/basis/lists.ts';
import { test } from './fixtures.ts';

// The packaged application (dist/, made by scripts/lib/packaging.mjs). It opens no door to look in through, also not for
// a test: these tests see what it does from outside, by its exit code, its words, its files and its ports.

/** How a fuse is written in the program: the digits 0 and 1. */
const UIT = 0x30;
const AAN = 0x31;

const PROGRAMMA = {
  linux: 'linux-unpacked/gebiedsplanner',
  win32: 'win-unpacked/Gebiedsplanner.exe',
  darwin: `mac${process.arch === 'arm64' ? '-arm64' : ''}/Gebiedsplanner.app/Contents/MacOS/Gebiedsplanner`,
};

function programma(): string {
  const { platform } = process;
  if (platform !== 'linux' && platform !== 'win32' && platform !== 'darwin') throw new Error(platform);
  return join('dist', PROGRAMMA[platform]);
}

/** A home of its own on each platform, so that the test never touches a real administratie. */
function thuis(map: string): Record<string, string> {
  return {
    HOME: map,
    USERPROFILE: map,
    APPDATA: map,
    LOCALAPPDATA: map,
    XDG_CONFIG_HOME: map,
    XDG_DATA_HOME: map,
    XDG_CACHE_HOME: map,
  };
}

function start(map: string, args: readonly string[], extra: Record<string, string> = {}): ChildProcess {
  const zonderZandbak = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return spawn(programma(), [...args, ...zonderZandbak], {
    env: { ...process.env, ...thuis(map), ...extra },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

type Ended = { readonly code: number | null; readonly said: string };

/** What it said until it ended by itself. */
function untilEnd(app: ChildProcess): Promise<Ended> {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  let said = '';
  for (const stream of [app.stdout, app.stderr]) {
    stream?.on('data', (part: Buffer) => {
      said += part.toString('utf8');
    });
  }
  app.once('exit', (code) => resolve({ code, said }));
  return promise;
}

const PRINT = ['--demo', '--rapport', 'formatie', '--peildatum', '2026-03-02'];

/** Ports on which a process of the packaged application listens (Linux tells; elsewhere nothing is asked). */
function listening(): string[] {
  if (process.platform !== 'linux') return [];
  const own = resolvePath(programma());
  const sockets = readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && linkOf(`/proc/${pid}/exe`) === own)
    .flatMap((pid) => readdirSync(`/proc/${pid}/fd`).map((fd) => linkOf(`/proc/${pid}/fd/${fd}`)));
  return ['/proc/net/tcp', '/proc/net/tcp6']
    .flatMap((table) => readFileSync(table, 'utf8').split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , , state, , , , , , inode]) => state === '0A' && sockets.includes(`socket:[${inode}]`))
    .map(([, address]) => address ?? '');
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

// One of these changes a file of the packaged application, so they run one after the other.
test.describe.configure({ mode: 'serial' });

for (const opening of [
  'remote-debugging-port=0',
  'remote-debugging-pipe',
  'inspect=0',
  'disable-web-security',
]) {
  test(`the packaged application does not start with --${opening}`, async ({ dataMap }) => {
    const { code, said } = await untilEnd(start(dataMap, ['--demo', `--${opening}`]));
    expect(said).toContain(`Gebiedsplanner start niet met --${opening.split('=')[0]}`);
    expect(said).not.toMatch(/listening on/i);
    expect(code).toBe(1);
  });
}

test('the packaged application opens and prints the demo administratie, without settings of tests', async ({
  dataMap,
}) => {
  const proefmap = join(dataMap, 'proef');
  const uit = join(dataMap, 'uit');
  const { code, said } = await untilEnd(
    start(dataMap, [...PRINT, '--afdruk', uit], { GEBIEDSPLANNER_DATA: proefmap }),
  );
  expect(said).not.toContain('Afdrukken is niet gelukt');
  expect(code).toBe(0);
  expect(readdirSync(uit)).toEqual(['formatie-alle-teams-2026-03-02.pdf']);
  expect(existsSync(proefmap)).toBe(false);
});

test('a window of the packaged application listens on no port', async ({ dataMap }) => {
  const app = start(dataMap, ['--demo']);
  const ended = untilEnd(app);
  try {
    const made = () =>
      readdirSync(dataMap, { recursive: true }).some((name) => String(name).endsWith('demo.gpa'));
    await expect.poll(made, { timeout: 30_000 }).toBe(true);
    expect(listening()).toEqual([]);
    expect(app.exitCode).toBeNull();
  } finally {
    app.kill();
    await ended;
  }
});

test('the packaged application loads no native module but its own', async ({ dataMap }) => {
  const [name = ''] = readdirSync(join(resourcesMap(), NATIVE));
  const native = join(resourcesMap(), NATIVE, name);
  const bytes = readFileSync(native);
  try {
    writeFileSync(native, Buffer.concat([bytes, Buffer.from([0])]));
    const { code, said } = await untilEnd(start(dataMap, [...PRINT, '--afdruk', join(dataMap, 'uit')]));
    expect(said).toContain('Een onderdeel van het programma is veranderd');
    expect(code).toBe(1);
  } finally {
    writeFileSync(native, bytes);
  }
});

const NATIVE = join('app.asar.unpacked', 'node_modules', 'better-sqlite3', 'prebuilds');

function resourcesMap(): string {
  return join(dirname(programma()), ...(process.platform === 'darwin' ? ['..', 'Resources'] : ['resources']));
}

test('the packaged application carries only what it needs', () => {
  const map = resourcesMap();
  // Its JavaScript lies in the archive, of which Electron checks the integrity.
  const unpacked = readdirSync(join(map, 'app.asar.unpacked'), { recursive: true, withFileTypes: true });
  expect(
    unpacked.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)),
  ).toEqual([join(map, NATIVE, `${process.platform}-${process.arch}.node`)]);
  expect(existsSync(join(map, 'drizzle', 'meta', '_journal.json'))).toBe(true);
  // Electron's own Node reads inside an archive.
  const brieven = readdirSync(join(map, 'app.asar', 'resources', 'brieven'));
  expect(readFileSync(join(map, 'app.asar', 'resources', 'licenties.txt'), 'utf8')).toContain(
    'better-sqlite3',
  );
  expect(brieven.toSorted()).toEqual(BRIEFSOORTEN.map((brief) => `${brief}.docx`).toSorted());
});

test('the fuses of the packaged application are set', async () => {
  const zekeringen = await getCurrentFuseWire(programma());
  expect(zekeringen).toMatchObject({
    [FuseV1Options.RunAsNode]: UIT,
    [FuseV1Options.EnableCookieEncryption]: AAN,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: UIT,
    [FuseV1Options.EnableNodeCliInspectArguments]: UIT,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: AAN,
    [FuseV1Options.OnlyLoadAppFromAsar]: AAN,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: UIT,
  });
});
