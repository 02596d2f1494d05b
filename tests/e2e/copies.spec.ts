import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { openBridge } from '../../src/core/db/open.ts';
import { demoKey } from '../../src/host/keys.ts';
import { test } from './fixtures.ts';
import { createAdministratie } from './pages/administratie.ts';
import { Beheer } from './pages/beheer.ts';
import { AppFrame } from './pages/frame.ts';
import { antwoordSave } from './pages/papier.ts';
import { Planbord } from './pages/planbord.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

/** Copies: made, put back, taken to another computer, and every reason why one is refused. */

const VANDAAG = '2021-03-01';

async function toBackups(page: Page): Promise<void> {
  await new AppFrame(page).ga('Beheer');
  await new Beheer(page).tab('Back-ups');
}

/** Makes a copy and waits for it; answers the row in the list. */
async function makeCopy(page: Page) {
  const rows = page.getByRole('row').filter({ hasText: 'zelf gemaakt' });
  const before = await rows.count();
  await page.getByRole('button', { name: 'Nu een kopie maken' }).click();
  await expect(page.getByText('De kopie is gemaakt en gecontroleerd.').first()).toBeVisible({
    timeout: 30_000,
  });
  await expect(rows).toHaveCount(before + 1);
  return rows.first();
}

/** Answers the next dialogs that ask for a file or folder, which no test can see. */
async function answerOpen(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
}

const stores = (dataMap: string) => join(dataMap, 'administraties');
const aside = (dataMap: string) =>
  readdirSync(stores(dataMap)).filter((name) => name.includes('.gpa.vervangen-'));

test('a copy says what was done since, and put back it gives what was there then', async ({
  start,
  dataMap,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await toBackups(page);
  const row = await makeCopy(page);
  await expect(row).toContainText('niets gewijzigd');
  await row.getByRole('button', { name: 'Nu controleren' }).click();
  await expect(row).toContainText('nu gecontroleerd');
  await expectedToegankelijk(page);

  await new AppFrame(page).ga('Capaciteit');
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const [naam = ''] = await bord.namenIn('Groenoord');
  const personRow = await bord.rowId(naam);
  const week = await bord.column(11);
  const voor = await bord.read(personRow, week);
  await bord.type(personRow, week, '3,5');
  await bord.save();
  await new AppFrame(page).expectedOpgeslagen();
  await toBackups(page);
  await expect(row).toContainText('1 wijziging');
  await row.getByRole('button', { name: /terugzetten/u }).click();
  await expect(page.getByRole('dialog')).toContainText('Inzet van');
  await expectedToegankelijk(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Terugzetten', exact: true }).click();
  await expect(page.getByText(/is teruggezet\. Wat er stond, is bewaard als/u).first()).toBeVisible({
    timeout: 30_000,
  });
  await new AppFrame(page).ga('Capaciteit');
  await bord.isKlaar();
  await expect(bord.cell(personRow, week)).toHaveText(voor);
  expect(aside(dataMap)).toHaveLength(1);
});

test('from the screen that says that the file is damaged a copy is put back', async ({ start, dataMap }) => {
  const first = await start({ vandaag: VANDAAG });
  await new Planbord(first.page).isKlaar();
  await toBackups(first.page);
  await makeCopy(first.page);
  await first.app.close();
  const path = join(stores(dataMap), 'demo.gpa');
  const damaged = readFileSync(path).fill(7, 8192, 16_384);
  writeFileSync(path, damaged);

  const { app, page } = await start({ vandaag: VANDAAG });
  await expect(page.getByRole('heading', { name: 'Het bestand is beschadigd' })).toBeVisible({
    timeout: 30_000,
  });
  await page.getByRole('button', { name: 'Kopie terugzetten…' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'zelf gemaakt' })).toContainText('niets gewijzigd');
  await expectedToegankelijk(page);
  // First a look at it, while nothing is open.
  const window = app.waitForEvent('window');
  await page
    .getByRole('button', { name: /^Kopie van .* bekijken$/u })
    .first()
    .click();
  const shown = await window;
  await new Planbord(shown).isKlaar();
  // The window may be gone before the click has come back.
  await Promise.allSettled([
    shown.waitForEvent('close'),
    shown.getByRole('button', { name: 'Kopie sluiten' }).click(),
  ]);
  expect(shown.isClosed()).toBe(true);
  await page
    .getByRole('button', { name: /^Kopie van .* terugzetten…$/u })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terugzetten', exact: true }).click();
  await new AppFrame(page).isOpen();
  const [kept = ''] = aside(dataMap);
  expect(readFileSync(join(stores(dataMap), kept)).equals(damaged)).toBe(true);
});

test('a damaged file says which changes came after a copy', async ({ start, dataMap }) => {
  const first = await start({ vandaag: VANDAAG });
  const bord = new Planbord(first.page);
  await bord.isKlaar();
  await toBackups(first.page);
  await makeCopy(first.page);
  await new AppFrame(first.page).ga('Capaciteit');
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const [naam = ''] = await bord.namenIn('Groenoord');
  await bord.type(await bord.rowId(naam), await bord.column(11), '3,5');
  await bord.save();
  await new AppFrame(first.page).expectedOpgeslagen();
  // What is closed makes a copy of its own: here only the one from before the edit is left.
  await first.app.close();
  const folder = join(dataMap, 'backups', 'demo');
  for (const name of readdirSync(folder)) if (name.includes('_dagelijks')) rmSync(join(folder, name));
  const path = join(stores(dataMap), 'demo.gpa');
  writeFileSync(path, readFileSync(path).fill(7, 8192, 16_384));

  const { page } = await start({ vandaag: VANDAAG });
  await page.getByRole('button', { name: 'Kopie terugzetten…' }).click({ timeout: 30_000 });
  await page
    .getByRole('button', { name: /^Kopie van .* terugzetten…$/u })
    .first()
    .click();
  const lines = page.getByRole('list', { name: 'Wijzigingen na deze kopie' }).getByRole('listitem');
  await expect(lines).toHaveCount(1, { timeout: 30_000 });
  await expect(lines).toContainText(/Inzet van .* \(.*\d\d:\d\d, Demogebruiker\)/u);
  await expectedToegankelijk(page);
});

test('what cannot be put back is refused with its reason, and what was open stays open', async ({
  start,
  dataMap,
}) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  await new Planbord(page).isKlaar();
  await toBackups(page);
  await makeCopy(page);
  const folder = join(dataMap, 'backups', 'demo');
  const copy = join(folder, readdirSync(folder).find((name) => name.endsWith('.gpa')) ?? '');
  const made = (name: string) => {
    const path = join(dataMap, name);
    copyFileSync(copy, path);
    return path;
  };
  const damaged = made('beschadigd.gpa');
  writeFileSync(damaged, readFileSync(damaged).fill(7, 8192, 16_384));
  const newer = made('nieuwer.gpa');
  const { verbinding } = openBridge({ pad: newer, sleutel: demoKey.sleutel, bestaat: true });
  verbinding
    .prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
    .run('later', 4_102_444_800_000);
  verbinding.close();
  const other = join(dataMap, 'ander.gpa');
  writeFileSync(
    other,
    Buffer.from(Array.from({ length: 65_536 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256)),
  );
  const cases = [
    [damaged, /Deze kopie is beschadigd\. Kies een andere\. Er is niets veranderd\./u],
    [newer, /Deze kopie is van een nieuwere Gebiedsplanner/u],
    [join(dataMap, 'weg.gpa'), /Deze kopie is er niet meer/u],
    [other, /De sleutel van deze administratie past niet op deze kopie/u],
  ] as const;
  for (const [path, message] of cases) {
    await answerOpen(app, path);
    await page.getByRole('button', { name: 'Kopie uit een bestand terugzetten…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Terugzetten', exact: true }).click();
    // There, and not only in a message: what was chosen and typed is still to be put right.
    await expect(dialog.getByText(message).first()).toBeVisible({ timeout: 30_000 });
    await new AppFrame(page).expectedOpgeslagen();
    await dialog.getByRole('button', { name: 'Annuleren' }).click();
    await expect(dialog).toBeHidden();
  }
  // Nor can they be looked at, for the same reasons.
  for (const [path, message] of cases) {
    await answerOpen(app, path);
    await page.getByRole('button', { name: 'Kopie uit een bestand bekijken…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Bekijken', exact: true }).click();
    await expect(dialog.getByText(message).first()).toBeVisible({ timeout: 30_000 });
    await dialog.getByRole('button', { name: 'Annuleren' }).click();
    await expect(dialog).toBeHidden();
  }
  expect(aside(dataMap)).toEqual([]);
});

test('a copy with its own wachtzin opens on another computer; a second folder gets every copy', async ({
  start,
  dataMap,
}) => {
  const { app, page } = await start({ args: [] });
  await createAdministratie(page);
  await toBackups(page);
  const usb = join(dataMap, 'usb');
  await answerOpen(app, usb);
  await page.getByRole('button', { name: 'Tweede map kiezen…' }).click();
  await expect(page.getByText(`Elke kopie gaat ook naar ${usb}.`)).toBeVisible();
  await makeCopy(page);
  await expect.poll(() => readdirSync(usb).filter((name) => name.endsWith('.gpa')).length).toBe(1);

  const elsewhere = test.info().outputPath('other-computer');
  mkdirSync(elsewhere, { recursive: true });
  const copy = join(elsewhere, 'veilig.gpa');
  await antwoordSave(app, copy);
  await page.getByRole('button', { name: 'Kopie maken naar…' }).click();
  await page.getByRole('textbox', { name: 'Wachtzin voor deze kopie' }).fill('zeven groene kikkers zingen');
  await page.getByRole('textbox', { name: 'Wachtzin nog een keer' }).fill('zeven groene kikkers zingen');
  await expectedToegankelijk(page);
  await page.getByRole('button', { name: 'Plaats kiezen…' }).click();
  await expect(page.getByText(`De kopie staat in ${copy}.`).first()).toBeVisible({ timeout: 30_000 });
  await app.close();
  rmSync(stores(dataMap), { recursive: true });

  const other = await start({ args: [], andereMap: join(elsewhere, 'data') });
  await answerOpen(other.app, copy);
  await other.page.getByRole('button', { name: 'Kopie openen…' }).click({ timeout: 30_000 });
  const dialog = other.page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Openen', exact: true }).click();
  await expect(dialog.getByText('Vul de wachtzin van deze kopie in.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Wachtzin' }).fill('acht groene kikkers zingen');
  await dialog.getByRole('button', { name: 'Openen', exact: true }).click();
  await expect(dialog.getByText('Deze wachtzin past niet bij deze kopie.')).toBeVisible({ timeout: 30_000 });
  await expectedToegankelijk(other.page);
  await dialog.getByRole('textbox', { name: 'Wachtzin' }).fill('zeven groene kikkers zingen');
  await dialog.getByRole('button', { name: 'Openen', exact: true }).click();
  await new AppFrame(other.page).isOpen();
});
