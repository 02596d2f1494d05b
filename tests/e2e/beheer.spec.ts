import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { Beheer } from './pages/beheer.ts';
import { AppFrame, expectedNothingBuitenView, setWindow } from './pages/frame.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

const VANDAAG = '2021-03-01';

test('a setting is changed from a date on; a value out of bounds is refused at the field', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  const beheer = new Beheer(page);
  await frame.isOpen();
  await frame.ga('Beheer');
  const line = beheer.instelling('Cliëntgebonden deel');
  await expect(line).toContainText('70,0 %');
  await line.getByRole('button').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nieuwe waarde').fill('7');
  await dialog.getByRole('button', { name: 'Wijzigen' }).click();
  await expect(dialog.getByText('Vul een getal in van 0,1 t/m 1.')).toBeVisible();
  await dialog.getByLabel('Nieuwe waarde').fill('0,65');
  await dialog.getByRole('textbox', { name: 'Geldt vanaf' }).fill('31-02-2021');
  await dialog.getByRole('button', { name: 'Wijzigen' }).click();
  await expect(dialog.getByText('31-02-2021 bestaat niet.')).toBeVisible();
  await expectedToegankelijk(page);
  await dialog.getByRole('textbox', { name: 'Geldt vanaf' }).fill('1 mrt 2021');
  await dialog.getByRole('button', { name: 'Wijzigen' }).click();
  await expect(dialog).toBeHidden();
  await expect(line).toContainText('0,65 (65,0 %)');
  await expect(line).toContainText('eigen waarde');
  await frame.ongedaanButton(/^Ongedaan maken: .+/u).click();
  await expect(line).toContainText('70,0 %');
});

test('a new medewerker: messages at the fields, then a row on the planbord and a line in Wijzigingen', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  const beheer = new Beheer(page);
  await frame.isOpen();
  await frame.giveOpdracht('Nieuwe medewerker');
  await expect(page.getByLabel('Voornaam')).toBeVisible();
  await page.getByLabel('Contracturen per week').fill('-4');
  await page.getByRole('button', { name: 'Medewerker toevoegen' }).click();
  await expect(page.getByText('Vul een voornaam in.')).toBeVisible();
  await expect(page.getByText('Kies een organisatie.')).toBeVisible();
  await expect(page.getByText(/^Uren kunnen niet negatief zijn\./u)).toBeVisible();
  await expectedToegankelijk(page);
  const persoon = {
    voornaam: 'Fenna',
    tussenvoegsel: 'van',
    achternaam: 'Proefstra',
    organisatie: 'Pameijer',
    team: 'Oost',
    uren: '24,5',
  };
  await beheer.newMedewerker(persoon);
  await expect(page.getByText('Fenna van Proefstra is toegevoegd.')).toBeVisible();
  await beheer.tab('Wijzigingen');
  const lines = page.getByRole('row', { name: /Proefstra/u });
  await expect(lines).toHaveCount(1);
  // Undone and done again, each said once.
  await page.keyboard.press('Control+z');
  await expect(lines).toHaveCount(2);
  await expect(lines.first()).toContainText(/^(?!.*ongedaan gemaakt.*ongedaan gemaakt).*ongedaan gemaakt/iu);
  await page.keyboard.press('Control+y');
  await expect(lines).toHaveCount(3);
  await frame.giveOpdracht('Fenna van Proefstra');
  await expect(page.getByText('Proefstra, Fenna van').first()).toBeVisible();
});

test('typing has its own undo: Ctrl+Z in a field takes back letters, not the last opdracht', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Beheer');
  await new Beheer(page).tab('Organisaties');
  await page.getByRole('button', { name: 'Nieuwe organisatie…' }).click();
  await page.getByRole('textbox', { name: 'Naam' }).fill('Hulp Dichtbij');
  await page.getByRole('button', { name: 'Organisatie maken' }).click();
  await expect(page.getByRole('rowheader', { name: 'Hulp Dichtbij' })).toBeVisible();
  await new Beheer(page).tab('Nieuwe medewerker');
  await page.getByLabel('Voornaam').click();
  await page.keyboard.type('Sam');
  await page.keyboard.press('Control+z');
  await expect(frame.ongedaanButton(/Hulp Dichtbij/u)).toBeEnabled();
  await expect(page.getByLabel('Voornaam')).not.toHaveValue('Sam');
});

test('the keys are listed under F1', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Beheer');
  await expect(page.getByRole('link', { name: 'Instellingen', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await page.keyboard.press('F1');
  const overzicht = page.getByRole('dialog', { name: 'Sneltoetsen' });
  await expect(overzicht).toContainText('Laatste wijziging ongedaan maken');
  await expectedToegankelijk(page);
  await page.keyboard.press('Escape');
  await expect(overzicht).toBeHidden();
});

const TABS = [
  'Instellingen',
  'Gebieden en teams',
  'Organisaties',
  'Nieuwe medewerker',
  'Klachten',
  'Kalender',
  'Wijzigingen',
  'Over',
];

test('Over shows the licences of the application and everything in it', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Beheer');
  await page.getByRole('link', { name: 'Over', exact: true }).click();
  await page.getByText('Licenties van Gebiedsplanner en zijn onderdelen').click();
  const licenties = page.getByRole('region', { name: 'Licenties' });
  await expect(licenties).toContainText('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
  await expect(licenties).toContainText(/react-dom \d+\.\d+\.\d+: MIT/);
  await expectedToegankelijk(page);
});

for (const [kleuren, zoom] of [
  ['Lichte kleuren', 1],
  ['Donkere kleuren', 2],
] as const) {
  test(`every tab is accessible: ${kleuren.toLowerCase()}, ${String(zoom * 100)} %`, async ({ start }) => {
    test.setTimeout(120_000);
    const { app, page } = await start({ vandaag: VANDAAG });
    const frame = new AppFrame(page);
    await frame.isOpen();
    await frame.ga('Beheer');
    await setWindow(app, 1280, 800, zoom);
    await frame.giveOpdracht(kleuren);
    for (const tab of TABS) {
      await new Beheer(page).tab(tab);
      await expectedNothingBuitenView(page);
      await expectedToegankelijk(page);
    }
  });
}

test('the calendar: the signal leads to it, a besluit and closing days are recorded and taken back', async ({
  start,
}) => {
  const { page } = await start({ vandaag: '2028-12-04' });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Vandaag');
  await page.getByRole('link', { name: 'Naar de kalender' }).click();
  await expect(page.getByRole('row', { name: /2014 t\/m 2016.*ingebouwd/u })).toBeVisible();
  await expectedToegankelijk(page);
  await page.getByRole('button', { name: 'Besluit toevoegen…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Titel').fill('Besluit gelijkstelling van 11 mei 2029');
  await dialog.getByLabel('Bron').fill('Stb. 2028, 1');
  await dialog.getByLabel('Gelijkgestelde dagen').fill('11 mei 2032');
  await expect(dialog.getByText('di 11-05-2032 valt buiten de jaren van dit besluit')).toBeVisible();
  await dialog.getByLabel('Gelijkgestelde dagen').fill('11 mei 2029');
  await expect(dialog.getByText('Gelijkgestelde dagen van 2029 t/m 2031 vastgelegd')).toBeVisible();
  await expect(dialog.getByText(/^Niet meer voorlopig: 2028-/u)).toBeVisible();
  await expectedToegankelijk(page);
  await dialog.getByRole('button', { name: 'Toevoegen' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('De gelijkgestelde dagen van 2029 staan nog niet')).toBeHidden();
  await page.getByRole('button', { name: 'Sluitingsdagen toevoegen…' }).click();
  await dialog.getByLabel('Omschrijving').fill('Kerstsluiting');
  await dialog.getByRole('textbox', { name: 'Eerste dag' }).fill('27-12-2028');
  await dialog.getByRole('textbox', { name: 'Laatste dag' }).fill('29-12-2028');
  await dialog.getByRole('button', { name: 'Toevoegen' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: /27-12-2028 t\/m 29-12-2028 Kerstsluiting/u })).toBeVisible();
  await frame.ongedaanButton(/^Ongedaan maken: Kerstsluiting/u).click();
  await expect(page.getByText('Er zijn geen sluitingsdagen vastgelegd.')).toBeVisible();
  await frame.ongedaanButton(/^Ongedaan maken: Gelijkgestelde dagen/u).click();
  await expect(page.getByText('De gelijkgestelde dagen van 2029 staan nog niet')).toBeVisible();
  await page.getByRole('combobox', { name: /u bent/u }).selectOption({ label: 'Wil Meekijk (Inzage)' });
  await expect(page.getByText('De beheerder kan de kalender wijzigen.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Besluit toevoegen…' })).toBeHidden();
});
