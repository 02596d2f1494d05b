import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { fillNewAdministratie, WACHTZIN } from './pages/administratie.ts';
import { Beheer } from './pages/beheer.ts';
import { AppFrame } from './pages/frame.ts';
import { antwoordSave, pdfText } from './pages/papier.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

/** The key that is printed opens the administratie when all that stands beside it is lost. */

const NEW_WACHTZIN = 'drie rode boten op het meer';

async function readKey(page: Page): Promise<string> {
  const lines = page.getByRole('list', { name: 'Herstelsleutel' }).getByRole('listitem');
  await expect(lines).toHaveCount(4, { timeout: 30_000 });
  return (await lines.allTextContents()).join('\n');
}

/** Types the key, and a new wachtzin where the computer has no key store. */
async function giveKey(page: Page, key: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Herstelsleutel' }).fill(key);
  await page.getByRole('button', { name: 'Openen' }).click();
  const frame = page.getByRole('navigation', { name: 'Schermen' });
  const wachtzin = page.getByRole('textbox', { name: 'Nieuwe wachtzin', exact: true });
  await expect(frame.or(wachtzin)).toBeVisible({ timeout: 30_000 });
  if (await wachtzin.isVisible()) {
    await wachtzin.fill(NEW_WACHTZIN);
    await page.getByRole('textbox', { name: 'Nieuwe wachtzin nog een keer' }).fill(NEW_WACHTZIN);
    await page.getByRole('button', { name: 'Openen' }).click();
  }
  await new AppFrame(page).isOpen();
}

test('the recovery key is shown at the making and later, and opens what lost its key file', async ({
  start,
  dataMap,
}) => {
  const { app, page } = await start({ args: [] });
  await fillNewAdministratie(page);
  const key = await readKey(page);
  expect(key).toMatch(/^(?:[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{4}\n?){4}$/u);
  await expectedToegankelijk(page);
  const pdf = join(dataMap, 'sleutel.pdf');
  await antwoordSave(app, pdf);
  await page.getByRole('button', { name: 'Opslaan als PDF…' }).click();
  await expect(page.getByText(`Opgeslagen: ${pdf}`)).toBeVisible();
  const paper = await pdfText(pdf);
  for (const line of key.split('\n')) expect(paper).toContain(line);
  await page.getByRole('button', { name: 'Ik heb de sleutel bewaard' }).click();
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Beheer');
  await new Beheer(page).tab('Back-ups');
  await page.getByRole('button', { name: 'Herstelsleutel tonen…' }).click();
  expect(await readKey(page)).toBe(key);
  await expectedToegankelijk(page);
  await app.close();

  const folder = join(dataMap, 'administraties');
  rmSync(join(folder, 'proef.json'));
  // A copy of before has it too: without those it is really lost.
  rmSync(join(dataMap, 'backups'), { recursive: true, force: true });
  const lost = await start({ args: [] });
  await expect(
    lost.page.getByRole('heading', { name: 'Het bestand met de sleutelgegevens is weg' }),
  ).toBeVisible({ timeout: 30_000 });
  await expectedToegankelijk(lost.page);
  await lost.page.getByRole('button', { name: 'Herstelsleutel invoeren…' }).click();
  const wrong = `${key[0] === '7' ? '8' : '7'}${key.slice(1)}`;
  await lost.page.getByRole('textbox', { name: 'Herstelsleutel' }).fill(wrong);
  await lost.page.getByRole('button', { name: 'Openen' }).click();
  await expect(lost.page.getByText('Regel 1 klopt niet. Kijk die regel na.')).toBeVisible();
  await expectedToegankelijk(lost.page);
  await giveKey(lost.page, key);
  await lost.app.close();

  writeFileSync(
    join(folder, 'proef.json'),
    '{"versie":1,"naam":"Proef","sleutel":{"soort":"wachtzin","n":1e12}}',
  );
  rmSync(join(dataMap, 'backups'), { recursive: true, force: true });
  const broken = await start({ args: [] });
  await expect(
    broken.page.getByRole('heading', { name: 'Het bestand met de sleutelgegevens is beschadigd' }),
  ).toBeVisible({ timeout: 30_000 });
});

test('a store that is brought to another computer opens there with its recovery key', async ({
  start,
  dataMap,
}) => {
  const { app, page } = await start({ args: [] });
  await fillNewAdministratie(page);
  const key = await readKey(page);
  await app.close();
  const elsewhere = test.info().outputPath('other-computer');
  mkdirSync(join(elsewhere, 'administraties'), { recursive: true });
  copyFileSync(join(dataMap, 'administraties', 'proef.gpa'), join(elsewhere, 'administraties', 'proef.gpa'));
  const other = await start({ args: [], andereMap: elsewhere });
  await other.page.getByRole('button', { name: /^proef openen/u }).click({ timeout: 30_000 });
  await other.page.getByRole('button', { name: 'Herstelsleutel invoeren…' }).click();
  await giveKey(other.page, key.toLowerCase().replaceAll('-', ' '));
  await other.app.close();

  // From then on it opens as any other.
  const again = await start({ args: [], andereMap: elsewhere });
  const wachtzin = again.page.getByRole('textbox', { name: 'Wachtzin' });
  await expect(wachtzin.or(again.page.getByRole('navigation', { name: 'Schermen' }))).toBeVisible({
    timeout: 30_000,
  });
  if (await wachtzin.isVisible()) {
    await wachtzin.fill(WACHTZIN);
    await again.page.getByRole('button', { name: 'Openen' }).click();
    await expect(again.page.getByText('Deze wachtzin past niet.')).toBeVisible();
    await wachtzin.fill(NEW_WACHTZIN);
    await again.page.getByRole('button', { name: 'Openen' }).click();
  }
  await new AppFrame(again.page).isOpen();
});
