import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame, expectedNothingBuitenView, setWindow } from './pages/frame.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

const VANDAAG = '2021-03-01';

test('a week of a team, a minimum that becomes a knelpunt, and Christmas', async ({ start }) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Aanwezigheid');
  await page.getByRole('combobox', { name: 'Gebied of team' }).selectOption({ label: 'Zuid' });
  const team = page.getByRole('region', { name: 'Zuid' });
  await expect(team.getByRole('row', { name: /^Ochtend/u })).toContainText('van minstens 2');
  await expectedToegankelijk(page);

  await page.getByLabel('Toon:').selectOption({ label: 'minimum' });
  const cell = page.getByRole('textbox', { name: 'Inloop, Zuid, dinsdag ochtend' });
  await expect(cell).toHaveValue('2');
  await cell.fill('30');
  await cell.press('Enter');
  await frame.expectedOpgeslagen();
  await expectedToegankelijk(page);
  await frame.ga('Vandaag');
  const knelpunt = page.getByText(/^Inloop Zuid, di-ochtend: te weinig mensen/u);
  await expect(knelpunt).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(knelpunt).toBeHidden();

  await frame.ga('Aanwezigheid');
  await page.getByLabel('Toon:').selectOption({ label: 'afwezigheid' });
  await page.getByLabel('Weken:').selectOption({ label: 'Kerst' });
  await expect(team.getByText(/^Minste bezetting: /u)).toBeVisible();
  await expect(team.getByRole('columnheader', { name: /^wk 51/u })).toBeVisible();
  await expectedToegankelijk(page);
  for (const color of ['Lichte kleuren', 'Donkere kleuren']) {
    await frame.giveOpdracht(color);
    await setWindow(app, 1280, 800, 2);
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(700);
    await expectedNothingBuitenView(page);
    await expectedToegankelijk(page);
    await setWindow(app, 1280, 800, 1);
  }
});

test('a calendar file of one person, and the week on paper', async ({ start, dataMap }) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Aanwezigheid');
  await page.getByRole('combobox', { name: 'Gebied of team' }).selectOption({ label: 'Zuid' });
  const path = join(dataMap, 'agenda.ics');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await page.getByRole('button', { name: 'Agendabestand: Zuid' }).click();
  await page.getByRole('menuitem').nth(1).click();
  await expect(page.getByText(/^Bewaard als /u)).toBeVisible();
  expect(readFileSync(path, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:2021/u);

  await page.getByRole('button', { name: 'Afdrukken: aanwezigheid van Zuid' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Overzichten' })).toBeVisible();
  await expect(page.locator('canvas').first()).toBeVisible({ timeout: 20_000 });
});
