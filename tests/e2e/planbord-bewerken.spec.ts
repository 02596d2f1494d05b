import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { Planbord } from './paginas/planbord.ts';
import { Raamwerk } from './paginas/raamwerk.ts';

const VANDAAG = '2021-03-01';

test('hours typed in a cell hold from this week, for this week alone, or up to and including a week', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.kiesBereik('Groenoord');
  const [eerste = '', tweede = '', derde = ''] = await bord.namenIn('Groenoord');
  const [k10, k11, k13, k14] = await Promise.all([10, 11, 13, 14].map((week) => bord.kolom(week)));
  if (!k10 || !k11 || !k13 || !k14) throw new Error('De weken staan niet in beeld.');

  const vanaf = await bord.rijId(eerste);
  const voor = await bord.lees(vanaf, k10);
  await bord.typ(vanaf, k11, '10,5');
  await bord.opslaan();
  await expect(bord.cel(vanaf, k11)).toHaveText('10,5');
  await expect(bord.cel(vanaf, k14)).toHaveText('10,5');
  await expect(bord.cel(vanaf, k10)).toHaveText(voor);

  const alleen = await bord.rijId(tweede);
  const erna = await bord.lees(alleen, k14);
  await bord.typ(alleen, k13, '4');
  await page.getByLabel('alleen week 13').check();
  await bord.opslaan();
  await expect(bord.cel(alleen, k13)).toHaveText('4');
  await expect(bord.cel(alleen, k14)).toHaveText(erna);

  const tot = await bord.rijId(derde);
  const daarna = await bord.lees(tot, k14);
  await bord.typ(tot, k11, '6');
  await page.getByLabel('Tot en met week').fill('13');
  await bord.opslaan();
  await expect(bord.cel(tot, k11)).toHaveText('6');
  await expect(bord.cel(tot, k13)).toHaveText('6');
  await expect(bord.cel(tot, k14)).toHaveText(daarna);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(bord.cel(vanaf, k14)).toHaveText(await bord.lees(vanaf, k10));
});

test('what cannot be is refused at the cell in Dutch, and nothing is written', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  const raamwerk = new Raamwerk(page);
  await bord.isKlaar();
  await bord.kiesBereik('Groenoord');
  const [naam = ''] = await bord.namenIn('Groenoord');
  const rij = await bord.rijId(naam);
  const week = await bord.kolom(11);
  const voor = await bord.lees(rij, week);
  const fouten = {
    '-4': 'Uren kunnen niet negatief zijn.',
    '41': '41 uur per week is te veel.',
    '12x': 'is geen aantal uren',
  };
  for (const [invoer, melding] of Object.entries(fouten)) {
    await bord.typ(rij, week, invoer);
    await page.keyboard.press('Enter');
    await expect(bord.bewerker.getByRole('alert')).toContainText(melding);
    await page.keyboard.press('Escape');
    await expect(bord.cel(rij, week)).toHaveText(voor);
    await expect(bord.cel(rij, week)).toBeFocused();
  }
  await bord.typ(rij, week, '8');
  await page.getByLabel('Tot en met week').fill('week 8');
  await page.keyboard.press('Enter');
  await expect(bord.bewerker.getByRole('alert')).toContainText('ligt voor de week die u wijzigt');
  await page.keyboard.press('Escape');
  await expect(bord.cel(rij, week)).toHaveText(voor);

  // What the core would refuse is not sent: the detachering of this person ends on 1 April.
  const geenDetachering = 'Q. van de Voorbeeldweg heeft vanaf 12-04-2021 geen detachering bij';
  const weg = await bord.rijId('Voorbeeldweg, Quinn van de', 'Groenoord');
  const na = await bord.kolom(15);
  const zonder = await bord.lees(weg, na);
  await bord.typ(weg, na, '8');
  await page.keyboard.press('Enter');
  await expect(bord.bewerker.getByRole('alert')).toContainText(geenDetachering);
  await page.keyboard.press('Escape');
  await expect(bord.cel(weg, na)).toHaveText(zonder);
  await page.keyboard.press('Delete');
  await expect(page.getByText(`Niet opgeslagen. ${geenDetachering}`)).toBeVisible();
  await expect(raamwerk.ongedaanKnop()).toBeDisabled();
});

test('several people are selected and changed once, and taken back once', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  const raamwerk = new Raamwerk(page);
  await bord.isKlaar();
  await bord.kiesBereik('Groenoord');
  const namen = (await bord.namenIn('Groenoord')).slice(0, 3);
  const rijen = await Promise.all(namen.map((naam) => bord.rijId(naam)));
  const week = await bord.kolom(12);
  const voor = await Promise.all(rijen.map((rij) => bord.lees(rij, week)));
  const [eerste = '', , derde = ''] = rijen;
  await bord.cel(eerste, week).click();
  await bord.cel(derde, week).click({ modifiers: ['Shift'] });
  await expect(bord.paneel).toContainText('3 medewerkers');
  await page.keyboard.type('9');
  await expect(bord.bewerker).toContainText('Geldt voor 3 gekozen rijen');
  await bord.opslaan();
  for (const rij of rijen) await expect(bord.cel(rij, week)).toHaveText('9');
  await expect(raamwerk.ongedaanKnop(/^Ongedaan maken: Inzet van/u)).toBeEnabled();
  await page.keyboard.press('Control+z');
  for (const [i, rij] of rijen.entries()) await expect(bord.cel(rij, week)).toHaveText(voor[i] ?? '');
});

test('move by cut and paste, and by dragging a row onto a team', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.kiesBereik('Gebied Noord');
  const week = await bord.kolom(11);
  await bord.cel(await bord.groepId('Nieuwland'), 'naam').click();
  await page.keyboard.press('ArrowLeft');
  const [naam = '', ander = ''] = await bord.namenIn('Groenoord');
  const rij = await bord.rijId(naam, 'Groenoord');
  const uren = await bord.lees(rij, week);
  await bord.cel(rij, week).click();
  await page.keyboard.press('Control+x');
  await expect(page.getByText('1 rij geknipt: ga naar een team')).toBeVisible();
  await bord.cel(await bord.groepId('Nieuwland'), week).focus();
  await page.keyboard.press('Control+v');
  await expect(bord.paneel.getByLabel('Naar team')).toHaveValue((await bord.groepId('Nieuwland')).slice(5));
  await expect(bord.paneel.getByLabel('Uren per week die meegaan')).toHaveValue(uren);
  await bord.paneel.getByRole('button', { name: 'Toepassen' }).click();
  await expect(bord.cel(rij, week)).toHaveText('0');
  await page.keyboard.press('Control+z');
  await expect(bord.cel(rij, week)).toHaveText(uren);

  const gesleept = page.locator(`.ag-row[row-id="${await bord.rijId(ander, 'Groenoord')}"]`).first();
  await gesleept.hover();
  const greep = await gesleept.locator('.grid-greep').boundingBox();
  const doel = await bord.cel(await bord.groepId('Nieuwland'), 'naam').boundingBox();
  if (!greep || !doel) throw new Error('Niets om te slepen.');
  await page.mouse.move(greep.x + greep.width / 2, greep.y + greep.height / 2);
  await page.mouse.down();
  await page.mouse.move(doel.x + 60, doel.y + 40, { steps: 5 });
  await page.mouse.move(doel.x + 60, doel.y + doel.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(bord.paneel.getByRole('heading', { name: 'Inzet verplaatsen' })).toBeVisible();
  await expect(bord.paneel.getByLabel('Naar team')).toHaveValue((await bord.groepId('Nieuwland')).slice(5));
});

test('open trajecten are entered in place; empty means no data, not zero', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.kiesBereik('Nieuwland');
  await bord.reken('norm');
  const team = await bord.groepId('Nieuwland');
  const week = await bord.kolom(12);
  const vraag = bord.cel(`${team}:vraag`, week);
  await vraag.scrollIntoViewIfNeeded();
  await expect(vraag).toHaveText('304,0');
  await bord.cel(`${team}:vraag`, 'naam').click();
  await page.keyboard.press('ArrowRight');
  await bord.typ(`${team}:zwaarte:1`, week, '142');
  await page.getByLabel('alleen week 12').check();
  await bord.opslaan();
  await expect(bord.cel(`${team}:zwaarte:1`, week)).toHaveText('142');
  await expect(vraag).toHaveText('324,0');
  await expect(bord.cel(`${team}:vraag`, await bord.kolom(13))).toHaveText('304,0');

  for (const zwaarte of [1, 2, 3]) {
    const cel = `${team}:zwaarte:${String(zwaarte)}`;
    await bord.cel(cel, week).click();
    await page.keyboard.press('Delete');
    await expect(bord.cel(cel, week)).toHaveText('');
  }
  await expect(vraag).toHaveText('g.g.');
  await expect(vraag).toHaveAccessibleName('geen gegevens');
  await bord.typ(`${team}:zwaarte:1`, week, '1,5');
  await page.keyboard.press('Enter');
  await expect(bord.bewerker.getByRole('alert')).toContainText('is geen heel getal');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Home');
  await expect(bord.cel(team, week)).toHaveText('g.g.');
});
