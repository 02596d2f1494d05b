import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame, expectedNothingBuitenView, setWindow } from './pages/frame.ts';
import { Planbord } from './pages/planbord.ts';

const VANDAAG = '2021-03-01';

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    const all = main === null ? [] : [main, ...main.querySelectorAll('.delen, .pagina, .gevolg')];
    return Math.max(0, ...all.map((element) => element.scrollWidth - element.clientWidth));
  });
}

test('a dragged row says who it is', async ({ start }, info) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const [naam = ''] = await bord.namenIn('Groenoord');
  const row = page.locator(`.ag-row[row-id="${await bord.rowId(naam, 'Groenoord')}"]`).first();
  await row.hover();
  const handle = await row.locator('.grid-greep').boundingBox();
  if (!handle) throw new Error('Niets om te slepen.');
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(handle.x + 80, handle.y + 60, { steps: 6 });
  const ghost = page.locator('.ag-dnd-ghost');
  await expect(ghost).toContainText(new RegExp(`${naam} · [\\d,]+\\su → Groenoord`, 'u'));
  // The text fits in its box.
  expect(await ghost.evaluate((box) => box.scrollWidth <= box.clientWidth + 1)).toBe(true);
  await page.screenshot({ path: info.outputPath('ghost.png') });
  await page.keyboard.press('Escape');
  await page.mouse.up();
});

test('the card of the cell editor never covers the value, also near the bottom', async ({ start }, info) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const week = await bord.column(11);
  const namen = await bord.namenIn('Groenoord');
  await bord.type(await bord.rowId(namen.at(-4) ?? ''), week, '8');
  const input = await bord.bewerker.locator('.bewerker__veld').boundingBox();
  const card = await bord.bewerker.locator('.bewerker__vak').boundingBox();
  if (!input || !card) throw new Error('De bewerker staat niet in beeld.');
  await page.screenshot({ path: info.outputPath('editor.png') });
  expect(card.y + card.height).toBeLessThanOrEqual(input.y);
});

test('the page of a medewerker fits at 1920, at 1280 and at 1100', async ({ start }, info) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Medewerkers');
  await page.locator('.lijst .ag-cell[col-id="functie"]').first().click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Detacheringen en inzet' })).toBeVisible();
  for (const width of [1920, 1280, 1100]) {
    await setWindow(app, width, 900, 1);
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
    await page.screenshot({ path: info.outputPath(`medewerker-${width}.png`) });
    expect(await overflow(page)).toBe(0);
    await expectedNothingBuitenView(page);
  }
});
