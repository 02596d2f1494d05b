import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { hasPrintPage, inWindow, killPage, windowIsBack } from './pages/page-process.ts';
import { Planbord } from './pages/planbord.ts';

/** A page that crashes comes back, and nothing of what was confirmed is lost; the program itself goes on. */

const VANDAAG = '2021-03-01';

test('a window whose page crashes shows the page again, time after time', async ({ start }) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  await new Planbord(page).isKlaar();
  await killPage(app, 'window');
  await windowIsBack(app);
  await killPage(app, 'window');
  await windowIsBack(app);
  await expect.poll(() => inWindow(app, "document.querySelectorAll('.ag-row').length > 0")).toBe(true);
});

test('a crash while a cell is edited keeps what was saved before it', async ({ start }) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const [naam = ''] = await bord.namenIn('Groenoord');
  const row = await bord.rowId(naam);
  const week = await bord.column(11);
  await bord.type(row, week, '10,5');
  await bord.save();
  await expect(page.getByRole('contentinfo').getByText('Opgeslagen')).toBeVisible();
  await bord.type(row, week, '7');
  await killPage(app, 'window');
  await windowIsBack(app);
  const cell = `document.querySelector('.ag-row[row-id="${row}"] .ag-cell[col-id="${week}"]')?.textContent ?? null`;
  await expect.poll(() => inWindow(app, cell), { timeout: 20_000 }).toBe('10,5');
});

test('a crash while a print is made, of either page, leaves a program that prints', async ({ start }) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  await new Planbord(page).isKlaar();
  const openOverzicht = "location.hash = '#/overzichten?rapport=gebiedsoverzicht&peildatum=2021-03-01'";
  const preview = "document.querySelectorAll('[data-pagina]').length > 0";

  await page.evaluate(openOverzicht);
  await expect.poll(() => hasPrintPage(app), { intervals: [20] }).toBe(true);
  await killPage(app, 'print');
  await expect(page.getByText('Het overzicht kon niet worden gemaakt.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Opnieuw proberen' }).first().click();
  await expect(page.locator('[data-pagina="1"]')).toBeVisible({ timeout: 30_000 });

  await page.evaluate("location.hash = '#/overzichten?rapport=matrix&peildatum=2021-03-01'");
  await killPage(app, 'window');
  await windowIsBack(app);
  await inWindow(app, openOverzicht);
  await expect.poll(() => inWindow(app, preview), { timeout: 30_000 }).toBe(true);
});
