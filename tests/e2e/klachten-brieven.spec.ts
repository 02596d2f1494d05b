import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { leesTekst, readWord } from '../../src/renderer/features/klachten/brieven/brieven-tekst.ts';
import { test } from './fixtures.ts';
import { heropenAdministratie, maakAdministratie } from './paginas/administratie.ts';
import { Klachten } from './paginas/klachten.ts';
import { antwoordOpslaan, bewaarEnLees } from './paginas/papier.ts';
import { Raamwerk } from './paginas/raamwerk.ts';
import { verwachtToegankelijk } from './paginas/toegankelijk.ts';

/** The journey of a complaint with every letter made, saved and read back, while the clock moves on. */

const KLAGER = 'Mevrouw A. Voorbeeld';

type Venster = { readonly app: ElectronApplication; readonly page: Page };

/** One gebied with one team; nobody works there yet. */
async function maakTeam(page: Page): Promise<void> {
  const raamwerk = new Raamwerk(page);
  const dialoog = page.getByRole('dialog');
  await raamwerk.ga('Capaciteit');
  await page.getByRole('link', { name: 'Gebied maken' }).click();
  await dialoog.getByRole('textbox', { name: 'Naam' }).fill('Noord');
  await dialoog.getByRole('button', { name: 'Gebied maken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gebied Noord' })).toBeVisible();
  await raamwerk.ga('Capaciteit');
  await page.getByRole('link', { name: 'Team maken' }).click();
  await dialoog.getByRole('textbox', { name: 'Naam' }).fill('Oostwijk');
  await dialoog.getByRole('button', { name: 'Team maken' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Team Oostwijk' })).toBeVisible();
}

/** Makes the letter in the open dialog, saves it and gives its text. */
async function maakEnLees({ app, page }: Venster, pad: string): Promise<string> {
  await page.getByRole('button', { name: 'Brief maken' }).click();
  await expect(page.getByRole('heading', { name: 'De brief is gemaakt' })).toBeVisible();
  await antwoordOpslaan(app, pad);
  await page.getByRole('button', { name: 'Opslaan als Word-bestand…' }).click();
  await expect(page.getByText(`Brief opgeslagen: ${pad}`)).toBeVisible();
  await page.getByRole('button', { name: 'Sluiten', exact: true }).click();
  const tekst = leesTekst(readWord(new Uint8Array(readFileSync(pad))))
    .flatMap(({ alineas }) => alineas)
    .join('\n');
  expect(tekst).not.toMatch(/\{\{|bezwaar|undefined|null/u);
  return tekst;
}

function verwacht(tekst: string, stukken: readonly string[]): void {
  for (const stuk of stukken) expect(tekst).toContain(stuk);
}

test('from an empty administratie to a closed complaint: the letter leads to the ombudsman and back', async ({
  start,
  dataMap,
}) => {
  test.setTimeout(240_000);
  const eerst = await start({ args: [], vandaag: '2026-02-02' });
  await maakAdministratie(eerst.page);
  await maakTeam(eerst.page);
  const intake = new Klachten(eerst.page);
  await intake.naarRegister();
  await verwachtToegankelijk(eerst.page);
  await intake.nieuw();
  await intake.vul('Ontvangen op', '02-02-2026');
  await intake.kies('Kanaal', 'Brief');
  await intake.vul('Naam', KLAGER);
  await intake.vul('Adres', 'Voorbeeldstraat 1');
  await intake.kies('Team', 'Oostwijk');
  await intake.vul('Omschrijving van de gedraging', 'De medewerker belde drie keer niet terug.');
  await intake.vul('Waar gaat dit onderdeel over?', 'Niet teruggebeld');
  await intake.kies('Categorie', 'Wijze van communiceren');
  const nummer = await intake.registreer();
  await intake.knop('Ontvangstbevestiging…').click();
  verwacht(await maakEnLees(eerst, join(dataMap, 'ontvangst.docx')), [
    KLAGER,
    'Voorbeeldstraat 1',
    `Kenmerk: ${nummer}`,
    '2 februari 2026',
    'uiterlijk 16 maart 2026',
    'burgemeester en wethouders van Proefstad',
  ]);
  await intake.knop('Ontvangstbevestiging vastleggen…').click();
  await intake.dialoog.getByRole('combobox', { name: 'Document' }).selectOption({ index: 1 });
  await intake.legVast();
  await intake.voegPersoonToe('Kees Handelaar');
  await intake.neemFormeel('Kees Handelaar');
  await intake.knop('Uitnodiging om te worden gehoord…').click();
  await intake.vul('Dag van het gesprek', '16-02-2026');
  await intake.vul('Tijd', '10.00 uur');
  await intake.vul('Plaats', 'Stadhuis');
  await intake.vul('Reageren vóór', '12-02-2026');
  verwacht(await maakEnLees(eerst, join(dataMap, 'horen.docx')), [
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
  await klachten.kies('Oordeel over onderdeel 1', 'Gegrond');
  await klachten.vul('Motivering van onderdeel 1', 'Er is niet teruggebeld.');
  await klachten.vul('Bevindingen', 'Uit het gesprek blijkt dat er niet is gebeld.');
  await klachten.vul('Conclusies en maatregelen', 'Wij bellen voortaan binnen een dag terug.');
  await klachten.knop('Oordeel opslaan').click();

  // The letter must name the ombudsman, and none was recorded: one step there, and back.
  await klachten.knop('Afhandeling…').click();
  await expect(klachten.dialoog).toContainText('Er is nog geen ombudsman vastgelegd.');
  await verwachtToegankelijk(page);
  await klachten.dialoog.getByRole('link', { name: 'Ombudsman vastleggen…' }).click();
  await expect(page.getByRole('heading', { name: 'Er is nog geen ombudsman vastgelegd' })).toBeVisible();
  await verwachtToegankelijk(page);
  await klachten.dialoog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(klachten.dialoog).toContainText('Vul de naam van de ombudsman in.');
  await klachten.dialoog.getByRole('textbox', { name: 'Naam' }).fill('Ombudsman Proefstad');
  await klachten.dialoog.getByRole('textbox', { name: 'Adres' }).fill('Proefplein 1');
  await klachten.dialoog.getByRole('button', { name: 'Opslaan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Klacht ${nummer}` })).toBeVisible();
  await klachten.knop('Afhandeling…').click();
  verwacht(await maakEnLees(later, join(dataMap, 'afhandeling.docx')), [
    KLAGER,
    'Oordeel over uw hele klacht: Gegrond.',
    'Wij bellen voortaan binnen een dag terug.',
    'Ombudsman Proefstad, Proefplein 1',
    '20 februari 2027',
    'artikel 9:12',
  ]);
  await klachten.knop('Afhandelen met oordeel…').click();
  const naam = klachten.dialoog.getByRole('textbox', { name: 'Ombudsman in de brief' });
  await expect(naam).toHaveValue('Ombudsman Proefstad');
  await klachten.dialoog.getByRole('checkbox', { name: 'Termijn voor de ombudsman in de brief' }).check();
  await klachten.legVast();
  await klachten.verwachtStatus('Afgehandeld met oordeel');

  await new Raamwerk(page).ga('Overzichten');
  await page.getByLabel('Overzicht', { exact: true }).selectOption({ label: 'Klachtenjaarverslag' });
  await expect(page.getByRole('heading', { level: 1, name: 'Klachtenjaarverslag' })).toBeVisible();
  const jaar = page.getByRole('combobox', { name: 'Jaar' });
  await expect(jaar).toHaveValue('2025');
  verwacht(await bewaarEnLees(later.app, page, join(dataMap, '2025.pdf')), [
    'Geen gegevens over 2025',
    'Het klachtenregister begint in 2026.',
  ]);
  await jaar.selectOption('2026');
  verwacht(await bewaarEnLees(later.app, page, join(dataMap, '2026.pdf')), [
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
  const venster = await start({ vandaag: '2028-03-15' });
  const { page } = venster;
  await new Raamwerk(page).isOpen();
  const klachten = new Klachten(page);
  await klachten.nieuw();
  await klachten.vulIntake({ ontvangen: '07-02-2028', kanaal: 'E-mail', team: 'Groenoord' });
  const nummer = await klachten.registreer();
  await klachten.knop('Niet in behandeling…').click();
  await klachten.kies('Grond', 'Over deze gedraging is al eerder een klacht behandeld (9:8 lid 1 a)');
  await klachten.vul('Toelichting voor de klager', 'Deze klacht is vorig jaar behandeld.');
  verwacht(await maakEnLees(venster, join(dataMap, 'niet.docx')), [
    KLAGER,
    'Deze klacht is vorig jaar behandeld.',
    'Nationale ombudsman',
    '15 maart 2029',
    'artikel 9:8',
  ]);
  await klachten.voegPersoonToe('Kees Handelaar');
  await klachten.neemFormeel('Kees Handelaar');
  for (const [aan, wie] of [
    ['klager', KLAGER],
    ['beklaagde', 'Geachte'],
  ] as const) {
    await klachten.knop(`Verdaging, aan de ${aan}…`).click();
    await klachten.vul('Reden', 'De beklaagde is met verlof.');
    await expect(klachten.dialoog).toContainText('Nieuwe uiterste datum: di 18-04-2028');
    verwacht(await maakEnLees(venster, join(dataMap, `verdaging-${aan}.docx`)), [
      wie,
      `Kenmerk: ${nummer}`,
      'De beklaagde is met verlof.',
      '18 april 2028',
      'artikel 9:11',
    ]);
  }

  await klachten.nieuw();
  await klachten.vulIntake({ ontvangen: '14-03-2028', kanaal: 'Telefoon', team: 'Groenoord' });
  await klachten.registreer();
  await klachten.voegPersoonToe('Gerda Voorzitter', true);
  await klachten.knop('Informeel proberen op te lossen…').click();
  await klachten.kies('Gebiedsmanager', 'Gerda Voorzitter');
  await klachten.legVast();
  await klachten.knop('Bevestiging van informele oplossing…').click();
  await klachten.vul('Waaruit blijkt dat de klager tevreden is', 'Zij zei dit aan de telefoon.');
  verwacht(await maakEnLees(venster, join(dataMap, 'informeel.docx')), [
    KLAGER,
    '15 maart 2028',
    'Zij zei dit aan de telefoon.',
    'artikel 9:5',
  ]);
});
