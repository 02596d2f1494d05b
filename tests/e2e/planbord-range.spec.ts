import { expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { Planbord } from './pages/planbord.ts';

/** The planbord as a sheet: a block of cells is selected, summed, copied, pasted, filled and emptied. */

const VANDAAG = '2021-03-01';

/** Pastes in what has the focus. The clipboard of the computer is shared with the tests that run beside this one. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

/** What copying would put on the clipboard. */
function copied(page: Page): Promise<string> {
  return page.evaluate(() => {
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    return clipboardData.getData('text/plain');
  });
}

test('cells are selected by keyboard and mouse, summed, and copied for Excel', async ({ start }) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const [first = '', second = ''] = await bord.namenIn('Groenoord');
  const rows = await Promise.all([bord.rowId(first), bord.rowId(second)]);
  const [week, last] = await Promise.all([bord.column(10), bord.column(12)]);
  await expect(bord.cell(rows[0] ?? '', week)).not.toHaveText('');
  const uren = await Promise.all(rows.map((row) => bord.read(row, week)));
  const told = page.locator('.hintregel__bereik');

  await bord.cell(rows[0] ?? '', week).click();
  await expect(told).toHaveText('');
  for (const key of ['Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown'])
    await page.keyboard.press(key);
  await expect(page.locator('.grid-bereik')).toHaveCount(6);
  await expect(bord.cell(rows[1] ?? '', last)).toHaveAttribute('aria-selected', 'true');
  const sum = uren.reduce((total, text) => total + Number(text.replace(',', '.')) * 3, 0);
  await expect(told).toContainText(`6 cellen · som ${String(sum).replace('.', ',')}`);
  await expect(bord.paneel).toContainText('2 medewerkers');

  const line = (text: string | undefined) => [text, text, text].join('\t');
  const block = `${line(uren[0])}\r\n${line(uren[1])}`;
  await expect(async () => {
    await page.keyboard.press('Control+c');
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(block);
  }).toPass();
  await expect(told).toContainText('gekopieerd');

  // One cell again: by Esc, and by an arrow.
  await page.keyboard.press('Escape');
  await expect(page.locator('.grid-bereik')).toHaveCount(0);
  await expect(told).toHaveText('');

  // The mouse: dragging, Shift and click, and the head of a week.
  await bord.cell(rows[0] ?? '', week).hover();
  await page.mouse.down();
  await bord.cell(rows[1] ?? '', last).hover();
  await page.mouse.up();
  await expect(page.locator('.grid-bereik')).toHaveCount(6);
  await expect(bord.cell(rows[1] ?? '', last)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.grid-bereik')).toHaveCount(0);
  await bord.cell(rows[0] ?? '', week).click();
  await bord.cell(rows[1] ?? '', week).click({ modifiers: ['Shift'] });
  await expect(page.locator('.grid-bereik')).toHaveCount(2);
  await page.locator(`.ag-header-cell[col-id="${week}"]`).click();
  await expect(bord.cell(await bord.groupId('Groenoord'), week)).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator(`.grid-bereik:not([col-id="${week}"])`)).toHaveCount(0);

  // A whole row, and to the edge of what is filled.
  await bord.cell(rows[0] ?? '', week).click();
  await page.keyboard.press('Shift+ ');
  await expect(bord.cell(rows[0] ?? '', 'naam')).toHaveClass(/grid-bereik--links/u);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+ArrowRight');
  await expect(bord.cell(rows[0] ?? '', 'k12')).toHaveClass(/grid-bereik--rechts/u);
});

test('a block from Excel is shown before it is pasted as one change, and taken back in one step', async ({
  start,
}) => {
  const { app, page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const [first = '', second = '', third = ''] = await bord.namenIn('Groenoord');
  const [a, b, c] = await Promise.all([bord.rowId(first), bord.rowId(second), bord.rowId(third)]);
  const [k10, k11, k12] = await Promise.all([10, 11, 12].map((week) => bord.column(week)));
  if (!a || !b || !c || !k10 || !k11 || !k12) throw new Error('De rijen staan niet in beeld.');
  const before = await Promise.all(
    [a, b].flatMap((row) => [k10, k11, k12].map((week) => bord.read(row, week))),
  );
  const after = ['7', '7,5', '41', '3', '', '0,5'];

  await bord.cell(a, k10).click();
  const dialog = page.getByRole('dialog', { name: 'Plakken' });
  await expect(async () => {
    // As it is done by hand; another test may have put something else on the clipboard by then.
    await page.keyboard.press('Escape');
    await app.evaluate(({ clipboard }) => clipboard.writeText('7\t7,5\t41\r\n3 u\t\t0:30\r\n'));
    await page.keyboard.press('Control+v');
    await expect(dialog).toContainText('5 cellen veranderen. 1 cel wordt overgeslagen.', { timeout: 2000 });
  }).toPass();
  await expect(dialog).toContainText('41 uur per week is te veel.');
  await expect(dialog.getByRole('row', { name: `${first} in Groenoord week 10` })).toContainText('7');
  await expect(bord.cell(a, k10)).toHaveText(before[0] ?? '');
  await expect(dialog.getByRole('button', { name: 'Plakken' })).toBeFocused();
  await page.keyboard.press('Enter');
  for (const [i, text] of after.entries()) {
    const cell = bord.cell(i < 3 ? a : b, [k10, k11, k12][i % 3] ?? '');
    // Hours that were taken away are a 0 that stands out; what was refused is as it was.
    await expect(cell).toHaveText(text === '41' ? (before[2] ?? '') : text === '' ? '0' : text);
  }
  await expect(page.locator('.toasts')).toContainText('5 cellen geplakt, 1 overgeslagen');
  await page.keyboard.press('Control+z');
  for (const [i, text] of before.entries())
    await expect(bord.cell(i < 3 ? a : b, [k10, k11, k12][i % 3] ?? '')).toHaveText(text);

  // One value over a range; and Esc leaves everything as it was.
  await bord.cell(a, k10).click();
  await bord.cell(b, k11).click({ modifiers: ['Shift'] });
  await paste(page, '6');
  await expect(dialog).toContainText('4 cellen veranderen.');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(bord.cell(a, k10)).toHaveText(before[0] ?? '');
  await paste(page, '6');
  await page.keyboard.press('Enter');
  for (const row of [a, b]) for (const week of [k10, k11]) await expect(bord.cell(row, week)).toHaveText('6');

  // Copied within the planbord, to the row below.
  const block = await copied(page);
  expect(block).toBe('6\t6\r\n6\t6');
  await bord.cell(c, k10).click();
  await paste(page, block);
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(bord.cell(c, k11)).toHaveText('6');
});

test('cells are filled down, to the right and by the corner, and emptied: one change each', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const [first = '', second = ''] = await bord.namenIn('Groenoord');
  const [a, b] = await Promise.all([bord.rowId(first), bord.rowId(second)]);
  const weeks = await Promise.all([10, 11, 12, 13].map((week) => bord.column(week)));
  const [k10 = '', k11 = '', k12 = '', k13 = ''] = weeks;
  const before = await Promise.all([a, b].flatMap((row) => weeks.map((week) => bord.read(row, week))));
  const isBefore = async () => {
    for (const [i, text] of before.entries())
      await expect(bord.cell(i < 4 ? a : b, weeks[i % 4] ?? '')).toHaveText(text);
  };
  await bord.type(a, k10, '5');
  await page.getByLabel('alleen week 10').check();
  await bord.save();
  await expect(bord.cell(a, k10)).toHaveText('5');

  await bord.cell(a, k10).click();
  await bord.cell(b, k12).click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+r');
  for (const week of [k11, k12]) await expect(bord.cell(a, week)).toHaveText('5');
  await expect(bord.cell(b, k10)).toHaveText(before[4] ?? '');
  await page.keyboard.press('Control+d');
  for (const week of [k10, k11, k12]) await expect(bord.cell(b, week)).toHaveText('5');
  await page.keyboard.press('Delete');
  for (const row of [a, b])
    for (const week of [k10, k11, k12]) await expect(bord.cell(row, week)).toHaveText('0');
  await expect(bord.cell(a, k13)).toHaveText(before[3] ?? '');
  for (const text of ['5', before[4] ?? '', before[4] ?? '']) {
    await page.keyboard.press('Control+z');
    await expect(bord.cell(b, k10)).toHaveText(text);
  }
  await page.keyboard.press('Control+z');
  await isBefore();

  // By its corner, with the mouse.
  await bord.type(a, k10, '4');
  await page.getByLabel('alleen week 10').check();
  await bord.save();
  await bord.cell(a, k10).click();
  await page.locator('.grid-vulgreep').hover();
  await page.mouse.down();
  await bord.cell(a, k12).hover();
  await bord.cell(a, k13).hover();
  await page.mouse.up();
  await expect(page.locator('.grid-bereik')).toHaveCount(4);
  for (const week of weeks) await expect(bord.cell(a, week)).toHaveText('4');
});

test('who may only look copies, and is told why nothing is pasted or emptied', async ({ start }) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  const rol = page.getByLabel('Demo: u bent');
  const reader = await rol
    .locator('option', { hasText: /Wil Meekijk/u })
    .first()
    .getAttribute('value');
  await rol.selectOption(reader);
  await bord.selectBereik('Groenoord');
  const [naam = ''] = await bord.namenIn('Groenoord');
  const row = await bord.rowId(naam);
  const [week, next] = await Promise.all([bord.column(10), bord.column(11)]);
  const uren = await bord.read(row, week);
  await bord.cell(row, week).click();
  await expect(page.locator('.grid-vulgreep')).toHaveCount(0);
  await page.keyboard.press('Shift+ArrowRight');
  expect(await copied(page)).toBe(`${uren}\t${uren}`);
  await page.keyboard.press('Delete');
  await expect(page.getByText('Alleen voor: gebiedsmanager.')).toBeVisible();
  await paste(page, '1');
  await expect(page.getByRole('dialog', { name: 'Plakken' })).toHaveCount(0);
  await expect(bord.cell(row, next)).toHaveText(uren);
});

test('typing goes on by Enter and Tab as in a sheet, and in a range it holds for the selected weeks', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const [first = '', second = ''] = await bord.namenIn('Groenoord');
  const [a, b] = await Promise.all([bord.rowId(first), bord.rowId(second)]);
  const [k10, k11, k12] = await Promise.all([10, 11, 12].map((week) => bord.column(week)));
  if (!k10 || !k11 || !k12) throw new Error('De weken staan niet in beeld.');
  const [before, later] = await Promise.all([bord.read(b, k11), bord.read(a, k12)]);
  await bord.cell(a, k10).click();
  for (const keys of ['1', 'Enter', '2', 'Tab', '3', 'Shift+Enter', '4', 'Shift+Tab'])
    await page.keyboard.press(keys);
  await expect(bord.bewerker).toBeHidden();
  await expect(bord.cell(a, k10)).toBeFocused();
  await expect(bord.cell(a, k10)).toHaveText('1');
  await expect(bord.cell(b, k10)).toHaveText('2');
  await expect(bord.cell(b, k11)).toHaveText('3');
  await expect(bord.cell(a, k11)).toHaveText('4');
  await expect(bord.cell(a, k12)).toHaveText('4');
  for (let i = 0; i < 4; i += 1) await page.keyboard.press('Control+z');
  await expect(bord.cell(b, k11)).toHaveText(before);

  // The last week of a period is reached by Alt and the arrow; Tab is for the next cell.
  await page.keyboard.type('5');
  for (let i = 0; i < 2; i += 1) await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByLabel('Tot en met week')).toBeFocused();
  await page.keyboard.type('11');
  await page.keyboard.press('Enter');
  await expect(bord.cell(a, k11)).toHaveText('5');
  await expect(bord.cell(a, k12)).toHaveText(later);

  await bord.cell(a, k10).click();
  await bord.cell(b, k11).click({ modifiers: ['Shift'] });
  await page.keyboard.type('6');
  await expect(page.getByLabel('week 10 t/m 11')).toBeChecked();
  await page.keyboard.press('Enter');
  for (const row of [a, b]) for (const week of [k10, k11]) await expect(bord.cell(row, week)).toHaveText('6');
  await expect(bord.cell(a, k12)).toHaveText(later);
  await expect(page.locator('.grid-bereik')).toHaveCount(4);
});

test('a block of fifty rows is pasted with Enter; totals in it stay what they are, and it is taken back in one step', async ({
  start,
}) => {
  const { page } = await start({ vandaag: VANDAAG });
  const bord = new Planbord(page);
  await bord.isKlaar();
  const [naam = ''] = await bord.namenIn('Nieuwland');
  const row = await bord.rowId(naam);
  const week = await bord.column(10);
  const before = await bord.read(row, week);
  await bord.cell(row, week).click();
  const line = Array.from({ length: 13 }, () => '1,5').join('\t');
  await paste(page, Array.from({ length: 50 }, () => line).join('\r\n'));
  const dialog = page.getByRole('dialog', { name: 'Plakken' });
  await expect(dialog).toContainText('Dit is een totaal: het programma rekent het uit.');
  await expect(dialog.getByRole('button', { name: 'Plakken' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(bord.cell(row, week)).toHaveText('1,5');
  await expect(page.locator('.toasts')).toContainText(/\d+ cellen geplakt, \d+ overgeslagen/u);
  await page.keyboard.press('Control+z');
  await expect(bord.cell(row, week)).toHaveText(before);
});
