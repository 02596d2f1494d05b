import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { openBridge } from '../../src/core/db/open.ts';
import { demoKey } from '../../src/host/keys.ts';
import { type Gestart, test } from './fixtures.ts';
import { Beheer } from './pages/beheer.ts';
import { AppFrame } from './pages/frame.ts';
import { Planbord } from './pages/planbord.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

/** What a person sees when the file or the core fails: never a blank window, never an overwrite. */

const demoPath = (dataMap: string) => join(dataMap, 'administraties', 'demo.gpa');
const vingerafdruk = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** The frame is there before the store is; only then it says that everything is kept. */
const opened = (page: Page) => page.getByRole('contentinfo').getByText('Opgeslagen');

/** Makes the demo administratie by starting the application once, and closes it cleanly. */
async function createDemo(start: () => Promise<Gestart>) {
  const { app, page } = await start();
  await expect(opened(page)).toBeVisible({ timeout: 30_000 });
  await app.close();
}

async function expectedFault(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('heading', { name: title })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: /begin/i })).toBeVisible();
}

test('a damaged file is not opened and not changed', async ({ start, dataMap }) => {
  await createDemo(start);
  const path = demoPath(dataMap);
  const bytes = readFileSync(path);
  randomBytes(8192).copy(bytes, 4096);
  writeFileSync(path, bytes);
  const voor = vingerafdruk(path);
  const { page } = await start();
  await expectedFault(page, 'Het bestand is beschadigd');
  expect(vingerafdruk(path)).toBe(voor);
});

test('a file of another key says so, and trying again after putting it right opens it', async ({
  start,
  dataMap,
}) => {
  await createDemo(start);
  const path = demoPath(dataMap);
  const goed = readFileSync(path);
  writeFileSync(path, randomBytes(64 * 1024));
  const voor = vingerafdruk(path);
  const { page } = await start();
  await expectedFault(page, 'De sleutel past niet op dit bestand');
  expect(vingerafdruk(path)).toBe(voor);
  writeFileSync(path, goed);
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(opened(page)).toBeVisible({ timeout: 30_000 });
});

test('a database of a newer version is refused and left alone', async ({ start, dataMap }) => {
  await createDemo(start);
  const pad = demoPath(dataMap);
  const { verbinding } = openBridge({ pad, sleutel: demoKey.sleutel, bestaat: true });
  verbinding
    .prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
    .run('later', 4_102_444_800_000);
  verbinding.close();
  const { page } = await start();
  await expectedFault(page, 'Deze administratie is van een nieuwere versie');
});

test('an administratie that is open elsewhere says so', async ({ start, dataMap }) => {
  const { page: first } = await start();
  await expect(opened(first)).toBeVisible({ timeout: 30_000 });
  // Another profile (another user of this computer) on the same files.
  const andereMap = test.info().outputPath('andere-gebruiker');
  mkdirSync(andereMap, { recursive: true });
  symlinkSync(join(dataMap, 'administraties'), join(andereMap, 'administraties'), 'junction');
  const { page } = await start({ andereMap });
  await expectedFault(page, 'Deze administratie is al geopend');
});

/** Kills the core process as a crash would, and waits until it is gone. */
async function doodCore(app: ElectronApplication): Promise<void> {
  const pid = await app.evaluate(({ app: electron }) => {
    const core = electron.getAppMetrics().find((process) => process.serviceName === 'node.mojom.NodeService');
    return core?.pid ?? null;
  });
  if (pid === null) throw new Error('The core process was not found.');
  process.kill(pid, 'SIGKILL');
}

test('the core is restarted once without a word, and a second death shows what to do', async ({ start }) => {
  const { app, page } = await start();
  await expect(opened(page)).toBeVisible({ timeout: 30_000 });
  await doodCore(app);
  await page.getByRole('link', { name: /Vandaag/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
  await page.getByRole('link', { name: /Beheer/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(async () => await doodCore(app)).toPass({ timeout: 15_000 });
  await expectedFault(page, 'Het programma dat uw gegevens bewaart, is gestopt');
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
});

test('a file that is taken away while it is open: the window stops saying that it saves, and says what to do', async ({
  start,
  dataMap,
}) => {
  const { page } = await start({ vandaag: '2021-03-01' });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const [naam = ''] = await bord.namenIn('Groenoord');
  const row = await bord.rowId(naam);
  const week = await bord.column(11);
  const voor = await bord.read(row, week);
  renameSync(demoPath(dataMap), join(dataMap, 'elders.gpa'));
  await bord.type(row, week, '3,5');
  await bord.save();
  const footer = page.getByRole('contentinfo');
  await expect(footer).toContainText('Het bestand is weg: er wordt niets opgeslagen');
  await expect(footer).not.toContainText('✓ Opgeslagen');
  await expect(page.getByRole('region', { name: 'Meldingen' })).toContainText('Nu een kopie maken');
  await expect(bord.cell(row, week)).toHaveText(voor);
});

test('a file that is overwritten where it stands: the next edit is refused, and a copy is put back', async ({
  start,
  dataMap,
}) => {
  const { page } = await start({ vandaag: '2021-03-01' });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await new AppFrame(page).ga('Beheer');
  await new Beheer(page).tab('Back-ups');
  await page.getByRole('button', { name: 'Nu een kopie maken' }).click();
  await expect(page.getByText('De kopie is gemaakt en gecontroleerd.').first()).toBeVisible({
    timeout: 30_000,
  });
  await new AppFrame(page).ga('Capaciteit');
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const [naam = ''] = await bord.namenIn('Groenoord');
  const row = await bord.rowId(naam);
  const other = randomBytes(200_000);
  writeFileSync(demoPath(dataMap), other);
  await bord.type(row, await bord.column(11), '3,5');
  await bord.save();
  await expectedFault(page, 'Over het bestand is iets anders heen geschreven');
  await expectedToegankelijk(page);
  // Nothing was written into what is no longer ours.
  expect(readFileSync(demoPath(dataMap)).equals(other)).toBe(true);
  await page.getByRole('button', { name: 'Kopie terugzetten…' }).click();
  await page
    .getByRole('button', { name: /^Kopie van .* terugzetten…$/u })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terugzetten', exact: true }).click();
  await expect(opened(page)).toBeVisible({ timeout: 30_000 });
});

test('without a place for its data the program says why it does not start', async ({ dataMap }) => {
  const file = join(dataMap, 'bestand');
  writeFileSync(file, '');
  const electron: unknown = createRequire(import.meta.url)('electron');
  const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(String(electron), [...noSandbox, process.cwd(), '--demo'], {
    env: { ...process.env, GEBIEDSPLANNER_DATA: join(file, 'data'), TMPDIR: dataMap },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString();
  });
  await expect.poll(() => said, { timeout: 20_000 }).toContain('kan niet worden gemaakt');
  // The same stands in a window of the system, which waits for somebody to read it.
  expect(child.exitCode).toBeNull();
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
});
