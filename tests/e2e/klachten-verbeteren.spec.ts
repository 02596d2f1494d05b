import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { readText, readWord } from '../../src/renderer/features/klachten/brieven/brieven-text.ts';
import { test } from './fixtures.ts';
import { AppFrame } from './pages/frame.ts';
import { Klachten } from './pages/klachten.ts';
import { antwoordSave, saveAndRead } from './pages/papier.ts';

/** What was recorded is corrected, and shows; what a regime or an adviser changes. */

const INTAKE = { ontvangen: '02-02-2026', kanaal: 'Brief', team: 'Groenoord' } as const;

test('a recorded step gets its right day, and goes to the right dossier, with a reason in both timelines', async ({
  start,
}) => {
  const { page } = await start({ vandaag: '2026-02-12' });
  await new AppFrame(page).isOpen();
  const klachten = new Klachten(page);
  const tijdlijn = page.getByRole('region', { name: 'Tijdlijn' });
  const register = async () => {
    await klachten.nieuw();
    await klachten.fillIntake(INTAKE);
    return klachten.registreer();
  };
  const juist = await register();
  const fout = await register();
  await klachten.stap('Ontvangstbevestiging', 'Brief 12');
  await tijdlijn.getByRole('button', { name: 'Verbeteren: Ontvangstbevestiging, 12-02-2026' }).click();
  await klachten.fill('Juiste datum', '05-02-2026');
  await klachten.button('Verbeteren').click();
  await expect(klachten.dialoog).toContainText('Schrijf op waarom u dit verbetert.');
  await klachten.fill('Waarom verbetert u dit?', 'De brief is van een week eerder.');
  await klachten.button('Verbeteren').click();
  await expect(klachten.dialoog).toBeHidden();
  await expect(tijdlijn).toContainText(
    'Ontvangstbevestiging: datum 12-02-2026 → 05-02-2026. Reden: De brief is van een week eerder.',
  );

  // Another of its data.
  await tijdlijn.getByRole('button', { name: 'Verbeteren: Ontvangstbevestiging, 05-02-2026' }).click();
  await klachten.select('Wat klopt er niet?', 'Iets anders klopt niet');
  await klachten.fill('Document of kenmerk', 'Brief 13');
  await klachten.fill('Waarom verbetert u dit?', 'Verkeerd kenmerk.');
  await klachten.button('Verbeteren').click();
  await expect(klachten.dialoog).toBeHidden();
  await expect(tijdlijn).toContainText(
    'Ontvangstbevestiging: document of kenmerk “Brief 12” → “Brief 13”. Reden: Verkeerd kenmerk.',
  );

  await tijdlijn.getByRole('button', { name: 'Verbeteren: Ontvangstbevestiging, 05-02-2026' }).click();
  await klachten.select('Wat klopt er niet?', 'Dit hoort bij een ander dossier');
  await klachten.select('Het juiste dossier', `${juist}, ontvangen, Groenoord`);
  await klachten.fill('Waarom verbetert u dit?', 'Bij de verkeerde klacht vastgelegd.');
  await klachten.button('Verbeteren').click();
  await expect(klachten.dialoog).toBeHidden();
  await expect(tijdlijn).toContainText(`verplaatst naar klacht ${juist}. Reden: Bij de verkeerde klacht`);
  await expect(klachten.button('Ontvangstbevestiging vastleggen…')).toBeVisible();
  await klachten.open(juist);
  await expect(tijdlijn).toContainText(`van 05-02-2026, overgenomen uit klacht ${fout}.`);
  await expect(page.getByRole('region', { name: 'Controlelijst' })).toContainText(
    'Gedaan: Ontvangst schriftelijk bevestigd',
  );
  await page.keyboard.press('Control+z');
  await expect(klachten.button('Ontvangstbevestiging vastleggen…')).toBeVisible();
});

test('a yearly report that was made final keeps its figures and says what was corrected since', async ({
  start,
  dataMap,
}) => {
  const { app, page } = await start({ vandaag: '2026-02-12' });
  await new AppFrame(page).isOpen();
  const klachten = new Klachten(page);
  const verslag = async () => {
    await page.evaluate(() => {
      location.hash = '#/klachten/jaarverslag?jaar=2025';
    });
    await expect(page.getByRole('heading', { level: 1, name: 'Klachtenjaarverslag' })).toBeVisible();
  };
  await verslag();
  await klachten.button('Cijfers vaststellen').click();
  await expect(page.getByText(/^Vastgesteld op .* door Demogebruiker/u)).toBeVisible();

  await klachten.toRegister();
  await page.getByRole('combobox', { name: 'Toon' }).selectOption({ label: '2025' });
  const oudste = page.getByRole('row').filter({ hasText: 'Afgehandeld met oordeel' }).last();
  await oudste.getByRole('link').click();
  await klachten.expectedStatus('Afgehandeld met oordeel');
  const tijdlijn = page.getByRole('region', { name: 'Tijdlijn' });
  await klachten.button('Gegevens wijzigen…').click();
  await klachten.fill('Ontvangen op', '31-12-2024');
  await klachten.fill('Datum van de gedraging', '');
  await klachten.fill('Waarom verbetert u dit?', 'De brief lag er al voor het nieuwe jaar.');
  await klachten.button('Opslaan').click();
  await expect(klachten.dialoog).toBeHidden();
  await expect(tijdlijn).toContainText('→ 31-12-2024');
  // The oordeel and the parts have their buttons too.
  await klachten.button('Oordeel verbeteren…').click();
  await klachten.select('Oordeel over onderdeel 1', 'Deels gegrond');
  await klachten.fill('Motivering van onderdeel 1', 'Er was een afspraak, en zij is verzet.');
  await klachten.button('Oordeel opslaan').click();
  await expect(page.getByRole('region', { name: 'Onderdelen' })).toContainText('Schrijf op waarom');
  await klachten.fill('Waarom verbetert u dit?', 'Na een gesprek met de ombudsman.');
  await klachten.button('Oordeel opslaan').click();
  await expect(tijdlijn).toContainText('Reden: Na een gesprek met de ombudsman.');
  await klachten.button('Onderdelen verbeteren…').click();
  await klachten.fill('Waar gaat dit onderdeel over?', 'Afspraak verzet, niemand belde');
  await klachten.fill('Waarom verbetert u dit?', 'Duidelijker.');
  await klachten.button('Opslaan').click();
  await expect(tijdlijn).toContainText('Klachtonderdelen. Reden: Duidelijker.');

  await verslag();
  const text = await saveAndRead(app, page, join(dataMap, 'verslag.pdf'));
  expect(text).toContain('dit zijn de cijfers van die dag');
  expect(text).toMatch(/Sindsdien gecorrigeerd in het register: .*Ontvangen: 6 werd 5/u);
});

test('regimes and the adviser: Jeugdwet, no complaint, and 10 weeks change what is asked, said and written', async ({
  start,
  dataMap,
}) => {
  const { app, page } = await start({ vandaag: '2026-02-12' });
  await new AppFrame(page).isOpen();
  const klachten = new Klachten(page);
  await klachten.nieuw();
  await klachten.fillIntake(INTAKE);
  const label = (await page.locator('.klacht-vinken label').first().textContent()) ?? '';
  const beklaagde = label.replace(/ \(.*$/u, '').trim();
  await klachten.registreer();
  const regeling = async (naam: string) => {
    await klachten.button('Gegevens wijzigen…').click();
    await klachten.select('Regeling', naam);
    await klachten.button('Opslaan').click();
    await expect(klachten.dialoog).toBeHidden();
  };
  await regeling('Geen klacht: andere procedure');
  const lijst = page.getByRole('region', { name: 'Controlelijst' });
  await expect(lijst).toContainText('De termijn van artikel 9:11 geldt niet.');
  await klachten.button('Formeel in behandeling nemen…').click();
  await expect(klachten.dialoog).toContainText('Dit is geen klacht: zend het door, of beantwoord het.');
  await klachten.button('Sluiten').click();
  await regeling('Ook de regeling van de Jeugdwet');
  await expect(lijst).toContainText('klachtencommissie van minstens drie leden');
  await expect(page.getByText('ma 16-03-2026').first()).toBeVisible();

  // Who handles it turns out to be whom it is about, once it is known who is who.
  await klachten.addPersoon('Kees Handelaar');
  await klachten.addPersoon('Wie Iswie');
  await klachten.button('Wie is wie…').click();
  await klachten.dialoog.getByRole('combobox', { name: 'Persoon' }).selectOption({ label: 'Wie Iswie' });
  const wie = klachten.dialoog.getByRole('combobox', { name: 'Welke medewerker is dit?' });
  const option = wie.locator('option', { hasText: beklaagde }).first();
  await wie.selectOption((await option.getAttribute('value')) ?? '');
  await klachten.record();
  await klachten.button('Formeel in behandeling nemen…').click();
  const behandelaar = klachten.dialoog.getByRole('combobox', { name: 'Behandelaar' });
  await expect(behandelaar).toContainText('Wie Iswie (klacht gaat over deze persoon)');
  await behandelaar.selectOption({ label: 'Kees Handelaar' });
  await klachten.select('Procedure van 6 of 10 weken', '10 weken: een commissie of adviseur adviseert');
  await klachten.fill('Wie adviseert (persoon of commissie)', 'de klachtencommissie Jeugd');
  await klachten.record();
  await klachten.button('Ontvangstbevestiging…').click();
  await klachten.button('Brief maken').click();
  await expect(page.getByRole('heading', { name: 'De brief is gemaakt' })).toBeVisible();
  const path = join(dataMap, 'advies.docx');
  await antwoordSave(app, path);
  await klachten.button('Opslaan als Word-bestand…').click();
  await expect(page.getByText(`Brief opgeslagen: ${path}`)).toBeVisible();
  const text = readText(readWord(new Uint8Array(readFileSync(path))))
    .flatMap(({ alineas }) => alineas)
    .join(' ');
  expect(text).toContain('Over uw klacht adviseert de klachtencommissie Jeugd.');
  expect(text).toContain('artikel 9:14 en 9:15');
  expect(text).toContain('artikel 4.2.1');
});
