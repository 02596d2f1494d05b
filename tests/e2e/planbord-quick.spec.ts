import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { Planbord } from './pages/planbord.ts';

test('hours beyond the contract stand out in the cell, and are found with one choice', async ({ start }) => {
  const { page } = await start({ vandaag: '2021-03-01' });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const [naam = ''] = await bord.namenIn('Groenoord');
  const row = await bord.rowId(naam);
  const [week, next] = await Promise.all([bord.column(11), bord.column(12)]);
  await bord.type(row, week, '40');
  await page.getByLabel('alleen week 11').check();
  await bord.save();
  await expect(bord.cell(row, week)).toHaveText('40↑');
  await expect(bord.cell(row, week)).toHaveAccessibleName(/boven het contract: dat telt niet mee/u);
  await expect(bord.cell(row, next)).not.toContainText('↑');

  const toon = page.getByLabel('Toon:');
  await toon.selectOption('boven contract');
  await expect(page.getByRole('status').filter({ hasText: '1 gevonden.' })).toBeVisible();
  expect(await bord.namenIn('Groenoord')).toEqual([naam]);
  await toon.selectOption('afwezig deze week');
  await expect(page.locator(`.ag-row[row-id="${row}"]`)).toHaveCount(0);
  await page.getByRole('button', { name: 'Filters wissen' }).first().click();
  await expect(bord.cell(row, week)).toHaveText('40↑');
});
