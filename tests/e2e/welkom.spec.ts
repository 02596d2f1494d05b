import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { createAdministratie, WACHTZIN } from './pages/administratie.ts';
import { Beheer } from './pages/beheer.ts';
import { AppFrame } from './pages/frame.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

test('a first start welcomes, and leads an empty administratie to its first row', async ({ start }) => {
  const { page } = await start({ args: [], vandaag: '2026-03-02' });
  await expect(page.getByRole('heading', { name: 'Welkom' })).toBeVisible({ timeout: 30_000 });
  await expectedToegankelijk(page);
  await createAdministratie(page);
  const frame = new AppFrame(page);
  await frame.isOpen();
  await expect(page.getByText('DEMO')).toBeHidden();

  await frame.ga('Capaciteit');
  await page.getByRole('link', { name: 'Gebied maken' }).click();
  await page.getByRole('textbox', { name: 'Naam' }).fill('Noord');
  // What is entered first was there long before: about when is enough, and proposed.
  await expect(page.getByRole('textbox', { name: 'Sinds wanneer ongeveer?' })).toHaveValue(/01-01-2015/u);
  await page.getByRole('button', { name: 'Gebied maken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gebied Noord' })).toBeVisible();

  await frame.ga('Capaciteit');
  await page.getByRole('link', { name: 'Team maken' }).click();
  await page.getByRole('textbox', { name: 'Naam' }).fill('Oostwijk');
  await page.getByRole('button', { name: 'Team maken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Team Oostwijk' })).toBeVisible();

  await frame.ga('Vandaag');
  await page.getByRole('link', { name: 'Organisatie maken' }).click();
  await page.getByRole('textbox', { name: 'Naam' }).fill('Zorg Voorbeeld');
  await page.getByRole('button', { name: 'Organisatie maken' }).click();
  await expect(page.getByRole('rowheader', { name: 'Zorg Voorbeeld' })).toBeVisible();

  await frame.ga('Capaciteit');
  await page.getByRole('link', { name: 'Medewerker toevoegen' }).click();
  await page.getByRole('textbox', { name: 'Werkt vanaf' }).fill('1-6-2014');
  await page.getByLabel('Team').selectOption({ label: 'Oostwijk' });
  const tooYoung = (text: string) => page.locator('.melding', { hasText: text });
  const dialog = page.getByRole('dialog');
  for (const text of [
    'Zorg Voorbeeld levert pas medewerkers vanaf 01-01-2015',
    'Team Oostwijk bestaat pas vanaf',
  ]) {
    await tooYoung(text).getByRole('button', { name: 'Begindatum verbeteren…' }).click();
    await expect(dialog.getByRole('textbox', { name: 'Begint op' })).toHaveValue('zo 01-06-2014 (wk 22)');
    await expect(dialog.getByRole('region', { name: 'Wat er gebeurt' })).toContainText('vanaf 01-06-2014');
    await expectedToegankelijk(page);
    await dialog.getByRole('button', { name: 'Verbeteren' }).click();
    await expect(dialog).toBeHidden();
    await expect(tooYoung(text)).toBeHidden();
  }
  await new Beheer(page).newMedewerker({
    voornaam: 'Tijn',
    achternaam: 'Modelink',
    organisatie: 'Zorg Voorbeeld',
    team: 'Oostwijk',
    uren: '28',
  });
  await page.getByRole('button', { name: 'Bekijk op het planbord' }).click();
  await expect(page.getByText('Modelink, Tijn').first()).toBeVisible();
  await frame.expectedOpgeslagen();
});

test('empty fields of a new administratie say what is missing, and nothing is made', async ({ start }) => {
  const { page } = await start({ args: [] });
  await page.getByRole('button', { name: 'Nieuwe administratie…' }).click({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Administratie maken' }).click();
  await expect(page.getByText('Vul de naam van de gemeente in.')).toBeVisible();
  await expectedToegankelijk(page);
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(page.getByRole('heading', { name: 'Welkom' })).toBeVisible();
  await expect(page.getByRole('listitem').getByRole('button', { name: /openen/u })).toHaveCount(0);
});

test('after a restart the wachtzin is asked; a wrong one is told, the right one opens', async ({ start }) => {
  const first = await start({ args: [] });
  await expect(first.page.getByRole('heading', { name: 'Welkom' })).toBeVisible({ timeout: 30_000 });
  await createAdministratie(first.page);
  await new AppFrame(first.page).isOpen();
  await first.app.close();

  const { page } = await start({ args: [] });
  const wachtzin = page.getByLabel('Wachtzin');
  const navigation = page.getByRole('navigation', { name: 'Schermen' });
  await expect(wachtzin.or(navigation)).toBeVisible({ timeout: 30_000 });
  // With a key store the administratie opens by itself: there is nothing to ask.
  if (await navigation.isVisible()) return;
  await wachtzin.fill('drie gele fietsen in de regen');
  await page.getByRole('button', { name: 'Openen' }).click();
  await expect(page.getByText('Deze wachtzin past niet.')).toBeVisible();
  await expectedToegankelijk(page);
  await wachtzin.fill(WACHTZIN);
  await page.getByRole('button', { name: 'Openen' }).click();
  await new AppFrame(page).isOpen();
});

test('the demo opens from the welcome screen, says that it is one, and can be left again', async ({
  start,
}) => {
  const { page } = await start({ args: [] });
  await page.getByRole('button', { name: /^Demo bekijken/u }).click({ timeout: 30_000 });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await expect(page.getByText('DEMO – fictieve gegevens')).toBeVisible();
  await frame.ga('Beheer');
  await new Beheer(page).tab('Over');
  await page.getByRole('button', { name: 'Andere administratie openen…' }).click();
  await expect(page.getByRole('heading', { name: 'Welkom' })).toBeVisible();
});
