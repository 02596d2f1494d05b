import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { AppFrame, expectedNothingBuitenView, setWindow } from './pages/frame.ts';
import { expectedToegankelijk } from './pages/toegankelijk.ts';

test('the count of a month: asked for on Vandaag, typed, pasted as a block, taken back', async ({
  start,
}) => {
  const { app, page } = await start({ vandaag: '2021-03-01' });
  const frame = new AppFrame(page);
  await frame.isOpen();
  await frame.ga('Vandaag');
  const reminder = page.getByText(/^Telling van maart 2021 ontbreekt:/u);
  await expect(reminder).toBeVisible();
  await reminder.getByRole('link', { name: 'Tellen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Werkvoorraad' })).toBeVisible();

  const cell = (zwaarte: string, team: string) => page.getByRole('textbox', { name: `${zwaarte}, ${team}` });
  await cell('Zwaarte 1', 'Groenoord').fill('abc');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('“abc” is geen heel getal');
  await cell('Zwaarte 1', 'Groenoord').fill('1.046');
  await page.keyboard.press('Enter');
  await frame.expectedOpgeslagen();
  await expect(cell('Zwaarte 1', 'Groenoord')).toHaveValue('1046');

  await cell('Zwaarte 1', 'Nieuwland').focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '40\t24\t8\r\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByText('3 aantallen geplakt.')).toBeVisible();
  await expect(cell('Zwaarte 3', 'Nieuwland')).toHaveValue('8');
  // Where nothing changed one does not type it again.
  await page.getByRole('button', { name: 'Zelfde als vorige telling: Oost' }).click();
  await expect(cell('Zwaarte 1', 'Oost')).not.toHaveValue('');
  await expectedToegankelijk(page);
  await setWindow(app, 1280, 800, 2);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(640);
  await expectedNothingBuitenView(page);
  await setWindow(app, 1280, 800, 1);

  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Control+z');
  await expect(cell('Zwaarte 1', 'Oost')).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(cell('Zwaarte 1', 'Nieuwland')).toHaveValue('');
  await expect(cell('Zwaarte 3', 'Nieuwland')).toHaveValue('');
  await expect(cell('Zwaarte 1', 'Groenoord')).toHaveValue('1046');
});
