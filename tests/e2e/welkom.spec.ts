import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { maakAdministratie, WACHTZIN } from './paginas/administratie.ts';
import { Beheer } from './paginas/beheer.ts';
import { Raamwerk } from './paginas/raamwerk.ts';
import { verwachtToegankelijk } from './paginas/toegankelijk.ts';

test('a first start welcomes, and leads an empty administratie to its first row', async ({ start }) => {
  const { page } = await start({ args: [], vandaag: '2026-03-02' });
  await expect(page.getByRole('heading', { name: 'Welkom' })).toBeVisible({ timeout: 30_000 });
  await verwachtToegankelijk(page);
  await maakAdministratie(page);
  const raamwerk = new Raamwerk(page);
  await raamwerk.isOpen();
  await expect(page.getByText('DEMO')).toBeHidden();

  await raamwerk.ga('Capaciteit');
  await page.getByRole('link', { name: 'Gebied maken' }).click();
  await page.getByRole('textbox', { name: 'Naam' }).fill('Noord');
  await page.getByRole('button', { name: 'Gebied maken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gebied Noord' })).toBeVisible();

  await raamwerk.ga('Capaciteit');
  await page.getByRole('link', { name: 'Team maken' }).click();
  await page.getByRole('textbox', { name: 'Naam' }).fill('Oostwijk');
  await page.getByRole('button', { name: 'Team maken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Team Oostwijk' })).toBeVisible();

  await raamwerk.ga('Vandaag');
  await page.getByRole('link', { name: 'Organisatie maken' }).click();
  await page.getByRole('textbox', { name: 'Naam' }).fill('Zorg Voorbeeld');
  await page.getByRole('button', { name: 'Organisatie maken' }).click();
  await expect(page.getByRole('rowheader', { name: 'Zorg Voorbeeld' })).toBeVisible();

  await raamwerk.ga('Capaciteit');
  await page.getByRole('link', { name: 'Medewerker toevoegen' }).click();
  await new Beheer(page).nieuweMedewerker({
    voornaam: 'Tijn',
    achternaam: 'Modelink',
    organisatie: 'Zorg Voorbeeld',
    team: 'Oostwijk',
    uren: '28',
  });
  await page.getByRole('button', { name: 'Bekijk op het planbord' }).click();
  await expect(page.getByText('Modelink, Tijn').first()).toBeVisible();
  await raamwerk.verwachtOpgeslagen();
});

test('empty fields of a new administratie say what is missing, and nothing is made', async ({ start }) => {
  const { page } = await start({ args: [] });
  await page.getByRole('button', { name: 'Nieuwe administratie…' }).click({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Administratie maken' }).click();
  await expect(page.getByText('Vul de naam van de gemeente in.')).toBeVisible();
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(page.getByRole('heading', { name: 'Welkom' })).toBeVisible();
  await expect(page.getByRole('listitem').getByRole('button', { name: /openen/u })).toHaveCount(0);
});

test('after a restart the wachtzin is asked; a wrong one is told, the right one opens', async ({ start }) => {
  const eerste = await start({ args: [] });
  await expect(eerste.page.getByRole('heading', { name: 'Welkom' })).toBeVisible({ timeout: 30_000 });
  await maakAdministratie(eerste.page);
  await new Raamwerk(eerste.page).isOpen();
  await eerste.app.close();

  const { page } = await start({ args: [] });
  const wachtzin = page.getByLabel('Wachtzin');
  const navigatie = page.getByRole('navigation', { name: 'Schermen' });
  await expect(wachtzin.or(navigatie)).toBeVisible({ timeout: 30_000 });
  // With a key store the administratie opens by itself: there is nothing to ask.
  if (await navigatie.isVisible()) return;
  await wachtzin.fill('drie gele fietsen in de regen');
  await page.getByRole('button', { name: 'Openen' }).click();
  await expect(page.getByText('Deze wachtzin past niet.')).toBeVisible();
  await verwachtToegankelijk(page);
  await wachtzin.fill(WACHTZIN);
  await page.getByRole('button', { name: 'Openen' }).click();
  await new Raamwerk(page).isOpen();
});

test('the demo opens from the welcome screen, says that it is one, and can be left again', async ({
  start,
}) => {
  const { page } = await start({ args: [] });
  await page.getByRole('button', { name: /^Demo bekijken/u }).click({ timeout: 30_000 });
  const raamwerk = new Raamwerk(page);
  await raamwerk.isOpen();
  await expect(page.getByText('DEMO – fictieve gegevens')).toBeVisible();
  await raamwerk.ga('Beheer');
  await new Beheer(page).tab('Over');
  await page.getByRole('button', { name: 'Andere administratie openen…' }).click();
  await expect(page.getByRole('heading', { name: 'Welkom' })).toBeVisible();
});
