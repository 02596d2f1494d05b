import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame, expectedNothingBuitenView, setWindow } from './pages/frame.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

test('indicatoren: the published figures of 2020, the whole story of one, and the rows behind it', async ({
  start,
}) => {
  const { app, page } = await start({ vandaag: '2021-03-01' });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Indicatoren');
  await expect(page.getByRole('heading', { level: 1, name: 'Indicatoren' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Periode' }).selectOption('Jaar');
  await expect(page.locator('.indicatoren__periode')).toHaveText('2020');

  const tile = (naam: string) => page.getByRole('link', { name: naam });
  await expect(tile('Nieuwe trajecten')).toContainText('2.236');
  await expect(tile('Afgeronde trajecten')).toContainText('2.253');
  await expect(tile('Ondersteunde personen')).toContainText('3.211');
  await expect(tile('Korte contacten')).toContainText('529');
  // Of short contacts the year before is known; of trajecten it is not, and that is not 0.
  await expect(tile('Korte contacten')).toContainText('2019: 1.046, −517 (−49,4 %)');
  await expect(tile('Nieuwe trajecten')).toContainText('2019: niet gemeten');
  await expect(tile('Zelf afgehandeld')).toContainText('78,0 %');
  await expect(tile('Groei zelfredzaamheid')).toContainText('51,2 %');
  await expect(tile('Groei zelfredzaamheid')).toContainText('✓ gehaald');
  await expect(tile('Klantervaring')).toContainText('7,6');
  await expectedToegankelijk(page);

  await tile('Groei zelfredzaamheid').click();
  await expect(page.getByRole('heading', { name: 'Groei zelfredzaamheid, hele stad' })).toBeVisible();
  const zrm = page.getByRole('table').filter({ hasText: 'Leefgebied' }).first();
  await expect(zrm).toContainText('Gemiddeld2,523,81');
  await page.getByRole('link', { name: '‹ Alle indicatoren' }).click();

  await tile('Afgerond binnen 6 maanden').click();
  await expect(page.getByText('49,4 %').first()).toBeVisible();
  const klassen = page.getByRole('table').filter({ hasText: 'In de rapportage van 2021' });
  for (const [woorden, aantal] of [
    ['0 - 1 maand', '307'],
    ['2 - 3 maanden', '419'],
    ['4 - 6 maanden', '388'],
    ['6 - 9 maanden', '247'],
    ['9 - 12 maanden', '198'],
    ['> 12 maanden', '694'],
  ]) {
    await expect(klassen.getByRole('row').filter({ hasText: woorden ?? '' })).toContainText(aantal ?? '');
  }
  await expect(page.getByText('De eerste 200 van 2.253 trajecten.')).toBeVisible();
  // One team of the table leads to the same figures of that team.
  await page.getByRole('link', { name: 'Groenoord' }).click();
  await expect(page.getByRole('heading', { name: 'Afgerond binnen 6 maanden, Groenoord' })).toBeVisible();
  await expect(page.getByText('De eerste 200 van 323 trajecten.')).toBeVisible();
  await expectedToegankelijk(page);
  await setWindow(app, 1280, 800, 2);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(640);
  await expectedNothingBuitenView(page);
});

test('vooruitblik: said on Vandaag, per team and gebied with a band, tried on the past', async ({
  start,
}) => {
  const { app, page } = await start({ vandaag: '2026-03-02' });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Vandaag');
  const signaal = page.getByText(/^Wachttijd boven vier weken verwacht:/u);
  await expect(signaal).toContainText('Nieuwland (nu al)');
  await signaal.getByRole('link', { name: 'Vooruitblik' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vooruitblik op de wachtlijst' })).toBeVisible();
  const wacht = page.getByRole('region', { name: 'Wachtenden per team en week' });
  await expect(wacht.getByRole('row').filter({ hasText: 'Gebied Noord' })).toBeVisible();
  await expect(wacht.getByRole('row').filter({ hasText: 'Groenoord' })).toContainText('niet verwacht');
  await page.getByRole('button', { name: 'Toets aan het afgelopen jaar' }).click();
  await expect(page.getByRole('table').filter({ hasText: 'Gemiddeld ernaast' })).toContainText('mensen');
  await expectedToegankelijk(page);
  await setWindow(app, 1280, 800, 2);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(640);
  await expectedNothingBuitenView(page);
});

test('a target is set from a day on, judged at once, and taken back', async ({ start }) => {
  const { page } = await start({ vandaag: '2026-03-02' });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await page.evaluate(() => {
    window.location.hash = '#/indicatoren?periode=2026-K1&indicator=wachttijd';
  });
  await page.getByRole('button', { name: 'Streefwaarde wijzigen…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Streefwaarde' }).fill('7,5');
  await dialog.getByRole('textbox', { name: 'Bron' }).fill('Besluit college');
  await dialog.getByRole('button', { name: 'Vastleggen' }).click();
  await expect(
    page.getByText('hoogstens 7,5 dagen, niet gehaald (vanaf 02-03-2026, Besluit college)'),
  ).toBeVisible();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^hoogstens 28,0 dagen, gehaald/u)).toBeVisible();
});
