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

test('the effect on a team without data fits in its box', async ({ start }, info) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await setWindow(app, 1280, 800, 1);
  // So few that the rows of all teams are drawn.
  await page.getByRole('searchbox', { name: 'Zoek op naam' }).fill('an');
  await expect(page.locator('.bord-cijfer')).toHaveCount(0);
  const [naam = ''] = await bord.namenIn('Groenoord');
  const row = await bord.rowId(naam, 'Groenoord');
  await bord.selectAction(row, await bord.column(11), 'Verplaats naar Vroegsignalering…');
  await bord.paneel.getByLabel('Uren per week').fill('2');
  const box = bord.paneel.getByRole('region', { name: 'Gevolg' });
  await expect(box).toContainText('geen gegevens');
  await page.screenshot({ path: info.outputPath('gevolg.png') });
  for (const part of [box, bord.paneel, ...(await box.locator('dt, dd').all())]) {
    expect(await part.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(1);
  }
});

test('the head of a column is whole when the list is sorted by it', async ({ start }, info) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await setWindow(app, 1280, 800, 1);
  await frame.ga('Medewerkers');
  const heads = page.locator('.lijst .ag-header-cell[col-id]');
  await expect(heads.first()).toBeVisible();
  const ids = await heads.evaluateAll((all) => all.map((head) => head.getAttribute('col-id')));
  expect(ids.length).toBeGreaterThan(4);
  for (const id of ids) {
    const head = page.locator(`.lijst .ag-header-cell[col-id="${String(id)}"]`);
    await head.click();
    await expect(head).toHaveAttribute('aria-sort', /ascending|descending/u);
    const label = head.locator('.ag-header-cell-text');
    expect(
      await label.evaluate((text) => text.scrollWidth - text.clientWidth),
      String(id),
    ).toBeLessThanOrEqual(0);
  }
  await page.screenshot({ path: info.outputPath('koppen.png') });
});

test('a week in which something changes: the planbord and the overview give each other’s figure', async ({
  start,
}, info) => {
  const { page } = await start({ vandaag: '2026-11-30' });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  await bord.reken('norm');
  const cell = bord.cell(await bord.groupId('Groenoord'), await bord.column(49));
  await cell.click();
  await expect(bord.paneel).toContainText('In deze week verandert er iets. Met de norm is de hele week');
  const days = bord.paneel.locator('li', { hasText: '30-11-2026:' }).locator('strong');
  const onDay = (await days.first().textContent()) ?? '';
  const inWeek =
    (await bord.paneel.locator('p', { hasText: 'Met de norm' }).locator('strong').textContent()) ?? '';
  expect(onDay).toMatch(/%/u);
  expect(onDay).not.toBe(inWeek);
  await page.evaluate(() => {
    location.hash = '#/overzichten?rapport=gebiedsoverzicht&peildatum=2026-11-30';
  });
  const page3 = page.getByRole('region', { name: /^Pagina 3 van/u });
  await page3.scrollIntoViewIfNeeded();
  await expect(page3).toContainText(
    'Groenoord verandert in de week van 30-11-2026 t/m 06-12-2026. Op de peildatum:',
    { timeout: 30_000 },
  );
  // The paper may break a line between any two words.
  const said = (figure: string, after: string) =>
    new RegExp(`bezettingsgraad\\s*${figure.replace(/\s/gu, '\\s*')}\\.\\s*${after}`, 'u');
  await expect(page3).toContainText(said(onDay, 'De hele week'));
  await expect(page3).toContainText(said(inWeek, ''));
  await page.screenshot({ path: info.outputPath('overzicht.png') });
});

test('the first Ctrl+K of a slow computer gets every key that is typed at once', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 12 });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('bo demolen en nog iets meer', { delay: 12 });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await expect(page.getByRole('combobox', { name: /^Zoek een scherm/u })).toHaveValue(
    'bo demolen en nog iets meer',
  );
});
