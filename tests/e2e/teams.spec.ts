import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { createAdministratie } from './pages/administratie.ts';
import { Beheer } from './pages/beheer.ts';
import { AppFrame, expectedNothingBuitenView, setWindow } from './pages/frame.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

const VANDAAG = '2021-03-01';

async function toTeam(page: Page, naam: string): Promise<void> {
  await new AppFrame(page).ga('Beheer');
  await new Beheer(page).tab('Gebieden en teams');
  await page.getByRole('rowheader', { name: naam, exact: true }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: `Team ${naam}` })).toBeVisible();
}

async function toGebied(page: Page, naam: string): Promise<void> {
  await new AppFrame(page).ga('Beheer');
  await new Beheer(page).tab('Gebieden en teams');
  await page
    .getByRole('table')
    .getByRole('link', { name: `Gebied ${naam}`, exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: `Gebied ${naam}` })).toBeVisible();
}

/** Figures of formatie on a day, as the screen shows them. */
async function formatieOf(page: Page, block: string, peildatum: string): Promise<string> {
  await page.evaluate((dag) => {
    location.hash = `#/overzichten?rapport=formatie&vorm=scherm&maat=uren&peildatum=${dag}`;
  }, peildatum);
  await expect(page.getByText(`Stand op ${peildatum.split('-').reverse().join('-')}`)).toBeVisible();
  return (await page.getByRole('table', { name: block }).textContent()) ?? '';
}

test('a team and its wijk go to another gebied from a date; overviews of before stay as they were', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  const noordEerst = await formatieOf(page, 'Gebied Noord', '2021-05-31');
  await toTeam(page, 'Oost');
  await page.getByRole('button', { name: 'Ander gebied vanaf…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialog.getByText('Kies een gebied.')).toBeVisible();
  await dialog.getByLabel('Gebied').selectOption({ label: 'Gebied Noord' });
  await dialog.getByRole('textbox', { name: 'Vanaf' }).fill('01-06-2021');
  await expectedToegankelijk(page);
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialog).toBeHidden();
  const rows = page.getByRole('region', { name: 'Gebied en wijk' }).getByRole('row');
  await expect(rows.filter({ hasText: 'Noord' })).toContainText('vanaf 01-06-2021');
  await expect(rows.filter({ hasText: 'Zuid' })).toContainText('t/m 31-05-2021');

  expect(await formatieOf(page, 'Gebied Noord', '2021-05-31')).toBe(noordEerst);
  expect(await formatieOf(page, 'Gebied Noord', '2021-06-01')).not.toBe(noordEerst);
  await page.getByRole('button', { name: /^Ongedaan maken/u }).click();
  await expect.poll(() => formatieOf(page, 'Gebied Noord', '2021-06-01')).toBe(noordEerst);
});

test('a team has its names, spellings and contact of every time, and ends only when nobody is left', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await toTeam(page, 'Zuid');
  await expectedToegankelijk(page);
  const namen = page.getByRole('region', { name: 'Namen' });
  const dialog = page.getByRole('dialog');
  await namen.getByRole('button', { name: 'Nieuwe naam vanaf…' }).click();
  await dialog.getByLabel('Nieuwe naam').fill('Oost');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(/is al de naam van een ander team/u)).toBeVisible();
  await dialog.getByLabel('Nieuwe naam').fill('Zuiderkwartier');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Team Zuiderkwartier' })).toBeVisible();
  await expect(namen.getByRole('row', { name: /^Zuid / })).toContainText('t/m 28-02-2021');
  await namen.getByRole('button', { name: 'Andere schrijfwijze…' }).click();
  await dialog.getByLabel('Schrijfwijze').fill('WOT Zuid');
  await page.keyboard.press('Enter');
  await namen.getByRole('button', { name: 'Schrijfwijze WOT Zuid verwijderen' }).click();
  await expect(namen.getByRole('row', { name: /WOT Zuid/u })).toHaveCount(0);

  const contact = page.getByRole('region', { name: 'Contact en inlooptijden' });
  await contact.getByRole('button', { name: 'Contact en inlooptijden vanaf…' }).click();
  await dialog.getByLabel('Inlooptijden').fill('elke dag 9.00–11.00 uur');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(contact.getByRole('row').filter({ hasText: 'elke dag' })).toContainText('nu');
  await expect(contact.getByRole('row')).toHaveCount(3);

  await page.getByRole('button', { name: 'Team beëindigen…' }).click();
  await dialog.getByRole('textbox', { name: 'Stopt per' }).fill('01-06-2021');
  await expect(dialog.getByText(/kan op deze datum nog niet stoppen/u)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Beëindigen' })).toBeDisabled();
  await expectedToegankelijk(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await frame.ongedaanButton(/Contactgegevens/u).click();
  await expect(contact.getByRole('row')).toHaveCount(2);
});

test('a gebied gets another name and another manager from a date, and cannot end under its teams', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await toGebied(page, 'Noord');
  await expectedToegankelijk(page);
  const dialog = page.getByRole('dialog');
  const namen = page.getByRole('region', { name: 'Namen' });
  await namen.getByRole('button', { name: 'Nieuwe naam vanaf…' }).click();
  await dialog.getByLabel('Nieuwe naam').fill('Schie-Noord');
  await dialog.getByRole('textbox', { name: 'Vanaf' }).fill('01-02-2021');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Gebied Schie-Noord' })).toBeVisible();
  await expect(namen.getByRole('row', { name: /^Noord/ })).toContainText('t/m 31-01-2021');

  const managers = page.getByRole('region', { name: 'Gebiedsmanagers' });
  await managers.getByRole('button', { name: /^Gebiedsmanager Decorstra, Noa wijzigen/u }).click();
  await dialog.getByRole('textbox', { name: 'T/m' }).fill('31-03-2021');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(managers.getByRole('row', { name: /^Decorstra/u })).toContainText('t/m 31-03-2021');
  await managers.getByRole('button', { name: 'Nieuwe gebiedsmanager…' }).click();
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialog.getByText('Kies een medewerker.')).toBeVisible();
  await dialog.getByLabel('Medewerker').selectOption({ index: 5 });
  await dialog.getByRole('textbox', { name: 'Vanaf' }).fill('01-04-2021');
  await expectedToegankelijk(page);
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(managers.getByRole('row', { name: /vanaf 01-04-2021/u })).toBeVisible();

  // The planbord knows the name at once; an overview of before keeps the old one.
  await page.getByRole('button', { name: 'Op het planbord' }).click();
  await expect(page.getByText('Gebied Schie-Noord').filter({ visible: true }).first()).toBeVisible();
  await expect(await formatieOf(page, 'Gebied Noord', '2021-01-31')).toContain('Totaal');

  await toGebied(page, 'Schie-Noord');
  await page.getByRole('button', { name: 'Gebied beëindigen…' }).click();
  await dialog.getByRole('textbox', { name: 'Stopt per' }).fill('01-06-2021');
  await expect(dialog.getByText(/Er horen dan nog teams bij dit gebied/u)).toBeVisible();
  await expect(dialog.getByRole('link', { name: 'Team Nieuwland' })).toBeVisible();
  await page.keyboard.press('Escape');
});

test('formatie: typed in the cell with the keyboard, refused where it is no number, undone, on paper', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Overzichten');
  await page.getByLabel('Overzicht', { exact: true }).selectOption({ label: 'Formatie en bezetting' });
  const stad = page.getByRole('table', { name: 'Hele stad' });
  const total = stad.getByRole('row', { name: /^Totaal/u });
  await expect(total).toContainText('74,44');
  await page.getByRole('button', { name: 'Begroting invullen' }).click();
  await expect(page.getByText(/^U vult de begroting in vanaf 01-03-2021/u)).toBeVisible();
  const cell = page.getByRole('textbox', { name: 'Begroot, Jeugd- en opvoedhulp, team Nieuwland' });
  await cell.focus();
  await page.keyboard.type('veel');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('alert').filter({ hasText: 'Vul fte in' })).toBeVisible();
  await expectedToegankelijk(page);
  await cell.fill('4,89');
  await cell.press('Enter');
  await expect(total).toContainText('75,45');
  await expect(page.getByRole('textbox', { name: 'Begroot, Jeugd-ggz, team Nieuwland' })).toBeFocused();
  // Nothing decided is not 0.
  const ouderen = page.getByRole('textbox', { name: 'Begroot, Ouderenwerk, team Nieuwland' });
  await expect(ouderen).toHaveValue('');
  await ouderen.fill('0');
  await ouderen.press('Enter');
  await expect(frame.ongedaanButton(/Ouderenwerk 0 u/u)).toBeVisible();
  await frame.ongedaanButton().click();
  await frame.ongedaanButton(/Jeugd- en opvoedhulp/u).click();
  await expect(total).toContainText('74,44');
  await expect(cell).toHaveValue('3,89');
  await page.getByLabel('Tonen').selectOption({ label: 'Op papier (PDF)' });
  const papier = page.locator('.pdf__tekst').first();
  await expect(papier).toContainText('Totaal hele stad', { timeout: 15_000 });
  await expect(papier).toContainText('74,44');
});

test('from an empty administratie to a team with a manager and a formatie, without a dead end', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const { page } = await start({ args: [], vandaag: '2026-03-02' });
  await createAdministratie(page);
  const frame = new AppFrame(page);
  await frame.ga('Overzichten');
  await page.getByLabel('Overzicht', { exact: true }).selectOption({ label: 'Formatie en bezetting' });
  await page.getByRole('link', { name: 'Maak teams bij Beheer' }).click();
  await expect(page.getByRole('heading', { name: 'Er is nog geen gebied' })).toBeVisible();
  await expectedToegankelijk(page);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Nieuw gebied…' }).click();
  await dialog.getByRole('textbox', { name: 'Naam' }).fill('Noord');
  await dialog.getByRole('button', { name: 'Gebied maken' }).click();
  await expect(page.getByText('Er is ook nog geen medewerker')).toBeVisible();
  await expectedToegankelijk(page);
  await page.getByRole('button', { name: 'Nieuw team…' }).click();
  await dialog.getByRole('textbox', { name: 'Naam' }).fill('Oostwijk');
  await dialog.getByRole('button', { name: 'Team maken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Team Oostwijk' })).toBeVisible();
  await expect(page.getByText('Er is op deze peildatum geen begroting vastgelegd.')).toBeVisible();
  await page.getByRole('button', { name: 'Begroting invullen' }).click();
  const cell = page.getByRole('textbox', { name: 'Begroot, hele team, team Oostwijk' });
  await cell.fill('2,5');
  await cell.press('Enter');
  await expect(page.getByRole('row', { name: /^Niet verdeeld/u })).toContainText('2,50');
  await expectedToegankelijk(page);

  await new AppFrame(page).ga('Beheer');
  await new Beheer(page).tab('Organisaties');
  await page.getByRole('button', { name: 'Nieuwe organisatie…' }).click();
  await page.getByRole('textbox', { name: 'Naam' }).fill('Zorg Voorbeeld');
  await page.getByRole('button', { name: 'Organisatie maken' }).click();
  await toTeam(page, 'Oostwijk');
  await page.getByRole('link', { name: 'Voeg een medewerker toe' }).click();
  const tijn = { voornaam: 'Tijn', achternaam: 'Modelink', uren: '28', team: 'Oostwijk' };
  await new Beheer(page).newMedewerker({ ...tijn, organisatie: 'Zorg Voorbeeld' });
  await expect(page.getByText('Tijn Modelink is toegevoegd.')).toBeVisible();
  await toGebied(page, 'Noord');
  await page.getByRole('button', { name: 'Nieuwe gebiedsmanager…' }).click();
  await dialog.getByLabel('Medewerker').selectOption({ label: 'Modelink, Tijn' });
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByRole('row', { name: /^Modelink, Tijn/u })).toContainText('nu');
});

test('the pages of a team and a gebied fit at 200 % and in the dark', async ({ start }) => {
  test.setTimeout(120_000);
  const { app, page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await toTeam(page, 'Nieuwland');
  await frame.giveOpdracht('Donkere kleuren');
  await setWindow(app, 1280, 800, 2);
  await page.getByRole('button', { name: 'Begroting invullen' }).click();
  await expectedNothingBuitenView(page);
  await expectedToegankelijk(page);
  await page.getByRole('link', { name: 'Gebied Noord' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gebied Noord' })).toBeVisible();
  await expectedNothingBuitenView(page);
  await expectedToegankelijk(page);
});
