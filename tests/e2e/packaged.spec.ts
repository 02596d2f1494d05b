import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { type Browser, chromium, expect } from '@playwright/test';
import { BRIEFSOORTEN } from '../../src/shared/domain/klacht/basis/lists.ts';
import { test } from './fixtures.ts';

// The packaged application (dist/, made by scripts/lib/packaging.mjs). Its fuses refuse Node's inspector, which
// Playwright's Electron driver needs, so these tests look in through Chromium's own door.

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

function start(map: string, proefmap: string): ChildProcess {
  const zonderZandbak = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return spawn(programma(), ['--demo', '--remote-debugging-port=0', ...zonderZandbak], {
    env: { ...process.env, ...thuis(map), GEBIEDSPLANNER_DATA: proefmap },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** Chromium says on stderr where its debugging door is; reading goes on, or the application would block on it. */
function bridgeOf(app: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let text = '';
  app.stderr?.on('data', (part: Buffer) => {
    text += part.toString('utf8');
    const adres = /DevTools listening on (ws:\S+)/.exec(text)?.[1];
    if (adres !== undefined) resolve(adres);
  });
  app.once('exit', () => reject(new Error('De verpakte applicatie stopte voordat zij een venster had.')));
  return promise;
}

/** Connects once the window is there: a driver that comes in while targets come and go can wait for ever. */
async function verbind(app: ChildProcess): Promise<Browser> {
  const bridge = await bridgeOf(app);
  const doelen = `http://${new URL(bridge).host}/json/list`;
  await expect(async () => expect(await (await fetch(doelen)).text()).toContain('app://')).toPass();
  return chromium.connectOverCDP(bridge);
}

test('the packaged application opens the demo administratie, without settings of tests', async ({
  dataMap,
}) => {
  const proefmap = join(dataMap, 'proef');
  const app = start(dataMap, proefmap);
  try {
    const browser = await verbind(app);
    const page = browser.contexts()[0]?.pages()[0];
    if (page === undefined) throw new Error('no window');
    await expect(page.getByText('DEMO – fictieve gegevens').first()).toBeVisible({ timeout: 30_000 });
    expect(page.url()).toMatch(/^app:\/\//);
    expect(existsSync(proefmap)).toBe(false);
    await page.evaluate(() => {
      location.hash = '#/beheer/over';
    });
    await page.getByText('Licenties van Gebiedsplanner en zijn onderdelen').click();
    await expect(page.getByRole('region', { name: 'Licenties' })).toContainText('better-sqlite3');
    await browser.close();
  } finally {
    const weg = new Promise((resolve) => app.once('exit', resolve));
    if (app.exitCode === null && app.kill()) await weg;
  }
});

test('the packaged application carries only what it needs', () => {
  const naast = process.platform === 'darwin' ? ['..', 'Resources'] : ['resources'];
  const map = join(dirname(programma()), ...naast);
  const native = join(map, 'app.asar.unpacked', 'node_modules', 'better-sqlite3', 'prebuilds');
  expect(readdirSync(native)).toEqual([`${process.platform}-${process.arch}.node`]);
  expect(existsSync(join(map, 'drizzle', 'meta', '_journal.json'))).toBe(true);
  // Electron's own Node reads inside an archive.
  const brieven = readdirSync(join(map, 'app.asar', 'resources', 'brieven'));
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
