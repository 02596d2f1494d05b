import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

/** The application's today where cells are edited, so that each run shows the same weeks. */
export const VANDAAG = '2026-03-02';

export type Gestart = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Just before the program was started, in ms since 1970: the clock of the page is the same one. */
  readonly begin: number;
};

/** Gives a folder of its own to `werk` and removes it afterwards. */
export async function withMap<T>(werk: (map: string) => Promise<T>): Promise<T> {
  const map = mkdtempSync(join(tmpdir(), 'gebiedsplanner-bench-'));
  try {
    return await werk(map);
  } finally {
    rmSync(map, { recursive: true, force: true, maxRetries: 5 });
  }
}

function environment(extra: Readonly<Record<string, string>>): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([naam, value]) =>
    value === undefined ? [] : [[naam, value] as const],
  );
  return { ...Object.fromEntries(own), ...extra };
}

/** Starts a program for as long as `werk` takes. Both kinds go through here, so both are started alike. */
async function withProgramma<T>(
  args: readonly string[],
  extra: Readonly<Record<string, string>>,
  werk: (gestart: Gestart) => Promise<T>,
): Promise<T> {
  const begin = Date.now();
  const app = await _electron.launch({ args: [...args], env: environment(extra) });
  try {
    return await werk({ app, page: await app.firstWindow(), begin });
  } finally {
    await app.close();
  }
}

/** The built application on the demo administratie in `map`; `vandaag` null = the clock of this computer. */
export function withPlanner<T>(
  map: string,
  werk: (gestart: Gestart) => Promise<T>,
  vandaag: string | null = null,
): Promise<T> {
  const clock: Record<string, string> = vandaag === null ? {} : { GEBIEDSPLANNER_VANDAAG: vandaag };
  return withProgramma([process.cwd(), '--demo'], { GEBIEDSPLANNER_DATA: map, ...clock }, werk);
}

const bareProgramma = (metKaart: boolean) => `
const { app, BrowserWindow } = require('electron');
const { join } = require('node:path');
${metKaart ? '' : 'app.disableHardwareAcceleration();'}
app.setPath('userData', join(__dirname, 'profiel'));
app.on('window-all-closed', () => app.quit());
app.whenReady().then(() => {
  const venster = new BrowserWindow({ width: 1280, height: 800, show: false });
  venster.once('ready-to-show', () => venster.show());
  venster.loadFile(join(__dirname, 'index.html'));
});
`;

/**
 * The least an Electron program can be: one window of our size that says one word. Where no graphics card works
 * the application remembers that (src/main/accelerator.ts), so the bare program may leave it out too.
 */
export function createBareProgramma(map: string, metKaart = true): void {
  writeFileSync(
    join(map, 'package.json'),
    JSON.stringify({ name: 'kaal', version: '1.0.0', main: 'kaal.cjs' }),
  );
  writeFileSync(join(map, 'kaal.cjs'), bareProgramma(metKaart));
  writeFileSync(
    join(map, 'index.html'),
    '<!doctype html><meta charset="utf-8"><title>kaal</title><p>hello</p>',
  );
}

export function withBareProgramma<T>(map: string, werk: (gestart: Gestart) => Promise<T>): Promise<T> {
  return withProgramma([map], {}, werk);
}
