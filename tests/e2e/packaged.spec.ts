import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve as resolvePath } from 'node:path';
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

function built(): string {
  const { platform } = process;
  if (platform !== 'linux' && platform !== 'win32' && platform !== 'darwin') throw new Error(platform);
  return join('dist', PROGRAMMA[platform]);
}

/**
 * Chromium locks nothing up for root, so it does not start for root, and our application does not start without those
 * locks. So root runs it as nobody, from a place that nobody can read.
 */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
let copy: string | null = null;

function programma(): string {
  return copy === null ? built() : join(copy, basename(built()));
}

test.beforeAll(() => {
  if (!isRoot) return;
  copy = mkdtempSync(join(tmpdir(), 'gebiedsplanner-verpakt-'));
  chmodSync(copy, 0o755);
  cpSync(dirname(built()), copy, { recursive: true });
  // For a system where only root may make a room that is locked up.
  chmodSync(join(copy, 'chrome-sandbox'), 0o4755);
});
test.afterAll(() => {
  if (copy !== null) rmSync(copy, { recursive: true, force: true });
});

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
  return spawn(programma(), args, {
    ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    env: { ...process.env, ...thuis(map), ...(isRoot ? forNobody(map) : {}), ...extra },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What root has and nobody needs: the place of the test, and the key to the display. */
function forNobody(map: string): Record<string, string> {
  chownSync(map, NOBODY, NOBODY);
  const { XAUTHORITY } = process.env;
  if (XAUTHORITY === undefined) return {};
  const key = join(map, '.display');
  if (!existsSync(key)) copyFileSync(XAUTHORITY, key);
  chownSync(key, NOBODY, NOBODY);
  return { XAUTHORITY: key };
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

const DOORS = [
  ...[
    'no-sandbox',
    'disable-setuid-sandbox',
    'remote-debugging-port=0',
    'remote-debugging-pipe',
    'inspect=0',
  ],
  ...['disable-web-security', 'js-flags=--expose-gc', 'load-extension=/tmp', 'proxy-server=localhost:1'],
  ...['host-rules=MAP * localhost', 'log-net-log=net.json', 'disable-features=NetworkService'],
  ...['user-data-dir=/tmp/a', 'password-store=basic', 'een-schakelaar-van-later'],
];

test('the packaged application does not start with a switch that opens a door', async ({ dataMap }) => {
  const ends = await Promise.all(
    DOORS.map(async (door) => ({ door, ...(await untilEnd(start(dataMap, ['--demo', `--${door}`]))) })),
  );
  for (const { door, code, said } of ends) {
    expect(said).toContain(`Gebiedsplanner start niet met --${door.split('=')[0]}`);
    expect(said).not.toMatch(/listening on/i);
    expect(code).toBe(1);
  }
});

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

test('doors in the environment of the packaged application stay shut', async ({ dataMap }) => {
  const script = join(dataMap, 'kwaad.js');
  const mark = join(dataMap, 'gedaan');
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`);
  const doors = { NODE_OPTIONS: `--require=${script} --inspect=0`, ELECTRON_RUN_AS_NODE: '1' };
  const { code, said } = await untilEnd(start(dataMap, [...PRINT, '--afdruk', join(dataMap, 'uit')], doors));
  expect(existsSync(mark)).toBe(false);
  expect(said).not.toMatch(/listening on/i);
  expect(code).toBe(0);
  const open = await untilEnd(
    start(dataMap, [...PRINT, '--afdruk', dataMap], { ELECTRON_DISABLE_SANDBOX: '1' }),
  );
  expect(open.said).toContain('Gebiedsplanner start niet met --no-sandbox');
  expect(open.code).toBe(1);
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
  // The steps of the database too: nothing of ours lies beside the archive.
  expect(
    readdirSync(map).filter(
      (name) => !/^(?:(?:default_)?app\.asar(?:\.unpacked)?|.*\.(?:lproj|icns))$/u.test(name),
    ),
  ).toEqual([]);
  // Electron's own Node reads inside an archive.
  expect(readdirSync(join(map, 'app.asar', 'drizzle'))).toEqual(
    readdirSync('drizzle')
      .filter((name) => name.endsWith('.sql'))
      .concat('meta'),
  );
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
