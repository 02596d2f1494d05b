import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame, setWindow } from './pages/frame.ts';
import { Planbord } from './pages/planbord.ts';

const VANDAAG = '2021-03-01';

test('the main job: see who is short and who has room, shift hours, see the figures follow, undo, redo', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Gebied Noord');
  await bord.reken('norm');
  const week = await bord.column(11);
  const cijfers = { Nieuwland: '119 %', Groenoord: '77 %', Noordrand: '121 %', 'Gebied Noord': '104 %' };
  await page.getByRole('button', { name: 'Alle teams inklappen' }).click();
  for (const [naam, text] of Object.entries(cijfers)) await bord.expectedBezetting(naam, week, text);

  // Somebody of 32 hours in Groenoord gives 12 hours to Nieuwland.
  await bord.cell(await bord.groupId('Groenoord'), 'naam').click();
  await page.keyboard.press('ArrowRight');
  const [naam = ''] = await bord.namenIn('Groenoord');
  const row = await bord.rowId(naam, 'Groenoord');
  const voor = Number(await bord.read(row, week));
  await bord.selectAction(row, week, 'Verplaats naar Nieuwland…');
  await expect(bord.paneel.getByRole('heading', { name: 'Inzet verplaatsen' })).toBeVisible();
  await bord.paneel.getByLabel('Uren per week die meegaan').fill('12');
  const gevolg = bord.paneel.getByRole('region', { name: 'Gevolg' });
  await expect(gevolg).toContainText('119,3 %');
  await expect(gevolg).toContainText('116,1 %');
  await expect(gevolg).toContainText('78,7 %');
  await bord.paneel.getByRole('button', { name: 'Toepassen' }).click();

  await bord.expectedBezetting('Nieuwland', week, '116 %');
  await bord.expectedBezetting('Groenoord', week, '79 %');
  await bord.expectedBezetting('Gebied Noord', week, '104 %');
  await bord.expectedBezetting('Nieuwland', await bord.column(10), '119 %');
  await expect(bord.cell(row, week)).toHaveText(String(voor - 12));
  await frame.expectedOpgeslagen();
  await bord.expectedAangekondigd(/^Opgeslagen: .*Nieuwland/u);

  await page.keyboard.press('Control+z');
  await bord.expectedBezetting('Nieuwland', week, '119 %');
  await bord.expectedBezetting('Groenoord', week, '77 %');
  await page.keyboard.press('Control+y');
  await bord.expectedBezetting('Nieuwland', week, '116 %');
});

test('a change is still there after a restart, and can still be undone', async ({ start }) => {
  const first = await start({ vandaag: VANDAAG });
  const bord = new Planbord(first.page);
  await bord.isKlaar();
  await bord.selectBereik('Nieuwland');
  const [naam = ''] = await bord.namenIn('Nieuwland');
  const week = await bord.column(12);
  const row = await bord.rowId(naam);
  const voor = await bord.read(row, week);
  await bord.type(row, week, '7');
  await bord.save();
  await expect(bord.cell(row, week)).toHaveText('7');
  await first.app.close();

  const tweede = await start({ vandaag: VANDAAG });
  const weer = new Planbord(tweede.page);
  await weer.isKlaar();
  await expect(weer.cell(row, week)).toHaveText('7');
  await tweede.page.keyboard.press('Control+z');
  await expect(weer.cell(row, week)).toHaveText(voor);
});

test('click a total: the rows that add up to it, down to the persons', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Nieuwland');
  await bord.reken('norm');
  await bord.cell(await bord.groupId('Nieuwland'), await bord.column(9)).click();
  await expect(bord.paneel.getByRole('heading', { name: 'Opbouw: bezettingsgraad' })).toBeVisible();
  await expect(bord.paneel).toContainText('119,3 %');
  await bord.paneel.getByRole('button', { name: 'Vraag' }).click();
  const table = bord.paneel.getByRole('table');
  await expect(table.getByRole('row', { name: /^Zwaarte 1/u })).toContainText('122,0');
  await expect(table.getByRole('row', { name: /^Vraag/u })).toContainText('304,0');

  const bruto = `${await bord.groupId('Nieuwland')}:bruto`;
  await bord.scrollTo(bruto);
  await bord.cell(bruto, await bord.column(9)).click();
  await expect(bord.paneel.getByRole('heading', { name: 'Opbouw: bruto' })).toBeVisible();
  await expect(table.locator('tfoot')).toContainText('452,0');
  const uren = await table.locator('tbody td').allTextContents();
  const sum = uren.reduce((total, text) => total + Number(text.replace(',', '.')), 0);
  expect(sum).toBeCloseTo(452, 0);
});

test('a cell and a head tell more under the pointer, and stop when it goes or a key comes', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Nieuwland');
  const tip = page.getByRole('tooltip');
  const week = await bord.column(11);
  const total = bord.cell(await bord.groupId('Nieuwland'), week);
  // The grid may still be settling under the pointer.
  await expect(async () => {
    await total.hover();
    await expect(tip).toContainText('krap', { timeout: 1500 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();

  await page.locator(`.ag-header-cell[col-id="${week}"]`).hover();
  await expect(tip).toHaveText(/^week 11/u);
  await bord.cell(await bord.groupId('Nieuwland'), await bord.column(12)).hover();
  await expect(tip).toContainText('%');
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(tip).toBeHidden();
});

test('zoom, paging, jumping to a date and 53 weeks; the view stands in the URL', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  const periode = page.locator('.sprongveld__knop');
  await expect(periode).toHaveText('week 7 – 19, 2021');
  await bord.ga('week 30');
  await expect(periode).toHaveText('week 30 – 42, 2021');
  await bord.ga('15-3-2021');
  await expect(periode).toHaveText('week 11 – 23, 2021');
  await page.keyboard.press('Control+g');
  await page.getByLabel('Ga naar datum of week').fill('week 60');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Week 60 bestaat niet in 2021');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Vandaag', exact: true }).click();
  await expect(periode).toHaveText('week 7 – 19, 2021');
  await page.getByRole('button', { name: 'Volgende periode' }).click();
  await expect(periode).toHaveText('week 19 – 31, 2021');

  await page.getByRole('button', { name: 'Maanden' }).click();
  await expect(page.locator('.ag-header-cell', { hasText: /mei 2021/u })).toBeVisible();
  expect(page.url()).toContain('zoom=maanden');
  await page.getByRole('button', { name: 'Kwartalen' }).click();
  await expect(page.locator('.ag-header-cell', { hasText: /K2 2021/u })).toBeVisible();
  await page.getByRole('button', { name: 'Weken', exact: true }).click();
  await page.getByLabel('Weken:').selectOption('53');
  expect(page.url()).toContain('weken=53');
  await page.reload();
  await bord.isKlaar();
  await expect(page.getByLabel('Weken:')).toHaveValue('53');
});

test('filters show fewer people and never change a total', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Nieuwland');
  const week = await bord.column(9);
  const team = await bord.groupId('Nieuwland');
  const voor = await bord.read(team, week);
  const all = await bord.namenIn('Nieuwland');
  await page.getByLabel('Organisatie:').selectOption({ label: 'Enver' });
  await expect.poll(async () => (await bord.namenIn('Nieuwland')).length).toBeLessThan(all.length);
  await expect(bord.cell(team, week)).toHaveText(voor);
  await expect(page.getByText('De cijfers van teams en gebieden blijven volledig.')).toBeVisible();
  await page.getByLabel('Zoek op naam').fill('bestaat niet');
  await expect(page.getByText('Geen medewerkers passen bij deze filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Filters wissen' }).first().click();
  await expect.poll(() => bord.namenIn('Nieuwland')).toEqual(all);

  await page.getByLabel('Groeperen:').selectOption({ label: 'organisatie' });
  await expect(page.locator('.bord-team .grid-naam', { hasText: 'Enver' })).toBeVisible();
});

test('the grid keeps its height, whatever is said of the cell that has the focus', async ({ start }) => {
  const { app, page } = await start({ vandaag: '2026-03-02' });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await setWindow(app, 1920, 1080, 1);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1920);
  await bord.selectBereik('Vroegsignalering');
  const hint = page.locator('.hintregel__cel');
  const height = async () => (await bord.grid.boundingBox())?.height;
  const week = await bord.column(10);
  const [naam = ''] = await bord.namenIn('Vroegsignalering');
  await bord.cell(await bord.rowId(naam), week).click();
  await expect(hint).toContainText(naam);
  const before = await height();
  await bord.cell(await bord.groupId('Vroegsignalering'), week).click();
  await expect(hint).toContainText('De vraag is niet ingevuld van: Vroegsignalering.');
  expect(await height()).toBe(before);
});
