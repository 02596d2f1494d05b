import { expect, type Page } from '@playwright/test';
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
  await expect(bord.cell(row, week).locator('.bord-boven')).toHaveText('40');
  await expect(bord.cell(row, week)).toHaveAccessibleName(/boven het contract: dat telt niet mee/u);
  await expect(bord.cell(row, next).locator('.bord-boven')).toHaveCount(0);

  const toon = page.getByLabel('Toon:');
  await toon.selectOption('boven contract');
  await expect(page.getByRole('status').filter({ hasText: '1 gevonden.' })).toBeVisible();
  expect(await bord.namenIn('Groenoord')).toEqual([naam]);
  await toon.selectOption('afwezig deze week');
  await expect(page.locator(`.ag-row[row-id="${row}"]`)).toHaveCount(0);
  await page.getByRole('button', { name: 'Filters wissen' }).first().click();
  await expect(bord.cell(row, week)).toHaveText('40');
});

test('the head says which week is now, where a month begins and which weeks have a free day', async ({
  start,
}) => {
  const { page } = await start({ vandaag: '2021-03-29' });
  const bord = new Planbord(page);
  await bord.isKlaar();
  const heads = await Promise.all([12, 13, 14].map((week) => bord.column(week)));
  const [before, now, easter] = heads.map((key) => page.locator(`.ag-header-cell[col-id="${key}"]`));
  if (!before || !now || !easter) throw new Error('De weken staan niet in beeld.');
  await expect(now).toHaveClass(/grid-kop-nu/u);
  await expect(easter).toHaveClass(/bord-kop-feestdag/u);
  await expect(before).not.toHaveClass(/grid-kop-nu|bord-kop/u);
  await easter.hover();
  await expect(page.getByRole('tooltip')).toContainText('ma 5-4');
});

test('a column keeps the width that it was given, over a restart', async ({ start }) => {
  const first = await start({ vandaag: '2021-03-01' });
  const bord = new Planbord(first.page);
  await bord.isKlaar();
  const width = async (page: Page) =>
    (await page.locator('.ag-header-cell[col-id="naam"]').boundingBox())?.width ?? 0;
  const before = await width(first.page);
  const [naam = ''] = await bord.namenIn('Nieuwland');
  await bord.cell(await bord.rowId(naam), 'naam').click();
  for (let i = 0; i < 3; i += 1) await first.page.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(() => width(first.page)).toBe(before + 48);
  await expect(bord.cell(await bord.rowId(naam), 'naam')).toBeFocused();
  await first.app.close();

  const { page } = await start({ vandaag: '2021-03-01' });
  await new Planbord(page).isKlaar();
  expect(await width(page)).toBe(before + 48);
});
