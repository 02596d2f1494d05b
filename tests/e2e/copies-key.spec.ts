import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { createAdministratie } from './pages/administratie.ts';
import { Beheer } from './pages/beheer.ts';
import { AppFrame } from './pages/frame.ts';
import { antwoordSave } from './pages/papier.ts';
import { Planbord } from './pages/planbord.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

/** Copies where the key is gone, and a second folder that does not answer. */

const COPY_WACHTZIN = 'zeven groene kikkers zingen';

async function answerOpen(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
}

async function toBackups(page: Page): Promise<void> {
  await new AppFrame(page).ga('Beheer');
  await new Beheer(page).tab('Back-ups');
}

/** Nothing on this computer says any more how the key is found; `text` stands where it did. */
function loseKey(dataMap: string, text: string | null): void {
  const stores = join(dataMap, 'administraties');
  const [file = ''] = readdirSync(stores).filter((name) => name.endsWith('.json'));
  if (text === null) rmSync(join(stores, file));
  else writeFileSync(join(stores, file), text);
  const folder = join(dataMap, 'backups', file.replace(/\.json$/u, ''));
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
    const { sidecar: _, ...rest } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    writeFileSync(join(folder, name), JSON.stringify(rest));
  }
}

const SCREENS = [
  [null, 'Het bestand met de sleutelgegevens is weg'],
  ['{}', 'Het bestand met de sleutelgegevens is beschadigd'],
] as const;

test('where the key is gone, a copy with its own wachtzin is put back from the screen that says so', async ({
  start,
  dataMap,
}) => {
  const { app, page } = await start({ args: [] });
  await createAdministratie(page);
  await toBackups(page);
  const elsewhere = test.info().outputPath('kluis');
  mkdirSync(elsewhere, { recursive: true });
  const copy = join(elsewhere, 'veilig.gpa');
  await antwoordSave(app, copy);
  await page.getByRole('button', { name: 'Kopie maken naar…' }).click();
  await page.getByRole('textbox', { name: 'Wachtzin voor deze kopie' }).fill(COPY_WACHTZIN);
  await page.getByRole('textbox', { name: 'Wachtzin nog een keer' }).fill(COPY_WACHTZIN);
  await page.getByRole('button', { name: 'Plaats kiezen…' }).click();
  await expect(page.getByText(`De kopie staat in ${copy}.`).first()).toBeVisible({ timeout: 30_000 });
  await app.close();

  for (const [text, heading] of SCREENS) {
    loseKey(dataMap, text);
    const again = await start({ args: [] });
    await expect(again.page.getByRole('heading', { name: heading })).toBeVisible({ timeout: 30_000 });
    await again.page.getByRole('button', { name: 'Kopie terugzetten…' }).click();
    // A copy of the list asks for what is not known either.
    await again.page
      .getByRole('button', { name: /^Kopie van .* terugzetten…$/u })
      .first()
      .click();
    const own = again.page.getByRole('dialog');
    await own.getByRole('button', { name: 'Terugzetten', exact: true }).click();
    await expect(own.getByText('Vul de herstelsleutel van deze kopie in.')).toBeVisible({ timeout: 30_000 });
    await own.getByRole('textbox', { name: 'Herstelsleutel' }).fill('geen sleutel');
    await own.getByRole('button', { name: 'Terugzetten', exact: true }).click();
    await expect(own.getByText('Vul de herstelsleutel van deze kopie in.')).toBeHidden();
    await expect(own.getByRole('textbox', { name: 'Herstelsleutel' })).toBeVisible();
    await own.getByRole('button', { name: 'Annuleren' }).click();
    await answerOpen(again.app, copy);
    await again.page.getByRole('button', { name: 'Uit een bestand…' }).click();
    const dialog = again.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Terugzetten', exact: true }).click();
    await expect(dialog.getByText('Vul de wachtzin van deze kopie in.')).toBeVisible({ timeout: 30_000 });
    await expectedToegankelijk(again.page);
    await dialog.getByRole('textbox', { name: 'Wachtzin' }).fill(COPY_WACHTZIN);
    await dialog.getByRole('button', { name: 'Terugzetten', exact: true }).click();
    await new AppFrame(again.page).isOpen();
    await again.app.close();
  }
  const aside = readdirSync(join(dataMap, 'administraties')).filter((name) =>
    name.includes('.gpa.vervangen-'),
  );
  expect(aside.length).toBeGreaterThanOrEqual(2);
});

test('a second folder on the same disk is said; one that does not answer holds up nothing', async ({
  start,
  dataMap,
}) => {
  const { app, page } = await start({ vandaag: '2021-03-01' });
  await new Planbord(page).isKlaar();
  await toBackups(page);
  const usb = join(dataMap, 'netwerk');
  await answerOpen(app, usb);
  mkdirSync(usb);
  await page.getByRole('button', { name: 'Tweede map kiezen…' }).click();
  await expect(page.getByText('De tweede map staat op dezelfde schijf als de administratie.')).toBeVisible();
  await expectedToegankelijk(page);
  // Reading a pipe that nobody writes to never returns, as a share whose server is gone.
  execFileSync('mkfifo', [join(usb, 'demo_2021-01-01T00-00-00-000Z_dagelijks.json')]);
  await page.getByRole('button', { name: 'Nu een kopie maken' }).click();
  await expect(page.getByText('De kopie is gemaakt en gecontroleerd.').first()).toBeVisible();
  await expect(page.getByText('De tweede map antwoordt niet.')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('row').filter({ hasText: 'zelf gemaakt' })).toHaveCount(1);

  await new AppFrame(page).ga('Capaciteit');
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const [naam = ''] = await bord.namenIn('Groenoord');
  await bord.type(await bord.rowId(naam), await bord.column(11), '3,5');
  await bord.save();
  await new AppFrame(page).expectedOpgeslagen();
  const closed = app.waitForEvent('close');
  await app.close();
  await closed;
});
