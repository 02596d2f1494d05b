import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { setWindow } from './pages/frame.ts';
import { Planbord } from './pages/planbord.ts';

const VANDAAG = '2021-03-01';

test('a name is found in a closed team, and what was closed is closed again afterwards', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  const [naam = ''] = await bord.namenIn('Nieuwland');
  const [achternaam = '', voornaam = ''] = naam.split(', ');
  const team = await bord.groupId('Nieuwland');
  const person = page
    .locator('.ag-row[row-id^="inzet:"]')
    .filter({ has: page.getByText(naam, { exact: true }) });
  await page.getByRole('button', { name: 'Nieuwland inklappen' }).click();
  await expect(person).toHaveCount(0);

  await page.getByRole('searchbox', { name: 'Zoek op naam' }).fill(`${voornaam} ${achternaam}`);
  await expect(page.getByRole('status').filter({ hasText: '1 gevonden.' })).toBeVisible();
  await expect(page.locator(`.ag-row[row-id="${team}"]`).first()).toBeVisible();
  await expect(page.locator('.ag-row[row-id^="inzet:"] .grid-naam mark').first()).toBeVisible();
  await expect(page.locator('.bord-cijfer')).toHaveCount(0);
  await expect(page.locator('.bord-vacature')).toHaveCount(0);
  await expect(page.locator('.bord-team .grid-naam', { hasText: 'Groenoord' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Filters wissen' }).first().click();
  await expect(page.locator('.bord-team .grid-naam', { hasText: 'Groenoord' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nieuwland uitklappen' })).toBeVisible();
  await expect(person).toHaveCount(0);
});

test('the keyboard stays with the person when rows come in above, and goes to the team when its row goes', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  // So few that the rows of both teams are drawn.
  await page.getByRole('searchbox', { name: 'Zoek op naam' }).fill('an');
  await expect(page.locator('.bord-cijfer')).toHaveCount(0);
  const week = await bord.column(11);
  const [naam = ''] = await bord.namenIn('Groenoord');
  const row = await bord.rowId(naam, 'Groenoord');
  await bord.selectAction(row, week, 'Verplaats naar Nieuwland…');
  await bord.paneel.getByLabel('Uren per week').fill('2');
  await page.keyboard.press('Enter');
  const came = page
    .locator(`.ag-row[row-id^="inzet:"]`)
    .filter({ has: page.getByText(naam, { exact: true }) });
  await expect(came.nth(1)).toBeAttached();
  await expect(bord.cell(row, week)).toBeFocused();
  await expect(page.locator('.hintregel__cel')).toContainText(naam);
  await expect(page.locator('.ag-cell-focus')).toHaveCount(1);
  await expect(bord.cell(row, week)).toHaveClass(/ag-cell-focus/u);

  // Undo takes the row away again, above the one with the focus.
  await page.keyboard.press('Control+z');
  await expect(came).toHaveCount(1);
  await expect(bord.cell(row, week)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.hintregel__cel')).toContainText(naam);
});

test('the bar at the top keeps its height at 1280, whatever can be undone and whatever period is on screen', async ({
  start,
}) => {
  const { app, page } = await start({ vandaag: '2026-11-30' });
  await setWindow(app, 1280, 800, 1);
  const bord = new Planbord(page);
  await bord.isKlaar();
  const bar = page.locator('.balk');
  const high = async () => (await bar.boundingBox())?.height;
  const begin = await high();
  expect(begin).toBeLessThan(52);
  const [naam = ''] = await bord.namenIn('Nieuwland');
  const row = await bord.rowId(naam, 'Nieuwland');
  const week = await bord.column(50);
  await bord.type(row, week, '9');
  await bord.save();
  await expect(page.getByRole('button', { name: /^Ongedaan maken: Inzet van/u })).toBeEnabled();
  expect(await high()).toBe(begin);
  for (const name of ['Volgende', 'Volgende', 'Vorige']) {
    await page.getByRole('button', { name: new RegExp(`^${name}`, 'u') }).click();
    expect(await high()).toBe(begin);
  }
  await page.getByRole('button', { name: 'Maanden' }).click();
  expect(await high()).toBe(begin);
  await expect(page.locator('.pagina__sub')).toContainText('gemiddeld over');
  await page.getByRole('button', { name: 'Kwartalen' }).click();
  expect(await high()).toBe(begin);
});

test('Delete empties one week, says so over the page, and is taken back from there', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const [naam = ''] = await bord.namenIn('Groenoord');
  const row = await bord.rowId(naam);
  const [week, next] = [await bord.column(12), await bord.column(13)];
  const [before, after] = [await bord.read(row, week), await bord.read(row, next)];
  await bord.cell(row, week).click();
  const top = (await bord.grid.boundingBox())?.y;
  await page.keyboard.press('Delete');
  await expect(bord.cell(row, week)).not.toHaveText(before);
  await expect(bord.cell(row, next)).toHaveText(after);
  const toast = page.locator('.toasts');
  await expect(toast).toContainText(`Week 12: 0 uur, ${naam}`);
  expect((await bord.grid.boundingBox())?.y).toBe(top);
  await toast.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(bord.cell(row, week)).toHaveText(before);
});

test('how one looks at the planbord is kept over a restart, as the part of the city is', async ({
  start,
}) => {
  const first = await start({ vandaag: VANDAAG });
  const before = new Planbord(first.page);
  await before.isKlaar();
  await before.selectBereik('Groenoord');
  await before.reken('norm');
  await first.page.getByLabel('Weken:').selectOption('26');
  await expect(first.page.locator('.filterbalk__uitleg')).toContainText('Norm:');
  await first.app.close();

  const { page } = await start({ vandaag: VANDAAG });
  await new Planbord(page).isKlaar();
  await expect(page.getByLabel('Rekenen:')).toHaveValue('norm');
  await expect(page.getByLabel('Weken:')).toHaveValue('26');
  await expect(page.locator('.pagina__sub')).toContainText('Groenoord');
});
