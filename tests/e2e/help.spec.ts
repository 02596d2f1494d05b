import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame, expectedNothingBuitenView, setWindow } from './pages/frame.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

test('the manual opens at the screen one is on, at a "?" and at what is searched for', async ({ start }) => {
  const { app, page } = await start({ vandaag: '2026-03-02' });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Organisaties');
  await page.keyboard.press('Shift+F1');
  await expect(page.getByRole('heading', { level: 1, name: 'Handleiding' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Organisaties' })).toBeFocused();

  await frame.ga('Beheer');
  await page.getByRole('link', { name: 'Uitleg: Instellingen en aannames' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Instellingen en aannames' })).toBeFocused();
  await expectedToegankelijk(page);

  const search = page.getByRole('searchbox', { name: 'Zoek in de handleiding' });
  await search.fill('verdagen klager');
  const text = page.getByRole('region', { name: 'Tekst van de handleiding' });
  await expect(text.getByRole('heading', { name: 'Termijn van een klacht' })).toBeVisible();
  await expect(text.getByRole('heading', { name: 'Uren wijzigen' })).toBeHidden();
  await search.fill('xyzzy');
  await expect(page.getByRole('heading', { name: 'Daarover staat niets in de handleiding' })).toBeVisible();
  await search.fill('');

  await setWindow(app, 1280, 800, 2);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(640);
  await expectedNothingBuitenView(page);
  await page.getByRole('button', { name: 'Formatie en bezetting' }).click();
  await expect(page.getByRole('heading', { name: 'Formatie en bezetting' })).toBeFocused();
});
