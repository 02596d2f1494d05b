import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { Beheer } from './pages/beheer.ts';
import { AppFrame } from './pages/frame.ts';
import { saveAndRead } from './pages/papier.ts';
import { Planbord } from './pages/planbord.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

/** A copy in a window of its own: looked at and printed, and nothing can be written. */

const VANDAAG = '2021-03-01';

test('a copy opens beside the administratie: it shows what was there, says so on paper, and takes nothing', async ({
  start,
  dataMap,
}) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  const frame = new AppFrame(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const [naam = ''] = await bord.namenIn('Groenoord');
  const row = await bord.rowId(naam);
  const week = await bord.column(11);
  const voor = await bord.read(row, week);
  await frame.ga('Beheer');
  await new Beheer(page).tab('Back-ups');
  await page.getByRole('button', { name: 'Nu een kopie maken' }).click();
  await frame.ga('Capaciteit');
  await bord.isKlaar();
  await bord.type(row, week, '3,5');
  await bord.save();
  await frame.expectedOpgeslagen();

  await frame.ga('Beheer');
  await new Beheer(page).tab('Back-ups');
  const opened = app.waitForEvent('window');
  await page
    .getByRole('button', { name: /^Kopie van .* bekijken$/u })
    .first()
    .click();
  const copy = await opened;
  const inCopy = new Planbord(copy);
  await inCopy.isKlaar();
  await expect(copy.getByRole('region', { name: 'Dit is een kopie' })).toContainText(
    /Dit is een kopie van \d{2}-/u,
  );
  await expect(copy.locator('footer')).toContainText('Kopie, alleen lezen');
  await expect(copy.getByRole('navigation', { name: 'Schermen' }).getByText('Klachten')).toHaveCount(0);
  await inCopy.selectBereik('Groenoord');
  await expect(inCopy.cell(row, week)).toHaveText(voor);
  await expectedToegankelijk(copy);
  await inCopy.cell(row, week).click();
  await copy.keyboard.type('7');
  await copy.keyboard.press('Enter');
  await expect(inCopy.cell(row, week)).toHaveText(voor);

  // Nothing of the administratie is offered: it would be refused.
  await expect(copy.getByLabel('Demo: u bent')).toHaveCount(0);
  await new AppFrame(copy).ga('Beheer');
  await new Beheer(copy).tab('Over');
  await expect(copy.getByText('Draait op')).toBeVisible();
  await expect(copy.getByRole('button', { name: /administratie/u })).toHaveCount(0);
  await new Beheer(copy).tab('Back-ups');
  await expect(copy.getByRole('note')).toBeVisible();
  await expect(copy.locator('main').getByRole('button', { name: /kopie|sleutel|map /iu })).toHaveCount(0);

  await new AppFrame(copy).ga('Overzichten');
  expect(await saveAndRead(app, copy, join(dataMap, 'overzicht.pdf'))).toMatch(
    /KOPIE VAN \d{2}-\d{2}-\d{4}/u,
  );
  // The window may be gone before the click has come back.
  await Promise.allSettled([
    copy.waitForEvent('close'),
    copy.getByRole('button', { name: 'Kopie sluiten' }).click(),
  ]);
  expect(copy.isClosed()).toBe(true);

  await frame.ga('Capaciteit');
  await expect(bord.cell(row, week)).toHaveText('3,5');
  await page.keyboard.press('Control+z');
  await expect(bord.cell(row, week)).toHaveText(voor);
  await frame.expectedOpgeslagen();
  expect(readdirSync(join(dataMap, 'administraties')).filter((name) => name.includes('kopie'))).toEqual([]);
});
