import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { WACHTZIN } from './pages/administratie.ts';
import { Beheer } from './pages/beheer.ts';
import { AppFrame } from './pages/frame.ts';
import { chooseOwn, createAs, Gebruikers, locked, signIn } from './pages/gebruikers.ts';
import { Planbord } from './pages/planbord.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

/** People with a name, a role and a way in of their own, and the lock. */

const VAN_BERT = 'zeven groene stoelen op een rij';

test('somebody is added, signs in with the start passphrase, and may less', async ({ start }) => {
  const first = await start({ args: [], vandaag: '2026-03-02' });
  const gebruikers = await createAs(first.page, 'Anna de Wit');
  await gebruikers.open();
  await expect(gebruikers.row('Anna de Wit')).toContainText('Beheerder');
  await expect(gebruikers.row('Anna de Wit')).toContainText('met eigen wachtzin');
  await expectedToegankelijk(first.page);

  // The only beheerder stays.
  await first.page.getByRole('button', { name: 'Anna de Wit beëindigen' }).click();
  await first.page.getByRole('button', { name: 'Beëindigen', exact: true }).click();
  await expect(first.page.getByText(/geen beheerder meer/u)).toBeVisible();
  await expectedToegankelijk(first.page);
  await first.page.getByRole('button', { name: 'Annuleren' }).click();

  const startzin = await gebruikers.add('Bert Smit', 'Inzage');
  await expect(gebruikers.row('Bert Smit')).toContainText('heeft een startwachtzin');
  await first.app.close();

  const second = await start({ args: [], vandaag: '2026-03-02' });
  await expect(second.page.getByRole('heading', { name: 'Aanmelden bij Proef' })).toBeVisible({
    timeout: 30_000,
  });
  await expectedToegankelijk(second.page);
  await signIn(second.page, 'Bert Smit', startzin);
  await expect(second.page.getByRole('heading', { name: 'Kies uw eigen wachtzin' })).toBeVisible();
  await expectedToegankelijk(second.page);
  await chooseOwn(second.page, VAN_BERT);
  await expect(second.page.getByText('Alleen lezen', { exact: true })).toBeVisible();
  await new AppFrame(second.page).ga('Beheer');
  await new Beheer(second.page).tab('Gebruikers');
  await expect(second.page.getByText('Alleen voor: beheerder.')).toBeVisible();
  await expect(second.page.getByRole('table', { name: 'Gebruikers' })).toBeHidden();
  await second.app.close();

  // The start passphrase was for one time.
  const third = await start({ args: [], vandaag: '2026-03-02' });
  await signIn(third.page, 'Bert Smit', startzin);
  await expect(third.page.getByText(/^Deze wachtzin past niet/u)).toBeVisible();
  await signIn(third.page, 'Bert Smit', VAN_BERT);
  await new AppFrame(third.page).isOpen();
});

test('who left does not get in; wrong passphrases make one wait', async ({ start }) => {
  const { app, page } = await start({ args: [], vandaag: '2026-03-02' });
  const gebruikers = await createAs(page, 'Anna de Wit');
  await gebruikers.open();
  const startzin = await gebruikers.add('Bert Smit', 'Administratie');
  await gebruikers.add('Carla Bos', 'Inzage');
  await page.getByRole('button', { name: 'Bert Smit beëindigen' }).click();
  await page.getByRole('textbox', { name: 'Laatste dag' }).fill('10-3-2026');
  await page.getByRole('button', { name: 'Beëindigen', exact: true }).click();
  await expect(gebruikers.row('Bert Smit')).toContainText('t/m 10-03-2026');
  await app.close();

  // The day after: the right passphrase, and still no.
  const later = await start({ args: [], vandaag: '2026-03-11' });
  await signIn(later.page, 'Bert Smit', startzin);
  await chooseRefused(later.page);
  await expect(later.page.getByText(/Bert Smit is geen gebruiker van deze administratie/u)).toBeVisible();
  await expectedToegankelijk(later.page);
  for (const attempt of ['een', 'twee', 'drie']) {
    await signIn(later.page, 'Anna de Wit', `een onjuiste wachtzin ${attempt}`);
    await expect(later.page.getByText(/^Deze wachtzin past niet/u)).toBeVisible();
  }
  await expect(later.page.getByText(/een paar keer onjuist/u)).toBeVisible();
  await expect(later.page.getByRole('button', { name: 'Aanmelden', exact: true })).toBeDisabled();
  await expectedToegankelijk(later.page);
  await expect(later.page.getByText(/een paar keer onjuist/u)).toBeHidden();
  await signIn(later.page, 'Anna de Wit', WACHTZIN);
  await new AppFrame(later.page).isOpen();
  await later.app.close();

  const after = await start({ args: [], vandaag: '2026-03-11' });
  await signIn(after.page, 'Anna de Wit', WACHTZIN);
  await new AppFrame(after.page).isOpen();
  await new AppFrame(after.page).ga('Beheer');
  await new Beheer(after.page).tab('Logboek');
  await expect(after.page.getByText('na 3 × een onjuiste wachtzin')).toBeVisible();
});

async function chooseRefused(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Nieuwe wachtzin', exact: true }).fill(VAN_BERT);
  await page.getByRole('textbox', { name: 'Nieuwe wachtzin nog een keer' }).fill(VAN_BERT);
  await page.getByRole('button', { name: 'Wachtzin bewaren en verder' }).click();
}

test('locked nothing is to be found; a half-filled form is there again, and not for somebody else', async ({
  start,
}) => {
  const { page } = await start({ args: [], vandaag: '2026-03-02' });
  const gebruikers = await createAs(page, 'Anna de Wit');
  await gebruikers.open();
  const startzin = await gebruikers.add('Bert Smit', 'Inzage');
  await page.getByRole('button', { name: 'Gebruiker toevoegen…' }).click();
  const naam = page
    .getByRole('dialog', { name: 'Gebruiker toevoegen' })
    .getByRole('textbox', { name: 'Naam' });
  await naam.fill('Half ingevuld');
  await naam.press('Control+l');
  await expect(locked(page)).toBeVisible();
  // Not on screen, and not for who reads the screen aloud.
  await expect(naam).toBeHidden();
  await expect(page.getByRole('textbox')).toHaveCount(1);
  await expect(page.getByRole('heading')).toHaveText(['Vergrendeld']);
  await expect(page.getByRole('table')).toHaveCount(0);
  await expectedToegankelijk(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(locked(page)).toBeVisible();
  await signIn(page, 'Anna de Wit', 'niet de goede wachtzin', 'Ontgrendelen');
  await expect(page.getByText(/^Deze wachtzin past niet/u)).toBeVisible();
  await signIn(page, 'Anna de Wit', WACHTZIN, 'Ontgrendelen');
  await expect(locked(page)).toBeHidden();
  await expect(naam).toHaveValue('Half ingevuld');
  await expect(naam).toBeFocused();

  await naam.press('Control+l');
  // A start passphrase is for the beginning, not to take over.
  await signIn(page, 'Bert Smit', startzin, 'Ontgrendelen');
  await expect(page.getByText(/Dit is een startwachtzin/u)).toBeVisible();
  await expect(naam).toBeHidden();
});

test('somebody else takes over a locked screen and finds nothing of the one before', async ({ start }) => {
  const first = await start({ args: [], vandaag: '2026-03-02' });
  const gebruikers = await createAs(first.page, 'Anna de Wit');
  await gebruikers.open();
  const startzin = await gebruikers.add('Bert Smit', 'Inzage');
  await first.app.close();
  const { page } = await start({ args: [], vandaag: '2026-03-02' });
  await signIn(page, 'Bert Smit', startzin);
  await chooseOwn(page, VAN_BERT);
  await page.keyboard.press('Control+l');
  await signIn(page, 'Anna de Wit', WACHTZIN, 'Ontgrendelen');
  await new AppFrame(page).isOpen();
  await expect(page.locator('footer')).toContainText('Anna de Wit');
  await new Gebruikers(page).open();
  await page.getByRole('button', { name: 'Gebruiker toevoegen…' }).click();
  const naam = page
    .getByRole('dialog', { name: 'Gebruiker toevoegen' })
    .getByRole('textbox', { name: 'Naam' });
  await naam.fill('Half ingevuld');
  await naam.press('Control+l');
  await signIn(page, 'Bert Smit', VAN_BERT, 'Ontgrendelen');
  await new AppFrame(page).isOpen();
  await expect(page.locator('footer')).toContainText('Bert Smit');
  await expect(page.getByText('Half ingevuld')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('Alleen lezen', { exact: true })).toBeVisible();
});

test('it locks by itself when nobody does anything, and not while somebody types', async ({ start }) => {
  const { page } = await start({ args: [], vandaag: '2026-03-02', lockAfter: 6000 });
  const gebruikers = await createAs(page, 'Anna de Wit');
  await gebruikers.open();
  await page.getByRole('button', { name: 'Gebruiker toevoegen…' }).click();
  const naam = page
    .getByRole('dialog', { name: 'Gebruiker toevoegen' })
    .getByRole('textbox', { name: 'Naam' });
  // Longer than the time in all, and never as long without a key.
  await naam.pressSequentially('Half ingevuld', { delay: 600 });
  await expect(naam).toHaveValue('Half ingevuld');
  await expect(locked(page)).toBeVisible({ timeout: 20_000 });
  await signIn(page, 'Anna de Wit', WACHTZIN, 'Ontgrendelen');
  await expect(naam).toHaveValue('Half ingevuld');
});

test('the demo locks by hand, keeps what is typed in a cell, and goes on as who one was', async ({
  start,
}) => {
  const { page } = await start({ vandaag: '2021-03-01' });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const [naam = ''] = await bord.namenIn('Groenoord');
  const row = await bord.rowId(naam);
  const week = await bord.column(12);
  await bord.type(row, week, '1,5');
  await page.keyboard.press('Control+l');
  await expect(locked(page)).toBeVisible();
  await expect(page.getByRole('gridcell')).toHaveCount(0);
  await expect(bord.bewerker).toBeHidden();
  await expectedToegankelijk(page);
  await page.getByRole('button', { name: 'Verder met de demo' }).click();
  await expect(locked(page)).toBeHidden();
  await expect(bord.bewerker).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Uren per week/u })).toHaveValue('1,5');
  await expect(page.getByRole('textbox', { name: /^Uren per week/u })).toBeFocused();
  await page.keyboard.press('Escape');

  const role = page.getByLabel('Demo: u bent');
  await expect(role.locator('option').first()).toContainText('Demogebruiker');
  const value = await role.locator('option', { hasText: 'Wil Meekijk' }).getAttribute('value');
  await role.selectOption(value);
  await expect(page.getByText('Alleen lezen', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+l');
  await page.getByRole('button', { name: 'Verder met de demo' }).click();
  await expect(page.getByText('Alleen lezen', { exact: true })).toBeVisible();
});
