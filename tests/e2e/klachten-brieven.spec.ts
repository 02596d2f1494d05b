import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { readText, readWord } from '../../src/renderer/features/klachten/brieven/brieven-text.ts';
import { test } from './fixtures.ts';
import { createAdministratie, heropenAdministratie } from './pages/administratie.ts';
import { AppFrame } from './pages/frame.ts';
import { Klachten } from './pages/klachten.ts';
import { antwoordSave, saveAndRead } from './pages/papier.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

/** The journey of a complaint with every letter made, saved and read back, while the clock moves on. */

const KLAGER = 'Mevrouw A. Voorbeeld';

type Window = { readonly app: ElectronApplication; readonly page: Page };

/** One gebied with one team; nobody works there yet. */
async function createTeam(page: Page): Promise<void> {
  const frame = new AppFrame(page);
  const dialog = page.getByRole('dialog');
  await frame.ga('Capaciteit');
  await page.getByRole('link', { name: 'Gebied maken' }).click();
  await dialog.getByRole('textbox', { name: 'Naam' }).fill('Noord');
  await dialog.getByRole('button', { name: 'Gebied maken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gebied Noord' })).toBeVisible();
  await frame.ga('Capaciteit');
  await page.getByRole('link', { name: 'Team maken' }).click();
  await dialog.getByRole('textbox', { name: 'Naam' }).fill('Oostwijk');
  await dialog.getByRole('button', { name: 'Team maken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Team Oostwijk' })).toBeVisible();
}

/** Makes the letter in the open dialog, saves it and gives its text. */
async function createAndRead({ app, page }: Window, path: string): Promise<string> {
  await page.getByRole('button', { name: 'Brief maken' }).click();
  await expect(page.getByRole('heading', { name: 'De brief is gemaakt' })).toBeVisible();
  await antwoordSave(app, path);
  await page.getByRole('button', { name: 'Opslaan als Word-bestand…' }).click();
  await expect(page.getByText(`Brief opgeslagen: ${path}`)).toBeVisible();
  await page.getByRole('button', { name: 'Sluiten', exact: true }).click();
  const text = readText(readWord(new Uint8Array(readFileSync(path))))
    .flatMap(({ alineas }) => alineas)
    .join('\n');
  expect(text).not.toMatch(/\{\{|bezwaar|undefined|null/u);
  return text;
}

function expected(text: string, pieces: readonly string[]): void {
  for (const piece of pieces) expect(text).toContain(piece);
}

test('from an empty administratie to a closed complaint: the letter leads to the ombudsman and back', async ({
  start,
  dataMap,
}) => {
  test.setTimeout(240_000);
  const eerst = await start({ args: [], vandaag: '2026-02-02' });
  await createAdministratie(eerst.page);
  await createTeam(eerst.page);
  const intake = new Klachten(eerst.page);
  await intake.toRegister();
  await expectedToegankelijk(eerst.page);
  await intake.nieuw();
  await intake.fill('Ontvangen op', '02-02-2026');
  await intake.select('Kanaal', 'Brief');
  await intake.fill('Naam', KLAGER);
  await intake.fill('Adres', 'Voorbeeldstraat 1');
  await intake.select('Team', 'Oostwijk');
  await intake.fill('Omschrijving van de gedraging', 'De medewerker belde drie keer niet terug.');
  await intake.fill('Waar gaat dit onderdeel over?', 'Niet teruggebeld');
  await intake.select('Categorie', 'Wijze van communiceren');
  const nummer = await intake.registreer();
  await intake.button('Ontvangstbevestiging…').click();
  expected(await createAndRead(eerst, join(dataMap, 'ontvangst.docx')), [
    KLAGER,
    'Voorbeeldstraat 1',
    `Kenmerk: ${nummer}`,
    '2 februari 2026',
    'uiterlijk 16 maart 2026',
    'burgemeester en wethouders van Proefstad',
  ]);
  await intake.button('Ontvangstbevestiging vastleggen…').click();
  await intake.dialoog.getByRole('combobox', { name: 'Document' }).selectOption({ index: 1 });
  await intake.record();
  await intake.addPersoon('Kees Handelaar');
  await intake.neemFormeel('Kees Handelaar');
  await intake.button('Uitnodiging om te worden gehoord…').click();
  await intake.fill('Dag van het gesprek', '16-02-2026');
  await intake.fill('Tijd', '10.00 uur');
  await intake.fill('Plaats', 'Stadhuis');
  await intake.fill('Reageren vóór', '12-02-2026');
  expected(await createAndRead(eerst, join(dataMap, 'horen.docx')), [
    KLAGER,
    '16 februari 2026',
    '10.00 uur',
    'Stadhuis',
    '12 februari 2026',
    'artikel 9:10',
  ]);
  await eerst.app.close();

  const later = await start({ args: [], vandaag: '2026-02-20' });
  const { page } = later;
  await heropenAdministratie(page);
  const klachten = new Klachten(page);
  await klachten.open(nummer);
  await klachten.stap('Gehoord');
  await klachten.stap('Verslag van het horen', 'Verslag 1');
  await klachten.select('Oordeel over onderdeel 1', 'Gegrond');
  await klachten.fill('Motivering van onderdeel 1', 'Er is niet teruggebeld.');
  await klachten.fill('Bevindingen', 'Uit het gesprek blijkt dat er niet is gebeld.');
  await klachten.fill('Conclusies en maatregelen', 'Wij bellen voortaan binnen een dag terug.');
  await klachten.button('Oordeel opslaan').click();

  // The letter must name the ombudsman, and none was recorded: one step there, and back.
  await klachten.button('Afhandeling…').click();
  await expect(klachten.dialoog).toContainText('Er is nog geen ombudsman vastgelegd.');
  await expectedToegankelijk(page);
  await klachten.dialoog.getByRole('link', { name: 'Ombudsman vastleggen…' }).click();
  await expect(page.getByRole('heading', { name: 'Er is nog geen ombudsman vastgelegd' })).toBeVisible();
  await expectedToegankelijk(page);
  await klachten.dialoog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(klachten.dialoog).toContainText('Vul de naam van de ombudsman in.');
  await klachten.dialoog.getByRole('textbox', { name: 'Naam' }).fill('Ombudsman Proefstad');
  await klachten.dialoog.getByRole('textbox', { name: 'Adres' }).fill('Proefplein 1');
  await klachten.dialoog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Klacht ${nummer}` })).toBeVisible();
  await klachten.button('Afhandeling…').click();
  expected(await createAndRead(later, join(dataMap, 'afhandeling.docx')), [
    KLAGER,
    'Oordeel over uw hele klacht: Gegrond.',
    'Wij bellen voortaan binnen een dag terug.',
    'Ombudsman Proefstad, Proefplein 1',
    '20 februari 2027',
    'artikel 9:12',
  ]);
  await klachten.button('Afhandelen met oordeel…').click();
  const naam = klachten.dialoog.getByRole('textbox', { name: 'Ombudsman in de brief' });
  await expect(naam).toHaveValue('Ombudsman Proefstad');
  await klachten.dialoog.getByRole('checkbox', { name: 'Termijn voor de ombudsman in de brief' }).check();
  await klachten.record();
  await klachten.expectedStatus('Afgehandeld met oordeel');

  await new AppFrame(page).ga('Overzichten');
  await page.getByLabel('Overzicht', { exact: true }).selectOption({ label: 'Klachtenjaarverslag' });
  await expect(page.getByRole('heading', { level: 1, name: 'Klachtenjaarverslag' })).toBeVisible();
  const jaar = page.getByRole('combobox', { name: 'Jaar' });
  await expect(jaar).toHaveValue('2025');
  expected(await saveAndRead(later.app, page, join(dataMap, '2025.pdf')), [
    'Geen gegevens over 2025',
    'Het klachtenregister begint in 2026.',
  ]);
  await jaar.selectOption('2026');
  expected(await saveAndRead(later.app, page, join(dataMap, '2026.pdf')), [
    'Ontvangen in 2026 1',
    'Afgedaan in 2026 1',
    'Ombudsman Proefstad (Proefplein 1)',
    'Van eerdere jaren zijn er geen gegevens',
  ]);
});

test('verdaging to both, niet in behandeling and the informal confirmation, read back', async ({
  start,
  dataMap,
}) => {
  test.setTimeout(150_000);
  const window = await start({ vandaag: '2028-03-15' });
  const { page } = window;
  await new AppFrame(page).isOpen();
  const klachten = new Klachten(page);
  await klachten.nieuw();
  await klachten.fillIntake({ ontvangen: '07-02-2028', kanaal: 'E-mail', team: 'Groenoord' });
  const nummer = await klachten.registreer();
  await klachten.button('Niet in behandeling…').click();
  await klachten.select('Grond', 'Over deze gedraging is al eerder een klacht behandeld (9:8 lid 1 a)');
  await klachten.fill('Toelichting voor de klager', 'Deze klacht is vorig jaar behandeld.');
  expected(await createAndRead(window, join(dataMap, 'niet.docx')), [
    KLAGER,
    'Deze klacht is vorig jaar behandeld.',
    'Nationale ombudsman',
    '15 maart 2029',
    'artikel 9:8',
  ]);
  await klachten.addPersoon('Kees Handelaar');
  await klachten.neemFormeel('Kees Handelaar');
  for (const [aan, wie] of [
    ['klager', KLAGER],
    ['beklaagde', 'Geachte'],
  ] as const) {
    await klachten.button(`Verdaging, aan de ${aan}…`).click();
    await klachten.fill('Reden', 'De beklaagde is met verlof.');
    await expect(klachten.dialoog).toContainText('Nieuwe uiterste datum: di 18-04-2028');
    expected(await createAndRead(window, join(dataMap, `verdaging-${aan}.docx`)), [
      wie,
      `Kenmerk: ${nummer}`,
      'De beklaagde is met verlof.',
      '18 april 2028',
      'artikel 9:11',
    ]);
  }

  await klachten.nieuw();
  await klachten.fillIntake({ ontvangen: '14-03-2028', kanaal: 'Telefoon', team: 'Groenoord' });
  await klachten.registreer();
  await klachten.addPersoon('Gerda Voorzitter', true);
  await klachten.button('Informeel proberen op te lossen…').click();
  await klachten.select('Gebiedsmanager', 'Gerda Voorzitter');
  await klachten.record();
  await klachten.button('Bevestiging dat de klager tevreden is…').click();
  await klachten.fill('Waaruit blijkt dat de klager tevreden is', 'Zij zei dit aan de telefoon.');
  expected(await createAndRead(window, join(dataMap, 'informeel.docx')), [
    KLAGER,
    '15 maart 2028',
    'Zij zei dit aan de telefoon.',
    'artikel 9:5',
  ]);
});
