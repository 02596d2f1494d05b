import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { Beheer } from './pages/beheer.ts';
import { AppFrame } from './pages/frame.ts';
import { saveAndRead } from './pages/papier.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

/** Privacy: what the municipality shows about its data, and what people may ask about theirs. */

const VANDAAG = '2026-03-02';

test('who answers for the data is filled in once and stands in the register of processing', async ({
  start,
  dataMap,
}) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Beheer');
  await new Beheer(page).tab('Privacy');
  await expect(page.getByText('nog niet ingevuld')).toHaveCount(3);
  await expectedToegankelijk(page);
  await page.getByRole('button', { name: 'Wijzigen…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Verwerkingsverantwoordelijke').fill('Het college');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('nog niet ingevuld')).toHaveCount(2);

  await page.getByRole('link', { name: 'Verwerkingenoverzicht' }).click();
  const register = await saveAndRead(app, page, join(dataMap, 'verwerkingen.pdf'));
  expect(register).toContain('Verwerkingsverantwoordelijke Het college');
  expect(register).toContain('nog niet ingevuld (Beheer, Privacy)');
  expect(register).toContain('Afgehandeld: 5 jaar');

  await page.getByLabel('Overzicht', { exact: true }).selectOption('Autorisatieoverzicht');
  await expect(page.getByRole('region', { name: 'Voorbeeld van Autorisatieoverzicht' })).toBeVisible();
  const rights = await saveAndRead(app, page, join(dataMap, 'autorisaties.pdf'));
  expect(rights).toContain('Wie mag klachten zien');
  expect(rights).toMatch(/Gebiedsmanager gebied Noord/u);
  await expectedToegankelijk(page);
});
