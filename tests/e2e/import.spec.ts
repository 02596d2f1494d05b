import { randomBytes } from 'node:crypto';
import { expect } from '@playwright/test';
import schrijfExcel, { type SheetData } from 'write-excel-file/node';
import { test } from './fixtures.ts';
import { seinCore } from './pages/core-process.ts';
import { AppFrame } from './pages/frame.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

const VANDAAG = '2021-03-01';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const excel = async (naam: string, data: SheetData) => ({
  name: naam,
  mimeType: XLSX,
  buffer: await schrijfExcel([{ data, sheet: 'Personeel' }]).toBuffer(),
});

test('a staff list with errors: told per line, taken over as one step, undone as one step', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.giveOpdracht('Lijst met medewerkers importeren');
  await expect(page.getByRole('heading', { name: 'Lijst importeren' })).toBeVisible();
  await expectedToegankelijk(page);
  const file = page.getByLabel('Een bestand van de organisatie');

  await file.setInputFiles({ name: 'lijst.xlsx', mimeType: XLSX, buffer: Buffer.from('%PDF-1.7') });
  await expect(page.getByRole('alert')).toContainText('Dit is een PDF, geen Excel-bestand.');
  await file.setInputFiles(
    await excel('som.xlsx', [
      ['Naam', 'Uren'],
      ['Anna', { value: '12+12', type: 'Formula' }],
    ]),
  );
  await expect(page.getByRole('alert')).toContainText('staan formules, bijvoorbeeld in cel B2');
  await page.getByRole('button', { name: 'Een andere lijst kiezen' }).click();

  await file.setInputFiles(
    await excel('lijst.xlsx', [
      ['Personeelsoverzicht'],
      ['Uren p/w', 'Werkgever', 'Medewerker', 'Wat doet zij', 'Ingangsdatum'],
      [24, 'Enver', 'Proefberg, Robin van den', 'wijkteammedewerker', '1-4-2021'],
      ['1 fte', 'Enver', 'Sanne Proefhof', 'wijkteammedewerker', 'za 6-3-2021'],
      [20, 'Bestaat Niet BV', 'Bo Proefwal', 'wijkteammedewerker', '1-4-2021'],
      [99, 'Enver', 'Kim Proefdijk', 'wijkteammedewerker', '31-02-2021'],
      [],
      [163, 'Totaal'],
    ]),
  );
  // A column that is not known by its header is pointed out.
  await page.getByLabel('Wat staat in Wat doet zij').selectOption('Functie');
  await expectedToegankelijk(page);
  await page.getByRole('button', { name: 'Lijst controleren' }).click();
  const table = page.getByRole('table', { name: /^Regels/u });
  await expect(table.getByRole('row', { name: /Proefwal/u })).toContainText(
    '“Bestaat Niet BV” is niet bekend',
  );
  await expect(table.getByRole('row', { name: /Proefdijk/u })).toContainText('31-02-2021 bestaat niet');
  await page.getByRole('button', { name: 'Nieuw: 2' }).click();
  await expect(table.getByRole('row', { name: /Proefhof/u })).toContainText('36 u, Wijkteammedewerker');
  const ontbreekt = page.getByRole('region', { name: 'Niet in de lijst' });
  await expect(ontbreekt).toBeVisible();
  // One row fits: as the only one in the box it brings no scroll arrows.
  const list = ontbreekt.locator('.import__ontbrekend');
  await expect(list.getByRole('checkbox').first()).toBeVisible();
  const scrolls = await list.evaluate((box) => {
    const alone = box.cloneNode(false);
    if (!(alone instanceof HTMLElement) || box.firstElementChild === null) return null;
    alone.append(box.firstElementChild.cloneNode(true));
    box.after(alone);
    const tooHigh = alone.scrollHeight > alone.clientHeight;
    alone.remove();
    return tooHigh;
  });
  expect(scrolls).toBe(false);
  await expectedToegankelijk(page);
  await page.getByRole('button', { name: 'Overnemen' }).click();
  await expect(page.getByText('De lijst is overgenomen: 2 nieuw, 0 gewijzigd.')).toBeVisible();

  await page.getByRole('button', { name: 'Nog een lijst importeren' }).click();
  await page
    .getByLabel('Of plak de cellen uit Excel')
    .fill('Naam\tOrganisatie\tUren\nRobin van den Proefberg\tEnver\t28\nSanne Proefhof\tEnver\t36,0\n');
  await page.getByRole('button', { name: 'Geplakte lijst lezen' }).click();
  await page.getByRole('button', { name: 'Lijst controleren' }).click();
  await expect(table.getByRole('row', { name: /Proefberg/u })).toContainText('24 u → 28 u');
  await expect(page.getByRole('button', { name: 'Ongewijzigd: 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Terug naar de kolommen' }).click();
  await page.getByRole('button', { name: 'Terug naar Medewerkers' }).click();

  await frame.ongedaanButton('Ongedaan maken: Lijst overgenomen: 2 nieuw, 0 gewijzigd').click();
  await expect(page.getByRole('button', { name: /^Opnieuw uitvoeren: Lijst overgenomen/u })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Zoek in de lijst' }).fill('Proefberg');
  await page.getByLabel('Wie:').selectOption('alle');
  await expect(page.getByText('Niemand past bij deze filters.')).toBeVisible();
});

const AANTAL = 12_000;

/** So large that it does not pack well: a reader that starts helpers of its own would wait for ever. */
const groteList = () =>
  excel('groot.xlsx', [
    ['Naam', 'Werkgever', 'Functie', 'Uren', 'Opmerking'],
    ...Array.from({ length: AANTAL }, (_, i) => [
      `Proefmens${i}, Robin van den`,
      'Enver',
      'wijkteammedewerker',
      24,
      randomBytes(45).toString('base64'),
    ]),
  ]);

test('a large list: read, stopped halfway with nothing taken over, taken over, taken back', async ({
  start,
}) => {
  test.setTimeout(240_000);
  const { app, page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.giveOpdracht('Lijst met medewerkers importeren');
  await page.getByLabel('Een bestand van de organisatie').setInputFiles(await groteList());
  await page.getByRole('button', { name: 'Lijst controleren' }).click({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: 'Nieuw: 12.000' })).toBeVisible({ timeout: 60_000 });

  await page.getByRole('button', { name: 'Overnemen' }).click();
  await expect(page.getByRole('progressbar', { name: 'Regels overgenomen' })).toBeVisible();
  // Held halfway: on a quick machine it would be done before one can look at it.
  await seinCore(app, 'SIGSTOP');
  await expectedToegankelijk(page);
  await page.getByRole('button', { name: 'Stoppen' }).click();
  await seinCore(app, 'SIGCONT');
  await expect(page.getByText('U hebt het overnemen gestopt. Er is niets overgenomen.')).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByRole('button', { name: /^Ongedaan maken: Lijst/u })).toHaveCount(0);

  await page.getByRole('button', { name: 'Overnemen' }).click();
  // Meanwhile the rest of the program reads what was there.
  await frame.ga('Organisaties');
  await expect(page.getByRole('heading', { name: 'Organisaties' })).toBeVisible();
  await expect(page.getByText('De lijst is overgenomen: 12.000 nieuw, 0 gewijzigd.')).toBeVisible({
    timeout: 90_000,
  });
  await frame.ongedaanButton('Ongedaan maken: Lijst overgenomen: 12000 nieuw, 0 gewijzigd').click();
  await expect(page.getByRole('button', { name: /^Opnieuw uitvoeren: Lijst/u })).toBeVisible({
    timeout: 90_000,
  });
});

test('an organisation writes as it likes: two lines of headers, short names, dates as numbers', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.giveOpdracht('Lijst met medewerkers importeren');
  await page.getByLabel('Een bestand van de organisatie').setInputFiles(
    await excel('nukkig.xlsx', [
      ['Personeelsoverzicht', null, null, null, null, null],
      ['Voornaam', 'Naam', 'Uren', 'Datum', null, 'Functie'],
      [null, null, 'per week', 'in dienst', 'uit dienst', null],
      ['Mw. A.M. (Anna)', 'Proefhof - de Wit', '36u p/w', 'per 1-3-2021', 'n.v.t.', 'wijkteammedewerker'],
      ['Bo', 'v.d. Proefwal', '0,89 fte', 44_287, '31-12-9999', 'wijkteammedewerker'],
      ['Subtotaal', null, 68, null, null, null],
    ]),
  );
  await expect(page.getByText('De kolomkoppen staan op regel 3.')).toBeVisible();
  await page.getByLabel('Organisatie als die niet in de regel staat:').selectOption('Enver');
  await expectedToegankelijk(page);
  await page.getByRole('button', { name: 'Lijst controleren' }).click();
  const table = page.getByRole('table', { name: /^Regels/u });
  await expect(table.getByRole('row', { name: /Proefhof-de Wit, Anna/u })).toContainText(
    '36 u, Wijkteammedewerker, vanaf 01-03-2021',
  );
  const bo = table.getByRole('row', { name: /Proefwal, Bo v\.d\./u });
  await expect(bo).toContainText('vanaf 01-04-2021');
  await expect(bo).toContainText('Begindatum: het getal 44287 is gelezen als 01-04-2021.');
  await expect(page.getByRole('button', { name: 'Geen medewerker: 1' })).toBeVisible();
});

test('lists as they are sent: letters of MS-DOS, the month first, columns not remembered by mistake, a sheet per team', async ({
  start,
}) => {
  const { page } = await start({ vandaag: '2026-11-30' });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.giveOpdracht('Lijst met medewerkers importeren');
  const choose = (name: string) =>
    page.getByLabel('Een bestand van de organisatie').setInputFiles(`tests/gevallen/${name}`);
  const check = page.getByRole('button', { name: 'Lijst controleren' });
  const other = page.getByRole('button', { name: 'Een andere lijst kiezen' });
  const back = page.getByRole('button', { name: 'Terug naar de kolommen' });
  const table = page.getByRole('table', { name: /^Regels/u });

  // What was found is said, with the words that show whether it is right; another one can be chosen.
  await choose('g03-msdos-tekens.csv');
  const tekenset = page.getByLabel('Tekenset:');
  await expect(tekenset).toHaveValue('cp850');
  await expect(
    page.getByText('Kloppen deze woorden? Zoë, René, Proefbiër, Søren, Proefçelik.'),
  ).toBeVisible();
  await tekenset.selectOption('cp437');
  await expect(page.getByRole('cell', { name: 'S¢ren Proefçelik' })).toBeVisible();
  await tekenset.selectOption('cp850');
  await expect(page.getByRole('cell', { name: 'Søren Proefçelik' })).toBeVisible();
  await other.click();

  await choose('g04-maand-voorop.csv');
  await expect(page.getByText('Datum “11/30/2025” kan alleen met de maand voorop.')).toBeVisible();
  await expectedToegankelijk(page);
  await check.click();
  await expect(table.getByRole('row', { name: /Proefaalm/u })).toContainText('04-03-2026 t/m 31-12-2026');
  await back.click();
  await other.click();

  await choose('g06-dienstverband.csv');
  await check.click();
  await expect(table.getByRole('row', { name: /Proefaalm/u })).toContainText('36 u, Wijkteammedewerker');
  await page.getByRole('button', { name: 'Overnemen' }).click();
  await page.getByRole('button', { name: 'Nog een lijst importeren' }).click();
  await choose('g07-zelfde-organisatie-later.csv');
  await check.click();
  await expect(page.getByRole('button', { name: 'Ongewijzigd: 2' })).toBeVisible();
  await back.click();
  await other.click();

  await choose('g25-blad-per-team.xlsx');
  await expect(page.getByText('Het bestand heeft 3 bladen.')).toBeVisible();
  await check.click();
  // The first two are known by now, and a team holds for who is new.
  await expect(table.getByRole('row', { name: /Proefcedel/u })).toContainText('team Nieuwland');
  await back.click();
  await other.click();

  // What does not come along is named before anything is taken over, here and at the check.
  await page.getByLabel('Een bestand van de organisatie').setInputFiles({
    name: 'met-uitleg.xlsx',
    mimeType: XLSX,
    buffer: await schrijfExcel([
      { sheet: 'Toelichting', data: [['Stand van maart, door Proefstra.']] },
      {
        sheet: 'Personeel',
        data: [
          ['Naam', 'Werkgever', 'Uren'],
          ['Uma Proefuil', 'Enver', 24],
        ],
      },
    ]).toBuffer(),
  });
  const left = page.getByText('Blad “Toelichting” overgeslagen: geen tabel.');
  await expect(left).toBeVisible();
  await expectedToegankelijk(page);
  await check.click();
  await expect(left).toBeVisible();
  await back.click();
  await other.click();

  // "Hačik" of Windows for the middle of Europe, alone in its list: a guess, with what else it can be one click away.
  await page.getByLabel('Een bestand van de organisatie').setInputFiles({
    name: 'namen.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Naam;Werkgever;Uren\nUmut Ha\xe8ik;Enver;24\n', 'latin1'),
  });
  await expect(page.getByText('Kloppen deze woorden? Haèik.')).toBeVisible();
  await page.getByRole('button', { name: 'Lezen als Windows, Midden-Europees (1250)' }).click();
  await expect(page.getByRole('cell', { name: 'Umut Hačik' })).toBeVisible();
});
