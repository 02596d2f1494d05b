import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { readText, readWord } from '../../src/renderer/features/klachten/brieven/brieven-text.ts';
import { test } from './fixtures.ts';
import { AppFrame, expectedNothingBuitenView, setWindow } from './pages/frame.ts';
import { antwoordSave, pdfIsAt, saveAndRead } from './pages/papier.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

/** Letters, prints and the yearly report of complaints, from the built application. */

const VANDAAG = '2026-02-12';
const KLAGER = 'Kees Proefklager';

async function ga(page: Page, hash: string): Promise<void> {
  await page.evaluate((nieuw) => {
    location.hash = nieuw;
  }, hash);
}

/** Registers one complaint through the form; gives its number. */
async function registreer(page: Page): Promise<string> {
  await new AppFrame(page).isOpen();
  await ga(page, '#/klachten/nieuw');
  await page.getByRole('textbox', { name: 'Ontvangen op' }).fill('02-02-2026');
  const form = page.getByRole('main');
  await form.getByLabel('Kanaal').selectOption('brief');
  await form.getByLabel('Vorm').selectOption('schriftelijk');
  await page.getByRole('textbox', { name: 'Naam' }).first().fill(KLAGER);
  await page.getByRole('textbox', { name: 'Adres' }).first().fill('Dorpsstraat 1, Schiedam');
  await page.getByRole('textbox', { name: 'Datum van de gedraging' }).fill('20-01-2026');
  await form.getByRole('combobox', { name: 'Team' }).selectOption({ index: 1 });
  await page.getByLabel('Omschrijving van de gedraging').fill('Ik werd niet teruggebeld door het team.');
  await page.getByRole('button', { name: 'Klacht registreren' }).click();
  const header = page.getByRole('heading', { level: 1, name: /^Klacht \d{4}-\d{3}$/u });
  await expect(header).toBeVisible();
  return ((await header.textContent()) ?? '').replace('Klacht ', '');
}

test('a letter is made, kept in the dossier and read back; the prints are logged', async ({
  start,
  dataMap,
}) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const nummer = await registreer(page);
  const dossier = await page.evaluate(() => location.hash);

  await page.getByRole('button', { name: 'Ontvangstbevestiging…', exact: true }).click();
  await expectedToegankelijk(page);
  await page.getByRole('button', { name: 'Brief maken' }).click();
  await expect(page.getByRole('heading', { name: 'De brief is gemaakt' })).toBeVisible();
  const path = join(dataMap, 'brief.docx');
  await antwoordSave(app, path);
  await page.getByRole('button', { name: 'Opslaan als Word-bestand…' }).click();
  await expect(page.getByText(`Brief opgeslagen: ${path}`)).toBeVisible();
  const text = readText(readWord(new Uint8Array(readFileSync(path))))
    .flatMap(({ alineas }) => alineas)
    .join('\n');
  for (const piece of [KLAGER, `Kenmerk: ${nummer}`, 'uiterlijk 16 maart 2026', 'artikel 9:6'])
    expect(text).toContain(piece);
  expect(text).not.toMatch(/\{\{|bezwaar/u);
  await page.getByRole('button', { name: 'Sluiten', exact: true }).click();
  await expect(page.getByText(`${nummer} Ontvangstbevestiging.docx`).first()).toBeVisible();

  await page.getByRole('link', { name: 'Dossier afdrukken' }).click();
  const papier = await saveAndRead(app, page, join(dataMap, 'dossier.pdf'));
  for (const piece of [`Klacht ${nummer}`, KLAGER, 'ma 16-03-2026', 'Vertrouwelijk'])
    expect(papier).toContain(piece);

  await ga(page, dossier);
  const inzage = page.getByRole('region', { name: 'Wie keek in dit dossier' });
  await inzage.locator('summary').first().click();
  await expect(inzage).toContainText('drukte af');
  await expect(inzage).toContainText('maakte een brief');
});

test('the register is printed without names, and with names only when asked', async ({ start, dataMap }) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const nummer = await registreer(page);
  await ga(page, '#/klachten/afdruk?open=ja');
  const zonder = await saveAndRead(app, page, join(dataMap, 'zonder.pdf'));
  expect(zonder).toContain(nummer);
  expect(zonder).toContain('16-03-2026');
  expect(zonder).toContain('zonder namen');
  expect(zonder).not.toContain(KLAGER);

  await page.getByLabel('Met namen (vertrouwelijk)').click();
  await expect(page.locator('[data-pagina="1"]')).toContainText(KLAGER, { timeout: 30_000 });
  const met = await saveAndRead(app, page, join(dataMap, 'met.pdf'));
  expect(met).toContain(KLAGER);
  expect(met).toContain('Vertrouwelijk');
});

test('the klachtenjaarverslag has the figures, follows the texts and names nobody', async ({
  start,
  dataMap,
}) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  await registreer(page);
  await ga(page, '#/klachten/jaarverslag?jaar=2026');
  await pdfIsAt(page);
  await expectedToegankelijk(page);
  await page.getByLabel('Lessen').fill('Wij bellen voortaan binnen een dag terug.');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  const sheet = page.locator('[data-pagina]').last();
  await sheet.scrollIntoViewIfNeeded();
  await expect(sheet).toContainText('binnen een dag terug');
  const text = await saveAndRead(app, page, join(dataMap, 'verslag.pdf'));
  for (const piece of [
    '1. Inleiding',
    '2. Hoe behandelt de gemeente een klacht?',
    '3. De ombudsman',
    '4. De cijfers',
    '5. Lessen en maatregelen',
    'Wij bellen voortaan binnen een dag terug.',
    'Ontvangen in 2026',
    'voorlopig',
    'te klein om te verdelen*',
    'Aantallen onder 5 tonen wij niet apart',
    'Per jaar',
  ])
    expect(text).toContain(piece);
  expect(text).not.toContain(KLAGER);
});

test('templates: a broken one is refused by name, a good one is used, and back', async ({
  start,
  dataMap,
}) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  await new AppFrame(page).isOpen();
  await ga(page, '#/klachten/sjablonen');
  const row = page.getByRole('region', { name: 'Ontvangstbevestiging' });
  const path = join(dataMap, 'sjabloon.docx');
  await antwoordSave(app, path);
  await row.getByRole('button', { name: 'Ingebouwd sjabloon opslaan…' }).click();
  await expect(page.getByText(`Sjabloon opgeslagen: ${path}`)).toBeVisible();
  await expectedToegankelijk(page);

  const input = row.locator('input[type=file]');
  await input.setInputFiles({
    name: 'kapot.docx',
    mimeType: 'application/zip',
    buffer: Buffer.from('geen zip'),
  });
  await expect(row.getByRole('alert')).toContainText('geen Word-document');
  await expect(row.getByRole('alert')).toContainText('het ingebouwde sjabloon');
  // The template of one letter lacks what another letter must say.
  await page.getByRole('region', { name: 'Afhandeling' }).locator('input[type=file]').setInputFiles(path);
  await expect(page.getByRole('region', { name: 'Afhandeling' }).getByRole('alert')).toContainText(
    '{{ombudsman}} ontbreekt',
  );
  await input.setInputFiles(path);
  await expect(row).toContainText('eigen sjabloon “sjabloon.docx”');
  await row.getByRole('button', { name: 'Terug naar ingebouwd' }).click();
  await expect(row).not.toContainText('eigen sjabloon “');
});

/** Goes on as somebody else of the demo. */
async function word(page: Page, wie: RegExp): Promise<void> {
  const choice = page.getByLabel('Demo: u bent');
  const naam = await choice.getByRole('option', { name: wie }).first().textContent();
  await choice.selectOption(naam ?? '');
  await expect(page.getByText('U bekijkt de demo nu als').last()).toBeVisible();
}

test('vernietiging: says why, makes a list, another person approves, and it is gone', async ({ start }) => {
  test.setTimeout(150_000);
  const eerst = await start({ vandaag: VANDAAG });
  const nummer = await registreer(eerst.page);
  await eerst.page.getByRole('button', { name: 'Ingetrokken door de klager…' }).click();
  await eerst.page.getByRole('dialog').getByRole('textbox').last().fill('Brief van de klager.');
  await eerst.page.getByRole('dialog').getByRole('button', { name: 'Vastleggen' }).click();
  await expect(eerst.page.getByText('Status: Ingetrokken')).toBeAttached();
  await eerst.app.close();

  const { page } = await start({ vandaag: '2027-06-01' });
  await new AppFrame(page).isOpen();
  await ga(page, '#/klachten/vernietiging');
  await expect(page.getByText('kan niet ongedaan worden gemaakt').first()).toBeVisible();
  const row = page.getByRole('row', { name: new RegExp(nummer, 'u') });
  await expect(row).toContainText('Ingetrokken');
  await expect(row).toContainText('12-02-2026');
  await expect(row).toContainText('12-02-2027');
  await expect(row).toContainText('1 jaar');
  await expect(page.locator('main')).not.toContainText(KLAGER);
  await expectedToegankelijk(page);
  await page.getByRole('button', { name: /^Lijst opstellen/u }).click();
  const list = page.getByRole('region', { name: 'Lijst van 01-06-2027' });
  await expect(list).toContainText('wacht op goedkeuring door een tweede persoon');
  await expect(list.getByRole('button', { name: 'Goedkeuren' })).toHaveCount(0);
  await expect(list.getByRole('button', { name: 'Uitvoeren…' })).toHaveCount(0);

  await word(page, /Klachtbehandelaar/u);
  await ga(page, '#/klachten/vernietiging');
  await list.getByRole('button', { name: 'Goedkeuren' }).click();
  await expect(list).toContainText('goedgekeurd, nog niet uitgevoerd');
  await expect(list.getByRole('button', { name: 'Uitvoeren…' })).toHaveCount(0);

  await word(page, /Alle rollen/u);
  await ga(page, '#/klachten/vernietiging');
  await list.getByRole('button', { name: 'Uitvoeren…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Definitief vernietigen' });
  await expect(dialog).toContainText('Dit kan niet ongedaan worden gemaakt.');
  await dialog.getByLabel('Ik begrijp dat dit niet ongedaan gemaakt kan worden').click();
  await dialog.getByRole('button', { name: 'Definitief vernietigen' }).click();
  await expect(list).toContainText('Stand: uitgevoerd');
  await expect(page.getByRole('row', { name: new RegExp(nummer, 'u') })).toHaveCount(0);
});

test('the screens are accessible and fit, light and dark, small and enlarged', async ({ start }) => {
  test.setTimeout(120_000);
  const { app, page } = await start({ vandaag: VANDAAG });
  await new AppFrame(page).isOpen();
  const schermen = [
    ['#/klachten/vernietiging', 'Klachten vernietigen'],
    ['#/klachten/sjablonen', 'Sjablonen van brieven'],
    ['#/klachten/jaarverslag', 'Klachtenjaarverslag'],
    ['#/klachten/afdruk', 'Klachtenregister afdrukken'],
  ] as const;
  for (const [color, zoom] of [
    ['light', 1],
    ['dark', 2],
  ] as const) {
    await page.emulateMedia({ colorScheme: color });
    await setWindow(app, 1280, 800, zoom);
    for (const [hash, title] of schermen) {
      await ga(page, hash);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.locator('.skelet')).toHaveCount(0, { timeout: 30_000 });
      if (title.includes('jaarverslag') || title.includes('register')) await pdfIsAt(page);
      await expectedToegankelijk(page);
      await expectedNothingBuitenView(page);
    }
  }
});
