import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { seinCore } from './pages/core-process.ts';
import { AppFrame, setWindow } from './pages/frame.ts';
import { Planbord } from './pages/planbord.ts';

/** What is typed is on screen before the core has written it: it may never be taken for saved, nor stay when it is not. */

const VANDAAG = '2021-03-01';

test('cells and totals follow while the core is still writing; saved is said when it is', async ({
  start,
}) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  const frame = new AppFrame(page);
  await bord.isKlaar();
  // High enough for the first rows and the totals below them: what is out of view is not drawn.
  await setWindow(app, 1280, 1000, 1);
  await bord.selectBereik('Groenoord');
  const [een = '', ander = ''] = await bord.namenIn('Groenoord');
  const [row, tweede, team] = [
    await bord.rowId(een),
    await bord.rowId(ander),
    await bord.groupId('Groenoord'),
  ];
  const week = await bord.column(12);
  const netto = bord.cell(`${team}:netto`, week);
  const [voor, tweedeVoor, nettoVoor] = [
    await bord.read(row, week),
    await bord.read(tweede, week),
    (await netto.textContent()) ?? '',
  ];
  const status = page.locator('footer');
  await seinCore(app, 'SIGSTOP');
  try {
    await bord.type(row, week, '1,5');
    await bord.save();
    await expect(bord.cell(row, week)).toHaveText('1,5');
    await expect(netto).not.toHaveText(nettoVoor);
    await bord.type(tweede, week, '2,5');
    await bord.save();
    await expect(bord.cell(tweede, week)).toHaveText('2,5');
    await expect(status).toContainText('Bezig met opslaan…');
    await expect(status).not.toContainText('Opgeslagen');
    // Undo is the first one ever, and goes after what waits: it takes back the second edit.
    await page.keyboard.press('Control+z');
  } finally {
    await seinCore(app, 'SIGCONT');
  }
  await frame.expectedOpgeslagen();
  await expect(bord.cell(tweede, week)).toHaveText(tweedeVoor);
  await expect(bord.cell(row, week)).toHaveText('1,5');
  await page.keyboard.press('Control+z');
  await expect(bord.cell(row, week)).toHaveText(voor);
  await expect(netto).toHaveText(nettoVoor);
});

test('when the core dies under an edit, the cell goes back and the application says so', async ({
  start,
}) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const [naam = ''] = await bord.namenIn('Groenoord');
  const row = await bord.rowId(naam);
  const week = await bord.column(12);
  const voor = await bord.read(row, week);
  await seinCore(app, 'SIGSTOP');
  await bord.type(row, week, '1,5');
  await bord.save();
  await expect(bord.cell(row, week)).toHaveText('1,5');
  await seinCore(app, 'SIGKILL');
  await expect(bord.cell(row, week)).toHaveText(voor);
  await expect(page.locator('footer')).toContainText('Laatste wijziging niet opgeslagen', {
    timeout: 15_000,
  });
  // The next one is saved as usual, by the core that took over.
  await bord.type(row, week, '3,5');
  await bord.save();
  await new AppFrame(page).expectedOpgeslagen();
  await expect(bord.cell(row, week)).toHaveText('3,5');
});

test('who may not change hours is not let into the cell, and is told for whom it is', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  const frame = new AppFrame(page);
  await bord.isKlaar();
  const rol = page.getByLabel('Demo: u bent');
  const reader = await rol
    .locator('option', { hasText: /Wil Meekijk/u })
    .first()
    .getAttribute('value');
  await rol.selectOption(reader);
  await expect(page.getByText('U bekijkt de demo nu als')).toBeVisible();
  await bord.selectBereik('Groenoord');
  const [naam = ''] = await bord.namenIn('Groenoord');
  const row = await bord.rowId(naam);
  const week = await bord.column(12);
  const voor = await bord.read(row, week);
  await bord.cell(row, week).click();
  await page.keyboard.type('1,5');
  await expect(page.getByText('Alleen voor: gebiedsmanager.')).toBeVisible();
  await expect(bord.bewerker).toHaveCount(0);
  await page.keyboard.press('Delete');
  await expect(bord.cell(row, week)).toHaveText(voor);
  await expect(page.locator('footer')).toContainText('✓ Opgeslagen');
  await expect(frame.ongedaanButton()).toBeDisabled();
});
