import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { Klachten } from './paginas/klachten.ts';
import { Raamwerk, verwachtNietsBuitenBeeld, zetVenster } from './paginas/raamwerk.ts';
import { verwachtToegankelijk } from './paginas/toegankelijk.ts';

const INTAKE = { ontvangen: '07-02-2028', kanaal: 'E-mail', team: 'Groenoord' } as const;

test('a complaint goes from intake to an oordeel, over days and restarts', async ({ start }) => {
  test.setTimeout(150_000);
  const eerste = await start({ vandaag: '2028-02-08' });
  await new Raamwerk(eerste.page).isOpen();
  const intake = new Klachten(eerste.page);
  await intake.nieuw();
  await intake.knop('Klacht registreren').click();
  await expect(eerste.page.getByRole('group', { name: 'Nog niet compleet' })).toContainText(
    'Kies hoe de klacht binnenkwam.',
  );
  await intake.vulIntake(INTAKE);
  await expect(eerste.page.getByText('ma 20-03-2028').first()).toBeVisible();
  await expect(eerste.page.getByText(/^Concept bewaard \d\d:\d\d$/u)).toBeVisible();
  const nummer = await intake.registreer();
  await intake.verwachtStatus('Ontvangen');
  await intake.stap('Ontvangstbevestiging', 'Brief 12');
  await intake.voegPersoonToe('Kees Handelaar');
  await intake.neemFormeel('Kees Handelaar');
  await intake.verwachtStatus('Formeel in behandeling');
  await intake.knop('Afhandelen met oordeel…').click();
  await expect(intake.dialoog).toContainText('De klager is niet gehoord.');
  await expect(intake.dialoog).toContainText('(Awb 9:10 lid 1)');
  await intake.knop('Sluiten').click();
  await eerste.app.close();

  const tweede = await start({ vandaag: '2028-03-08' });
  await new Raamwerk(tweede.page).isOpen();
  const klachten = new Klachten(tweede.page);
  await klachten.open(nummer);
  await expect(tweede.page.locator('.klacht-kop')).toContainText('nog 12 dagen');
  await klachten.stap('Afschrift van de klacht aan de beklaagde', 'Brief 13');
  await klachten.stap('Gehoord');
  await klachten.stap('Gehoord');
  await klachten.stap('Verslag van het horen', 'Verslag 1');
  await klachten.kies('Oordeel over onderdeel 1', 'Gegrond');
  await klachten.vul('Motivering van onderdeel 1', 'Er is niet teruggebeld, terwijl dat was beloofd.');
  await klachten.vul('Bevindingen', 'Uit de gesprekken blijkt dat er niet is teruggebeld.');
  await klachten.vul('Conclusies en maatregelen', 'De klacht is gegrond. Afspraken over terugbellen.');
  await klachten.knop('Oordeel opslaan').click();
  await klachten.knop('Afhandelen met oordeel…').click();
  await klachten.dialoog.getByRole('textbox', { name: 'Ombudsman in de brief' }).fill('Nationale ombudsman');
  await klachten.dialoog.getByRole('checkbox', { name: 'Termijn voor de ombudsman in de brief' }).check();
  await klachten.dialoog
    .getByRole('textbox', { name: 'Datum van het afschrift aan de beklaagde' })
    .fill('08-03-2028');
  await klachten.legVast();
  await klachten.verwachtStatus('Afgehandeld met oordeel');

  await tweede.page.keyboard.press('Control+z');
  await klachten.verwachtStatus('Formeel in behandeling');
  await tweede.page.keyboard.press('Control+y');
  await klachten.verwachtStatus('Afgehandeld met oordeel');

  // What is closed asks no attention.
  await new Raamwerk(tweede.page).ga('Vandaag');
  const signalen = tweede.page.getByRole('list', { name: 'Klachten die aandacht vragen' });
  await expect(signalen).toBeVisible();
  await expect(signalen).not.toContainText(nummer);
});

test('verdagen: refused after the end with the article, in time it moves the end', async ({ start }) => {
  const { page } = await start({ vandaag: '2028-03-15' });
  await new Raamwerk(page).isOpen();
  const klachten = new Klachten(page);
  await klachten.nieuw();
  await klachten.vulIntake(INTAKE);
  await klachten.registreer();
  await klachten.voegPersoonToe('Kees Handelaar');
  await klachten.neemFormeel('Kees Handelaar');
  await klachten.knop('Verdagen…').click();
  await klachten.knop('Vastleggen').click();
  await expect(klachten.dialoog).toContainText('De reden van de verdaging ontbreekt.');
  await expect(klachten.dialoog).toContainText('(Awb 9:11 lid 2)');
  await verwachtToegankelijk(page);
  await klachten.kies('Aantal weken (1 tot en met 4)', '4 weken');
  await klachten.vul('Reden', 'De beklaagde is met verlof.');
  await klachten.vul('Datum van de brief aan de klager', '15-03-2028');
  await klachten.vul('Datum van de brief aan de beklaagde', '15-03-2028');
  await expect(klachten.dialoog).toContainText('Uiterste datum na deze stap: di 18-04-2028');
  await klachten.legVast();
  await expect(page.locator('.klacht-kop')).toContainText('verdaagd');
  await expect(page.getByText('di 18-04-2028').first()).toBeVisible();
  await klachten.knop('Verdagen…').click();
  await expect(klachten.dialoog).toContainText(/9:11/u);
});

test('informal: solved, reopened, and the term of the receipt runs again', async ({ start }) => {
  const { page } = await start({ vandaag: '2028-02-10' });
  await new Raamwerk(page).isOpen();
  const klachten = new Klachten(page);
  await klachten.nieuw();
  await klachten.vulIntake(INTAKE);
  await klachten.registreer();
  await klachten.voegPersoonToe('Gerda Voorzitter', true);
  await klachten.knop('Informeel proberen op te lossen…').click();
  await klachten.dialoog
    .getByRole('combobox', { name: 'Gebiedsmanager' })
    .selectOption({ label: 'Gerda Voorzitter' });
  await klachten.legVast();
  await klachten.verwachtStatus('Informeel');
  await klachten.knop('Informeel opgelost…').click();
  await klachten.vul('Hoe de tevredenheid van de klager bleek', 'De klager zei dit aan de telefoon.');
  await klachten.vul('Datum van de schriftelijke bevestiging', '10-02-2028');
  await klachten.legVast();
  await klachten.verwachtStatus('Informeel opgelost');
  await klachten.knop('Heropenen: klager is niet tevreden…').click();
  await klachten.vul('Waarover de klager niet tevreden is', 'Er is weer niet gebeld.');
  await klachten.dialoog
    .getByRole('combobox', { name: 'Behandelaar' })
    .selectOption({ label: 'Gerda Voorzitter' });
  // Who tried it informally may handle it only with a reason (9:7).
  await expect(klachten.dialoog).toContainText('probeerde de klacht informeel op te lossen');
  await klachten.vul('Waarom toch deze persoon?', 'Er is niemand anders beschikbaar.');
  await klachten.legVast();
  await klachten.verwachtStatus('Formeel in behandeling');
  await expect(page.getByText('ma 20-03-2028').first()).toBeVisible();
});

test('an oral complaint starts no term; a draft is found again and thrown away', async ({ start }) => {
  const { page } = await start({ vandaag: '2028-02-10' });
  await new Raamwerk(page).isOpen();
  const klachten = new Klachten(page);
  await klachten.nieuw();
  await klachten.kies('Kanaal', 'Telefoon');
  await expect(page.getByText('Er loopt geen wettelijke termijn')).toBeVisible();
  await klachten.vul('Omschrijving van de gedraging', 'Aan de telefoon');
  await expect(page.getByText(/^Concept bewaard/u)).toBeVisible();
  await klachten.naarRegister();
  await page.getByRole('link', { name: 'Ga verder' }).click();
  await expect(page.getByRole('textbox', { name: 'Omschrijving van de gedraging' })).toHaveValue(
    'Aan de telefoon',
  );
  await klachten.vul('Op schrift gesteld op', '10-02-2028');
  await expect(page.getByText('do 23-03-2028').first()).toBeVisible();
  await klachten.naarRegister();
  await klachten.knop('Weggooien…').click();
  await klachten.knop('Weggooien').click();
  await expect(page.getByRole('heading', { name: 'Nog niet geregistreerd' })).toBeHidden();
});

test('light and dark, at 1280 × 800 and at 200 %: register, intake and dossier', async ({ start }) => {
  test.setTimeout(150_000);
  const { app, page } = await start({ vandaag: '2028-03-15' });
  const raamwerk = new Raamwerk(page);
  await raamwerk.isOpen();
  const klachten = new Klachten(page);
  await klachten.nieuw();
  await klachten.vulIntake(INTAKE);
  const nummer = await klachten.registreer();
  await raamwerk.ga('Vandaag');
  await expect(page.getByRole('list', { name: 'Klachten die aandacht vragen' })).toContainText(nummer);
  for (const kleur of ['Lichte kleuren', 'Donkere kleuren']) {
    await zetVenster(app, 1280, 800, 1);
    await raamwerk.geefOpdracht(kleur);
    for (const zoom of [1, 2]) {
      await zetVenster(app, 1280, 800, zoom);
      await klachten.naarRegister();
      await expect(page.getByRole('link', { name: nummer })).toBeVisible();
      await verwachtToegankelijk(page);
      await verwachtNietsBuitenBeeld(page);
      await klachten.open(nummer);
      await verwachtToegankelijk(page);
      await verwachtNietsBuitenBeeld(page);
      await klachten.nieuw();
      await verwachtToegankelijk(page);
      await verwachtNietsBuitenBeeld(page);
    }
  }
});

test('documents are kept, shown inside the program and logged', async ({ start }) => {
  const { page } = await start({ vandaag: '2028-02-08' });
  await new Raamwerk(page).isOpen();
  const klachten = new Klachten(page);
  await klachten.nieuw();
  await klachten.vulIntake(INTAKE);
  await klachten.registreer();
  await page.setInputFiles('input[type=file]', {
    name: 'brief.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Geachte gemeente, er is niet teruggebeld.'),
  });
  await klachten.knop('Openen: brief.txt').click();
  await expect(klachten.dialoog).toContainText('Geachte gemeente, er is niet teruggebeld.');
  await verwachtToegankelijk(page);
  await klachten.knop('Sluiten').click();
  // What a file is follows from its contents, not from its name.
  await page.setInputFiles('input[type=file]', {
    name: 'brief.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from([0x4d, 0x5a, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00]),
  });
  await expect(page.locator('.meldingbalk')).toContainText(/bestand/u);
  await expect(klachten.knop('Openen: brief.pdf')).toHaveCount(0);
});

test('who may not see complaints sees counts only; the klachtbehandelaar registers none', async ({
  start,
}) => {
  const { page } = await start({ vandaag: '2028-02-08' });
  const raamwerk = new Raamwerk(page);
  await raamwerk.isOpen();
  const klachten = new Klachten(page);
  await klachten.nieuw();
  await klachten.vulIntake(INTAKE);
  const nummer = await klachten.registreer();
  const dossier = await page.evaluate(() => location.hash);
  await klachten.voegPersoonToe('Kees Handelaar');

  await klachten.wordt('Kees Handelaar');
  await klachten.naarRegister();
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
  await klachten.naarRegister();
  await expect(page.getByText('U ziet alleen aantallen.')).toBeVisible();
  await verwachtToegankelijk(page);
  await expect(page.getByRole('link', { name: nummer })).toHaveCount(0);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, dossier);
  await expect(page.getByText('U ziet alleen aantallen.')).toBeVisible();
  await expect(page.getByText('Voorbeeldstraat')).toHaveCount(0);
  await raamwerk.ga('Vandaag');
  await expect(page.getByRole('list', { name: 'Klachten die aandacht vragen' })).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Zoek een scherm/u }).fill('Nieuwe klacht');
  await expect(page.getByRole('option', { name: 'Nieuwe klacht…' })).toHaveCount(0);
});
