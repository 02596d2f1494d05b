import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame, expectedNothingBuitenView, setWindow } from './pages/frame.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

const VANDAAG = '2021-03-01';

test('a knelpunt is accepted with a reason, undone, and accepted again and withdrawn', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Vandaag');
  const open = page.getByRole('button', { name: /^Accepteren: /u });
  await expect(open.first()).toBeVisible();
  const aantal = await open.count();
  const counter = page.getByRole('navigation', { name: 'Schermen' }).getByRole('link', { name: /^Vandaag/u });
  await expect(counter).toHaveAccessibleName(`Vandaag, ${String(aantal)} open knelpunten`);

  await open.first().click();
  const dialog = page.getByRole('dialog', { name: 'Knelpunt accepteren' });
  await dialog.getByRole('textbox').fill('ja');
  await dialog.getByRole('button', { name: 'Accepteren' }).click();
  await expect(dialog.getByText('Geef een korte reden, minstens 3 letters.')).toBeVisible();
  await expectedToegankelijk(page);
  await dialog.getByRole('textbox').fill('Herregistratie loopt al');
  await dialog.getByRole('button', { name: 'Accepteren' }).click();
  await expect(dialog).toBeHidden();
  await expect(open).toHaveCount(aantal - 1);
  await frame.expectedOpgeslagen();
  await page.getByText('Geaccepteerd (1)').click();
  await expect(page.getByText('Reden: Herregistratie loopt al')).toBeVisible();

  await expect(frame.ongedaanButton(/^Ongedaan maken: .+/u)).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(open).toHaveCount(aantal);
  await page.keyboard.press('Control+y');
  await expect(open).toHaveCount(aantal - 1);

  // Enter in an empty palette does nothing: letters that got lost must not undo anything.
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option', { name: /^Ongedaan maken/u })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(open).toHaveCount(aantal - 1);
  await page.getByText('Geaccepteerd (1)').click();
  await page.getByRole('button', { name: /^Acceptatie intrekken/u }).click();
  await expect(open).toHaveCount(aantal);
});

test('“Bekijk” jumps to the place on the planbord; the scope narrows the list', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Vandaag');
  const schakels = page.getByRole('link', { name: /^Bekijk op het planbord/u });
  await expect(schakels.first()).toBeVisible();
  const aantal = await schakels.count();
  await page.getByRole('combobox', { name: 'Gebied of team' }).selectOption({ label: 'Nieuwland' });
  await expect.poll(() => schakels.count()).toBeLessThan(aantal);
  await page.getByRole('combobox', { name: 'Gebied of team' }).selectOption({ label: 'Hele stad' });
  await expect(schakels).toHaveCount(aantal);
  const wie = page.getByRole('link', { name: /^Bekijk op het planbord: SKJ verloopt/u }).last();
  const naam = ((await wie.getAttribute('aria-label')) ?? '').split(': ').at(-1) ?? '';
  await wie.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Capaciteit' })).toBeVisible();
  // The focus is on a cell of this person, so the row is in view.
  await expect(page.locator('[row-id]:has(.ag-cell-focus)').first()).toBeVisible();
  await expect(page.getByRole('complementary').getByText(naam).first()).toBeVisible();
});

test('light and dark, at 1280 × 800 and at 200 %, nothing is clipped and axe finds nothing', async ({
  start,
}) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Vandaag');
  await expect(page.getByRole('link', { name: /^Bekijk op het planbord/u }).first()).toBeVisible();
  for (const color of ['Lichte kleuren', 'Donkere kleuren']) {
    await setWindow(app, 1280, 800, 1);
    await frame.giveOpdracht(color);
    await expectedToegankelijk(page);
    await setWindow(app, 1280, 800, 2);
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(700);
    await expectedNothingBuitenView(page);
    await expectedToegankelijk(page);
  }
});
