import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame, setWindow } from './pages/frame.ts';
import { Planbord } from './pages/planbord.ts';

const VANDAAG = '2021-03-01';

test('eighteen rows and ten weeks at 1280 × 800; closer rows, another order, and zoom by wheel', async ({
  start,
}) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  const bord = new Planbord(page);
  await setWindow(app, 1280, 800, 1);
  await frame.isOpen();
  await bord.isKlaar();
  await bord.selectBereik('Nieuwland');
  const seen = () =>
    page.evaluate(() => {
      const view = document.querySelector('.bord')?.getBoundingClientRect();
      // The scrollbar at the bottom takes the last of it.
      const isIn = ({ top, bottom }: DOMRect) =>
        view !== undefined && top >= view.top - 1 && bottom <= view.bottom - 16;
      const rows = [...document.querySelectorAll('.bord .ag-row')].filter((row) =>
        isIn(row.getBoundingClientRect()),
      );
      return new Set(rows.map((row) => row.getAttribute('row-id'))).size;
    });
  await expect.poll(seen).toBeGreaterThanOrEqual(18);
  const before = await seen();
  await page.getByLabel('Rijen:').selectOption({ label: 'dicht' });
  await expect.poll(seen).toBeGreaterThan(before);

  await page.getByLabel('Volgorde:').selectOption({ label: 'contracturen' });
  const first = page.locator('.ag-row[row-id^="inzet:"] [col-id="uren"]').first();
  await expect(first).toHaveText('36');

  await bord.grid.locator('.ag-cell').first().hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 120);
  await page.keyboard.up('Control');
  await expect(page.getByRole('button', { name: 'Maanden' })).toHaveAttribute('aria-pressed', 'true');
});

test('one key shows one person in all teams, and Alt and an arrow go back', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await new AppFrame(page).isOpen();
  await bord.isKlaar();
  await bord.selectBereik('Nieuwland');
  const rij = await bord.rowId('Oefenstra, Charlie', 'Nieuwland');
  await bord.cell(rij, await bord.column(10)).click();
  await page.keyboard.press('Control+Shift+M');
  await expect(page.getByText(/^1 gevonden/u)).toBeVisible();
  const namen = page.locator('.ag-row[row-id^="inzet:"] .grid-naam');
  await expect.poll(async () => [...new Set(await namen.allTextContents())]).toEqual(['Oefenstra, Charlie']);
  await expect.poll(() => namen.count()).toBeGreaterThan(1);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.locator('.pagina__sub')).toContainText('Nieuwland');
});

test('what stands on the planbord goes to Excel; Alt and an arrow go back and forward', async ({
  start,
  dataMap,
}) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await new Planbord(page).isKlaar();
  const path = join(dataMap, 'planbord.xlsx');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await page.getByRole('button', { name: /^Planbord exporteren/u }).click();
  await expect(page.getByText(/^Bewaard als /u)).toBeVisible();
  expect(existsSync(path)).toBe(true);

  await frame.ga('Vandaag');
  await frame.ga('Organisaties');
  const title = (name: string) => page.getByRole('heading', { level: 1, name });
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(title('Vandaag')).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(title('Capaciteit')).toBeVisible();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(title('Vandaag')).toBeVisible();
});

test('a card for residents, on A5', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Overzichten');
  await page.getByLabel('Overzicht', { exact: true }).selectOption({ label: 'Wijkkaart (voor bewoners)' });
  await page.getByLabel('Team', { exact: true }).selectOption({ label: 'Nieuwland' });
  await expect(page.getByLabel('Formaat')).toHaveValue('A5');
  await expect(page.locator('canvas').first()).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('van 1', { exact: true })).toBeVisible();
});
