import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame } from './pages/frame.ts';
import { Planbord } from './pages/planbord.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

const VANDAAG = '2021-03-01';

test('on Vandaag a detachering is prolonged and an SKJ recorded where the knelpunt stands', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Vandaag');

  const verleng = page.getByRole('button', { name: /^Verlengen: Detachering eindigt/u });
  await expect(verleng).toHaveCount(2);
  await verleng.first().click();
  const dialog = page.getByRole('dialog', { name: /^Verlengen: / });
  await expect(dialog.getByText('Lost op')).toBeVisible();
  await expectedToegankelijk(page);
  await dialog.getByRole('button', { name: 'Toepassen' }).click();
  await expect(dialog).toBeHidden();
  await expect(verleng).toHaveCount(1);

  const skj = page.getByRole('button', { name: /^SKJ vastleggen: SKJ verlopen/u });
  await skj.click();
  const registratie = page.getByRole('dialog', { name: /^Nieuwe registratie: / });
  await registratie.getByRole('textbox', { name: 'Geldig t/m' }).fill('28-2-2026');
  await expect(registratie.getByText('Lost op')).toBeVisible();
  await registratie.getByRole('button', { name: 'Opslaan' }).click();
  await expect(registratie).toBeHidden();
  await expect(skj).toHaveCount(0);
});

test('who is free: the best choice first with its effect, and one click fills the vacature', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  const bord = new Planbord(page);
  await frame.isOpen();
  await frame.ga('Vandaag');
  const vacature = page.getByRole('link', { name: /^Wie is vrij: Vacature voorbij datum/u });
  await vacature.click();
  const list = bord.paneel.getByRole('list', { name: 'Wie is vrij' });
  await expect(list.getByRole('region', { name: 'Gevolg' })).toContainText('Vacature voorbij datum');
  await expectedToegankelijk(page);
  await list
    .getByRole('button', { name: /u uit /u })
    .first()
    .click();
  await bord.expectedAangekondigd(/^Opgeslagen: Vacature in Nieuwland vervuld door /u);
  await frame.ga('Vandaag');
  // What is left of the hours is a vacature that begins today.
  await expect(page.getByRole('button', { name: /^Accepteren: /u }).first()).toBeVisible();
  await expect(vacature).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(vacature).toHaveCount(1);
});

test('two people change places in one action, which is taken back in one step', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const frame = new AppFrame(page);
  const bord = new Planbord(page);
  await frame.isOpen();
  await bord.isKlaar();
  const rij = await bord.rowId('Cijferink, Zoë', 'Nieuwland');
  const cel = bord.cell(rij, await bord.column(10));
  await expect(cel).toHaveText('36');
  await bord.selectAction(rij, await bord.column(9), 'Ruilen met…');
  const wie = bord.paneel.getByLabel('Uit Nieuwland ruilen met');
  const partner = await wie.locator('optgroup[label="Groenoord"] option').first().textContent();
  await wie.selectOption({ label: partner ?? '' });
  await expect(bord.paneel.getByRole('region', { name: 'Gevolg' })).toContainText('Groenoord');
  await bord.paneel.getByRole('button', { name: 'Ruilen', exact: true }).click();
  await bord.expectedAangekondigd(/^Opgeslagen: Z\. Cijferink \(Nieuwland\) geruild met .+ \(Groenoord\)$/u);
  await expect(cel).toHaveText('0');
  await page.keyboard.press('Control+z');
  await expect(cel).toHaveText('36');
});
