import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';

/** Everything a test needs to know of the application it started. */
export type Gestart = { readonly app: ElectronApplication; readonly page: Page };

type StartOptions = {
  /** Arguments of the application; default the demo administratie. */
  readonly args?: readonly string[];
  /** The application's today as ISO date; default the real one. */
  readonly vandaag?: string;
  /** Time without use after which it locks, in ms; default the setting. */
  readonly lockAfter?: number;
  /** Another data folder, as for a second user of the same computer. */
  readonly andereMap?: string;
};

type Fixtures = {
  /** The test's own, empty data folder; start twice on it to test a restart. */
  readonly dataMap: string;
  /** Starts the built application on `dataMap`; what still runs after the test is closed. */
  readonly start: (options?: StartOptions) => Promise<Gestart>;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures it asks from this pattern
  dataMap: async ({}, use) => {
    const map = mkdtempSync(join(tmpdir(), 'gebiedsplanner-e2e-'));
    await use(map);
    rmSync(map, { recursive: true, force: true, maxRetries: 5 });
  },

  start: async ({ dataMap }, use) => {
    const open: ElectronApplication[] = [];
    await use(async ({ args = ['--demo'], vandaag, lockAfter, andereMap } = {}) => {
      const clock: Record<string, string> = vandaag === undefined ? {} : { GEBIEDSPLANNER_VANDAAG: vandaag };
      const lock: Record<string, string> =
        lockAfter === undefined ? {} : { GEBIEDSPLANNER_VERGRENDEL_MS: String(lockAfter) };
      const app = await _electron.launch({
        args: [process.cwd(), ...args],
        env: {
          ...environment(),
          GEBIEDSPLANNER_CONTROLE: '1',
          GEBIEDSPLANNER_DATA: andereMap ?? dataMap,
          ...clock,
          ...lock,
        },
      });
      open.push(app);
      return { app, page: await app.firstWindow() };
    });
    await Promise.all(open.map((app) => app.close().catch(() => undefined)));
  },
});

/** Our own environment, without what is not set. */
function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([naam, value]) => (value === undefined ? [] : [[naam, value]])),
  );
}
