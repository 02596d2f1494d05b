import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame } from './pages/frame.ts';
import { Planbord } from './pages/planbord.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

test('the logbook says who looked, who came in and what went out, and that it is whole', async ({
  start,
}) => {
  const { page } = await start({ vandaag: '2021-03-01' });
  await new Planbord(page).isKlaar();
  await page
    .getByRole('navigation', { name: 'Schermen' })
    .getByRole('link', { name: /^Klachten/u })
    .click();
  await page
    .getByRole('link', { name: /^20\d\d-\d{3}/u })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /^Klacht 20/u })).toBeVisible();
  await new AppFrame(page).ga('Beheer');
  await page.getByRole('link', { name: 'Logboek' }).click();
  const table = page.getByRole('table', { name: 'Logboek, nieuwste eerst' });
  await expect(table.getByRole('cell', { name: 'Klacht geopend' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Nu controleren' }).click();
  await expect(page.getByText(/^Alle regels zijn zoals ze zijn geschreven/u)).toBeVisible();
  await expectedToegankelijk(page);
  await page.getByLabel('Soort').selectOption({ label: 'Klok van de computer teruggezet' });
  await expect(page.getByText('Geen regels bij deze keuze.')).toBeVisible();
  // Who may not see it is told for whom it is.
  const role = page.getByLabel('Demo: u bent');
  const reader = await role
    .locator('option', { hasText: /\(Inzage\)/u })
    .first()
    .getAttribute('value');
  await role.selectOption(reader);
  await expect(page.getByText('Alleen voor: beheerder.')).toBeVisible();
});
