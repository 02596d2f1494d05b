import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { createAdministratie } from './pages/administratie.ts';
import { Klachten } from './pages/klachten.ts';

/** Whoever makes an administratie is nobody's medewerker until somebody says so: complaints about people wait for that. */

test('until it is recorded who one is, a complaint about somebody is not taken in, and the draft is kept', async ({
  start,
}) => {
  const { page } = await start({ args: [], vandaag: '2026-02-02' });
  await createAdministratie(page);
  const klachten = new Klachten(page);
  await klachten.nieuw();
  await klachten.fill('Ontvangen op', '02-02-2026');
  await klachten.select('Kanaal', 'Brief');
  await klachten.fill('Naam', 'Mevrouw A. Voorbeeld');
  await klachten.fill('Adres', 'Voorbeeldstraat 1');
  await page.getByRole('checkbox', { name: /^Geen wijk of team/u }).check();
  await klachten.fill('Omschrijving van de gedraging', 'Er werd niet teruggebeld.');
  await klachten.fill('Waar gaat dit onderdeel over?', 'Niet teruggebeld');
  await klachten.select('Categorie', 'Wijze van communiceren');
  await klachten.fill('Iemand anders zoeken', 'Tom Tijdelijk');
  await klachten.button('Staat er niet bij: “Tom Tijdelijk” toevoegen').click();
  await klachten.button('Klacht registreren').click();
  const fouten = page.getByRole('group', { name: 'Nog niet compleet' });
  await expect(fouten).toContainText('Van u is niet vastgelegd of u medewerker bent');

  await klachten.button('Vastleggen wie u bent…').click();
  await klachten.select('Welke medewerker is dit?', 'Is geen medewerker');
  await klachten.record();
  await expect(klachten.button('Vastleggen wie u bent…')).toBeHidden();
  const nummer = await klachten.registreer();
  await expect(page.getByText('Tom Tijdelijk').first()).toBeVisible();
  await klachten.open(nummer);
});
