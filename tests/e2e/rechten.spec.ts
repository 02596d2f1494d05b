import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame } from './pages/frame.ts';
import { Planbord } from './pages/planbord.ts';

const VANDAAG = '2021-03-01';

async function become(page: Page, who: RegExp): Promise<void> {
  const role = page.getByLabel('Demo: u bent');
  const value = await role.locator('option', { hasText: who }).last().getAttribute('value');
  await role.selectOption(value);
  await expect(page.getByText('U bekijkt de demo nu als')).toBeVisible();
}

async function openPersoon(page: Page, achternaam: string, naam: string): Promise<void> {
  await new AppFrame(page).ga('Medewerkers');
  await page.getByRole('searchbox').first().fill(achternaam);
  await page.getByText(`${achternaam}, ${naam}`).first().dblclick();
  await expect(page.getByRole('heading', { name: 'Afwezigheid' })).toBeVisible();
}

test('a reader sees that somebody is away and not what for; no number, no amount', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  await new Planbord(page).isKlaar();
  await become(page, /\(Administratie\)/u);
  await openPersoon(page, 'Stelling', 'Shay');
  await expect(page.getByRole('rowheader', { name: /^(Verlof|Ziekte|Scholing)/u }).first()).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /^Personeelsnummer/u })).toBeVisible();

  await become(page, /Wil Meekijk/u);
  await openPersoon(page, 'Stelling', 'Shay');
  await expect(page.getByRole('rowheader', { name: 'Afwezig' }).first()).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /^(Verlof|Ziekte|Scholing)/u })).toHaveCount(0);
  await expect(page.getByRole('rowheader', { name: /^Personeelsnummer/u })).toHaveCount(0);
  await new AppFrame(page).ga('Organisaties');
  await page.getByRole('link', { name: /Enver/u }).first().click();
  await expect(page.getByRole('cell', { name: 'niet zichtbaar' })).toBeVisible();
});

test('a gebiedsmanager of another gebied sees the cell go back, with the reason', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  // The last one is of Zuid; Groenoord belongs to Noord.
  await become(page, /\(Gebiedsmanager\)/u);
  await bord.selectBereik('Groenoord');
  const [naam = ''] = await bord.namenIn('Groenoord');
  const row = await bord.rowId(naam);
  const week = await bord.column(12);
  const before = await bord.read(row, week);
  await bord.type(row, week, '1,5');
  await bord.save();
  await expect(page.locator('footer')).toContainText('Laatste wijziging niet opgeslagen');
  await expect(bord.cell(row, week)).toHaveText(before);
  await expect(page.getByText(/alleen wijzigen wat bij uw eigen gebied hoort/u)).toBeVisible();
});
