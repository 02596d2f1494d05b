import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame, expectedNothingBuitenView, setWindow } from './pages/frame.ts';
import { Klachten } from './pages/klachten.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

const INTAKE = { ontvangen: '07-02-2028', kanaal: 'E-mail', team: 'Groenoord' } as const;

test('a complaint goes from intake to an oordeel, over days and restarts', async ({ start }) => {
  test.setTimeout(150_000);
  const first = await start({ vandaag: '2028-02-08' });
  await new AppFrame(first.page).isOpen();
  const intake = new Klachten(first.page);
  await intake.nieuw();
  await intake.button('Klacht registreren').click();
  await expect(first.page.getByRole('group', { name: 'Nog niet compleet' })).toContainText(
    'Kies hoe de klacht binnenkwam.',
  );
  await intake.fillIntake(INTAKE);
  await expect(first.page.getByText('ma 20-03-2028').first()).toBeVisible();
  await expect(first.page.getByText(/^Concept bewaard \d\d:\d\d$/u)).toBeVisible();
  const nummer = await intake.registreer();
  await intake.expectedStatus('Ontvangen');
  await intake.stap('Ontvangstbevestiging', 'Brief 12');
  await intake.addPersoon('Kees Handelaar');
  await intake.neemFormeel('Kees Handelaar');
  await intake.expectedStatus('Formeel in behandeling');
  await intake.button('Afhandelen met oordeel…').click();
  await expect(intake.dialoog).toContainText('De klager is niet gehoord.');
  await expect(intake.dialoog).toContainText('(Awb 9:10 lid 1)');
  await intake.button('Sluiten').click();
  await first.app.close();

  const tweede = await start({ vandaag: '2028-03-08' });
  await new AppFrame(tweede.page).isOpen();
  const klachten = new Klachten(tweede.page);
  await klachten.open(nummer);
  await expect(tweede.page.locator('.klacht-kop')).toContainText('nog 12 dagen');
  await klachten.stap('Afschrift van de klacht aan de beklaagde', 'Brief 13');
  await klachten.stap('Gehoord');
  await klachten.stap('Gehoord');
  await klachten.stap('Verslag van het horen', 'Verslag 1');
  await klachten.select('Oordeel over onderdeel 1', 'Gegrond');
  await klachten.fill('Motivering van onderdeel 1', 'Er is niet teruggebeld, terwijl dat was beloofd.');
  await klachten.fill('Bevindingen', 'Uit de gesprekken blijkt dat er niet is teruggebeld.');
  await klachten.fill('Conclusies en maatregelen', 'De klacht is gegrond. Afspraken over terugbellen.');
  await klachten.button('Oordeel opslaan').click();
  await klachten.button('Afhandelen met oordeel…').click();
  await klachten.dialoog.getByRole('textbox', { name: 'Ombudsman in de brief' }).fill('Nationale ombudsman');
  await klachten.dialoog.getByRole('checkbox', { name: 'Termijn voor de ombudsman in de brief' }).check();
  await klachten.dialoog
    .getByRole('textbox', { name: 'Datum van het afschrift aan de beklaagde' })
    .fill('08-03-2028');
  await klachten.record();
  await klachten.expectedStatus('Afgehandeld met oordeel');

  await tweede.page.keyboard.press('Control+z');
  await klachten.expectedStatus('Formeel in behandeling');
  await tweede.page.keyboard.press('Control+y');
  await klachten.expectedStatus('Afgehandeld met oordeel');

  // What is closed asks no attention.
  await new AppFrame(tweede.page).ga('Vandaag');
  const signalen = tweede.page.getByRole('list', { name: 'Klachten die aandacht vragen' });
  await expect(signalen).toBeVisible();
  await expect(signalen).not.toContainText(nummer);
});

test('verdagen: refused after the end with the article, in time it moves the end', async ({ start }) => {
  const { page } = await start({ vandaag: '2028-03-15' });
  await new AppFrame(page).isOpen();
  const klachten = new Klachten(page);
  await klachten.nieuw();
  await klachten.fillIntake(INTAKE);
  await klachten.registreer();
  await klachten.addPersoon('Kees Handelaar');
  await klachten.neemFormeel('Kees Handelaar');
  await klachten.button('Verdagen…').click();
  await klachten.button('Vastleggen').click();
  await expect(klachten.dialoog).toContainText('De reden van de verdaging ontbreekt.');
  await expect(klachten.dialoog).toContainText('(Awb 9:11 lid 2)');
  await expectedToegankelijk(page);
  await klachten.select('Aantal weken (1 tot en met 4)', '4 weken');
  await klachten.fill('Reden', 'De beklaagde is met verlof.');
  await klachten.fill('Datum van de brief aan de klager', '15-03-2028');
  await klachten.fill('Datum van de brief aan de beklaagde', '15-03-2028');
  await expect(klachten.dialoog).toContainText('Uiterste datum na deze stap: di 18-04-2028');
  await klachten.record();
  await expect(page.locator('.klacht-kop')).toContainText('verdaagd');
  await expect(page.getByText('di 18-04-2028').first()).toBeVisible();
  await klachten.button('Verdagen…').click();
  await expect(klachten.dialoog).toContainText(/9:11/u);
});

test('informal: solved, reopened, and the term of the receipt runs again', async ({ start }) => {
  const { page } = await start({ vandaag: '2028-02-10' });
  await new AppFrame(page).isOpen();
  const klachten = new Klachten(page);
  await klachten.nieuw();
  await klachten.fillIntake(INTAKE);
  await klachten.registreer();
  await klachten.addPersoon('Gerda Voorzitter', true);
  await klachten.button('Informeel proberen op te lossen…').click();
  await klachten.dialoog
    .getByRole('combobox', { name: 'Gebiedsmanager' })
    .selectOption({ label: 'Gerda Voorzitter' });
  await klachten.record();
  await klachten.expectedStatus('Informeel');
  await klachten.button('Klager is tevreden…').click();
  await klachten.fill('Hoe de tevredenheid van de klager bleek', 'De klager zei dit aan de telefoon.');
  await klachten.fill('Datum van de schriftelijke bevestiging', '10-02-2028');
  await klachten.record();
  await klachten.expectedStatus('Opgelost: klager tevreden');
  await klachten.button('Heropenen: klager is niet tevreden…').click();
  await klachten.fill('Waarover de klager niet tevreden is', 'Er is weer niet gebeld.');
  await klachten.dialoog
    .getByRole('combobox', { name: 'Behandelaar' })
    .selectOption({ label: 'Gerda Voorzitter' });
  // Who tried it informally may handle it only with a reason (9:7).
  await expect(klachten.dialoog).toContainText('probeerde de klacht informeel op te lossen');
  await klachten.fill('Waarom toch deze persoon?', 'Er is niemand anders beschikbaar.');
  await klachten.record();
  await klachten.expectedStatus('Formeel in behandeling');
  await expect(page.getByText('ma 20-03-2028').first()).toBeVisible();
});

test('an oral complaint starts no term; a draft is found again and thrown away', async ({ start }) => {
  const { page } = await start({ vandaag: '2028-02-10' });
  await new AppFrame(page).isOpen();
  const klachten = new Klachten(page);
  await klachten.nieuw();
  await klachten.select('Kanaal', 'Telefoon');
  await expect(page.getByText('Er loopt geen wettelijke termijn')).toBeVisible();
  await klachten.fill('Omschrijving van de gedraging', 'Aan de telefoon');
  await expect(page.getByText(/^Concept bewaard/u)).toBeVisible();
  await klachten.toRegister();
  await page.getByRole('link', { name: 'Ga verder' }).click();
  await expect(page.getByRole('textbox', { name: 'Omschrijving van de gedraging' })).toHaveValue(
    'Aan de telefoon',
  );
  await klachten.fill('Op schrift gesteld op', '10-02-2028');
  await expect(page.getByText('do 23-03-2028').first()).toBeVisible();
  await klachten.toRegister();
  await klachten.button('Weggooien…').click();
  await klachten.button('Weggooien').click();
  await expect(page.getByRole('heading', { name: 'Nog niet geregistreerd' })).toBeHidden();
});

test('light and dark, at 1280 × 800 and at 200 %: register, intake and dossier', async ({ start }) => {
  test.setTimeout(150_000);
  const { app, page } = await start({ vandaag: '2028-03-15' });
  const frame = new AppFrame(page);
  await frame.isOpen();
  const klachten = new Klachten(page);
  await klachten.nieuw();
  await klachten.fillIntake(INTAKE);
  const nummer = await klachten.registreer();
  await frame.ga('Vandaag');
  await expect(page.getByRole('list', { name: 'Klachten die aandacht vragen' })).toContainText(nummer);
  for (const color of ['Lichte kleuren', 'Donkere kleuren']) {
    await setWindow(app, 1280, 800, 1);
    await frame.giveOpdracht(color);
    for (const zoom of [1, 2]) {
      await setWindow(app, 1280, 800, zoom);
      await klachten.toRegister();
      await expect(page.getByRole('link', { name: nummer })).toBeVisible();
      await expectedToegankelijk(page);
      await expectedNothingBuitenView(page);
      await klachten.open(nummer);
      await expectedToegankelijk(page);
      await expectedNothingBuitenView(page);
      await klachten.nieuw();
      await expectedToegankelijk(page);
      await expectedNothingBuitenView(page);
    }
  }
  // A narrow window: no label of the dossier runs over its value.
  await setWindow(app, 1024, 700, 1);
  await klachten.toRegister();
  await klachten.open(nummer);
  const labels = page.locator('.klacht-feiten dt');
  await expect(labels.filter({ hasText: 'Ontvangstbevestiging' })).toBeVisible();
  const tooWide = await labels.evaluateAll((all) =>
    all.flatMap((label) => (label.scrollWidth > label.clientWidth ? [label.textContent] : [])),
  );
  expect(tooWide).toEqual([]);
});

test('documents are kept, shown inside the program and logged', async ({ start }) => {
  const { page } = await start({ vandaag: '2028-02-08' });
  await new AppFrame(page).isOpen();
  const klachten = new Klachten(page);
  await klachten.nieuw();
  await klachten.fillIntake(INTAKE);
  await klachten.registreer();
  await page.setInputFiles('input[type=file]', {
    name: 'brief.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Geachte gemeente, er is niet teruggebeld.'),
  });
  await klachten.button('Openen: brief.txt').click();
  await expect(klachten.dialoog).toContainText('Geachte gemeente, er is niet teruggebeld.');
  await expectedToegankelijk(page);
  await klachten.button('Sluiten').click();
  // What a file is follows from its contents, not from its name.
  await page.setInputFiles('input[type=file]', {
    name: 'brief.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from([0x4d, 0x5a, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00]),
  });
  await expect(page.locator('.meldingbalk')).toContainText(/bestand/u);
  await expect(klachten.button('Openen: brief.pdf')).toHaveCount(0);
});

test('who may not see complaints sees counts only; the klachtbehandelaar registers none', async ({
  start,
}) => {
  const { page } = await start({ vandaag: '2028-02-08' });
  const frame = new AppFrame(page);
  await frame.isOpen();
  const klachten = new Klachten(page);
  await klachten.nieuw();
  await klachten.fillIntake(INTAKE);
  const nummer = await klachten.registreer();
  const dossier = await page.evaluate(() => location.hash);
  await klachten.addPersoon('Kees Handelaar');

  await klachten.wordt('Kees Handelaar');
  await klachten.toRegister();
  await expect(page.getByRole('link', { name: 'Nieuwe klacht' })).toHaveCount(0);
  await page.evaluate(() => {
    location.hash = '#/klachten/nieuw';
  });
  await expect(
    page.getByRole('heading', { name: 'De administratie legt nieuwe klachten vast' }),
  ).toBeVisible();
  await klachten.open(nummer);
  await expect(page.getByText('Alleen voor: administratie').first()).toBeVisible();

  await klachten.wordt('Wil Meekijk');
  await klachten.toRegister();
  await expect(page.getByText('U ziet alleen aantallen.')).toBeVisible();
  await expectedToegankelijk(page);
  await expect(page.getByRole('link', { name: nummer })).toHaveCount(0);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, dossier);
  await expect(page.getByText('U ziet alleen aantallen.')).toBeVisible();
  await expect(page.getByText('Voorbeeldstraat')).toHaveCount(0);
  await frame.ga('Vandaag');
  await expect(page.getByRole('list', { name: 'Klachten die aandacht vragen' })).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Zoek een scherm/u }).fill('Nieuwe klacht');
  await expect(page.getByRole('option', { name: 'Nieuwe klacht…' })).toHaveCount(0);
});

test('who handles it is known: a medewerker or explicitly none, and never the beklaagde', async ({
  start,
}) => {
  const { page } = await start({ vandaag: '2028-02-08' });
  await new AppFrame(page).isOpen();
  const klachten = new Klachten(page);
  await klachten.nieuw();
  await klachten.fillIntake(INTAKE);
  const label = await page.locator('.klacht-vinken label').first().textContent();
  const naam = (label ?? '').replace(/ \(.*$/u, '').trim();
  await klachten.registreer();
  await klachten.button('Persoon toevoegen…').click();
  await klachten.button('Toevoegen').click();
  await expect(klachten.dialoog).toContainText('Kies een medewerker, of “Is geen medewerker”.');
  const wie = klachten.dialoog.getByRole('combobox', { name: 'Welke medewerker is dit?' });
  await wie.selectOption({ label: 'Is geen medewerker' });
  await klachten.dialoog.getByRole('textbox', { name: 'Naam' }).fill(naam);
  await klachten.button('Toevoegen').click();
  await expect(klachten.dialoog).toContainText(`Er is een medewerker met deze naam: ${naam}.`);
  await expectedToegankelijk(page);
  const option = wie.locator('option', { hasText: `${naam} (` });
  await wie.selectOption((await option.getAttribute('value')) ?? '');
  await klachten.button('Toevoegen').click();
  await expect(klachten.dialoog).toBeHidden();
  await klachten.button('Formeel in behandeling nemen…').click();
  await klachten.dialoog
    .getByRole('combobox', { name: 'Behandelaar' })
    .selectOption({ label: `${naam} (klacht gaat over deze persoon)` });
  await klachten.button('Vastleggen').click();
  await expect(klachten.dialoog).toContainText('De klacht gaat over deze persoon.');
  await klachten.button('Annuleren').click();
  await klachten.button('Wie is wie…').click();
  await klachten.dialoog.getByRole('combobox', { name: 'Persoon' }).selectOption({ label: naam });
  await expect(wie).toHaveValue(/.+/u);
  await expectedToegankelijk(page);
});

test('a complaint about a gebiedsmanager and somebody by name is hidden from the manager', async ({
  start,
}) => {
  const { page } = await start({ vandaag: '2028-02-08' });
  await new AppFrame(page).isOpen();
  const klachten = new Klachten(page);
  const option = page
    .getByRole('combobox', { name: 'Demo: u bent' })
    .locator('option', { hasText: '(Gebiedsmanager)' })
    .first();
  const manager = ((await option.textContent()) ?? '').replace(' (Gebiedsmanager)', '');
  await klachten.nieuw();
  await klachten.fillIntake(INTAKE);
  const zoek = page.getByRole('textbox', { name: 'Iemand anders zoeken' });
  await zoek.fill(manager);
  await page.getByRole('list', { name: 'Gevonden personen' }).getByRole('button', { name: manager }).click();
  await expect(page.getByRole('checkbox', { name: manager })).toBeChecked();
  await zoek.fill('Tom Tijdelijk');
  await klachten.button('Staat er niet bij: “Tom Tijdelijk” toevoegen').click();
  await expectedToegankelijk(page);
  const nummer = await klachten.registreer();
  await expect(page.getByText(manager).first()).toBeVisible();
  await klachten.button('Betrokken personen…').click();
  await zoek.fill('Wil Meekijk');
  await zoek.press('Enter');
  await klachten.select('Wil Meekijk', 'Getuige van de gedraging');
  await expectedToegankelijk(page);
  await klachten.button('Opslaan').click();
  await expect(klachten.dialoog).toBeHidden();
  await expect(page.getByText('Wil Meekijk: getuige van de gedraging')).toBeVisible();
  await klachten.wordt(manager);
  await klachten.toRegister();
  await expect(page.getByRole('heading', { name: 'Er zijn geen open klachten' })).toBeVisible();
  await expect(page.getByRole('link', { name: nummer })).toHaveCount(0);
});
