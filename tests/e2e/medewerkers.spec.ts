import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame, expectedNothingBuitenView, setWindow } from './pages/frame.ts';
import { Planbord } from './pages/planbord.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

const VANDAAG = '2021-03-01';

/** Searches in the list and opens the only one that is found, with the keyboard. */
async function openPersoon(page: Page, naam: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Zoek in de lijst' }).fill(naam);
  await expect(page.getByRole('status').filter({ hasText: /^1 medewerker van/u })).toBeVisible();
  await page.locator('.lijst .ag-cell[col-id="functie"]').first().click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Detacheringen en inzet' })).toBeVisible();
}

test('the list: search, filter, sort, columns and a saved view', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Medewerkers');
  await expect(page.getByText('111 medewerkers · 85,00 fte')).toBeVisible();
  await page.getByRole('combobox', { name: 'Organisatie:' }).selectOption({ label: 'Enver' });
  await expect(page.getByText('35 medewerkers van 111')).toBeVisible();
  await page.getByRole('columnheader', { name: 'Uren' }).click();
  await expect(page.locator('.lijst .ag-row[row-index="0"] .ag-cell[col-id="uren"]')).toHaveText('16');
  await page.getByRole('button', { name: 'Kolommen…' }).click();
  await page.getByRole('checkbox', { name: 'Werkmail' }).check();
  await page.getByRole('button', { name: 'Klaar' }).click();
  await expect(page.getByRole('columnheader', { name: 'Werkmail' })).toBeAttached();
  await page.getByRole('button', { name: 'Weergave bewaren…' }).click();
  await page.getByLabel('Naam van de weergave').fill('Enver op uren');
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
  const display = page.getByRole('combobox', { name: 'Weergave:' });
  await expect(display).toHaveValue('Enver op uren');
  await display.selectOption({ label: 'standaard' });
  await expect(page.getByText('111 medewerkers · 85,00 fte')).toBeVisible();
  await display.selectOption({ label: 'Enver op uren' });
  await expect(page.getByText('35 medewerkers van 111')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Zoek in de lijst' }).fill('bestaat niet');
  await expect(page.getByText('Niemand past bij deze filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Filters wissen' }).click();
  await expectedToegankelijk(page);
});

test('the list of an earlier day, in the organisations of then and of now', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Medewerkers');
  await page.getByRole('textbox', { name: 'Peildatum' }).fill('01-06-2016');
  const organisatie = page.getByRole('combobox', { name: 'Organisatie:' });
  await organisatie.selectOption({ label: 'TriviumLindenhof' });
  await expect(page.getByText('4 medewerkers van 71')).toBeVisible();
  await page.getByRole('combobox', { name: 'Indeling:' }).selectOption({ label: 'huidig' });
  await organisatie.selectOption({ label: 'Enver' });
  await expect(page.getByText('9 medewerkers van 71')).toBeVisible();
  await expect(page.locator('.lijst .ag-row[row-index="0"] .ag-cell[col-id="organisatie"]')).toHaveText(
    'Enver',
  );
  await expectedToegankelijk(page);
});

test('a page says what asks for attention; a detachering that ends is prolonged from there', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Medewerkers');
  await openPersoon(page, 'Testerveen, Sky');
  const aandacht = page.getByRole('region', { name: /^Aandacht/u });
  await expect(aandacht).toContainText('Detachering eindigt');
  await page.getByRole('button', { name: /^Acties voor MEE Regio Rijnmond/u }).click();
  await page.getByRole('menuitem', { name: 'Verlengen…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Verlengen t/m' })).toHaveValue('ma 18-04-2022 (wk 16)');
  await expect(dialog.getByText(/t\/m 18-04-2021 → t\/m 18-04-2022/u)).toBeVisible();
  await expectedToegankelijk(page);
  await dialog.getByRole('button', { name: 'Toepassen' }).click();
  await expect(dialog).toBeHidden();
  await expect(aandacht).toHaveCount(0);
  await frame.ongedaanButton().first().click();
  await expect(aandacht).toContainText('Detachering eindigt');
});

test('a new colleague stands in the list and has a page', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Medewerkers');
  await page.getByRole('button', { name: 'Nieuwe medewerker…' }).click();
  await page.getByLabel('Voornaam').fill('Fenna');
  await page.getByLabel('Achternaam').fill('Proefstra');
  await page.getByRole('combobox', { name: 'Organisatie' }).selectOption({ label: 'Pameijer' });
  await page.getByRole('combobox', { name: 'Team' }).selectOption({ label: 'Oost' });
  await page.getByLabel('Contracturen per week').fill('24');
  await page.getByRole('button', { name: 'Medewerker toevoegen' }).click();
  await expect(page.getByText('Fenna Proefstra is toegevoegd.')).toBeVisible();
  await frame.ga('Medewerkers');
  await openPersoon(page, 'Fenna Proefstra');
  await expect(page.getByRole('heading', { level: 1, name: 'Fenna Proefstra' })).toBeVisible();
  await expect(page.locator('.kern')).toContainText('Pameijer');
  await expect(page.locator('.kern')).toContainText(/24\su per week/u);
});

test('taking back from a page asks when it goes further than this person, and ends where one can go on', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const week = await bord.column(12);
  const [first = '', , third = '', fourth = ''] = await Promise.all(
    (await bord.namenIn('Groenoord')).slice(0, 4).map((naam) => bord.rowId(naam)),
  );
  const voor = await bord.read(first, week);
  await bord.cell(first, week).click();
  await bord.cell(third, week).click({ modifiers: ['Shift'] });
  await page.keyboard.type('9');
  await bord.save();
  await expect(bord.cell(third, week)).toHaveText('9');
  await frame.expectedOpgeslagen();
  await bord.cell(fourth, week).click();
  await bord.selectAction(first, week, 'Gegevens en detacheringen van de medewerker');
  const history = page.locator('.historie');
  await history
    .getByRole('button', { name: /^Ongedaan maken/u })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Ook bij anderen ongedaan maken?' });
  await expect(dialog).toContainText(/Die betrof ook .+ en .+\. Ook bij die medewerkers/u);
  await expectedToegankelijk(page);
  await dialog.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText(/^Ongedaan gemaakt: Inzet van/u).first()).toBeVisible();
  await frame.ga('Capaciteit');
  await expect(bord.cell(first, week)).toHaveText(voor);
  await expect(bord.cell(third, week)).not.toHaveText('9');

  // Somebody who was only just added is gone after it: then the page is that of the list.
  await frame.ga('Medewerkers');
  await page.getByRole('button', { name: 'Nieuwe medewerker…' }).click();
  await page.getByLabel('Voornaam').fill('Fenna');
  await page.getByLabel('Achternaam').fill('Proefstra');
  await page.getByRole('combobox', { name: 'Organisatie' }).selectOption({ label: 'Pameijer' });
  await page.getByRole('combobox', { name: 'Team' }).selectOption({ label: 'Oost' });
  await page.getByLabel('Contracturen per week').fill('24');
  await page.getByRole('button', { name: 'Medewerker toevoegen' }).click();
  await expect(page.getByText('Fenna Proefstra is toegevoegd.')).toBeVisible();
  await frame.ga('Medewerkers');
  await openPersoon(page, 'Fenna Proefstra');
  const added = history.getByRole('button', { name: /: Medewerker F. Proefstra toegevoegd$/u });
  // Something stands on it: refused by name, and nothing is unsaved.
  await page.getByRole('button', { name: 'Uit dienst…' }).click();
  await page.getByRole('textbox', { name: 'Uit dienst per' }).fill('01-05-2021');
  await page.getByRole('dialog').getByRole('button', { name: 'Toepassen' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await added.click();
  const gone = page.getByRole('dialog', { name: 'Toevoegen ongedaan maken?' });
  await expect(gone).toContainText('Fenna Proefstra is hiermee toegevoegd');
  await gone.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByRole('region', { name: 'Meldingen' })).toContainText(
    'Maak eerst die wijziging ongedaan',
  );
  await frame.expectedOpgeslagen();
  await frame
    .ongedaanButton(/uit dienst/iu)
    .first()
    .click();
  await expect(page.locator('.kern')).toContainText('Pameijer');
  await added.click();
  await gone.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Medewerkers' })).toBeVisible();
  // Back, and away once more with Ctrl+Z on the page itself.
  await page.keyboard.press('Control+y');
  await openPersoon(page, 'Fenna Proefstra');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: 'Deze medewerker is er niet (meer)' })).toBeVisible();
  await page.getByRole('link', { name: 'Naar alle medewerkers' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Medewerkers' })).toBeVisible();
});

test('hours changed from a date: first what happens, then done, then undone; and out of service', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Medewerkers');
  await openPersoon(page, 'Demolen, Alex');
  await expect(page.locator('.kern')).toContainText(/28\su per week/u);
  await page
    .getByRole('button', { name: /^Acties voor Pameijer/u })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  // Nothing is wrong with a form that nobody touched.
  await page.getByRole('menuitem', { name: 'Functie wijzigen…' }).click();
  await expect(dialog.getByRole('combobox', { name: /functie/iu })).toBeVisible();
  await expect(dialog).not.toContainText('heeft deze functie al');
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  await page
    .getByRole('button', { name: /^Acties voor Pameijer/u })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Uren wijzigen…' }).click();
  await dialog.getByRole('textbox', { name: 'Nieuwe uren vanaf' }).fill('01-04-2021');
  const perDag = dialog.getByRole('checkbox', { name: /^Uren per dag/u });
  if (await perDag.isChecked()) await perDag.uncheck();
  await dialog.getByLabel('Uren per week').fill('20');
  await dialog.getByLabel('Inzet in teams').selectOption({ label: 'Verandert naar rato mee' });
  await expect(dialog.getByText(/Oost\s−8\s*u\/w\svanaf\s1\sapril\s2021/u)).toBeVisible();
  await expectedToegankelijk(page);
  await dialog.getByRole('button', { name: 'Toepassen' }).click();
  await expect(dialog).toBeHidden();
  const table = page.getByRole('region', { name: 'Tijdlijn' }).getByRole('table');
  await expect(table.getByRole('row').filter({ hasText: '01-04-2021' }).first()).toContainText(/20\su/u);
  await expect(
    page
      .locator('.historie')
      .getByText(/20\su vanaf 01-04-2021/u)
      .first(),
  ).toBeVisible();
  await frame
    .ongedaanButton(/^Ongedaan maken: .*01-04-2021/u)
    .first()
    .click();
  await expect(table.getByRole('row').filter({ hasText: '01-04-2021' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Uit dienst…' }).click();
  await dialog.getByRole('textbox', { name: 'Uit dienst per' }).fill('01-05-2021');
  await expect(dialog.getByText(/t\/m 30-04-2021 \(was zonder einde\)/u)).toBeVisible();
  await dialog.getByRole('button', { name: 'Toepassen' }).click();
  await expect(dialog).toBeHidden();
  await expect(table.getByRole('row').filter({ hasText: '30-04-2021' }).first()).toBeVisible();
});

test('the pages are accessible and fit, light and dark, at 200 %', async ({ start }) => {
  // Axe looks at six full pages.
  test.slow();
  const { app, page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  for (const zoom of [1, 2]) {
    await setWindow(app, 1280, 800, zoom);
    await frame.giveOpdracht(zoom === 1 ? 'Lichte kleuren' : 'Donkere kleuren');
    await frame.ga('Medewerkers');
    await expect(page.locator('.lijst .ag-row').first()).toBeVisible();
    await expectedNothingBuitenView(page);
    await expectedToegankelijk(page);
    await frame.giveOpdracht('Alex Demolen', 'Control+Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Alex Demolen' })).toBeVisible();
    await expect(page.locator('.kern')).toBeVisible();
    await expectedToegankelijk(page);
    await frame.ga('Organisaties');
    await expect(page.getByRole('link', { name: 'Enver' })).toBeVisible();
    await expectedToegankelijk(page);
  }
});
