import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame, setWindow } from './pages/frame.ts';
import { Klachten } from './pages/klachten.ts';
import { Planbord } from './pages/planbord.ts';

const VANDAAG = '2021-03-01';

/** Buttons and menus that write, by the words they have on the screens. */
const WRITES =
  /Wijzigen|wijzigen|Nieuwe? |Toevoegen|Importeren|importeren|Samenvoegen|Splitsen|beëindigen|Uit dienst|Verlengen|verwijderen|Accepteren|Intrekken|invullen|Bewaren|schrijfwijze|vanaf…|^Meer acties/u;

async function expectNothingToWrite(page: Page): Promise<void> {
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('main').getByRole('button', { name: WRITES })).toHaveCount(0);
}

test('who may only read sees no control that would be refused, on no screen, and it says so at the top', async ({
  start,
}) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  await setWindow(app, 1280, 800, 1);
  const bord = new Planbord(page);
  const frame = new AppFrame(page);
  await bord.isKlaar();
  const bar = page.locator('.balk');
  const high = (await bar.boundingBox())?.height;
  await expect(bar.getByText('Alleen lezen')).toHaveCount(0);
  await expect(page.locator('.grid-greep:visible').first()).toBeAttached();
  await new Klachten(page).wordt('Wil Meekijk');

  await expect(bar.getByText('Alleen lezen')).toBeVisible();
  expect((await bar.boundingBox())?.height).toBe(high);
  await expect(page.locator('.grid-greep:visible')).toHaveCount(0);
  await expectNothingToWrite(page);
  for (const screen of ['Vandaag', 'Medewerkers', 'Organisaties', 'Overzichten'] as const) {
    await frame.ga(screen);
    await expectNothingToWrite(page);
  }
  const places = [
    '#/beheer/instellingen',
    '#/beheer/teams',
    '#/beheer/organisaties',
    '#/overzichten?rapport=formatie',
    '#/beheer/teams?nieuw=team',
  ];
  for (const place of places) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await expectNothingToWrite(page);
  }
  // A form that an address opens says for whom it is.
  await expect(page.getByRole('dialog').getByText('Alleen voor: beheerder.')).toBeVisible();
  await page.keyboard.press('Escape');
  for (const place of ['#/beheer/medewerker', '#/medewerkers/importeren']) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await expect(page.getByText('Alleen voor: administratie.')).toBeVisible();
  }
  await frame.ga('Beheer');
  await page.getByRole('link', { name: 'Gebieden en teams' }).click();
  await page.getByRole('link', { name: 'Gebied Noord' }).first().click();
  await expectNothingToWrite(page);
  await page.getByRole('link', { name: 'Nieuwland' }).first().click();
  await expectNothingToWrite(page);
  await frame.ga('Organisaties');
  await page.getByRole('link', { name: 'Enver', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Enver' })).toBeVisible();
  await expectNothingToWrite(page);
  await page.locator('main tbody a[href^="#/medewerkers/"]').first().click();
  await expect(page.getByRole('heading', { name: 'Detacheringen en inzet' })).toBeVisible();
  await expectNothingToWrite(page);
});
