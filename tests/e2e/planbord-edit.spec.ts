import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame } from './pages/frame.ts';
import { Planbord } from './pages/planbord.ts';

const VANDAAG = '2021-03-01';

test('hours typed in a cell hold from this week, for this week alone, or up to and including a week', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const [first = '', tweede = '', derde = ''] = await bord.namenIn('Groenoord');
  const [k10, k11, k13, k14] = await Promise.all([10, 11, 13, 14].map((week) => bord.column(week)));
  if (!k10 || !k11 || !k13 || !k14) throw new Error('De weken staan niet in beeld.');

  const vanaf = await bord.rowId(first);
  const voor = await bord.read(vanaf, k10);
  await bord.type(vanaf, k11, '10,5');
  await bord.save();
  await expect(bord.cell(vanaf, k11)).toHaveText('10,5');
  await expect(bord.cell(vanaf, k14)).toHaveText('10,5');
  await expect(bord.cell(vanaf, k10)).toHaveText(voor);

  const alleen = await bord.rowId(tweede);
  const erna = await bord.read(alleen, k14);
  await bord.type(alleen, k13, '4');
  await page.getByLabel('alleen week 13').check();
  await bord.save();
  await expect(bord.cell(alleen, k13)).toHaveText('4');
  await expect(bord.cell(alleen, k14)).toHaveText(erna);

  const tot = await bord.rowId(derde);
  const daarna = await bord.read(tot, k14);
  await bord.type(tot, k11, '6');
  await page.getByLabel('Tot en met week').fill('13');
  await bord.save();
  await expect(bord.cell(tot, k11)).toHaveText('6');
  await expect(bord.cell(tot, k13)).toHaveText('6');
  await expect(bord.cell(tot, k14)).toHaveText(daarna);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(bord.cell(vanaf, k14)).toHaveText(await bord.read(vanaf, k10));
});

test('what cannot be is refused at the cell in Dutch, and nothing is written', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  const frame = new AppFrame(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const [naam = ''] = await bord.namenIn('Groenoord');
  const row = await bord.rowId(naam);
  const week = await bord.column(11);
  const voor = await bord.read(row, week);
  const faults = {
    '-4': 'Uren kunnen niet negatief zijn.',
    '41': '41 uur per week is te veel.',
    '12x': 'is geen aantal uren',
  };
  for (const [input, message] of Object.entries(faults)) {
    await bord.type(row, week, input);
    await page.keyboard.press('Enter');
    await expect(bord.bewerker.getByRole('alert')).toContainText(message);
    await page.keyboard.press('Escape');
    await expect(bord.cell(row, week)).toHaveText(voor);
    await expect(bord.cell(row, week)).toBeFocused();
  }
  await bord.type(row, week, '8');
  await page.getByLabel('Tot en met week').fill('week 8');
  await page.keyboard.press('Enter');
  await expect(bord.bewerker.getByRole('alert')).toContainText('ligt voor de week die u wijzigt');
  await page.keyboard.press('Escape');
  await expect(bord.cell(row, week)).toHaveText(voor);

  // What the core would refuse is not sent: the detachering of this person ends on 1 April.
  const noDetachering = 'Q. van de Voorbeeldweg heeft vanaf 12-04-2021 geen detachering bij';
  const weg = await bord.rowId('Voorbeeldweg, Quinn van de', 'Groenoord');
  const na = await bord.column(15);
  const zonder = await bord.read(weg, na);
  await bord.type(weg, na, '8');
  await page.keyboard.press('Enter');
  await expect(bord.bewerker.getByRole('alert')).toContainText(noDetachering);
  await page.keyboard.press('Escape');
  await expect(bord.cell(weg, na)).toHaveText(zonder);
  await page.keyboard.press('Delete');
  await expect(page.getByText(`Niet opgeslagen. ${noDetachering}`)).toBeVisible();
  await expect(frame.ongedaanButton()).toBeDisabled();
});

test('several people are selected and changed once, and taken back once', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  const frame = new AppFrame(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const namen = (await bord.namenIn('Groenoord')).slice(0, 3);
  const rows = await Promise.all(namen.map((naam) => bord.rowId(naam)));
  const week = await bord.column(12);
  const voor = await Promise.all(rows.map((row) => bord.read(row, week)));
  const [first = '', , derde = ''] = rows;
  await bord.cell(first, week).click();
  await bord.cell(derde, week).click({ modifiers: ['Shift'] });
  await expect(bord.paneel).toContainText('3 medewerkers');
  await page.keyboard.type('9');
  await expect(bord.bewerker).toContainText('Geldt voor 3 gekozen rijen');
  await bord.save();
  for (const row of rows) await expect(bord.cell(row, week)).toHaveText('9');
  await expect(frame.ongedaanButton(/^Ongedaan maken: Inzet van/u)).toBeEnabled();
  await page.keyboard.press('Control+z');
  for (const [i, row] of rows.entries()) await expect(bord.cell(row, week)).toHaveText(voor[i] ?? '');
});

test('move by cut and paste, and by dragging a row onto a team', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Gebied Noord');
  const week = await bord.column(11);
  await bord.cell(await bord.groupId('Nieuwland'), 'naam').click();
  await page.keyboard.press('ArrowLeft');
  const [naam = '', ander = ''] = await bord.namenIn('Groenoord');
  const row = await bord.rowId(naam, 'Groenoord');
  const uren = await bord.read(row, week);
  await bord.cell(row, week).click();
  await page.keyboard.press('Control+x');
  await expect(page.getByText('1 rij geknipt: ga naar een team')).toBeVisible();
  await bord.cell(await bord.groupId('Nieuwland'), week).focus();
  await page.keyboard.press('Control+v');
  await expect(bord.paneel.getByLabel('Naar team')).toHaveValue((await bord.groupId('Nieuwland')).slice(5));
  await expect(bord.paneel.getByLabel('Uren per week die meegaan')).toHaveValue(uren);
  await bord.paneel.getByRole('button', { name: 'Toepassen' }).click();
  await expect(bord.cell(row, week)).toHaveText('0');
  await page.keyboard.press('Control+z');
  await expect(bord.cell(row, week)).toHaveText(uren);

  const gesleept = page.locator(`.ag-row[row-id="${await bord.rowId(ander, 'Groenoord')}"]`).first();
  await gesleept.hover();
  const handle = await gesleept.locator('.grid-greep').boundingBox();
  const doel = await bord.cell(await bord.groupId('Nieuwland'), 'naam').boundingBox();
  if (!handle || !doel) throw new Error('Niets om te slepen.');
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(doel.x + 60, doel.y + 40, { steps: 5 });
  await page.mouse.move(doel.x + 60, doel.y + doel.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(bord.paneel.getByRole('heading', { name: 'Inzet verplaatsen' })).toBeVisible();
  await expect(bord.paneel.getByLabel('Naar team')).toHaveValue((await bord.groupId('Nieuwland')).slice(5));
});

test('open trajecten are entered in place; empty means no data, not zero', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Nieuwland');
  await bord.reken('norm');
  const team = await bord.groupId('Nieuwland');
  const week = await bord.column(12);
  const vraag = bord.cell(`${team}:vraag`, week);
  await bord.scrollTo(`${team}:vraag`);
  await expect(vraag).toHaveText('304,0');
  await bord.cell(`${team}:vraag`, 'naam').click();
  await page.keyboard.press('ArrowRight');
  await bord.scrollTo(`${team}:zwaarte:3`);
  await bord.type(`${team}:zwaarte:1`, week, '142');
  await page.getByLabel('alleen week 12').check();
  await bord.save();
  await expect(bord.cell(`${team}:zwaarte:1`, week)).toHaveText('142');
  await expect(vraag).toHaveText('324,0');
  await expect(bord.cell(`${team}:vraag`, await bord.column(13))).toHaveText('304,0');

  for (const zwaarte of [1, 2, 3]) {
    const cell = `${team}:zwaarte:${String(zwaarte)}`;
    await bord.cell(cell, week).click();
    await page.keyboard.press('Delete');
    await expect(bord.cell(cell, week)).toHaveText('');
  }
  await expect(vraag).toHaveText('g.g.');
  await expect(vraag).toHaveAccessibleName('geen gegevens');
  await bord.type(`${team}:zwaarte:1`, week, '1,5');
  await page.keyboard.press('Enter');
  await expect(bord.bewerker.getByRole('alert')).toContainText('is geen heel getal');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Home');
  await expect(bord.cell(team, week)).toHaveText('g.g.');
});
