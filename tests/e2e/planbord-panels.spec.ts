import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame, expectedNothingBuitenView, setWindow } from './pages/frame.ts';
import { Planbord } from './pages/planbord.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

const VANDAAG = '2021-03-01';

test('absence is recorded, changed and removed; the cell shows it without a reason', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const [naam = ''] = await bord.namenIn('Groenoord');
  const row = await bord.rowId(naam);
  const week = await bord.column(11);
  const voor = await bord.read(row, week);
  await bord.selectAction(row, week, 'Afwezigheid…');
  const { paneel } = bord;
  await paneel.getByLabel('Soort').selectOption({ label: 'Ziekte' });
  await paneel.getByRole('textbox', { name: /^Tot en met/u }).fill('14-03-2021');
  await paneel.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(paneel.getByText('De laatste dag ligt voor de eerste dag.')).toBeVisible();
  await paneel.getByRole('textbox', { name: /^Tot en met/u }).fill('21-03-2021');
  await paneel.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(bord.cell(row, week)).toHaveText('afw.');
  await expect(bord.cell(row, week)).toHaveAccessibleName(/Afwezig 100/u);
  await expect(bord.cell(row, week)).not.toHaveAccessibleName(/ziek/iu);
  await bord.expectedAangekondigd(/^Opgeslagen: Afwezigheid van/u);

  await bord.selectAction(row, week, 'Afwezigheid…');
  await paneel.getByRole('button', { name: /^Wijzigen: ziekte 15-03-2021/u }).click();
  await paneel.getByLabel('Deel van de werktijd').fill('50');
  await paneel.getByRole('button', { name: 'Wijzigen', exact: true }).click();
  await expect(bord.cell(row, week)).toHaveText(voor);
  await expect(bord.cell(row, week)).toHaveAccessibleName(/Afwezig 50/u);
  await bord.selectAction(row, week, 'Afwezigheid…');
  await paneel.getByRole('button', { name: /^Verwijderen: ziekte 15-03-2021/u }).click();
  await page.keyboard.press('Escape');
  await expect(bord.cell(row, week)).not.toHaveAccessibleName(/Afwezig/u);
});

test('a move from a Wednesday begins on that Wednesday, and ends on the day that was given', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Gebied Noord');
  await bord.cell(await bord.groupId('Nieuwland'), 'naam').click();
  await page.keyboard.press('ArrowLeft');
  const [naam = ''] = await bord.namenIn('Groenoord');
  const row = await bord.rowId(naam, 'Groenoord');
  const week = await bord.column(11);
  const { paneel } = bord;
  await bord.selectAction(row, week, 'Verplaats naar Nieuwland…');
  const van = paneel.getByRole('textbox', { name: 'Vanaf' });
  const tm = paneel.getByRole('textbox', { name: /^Tot en met/u });
  await expect(van).toHaveValue('ma 15-03-2021 (wk 11)');
  await paneel.getByLabel('Uren per week die meegaan').fill('8');
  // What cannot be is said when the field is left, by Tab or by mouse; what is meant is shown in full.
  await van.fill('31-2');
  await page.keyboard.press('Tab');
  await expect(paneel.getByText('31-2 bestaat niet. Controleer de dag en de maand.')).toBeVisible();
  await van.fill('17-3');
  await tm.click();
  await expect(van).toHaveValue('wo 17-03-2021 (wk 11)');
  await tm.fill('week 13');
  await page.keyboard.press('Tab');
  await expect(tm).toHaveValue('zo 04-04-2021 (wk 13)');
  await paneel.getByRole('button', { name: 'Toepassen' }).click();
  await bord.expectedAangekondigd(/^Opgeslagen: .*Nieuwland/u);
  await bord.selectAction(row, week, 'Gegevens en detacheringen van de medewerker');
  const timeline = page.getByRole('region', { name: 'Tijdlijn' }).getByRole('table');
  await expect(timeline.getByRole('row').filter({ hasText: 'Nieuwland' }).first()).toContainText(
    /17-03-2021.*04-04-2021/u,
  );
});

test('a vacature is added, counts in no total, and is filled with a new person in one step', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Zuid');
  const team = await bord.groupId('Zuid');
  const week = await bord.column(12);
  const bezetting = await bord.read(team, week);
  const { paneel } = bord;
  await bord.selectAction(team, week, 'Vacature toevoegen…');
  await paneel.getByRole('button', { name: 'Vacature toevoegen' }).click();
  await expect(paneel.getByText('Vul uren per week in').first()).toBeVisible();
  await paneel.getByLabel('Uren per week').fill('20');
  await paneel.getByLabel('Specialisme').selectOption({ label: 'Welzijnswerk' });
  await paneel.getByLabel('Beoogde organisatie').selectOption({ label: 'Dock' });
  await paneel.getByRole('textbox', { name: 'Open sinds' }).fill('1-2-2021');
  await paneel.getByRole('textbox', { name: 'Gewenste start' }).fill('15-3-2021');
  await paneel.getByRole('button', { name: 'Vacature toevoegen' }).click();
  const row = page.locator('.bord-vacature', { hasText: 'Vacature Welzijnswerk' });
  await expect(row).toBeVisible();
  await expect(bord.cell(team, week)).toHaveText(bezetting);

  const id = (await row.first().getAttribute('row-id')) ?? '';
  await bord.selectAction(id, week, 'Vacature vullen…');
  await paneel.getByLabel('Nieuwe medewerker').check();
  await paneel.getByLabel('Voornaam').fill('Fenna');
  await paneel.getByRole('button', { name: 'Vacature vullen' }).click();
  await expect(paneel.getByText('Vul een achternaam in.')).toBeVisible();
  await paneel.getByLabel('Tussenvoegsel').fill('van');
  await paneel.getByLabel('Achternaam').fill('Aanvulling');
  await paneel.getByRole('button', { name: 'Vacature vullen' }).click();
  await expect(row).toHaveCount(0);
  const nieuw = await bord.rowId('Aanvulling, Fenna van');
  await expect(bord.cell(nieuw, week)).toHaveText('20');
  await expect(bord.cell(team, week)).not.toHaveText(bezetting);
  await page.keyboard.press('Control+z');
  await expect(row).toBeVisible();
  await expect(bord.cell(team, week)).toHaveText(bezetting);
});

test('a vacature is filled with somebody who works here already; the rest of the hours stays open', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Zuid');
  const team = await bord.groupId('Zuid');
  const week = await bord.column(12);
  const bezetting = await bord.read(team, week);
  const { paneel } = bord;
  await bord.selectAction(team, week, 'Vacature toevoegen…');
  await paneel.getByLabel('Uren per week').fill('12');
  await paneel.getByRole('textbox', { name: 'Open sinds' }).fill('1-2-2021');
  await paneel.getByRole('textbox', { name: 'Gewenste start' }).fill('15-3-2021');
  await paneel.getByRole('button', { name: 'Vacature toevoegen' }).click();
  const row = page.locator('.bord-vacature', { hasText: '12' });
  await expect(row.first()).toBeVisible();

  const id = (await row.first().getAttribute('row-id')) ?? '';
  await bord.selectAction(id, week, 'Vacature vullen…');
  await paneel.getByRole('button', { name: 'Vacature vullen' }).click();
  await expect(paneel.getByText(/Kies een medewerker/u).last()).toBeVisible();
  await paneel
    .getByRole('combobox', { name: 'Medewerker', exact: true })
    .selectOption({ label: 'Demolen, Alex' });
  await paneel.getByLabel('Uren per week').fill('8');
  await expectedToegankelijk(page);
  await paneel.getByRole('button', { name: 'Vacature vullen' }).click();
  const nieuw = await bord.rowId('Demolen, Alex', 'Zuid');
  await expect(bord.cell(nieuw, week)).toHaveText('8');
  await expect(bord.cell(team, week)).not.toHaveText(bezetting);
  await bord.expectedAangekondigd(/Vacature in Zuid vervuld door A\. Demolen/u);
  await page.keyboard.press('Control+z');
  await expect(bord.cell(team, week)).toHaveText(bezetting);
});

test('a knelpunt beside the planbord leads to its cell, and is accepted with a reason', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await page.getByRole('button', { name: 'Alle teams inklappen' }).click();
  const punten = bord.paneel.getByRole('list', { name: 'Open knelpunten' }).getByRole('listitem');
  await expect(punten.first()).toBeVisible();
  const first = punten.filter({ hasText: 'SKJ verloopt' }).first();
  const wie = ((await first.locator('strong').textContent()) ?? '').replace(/^.*: /u, '');
  await first.getByRole('link', { name: /^Bekijk op het planbord/u }).click();
  const row = page.locator('.ag-row').filter({ has: page.locator('.grid-naam', { hasText: wie }) });
  await expect(row.first()).toBeVisible();
  await expect(page.locator('.ag-row-selected .grid-naam')).toHaveText(wie);
  await expect(page.locator('.ag-row-selected .ag-cell:focus')).toHaveAttribute('col-id', /^k\d+$/u);

  const aantal = await punten.count();
  await first.getByRole('button', { name: /^Accepteren/u }).click();
  const dialog = page.getByRole('dialog', { name: 'Knelpunt accepteren' });
  await dialog.getByRole('textbox').fill('Herregistratie is aangevraagd');
  await dialog.getByRole('button', { name: 'Accepteren' }).click();
  await expect(punten).toHaveCount(aantal - 1);
});

test('the keyboard alone: find a person, type, open the menu, change in the panel, undo', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const [naam = ''] = await bord.namenIn('Groenoord');
  await page.keyboard.press('Control+f');
  await page.keyboard.type(naam.slice(0, 9));
  await expect.poll(async () => (await bord.namenIn('Groenoord')).length).toBeLessThan(3);
  await page.getByLabel('Weken:').focus();
  await page.keyboard.press('Tab');
  for (let i = 0; i < 3 && (await page.locator('.ag-cell:focus').count()) === 0; i += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  for (let i = 0; i < 9; i += 1) await page.keyboard.press('ArrowRight');
  const row = await bord.rowId(naam);
  const week = (await page.locator('.ag-cell:focus').getAttribute('col-id')) ?? '';
  await expect(bord.cell(row, week)).toBeFocused();
  const voor = await bord.read(row, week);
  await page.keyboard.press('F2');
  await page.keyboard.type('12');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Enter');
  await expect(bord.cell(row, week)).toHaveText('12');
  await expect(bord.cell(row, week)).toBeFocused();
  await frame.expectedOpgeslagen();

  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Uren in deze cel typen' })).toBeFocused();
  await page.keyboard.press('i');
  await page.keyboard.press('Enter');
  await expect(bord.paneel.getByRole('heading', { name: 'Inzet wijzigen' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bord.cell(row, week)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(bord.cell(row, week)).toHaveText(voor);
});

test('light and dark, with a form open and at 200 %, axe finds nothing and nothing sticks out', async ({
  start,
}) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await setWindow(app, 1280, 800, 1);
  await expectedNothingBuitenView(page);
  await expectedToegankelijk(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const [naam = ''] = await bord.namenIn('Nieuwland');
  await bord.selectAction(await bord.rowId(naam), await bord.column(9), 'Inzet wijzigen…');
  await expect(bord.paneel.getByRole('heading', { name: 'Inzet wijzigen' })).toBeVisible();
  await expectedToegankelijk(page);
  await page.keyboard.press('Escape');
  await bord.type(await bord.rowId(naam), await bord.column(9), '55');
  await page.keyboard.press('Enter');
  await expectedToegankelijk(page);
  await page.keyboard.press('Escape');
  await setWindow(app, 1280, 800, 2);
  await expectedNothingBuitenView(page);
});
