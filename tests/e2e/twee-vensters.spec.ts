import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame } from './pages/frame.ts';
import { Planbord } from './pages/planbord.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

/** Two windows on one administratie, as two people: what one does the other sees, and neither takes the other's away. */

const VANDAAG = '2021-03-01';

async function openSecond(app: ElectronApplication, first: Page): Promise<Page> {
  const opened = app.waitForEvent('window');
  await first.keyboard.press('Control+Shift+N');
  return await opened;
}

async function become(page: Page, who: RegExp): Promise<void> {
  const role = page.getByLabel('Demo: u bent');
  const value = await role.locator('option', { hasText: who }).first().getAttribute('value');
  await role.selectOption(value);
  await expect(page.getByText('U bekijkt de demo nu als')).toBeVisible();
}

test('each takes back their own; a cell that another changed meanwhile is not written over', async ({
  start,
}) => {
  const { app, page: one } = await start({ vandaag: VANDAAG });
  const bordOne = new Planbord(one);
  await bordOne.isKlaar();
  const two = await openSecond(app, one);
  const bordTwo = new Planbord(two);
  await bordTwo.isKlaar();
  await become(two, /\(Gebiedsmanager\)/u);
  // The other window goes on as who it was.
  await expect(one.getByLabel('Demo: u bent').locator('option:checked')).toHaveText(/Alle rollen/u);

  for (const bord of [bordOne, bordTwo]) await bord.selectBereik('Groenoord');
  const [first = '', second = ''] = await bordOne.namenIn('Groenoord');
  const row = await bordOne.rowId(first);
  const other = await bordOne.rowId(second);
  const week = await bordOne.column(12);

  // A change of one is seen by the other.
  await bordOne.type(row, week, '11,5');
  await bordOne.save();
  await expect(bordTwo.cell(row, week)).toHaveText('11,5');

  // Undo is one's own, whatever the other did since.
  await bordTwo.type(other, week, '7,5');
  await bordTwo.save();
  await expect(bordOne.cell(other, week)).toHaveText('7,5');
  await one.keyboard.press('Control+z');
  await expect(bordOne.cell(row, week)).not.toHaveText('11,5');
  await expect(bordTwo.cell(row, week)).not.toHaveText('11,5');
  await expect(bordTwo.cell(other, week)).toHaveText('7,5');

  // While one types, the other saves the same cell: what is typed stays, is refused by name, and then can be done.
  await bordTwo.type(row, week, '9,5');
  await bordOne.type(row, week, '12,5');
  await bordOne.save();
  await expect(bordOne.cell(row, week)).toHaveText('12,5');
  await expect(bordTwo.bewerker.getByRole('textbox').first()).toHaveValue('9,5');
  await bordTwo.save();
  const messages = two.getByRole('region', { name: 'Meldingen' });
  await expect(messages).toContainText('Niet opgeslagen: Demogebruiker heeft dit intussen gewijzigd');
  await expect(bordTwo.cell(row, week)).toHaveText('12,5');
  await expectedToegankelijk(two);
  await bordTwo.type(row, week, '9,5');
  await bordTwo.save();
  await expect(bordOne.cell(row, week)).toHaveText('9,5');

  // The window that stays goes on by itself.
  await one.close();
  await two.keyboard.press('Control+z');
  await expect(bordTwo.cell(row, week)).toHaveText('12,5');
  await new AppFrame(two).expectedOpgeslagen();
});

test('a dossier that another changed says so, and is read again when asked', async ({ start }) => {
  const { app, page: one } = await start({ vandaag: VANDAAG });
  await new Planbord(one).isKlaar();
  const openDossier = async (page: Page) => {
    await page
      .getByRole('navigation', { name: 'Schermen' })
      .getByRole('link', { name: /^Klachten/u })
      .click();
    await page
      .getByRole('link', { name: /^20\d\d-\d{3}/u })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: /^Klacht 20/u })).toBeVisible();
  };
  const two = await openSecond(app, one);
  await new AppFrame(two).isOpen();
  await openDossier(one);
  await openDossier(two);
  await one.getByRole('textbox', { name: 'Nieuwe notitie' }).fill('De klager belde terug.');
  await one.getByRole('button', { name: 'Notitie toevoegen' }).click();
  await expect(one.getByText('De klager belde terug.').first()).toBeVisible();
  await expect(one.getByText(/^Gewijzigd door/u)).toHaveCount(0);
  const changed = two.getByText(/^Gewijzigd door Demogebruiker om \d\d:\d\d/u);
  await expect(changed).toBeVisible();
  await expect(two.getByText('De klager belde terug.')).toHaveCount(0);
  await expectedToegankelijk(two);
  await two.getByRole('button', { name: 'Opnieuw lezen' }).click();
  await expect(two.getByText('De klager belde terug.').first()).toBeVisible();
  await expect(changed).toBeHidden();
});

test('a role that another takes away while somebody fills in a form: refused, and what is typed stays', async ({
  start,
}) => {
  const { app, page: one } = await start({ vandaag: VANDAAG });
  await new Planbord(one).isKlaar();
  const two = await openSecond(app, one);
  await new Planbord(two).isKlaar();
  await become(two, /\(Administratie\)/u);
  const who = (await two.getByLabel('Demo: u bent').locator('option:checked').textContent()) ?? '';
  const naam = who.replace(/ \(.*$/u, '');
  await new AppFrame(two).ga('Medewerkers');
  await two.locator('.lijst .ag-row[row-index="0"] .ag-cell[col-id="functie"]').click();
  await two.keyboard.press('Enter');
  await two.getByRole('button', { name: 'Gegevens wijzigen…' }).click();
  const dialog = two.getByRole('dialog', { name: 'Gegevens wijzigen' });
  const phone = dialog.getByRole('textbox', { name: 'Werktelefoon' });
  await phone.fill('010 000 00 01');

  await new AppFrame(one).ga('Beheer');
  await one.getByRole('link', { name: 'Gebruikers', exact: true }).click();
  await one.getByRole('button', { name: `Rol Administratie van ${naam} wijzigen` }).click();
  const rol = one.getByRole('dialog', { name: `Administratie: ${naam}` });
  await rol.getByRole('textbox', { name: 'T/m' }).fill('28-2-2021');
  await rol.getByRole('button', { name: 'Wijzigen', exact: true }).click();
  await expect(rol).toBeHidden();

  // Where this window has heard of it, there is nothing to save with; else the core refuses. Either way nothing is lost.
  const save = dialog.getByRole('button', { name: 'Opslaan' });
  if (await save.isVisible()) await save.click();
  await expect(two.getByText(/Alleen voor|geen recht|mag dit niet/iu).first()).toBeVisible();
  await expect(phone).toHaveValue('010 000 00 01');
  await one.keyboard.press('Control+z');
  await expect(dialog.getByRole('button', { name: 'Opslaan' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialog).toBeHidden();
});
