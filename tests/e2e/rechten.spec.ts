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

test('a gebiedsmanager is offered the own gebied only, on every screen', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  const frame = new AppFrame(page);
  await bord.isKlaar();
  // The last one is of Zuid; Groenoord belongs to Noord.
  await become(page, /\(Gebiedsmanager\)/u);
  await bord.selectBereik('Groenoord');
  await expect(page.locator('.balk').getByText('Alleen lezen')).toBeVisible();
  await expect(page.locator('.grid-greep:visible')).toHaveCount(0);
  const [naam = ''] = await bord.namenIn('Groenoord');
  const row = await bord.rowId(naam);
  const week = await bord.column(12);
  const before = await bord.read(row, week);
  await bord.cell(row, week).click();
  await expect(page.locator('.hintregel')).toContainText('ander gebied: alleen lezen');
  await page.keyboard.type('1');
  await expect(page.getByText('Dit hoort bij een ander gebied: u kunt het bekijken').first()).toBeVisible();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+x');
  await expect(bord.cell(row, week)).toHaveText(before);
  await expect(page.locator('footer')).toContainText('✓ Opgeslagen');
  await bord.cell(row, week).click({ button: 'right' });
  const menu = page.getByRole('menu').first();
  for (const item of ['Uren in deze cel typen', 'Vacature toevoegen…', 'Afwezigheid…']) {
    await expect(menu.getByRole('menuitem', { name: item })).toBeDisabled();
  }
  await page.keyboard.press('Escape');

  await page.evaluate(() => {
    location.hash = '#/overzichten?rapport=formatie';
  });
  await page.getByRole('button', { name: 'Begroting invullen' }).click();
  const table = (team: string) => page.getByRole('table').filter({ hasText: `Team ${team}` });
  await expect(table('Groenoord').first()).toBeVisible();
  await expect(table('Groenoord').getByRole('textbox')).toHaveCount(0);
  await expect(table('Zuid').getByRole('textbox').first()).toBeVisible();

  await frame.ga('Werkvoorraad');
  const counts = (team: string) =>
    page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${team}\\b`, 'u') }) });
  await expect(counts('Zuid').getByRole('textbox').first()).toBeVisible();
  await expect(counts('Groenoord').getByRole('textbox')).toHaveCount(0);

  await openPersoon(page, naam.split(',')[0] ?? '', naam.split(', ')[1] ?? '');
  await expect(page.getByRole('button', { name: 'Nieuwe afwezigheid…' })).toHaveCount(0);
  await frame.ga('Vandaag');
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
});

test('in the own gebied a gebiedsmanager goes on as before', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await become(page, /\(Gebiedsmanager\)/u);
  await bord.selectBereik('Gebied Zuid');
  await expect(page.locator('.balk').getByText('Alleen lezen')).toHaveCount(0);
  await expect(page.locator('.grid-greep:visible').first()).toBeAttached();

  // Letters a gebiedsmanager reads; another template is for who keeps dossiers.
  await page.evaluate(() => {
    location.hash = '#/klachten/sjablonen';
  });
  await expect(page.getByRole('button', { name: 'Ingebouwd sjabloon opslaan…' }).first()).toBeVisible();
  await expect(page.getByText(/Een ander sjabloon kiezen kunt u niet\. Alleen voor:/u)).toBeVisible();
  await expect(page.getByRole('button', { name: /Eigen sjabloon/u })).toHaveCount(0);

  // Nor is the yearly report written or made final here.
  await page.evaluate(() => {
    location.hash = '#/klachten/jaarverslag?jaar=2020';
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Klachtenjaarverslag' })).toBeVisible();
  await expect(page.getByRole('region', { name: /^Pagina 1 van/u })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cijfers vaststellen' })).toHaveCount(0);
  await expect(page.locator('main textarea')).toHaveCount(0);
});
