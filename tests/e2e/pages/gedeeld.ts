import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { generateSync } from 'otplib';

/** A server as `npm run server` starts one, and the way to it. */

export type E2eServer = {
  /** The connection file. */
  readonly connection: string;
  readonly name: string;
  readonly invitation: string;
  stop(): Promise<void>;
  again(): Promise<void>;
};

async function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const server = createServer().listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
  });
  return await promise;
}

type Running = { readonly child: ChildProcess; readonly lines: string[] };

const children = new Set<ChildProcess>();

/** A test that fails leaves nothing running. */
export function endServers(): void {
  for (const child of children) child.kill('SIGTERM');
}

async function run(map: string, poort: number): Promise<Running> {
  const script = join(process.cwd(), 'out', 'server', 'server.js');
  const child = spawn(
    process.execPath,
    ['--no-warnings', script, 'proef', '--map', map, '--poort', String(poort)],
    {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', GEBIEDSPLANNER_VANDAAG: '2026-03-02' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  children.add(child);
  child.once('exit', () => children.delete(child));
  const lines: string[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    if (line.startsWith('Stop de server')) resolve();
  });
  child.once('exit', () => reject(new Error(`The server did not start: ${lines.join('\n')}`)));
  await promise;
  return { child, lines };
}

async function end({ child }: Running): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  child.once('exit', () => resolve());
  child.kill('SIGTERM');
  await promise;
}

export async function startServer(folder: string): Promise<E2eServer> {
  const map = join(folder, 'server');
  const poort = await freePort();
  let running = await run(map, poort);
  const said = (name: string) =>
    running.lines
      .find((line) => line.trim().startsWith(name))
      ?.split(':')
      .slice(1)
      .join(':')
      .trim() ?? '';
  return {
    connection: said('Verbindingsbestand'),
    name: said('Naam'),
    invitation: said('Startwachtzin'),
    stop: () => end(running),
    again: async () => {
      running = await run(map, poort);
    },
  };
}

/** What the dialog of the system answers from now on. */
export async function chooseConnection(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
}

/** Signs in with a start passphrase, and chooses one's own. */
export async function signInShared(page: Page, naam: string, start: string, own: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Uw naam' }).fill(naam);
  await page.getByRole('textbox', { name: 'Wachtzin', exact: true }).fill(start);
  await page.getByRole('button', { name: 'Aanmelden', exact: true }).click();
  await page.getByRole('textbox', { name: 'Nieuwe wachtzin', exact: true }).fill(own);
  await page.getByRole('textbox', { name: 'Nieuwe wachtzin nog een keer' }).fill(own);
  await page.getByRole('button', { name: 'Wachtzin bewaren en verder' }).click();
}

/** Does what an app for codes does with the secret on screen. */
export async function setUpCode(page: Page): Promise<void> {
  const shown = page.getByText(/^[A-Z2-7]{4}(?: [A-Z2-7]{1,4})+$/u);
  await expect(shown).toBeVisible();
  const secret = ((await shown.textContent()) ?? '').replaceAll(' ', '');
  await page.getByRole('textbox', { name: 'Code van zes cijfers' }).fill(generateSync({ secret }));
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
}
