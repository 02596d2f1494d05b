import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame } from './pages/frame.ts';
import { Planbord } from './pages/planbord.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

/** Restriction of processing (AVG art. 18), as a user records it, meets it and lifts it. */

/** The first of the list: nobody sorts it in between. */
async function openFirst(page: Page): Promise<void> {
  await page.locator('.lijst .ag-row[row-index="0"] .ag-cell[col-id="functie"]').click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Detacheringen en inzet' })).toBeVisible();
}

test('a restriction is recorded, seen by others without why, and lifted', async ({ start }) => {
  const { page } = await start({ vandaag: '2026-03-02' });
  await new Planbord(page).isKlaar();
  await new AppFrame(page).ga('Medewerkers');
  await openFirst(page);
  await page.getByRole('button', { name: 'Verwerking beperken…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Verwerking beperken' });
  await dialog.getByLabel('Waarom').selectOption({ index: 3 });
  await dialog.getByRole('textbox', { name: 'Toelichting' }).fill('Bezwaar van 1 maart.');
  await expectedToegankelijk(page);
  await dialog.getByRole('button', { name: 'Beperken', exact: true }).click();
  const notice = page.getByText(/^Verwerking beperkt sinds 02-03-2026/u);
  await expect(notice).toBeVisible();
  const recorded = page.getByRole('list', { name: 'Beperkingen van de verwerking' });
  await expect(recorded).toContainText('Bezwaar van 1 maart.');
  await expectedToegankelijk(page);

  // Somebody else sees that it holds, and no more.
  const role = page.getByLabel('Demo: u bent');
  const reader = await role.locator('option', { hasText: 'Wil Meekijk' }).getAttribute('value');
  await role.selectOption(reader);
  await expect(notice).toBeVisible();
  await expect(recorded).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^(Verwerking beperken|Beperking opheffen)/u })).toHaveCount(
    0,
  );
  await new AppFrame(page).ga('Medewerkers');
  await expect(page.getByRole('gridcell', { name: /\(beperkt\)$/u })).toBeVisible();

  await role.selectOption('start');
  await openFirst(page);
  await page.getByRole('button', { name: 'Beperking opheffen…' }).click();
  const lift = page.getByRole('dialog', { name: 'Beperking opheffen' });
  await lift.getByRole('textbox', { name: 'Waarom het kan' }).fill('Bezwaar ongegrond.');
  await lift.getByRole('button', { name: 'Opheffen', exact: true }).click();
  await expect(notice).toBeHidden();
  await expect(recorded).toContainText('opgeheven op 02-03-2026');
});

test('a restriction of a complaint, and the answer to a klager who asks to be erased', async ({ start }) => {
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
  await page.getByRole('button', { name: 'Verwerking beperken…' }).click();
  await page
    .getByRole('dialog', { name: 'Verwerking beperken' })
    .getByRole('button', { name: 'Beperken', exact: true })
    .click();
  await expect(page.getByText(/^Verwerking beperkt sinds 01-03-2021/u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Beperking opheffen…' })).toBeVisible();
  await expectedToegankelijk(page);

  await new AppFrame(page).ga('Beheer');
  await page.getByRole('link', { name: 'Privacy', exact: true }).click();
  await page.getByRole('textbox', { name: 'Naam van de klager' }).fill('a');
  await page.getByRole('button', { name: 'Zoeken', exact: true }).click();
  await page
    .getByRole('link', { name: /^Inzage voor/u })
    .first()
    .click();
  await page.getByRole('button', { name: 'Wissen gevraagd…' }).click();
  await expect(page.getByRole('dialog', { name: 'Vraagt deze persoon om wissen?' })).toContainText(
    /^.*Wissen kan( nog niet)?\b/u,
  );
});
