import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame } from './pages/frame.ts';
import { Klachten } from './pages/klachten.ts';

test('two people complain: each an own address, letter and hearing; one stops and the complaint goes on', async ({
  start,
}) => {
  const { page } = await start({ vandaag: '2028-02-08' });
  await new AppFrame(page).isOpen();
  const klachten = new Klachten(page);
  await klachten.nieuw();
  await klachten.fillIntake({ ontvangen: '07-02-2028', kanaal: 'E-mail', team: 'Groenoord' });
  await klachten.button('Nog een klager').click();
  const tweede = page.getByRole('group', { name: 'Klager 2' });
  await tweede.getByRole('textbox', { name: 'Naam' }).fill('Tom Tweedens');
  await tweede.getByRole('textbox', { name: 'Gemachtigde', exact: true }).fill('mr. Raad');
  await tweede.getByRole('textbox', { name: /^Post voor de gemachtigde/u }).fill('Kade 9, Delft');
  await klachten.registreer();
  const feiten = page.getByRole('region', { name: 'De klacht' });
  await expect(feiten).toContainText('Mevrouw A. Voorbeeld, Voorbeeldstraat 1');
  await expect(feiten).toContainText('mr. Raad, Kade 9, Delft');

  // A letter for each, one after the other.
  await klachten.button('Ontvangstbevestiging…').click();
  await klachten.button('Brief maken').click();
  await klachten.button('Brief aan Tom Tweedens…').click();
  await klachten.button('Brief maken').click();
  await expect(klachten.dialoog).toContainText('Ontvangstbevestiging, klager 2.docx');
  await klachten.button('Sluiten').click();
  await klachten.button('Ontvangstbevestiging vastleggen…').click();
  await klachten.select('Wie', 'Klager: Mevrouw A. Voorbeeld');
  await klachten.select(
    'Document',
    (await page.getByRole('option', { name: /klager 1/u }).textContent()) ?? '',
  );
  await klachten.record();
  const lijst = page.getByRole('region', { name: 'Controlelijst' });
  await expect(lijst).toContainText('nog aan Tom Tweedens');

  await klachten.button('Ingetrokken door de klager…').click();
  await expect(klachten.dialoog).toContainText('Er zijn 2 klagers.');
  await klachten.button('Annuleren').click();
  await klachten.button('Eén klager stopt, de klacht gaat door…').click();
  await klachten.select('Welke klager', 'Tom Tweedens');
  await klachten.select('Waarom deze klager stopt', 'Trok zich terug');
  await klachten.fill('Brief van de klager of gespreksnotitie', 'E-mail van 8 februari');
  await klachten.record();
  await klachten.expectedStatus('Ontvangen');
  await expect(feiten).toContainText('trok zich terug: 08-02-2028, E-mail van 8 februari');
  await expect(page.getByRole('region', { name: 'Tijdlijn' })).toContainText(
    'de klacht gaat door: Tom Tweedens',
  );
  await expect(lijst).not.toContainText('Tom Tweedens');

  // Somebody joins later, in the facts.
  await klachten.button('Gegevens wijzigen…').click();
  await klachten.button('Nog een klager').click();
  const derde = page.getByRole('group', { name: 'Klager 3' });
  await derde.getByRole('textbox', { name: 'Naam' }).fill('Dora Derdema');
  await klachten.button('Opslaan').click();
  await expect(feiten).toContainText('Dora Derdema; klaagt mee sinds 08-02-2028');
  await expect(lijst).toContainText('adres van Dora Derdema');
});
