import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { Beheer } from './pages/beheer.ts';
import { AppFrame } from './pages/frame.ts';
import { antwoordSave, saveAndRead } from './pages/papier.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

/** Privacy: what the municipality shows about its data, and what people may ask about theirs. */

const VANDAAG = '2026-03-02';

/** Goes on as somebody else of the demo. */
async function becomes(page: Page, who: RegExp): Promise<void> {
  const choice = page.getByLabel('Demo: u bent');
  const option = choice.locator('option').filter({ hasText: who }).first();
  await choice.selectOption((await option.getAttribute('value')) ?? '');
  await expect(choice.locator('option:checked')).toHaveText(who);
}

test('who answers for the data is filled in once and stands in the register of processing', async ({
  start,
  dataMap,
}) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Beheer');
  await new Beheer(page).tab('Privacy');
  await expect(page.getByText('nog niet ingevuld')).toHaveCount(3);
  await expectedToegankelijk(page);
  await page.getByRole('button', { name: 'Wijzigen…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Verwerkingsverantwoordelijke').fill('Het college');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('nog niet ingevuld')).toHaveCount(2);

  await page.getByRole('link', { name: 'Verwerkingenoverzicht' }).click();
  const register = await saveAndRead(app, page, join(dataMap, 'verwerkingen.pdf'));
  expect(register).toContain('Verwerkingsverantwoordelijke Het college');
  expect(register).toContain('nog niet ingevuld (Beheer, Privacy)');
  expect(register).toContain('Afgehandeld: 5 jaar');

  await page.getByLabel('Overzicht', { exact: true }).selectOption('Autorisatieoverzicht');
  await expect(page.getByRole('region', { name: 'Voorbeeld van Autorisatieoverzicht' })).toBeVisible();
  const rights = await saveAndRead(app, page, join(dataMap, 'autorisaties.pdf'));
  expect(rights).toContain('Wie mag klachten zien');
  expect(rights).toMatch(/Gebiedsmanager gebied Noord/u);
  await expectedToegankelijk(page);
});

test('the name of who left long ago goes, by three people, and the declaration says so', async ({
  start,
  dataMap,
}) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await becomes(page, /Administratie/u);
  await frame.ga('Vandaag');
  await page.getByRole('link', { name: 'Naar de namen' }).click();
  await expect(page.getByRole('heading', { level: 2, name: /^Proefberekening/u })).toBeVisible();
  await expectedToegankelijk(page);
  const first = page.getByRole('row').nth(1).getByRole('rowheader');
  const naam = (await first.textContent()) ?? '';
  await page.getByRole('button', { name: /^Lijst opstellen/u }).click();
  await expect(page.getByText('Een ander dan wie de lijst opstelde moet haar goedkeuren.')).toBeVisible();

  await becomes(page, /Klachtbehandelaar/u);
  await page.getByRole('button', { name: 'Goedkeuren' }).click();
  await expect(page.getByText('goedgekeurd, nog niet uitgevoerd')).toBeVisible();

  await becomes(page, /Beheerder/u);
  await page.getByRole('button', { name: 'Uitvoeren…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Ik begrijp dat dit niet ongedaan gemaakt kan worden').check();
  await dialog.getByRole('button', { name: 'Definitief vernietigen' }).click();
  await expect(dialog).toBeHidden();
  // Somebody in a complaint that is kept stays; which one is not for the beheerder.
  await expect(page.getByRole('button', { name: 'Lijst opstellen (0)' })).toBeVisible();
  await expect(page.getByText('Er is nog een wettelijke reden om deze gegevens te bewaren.')).toBeVisible();
  await page.getByText('Mensen op deze lijst').click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Voormalig medewerker 1:' })).toBeVisible();
  await page.getByRole('link', { name: 'Verklaring van vernietiging' }).click();
  const paper = await saveAndRead(app, page, join(dataMap, 'verklaring.pdf'));
  expect(paper).toContain('Voormalig medewerker 1');
  expect(paper).not.toContain(naam);
});

test('a medewerker and a klager are given what is kept about them, as PDF and as JSON', async ({
  start,
  dataMap,
}) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Medewerkers');
  await page.locator('.lijst .ag-cell[col-id="functie"]').first().click();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Wissen gevraagd…' }).click();
  const answer = page.getByRole('dialog');
  await expect(answer).toContainText('Deze persoon werkt nog bij de teams');
  await expectedToegankelijk(page);
  await answer.getByRole('button', { name: 'Sluiten' }).last().click();
  await page.getByRole('button', { name: 'Inzage geven…' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Inzage van een medewerker' })).toBeVisible();
  const paper = await saveAndRead(app, page, join(dataMap, 'inzage.pdf'));
  expect(paper).toContain('Wat er over u is gewijzigd');
  expect(paper).toContain('Autoriteit Persoonsgegevens');
  await expectedToegankelijk(page);
  const json = join(dataMap, 'inzage.json');
  await antwoordSave(app, json);
  await page.getByRole('button', { name: 'Opslaan als JSON…' }).click();
  await expect(page.getByText(`Bewaard als ${json}`)).toBeVisible();
  expect(readFileSync(json, 'utf8')).toContain('"kop": "Detacheringen"');

  await frame.ga('Beheer');
  await new Beheer(page).tab('Privacy');
  await page.getByRole('button', { name: 'Zoeken', exact: true }).click();
  await expect(page.getByText('Vul een naam in.')).toBeVisible();
  await page.getByLabel('Naam van de klager').fill('a');
  await page.getByRole('button', { name: 'Zoeken', exact: true }).click();
  await page
    .getByRole('link', { name: /^Inzage voor/u })
    .first()
    .click();
  expect(await saveAndRead(app, page, join(dataMap, 'klager.pdf'))).toContain('Uw klachten');
});
