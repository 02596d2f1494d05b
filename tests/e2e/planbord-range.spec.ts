import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { Planbord } from './pages/planbord.ts';

/** The planbord as a sheet: a block of cells is selected, summed, copied, pasted, filled and emptied. */

const VANDAAG = '2021-03-01';

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

  await page.keyboard.press('Control+c');
  await expect(told).toContainText('gekopieerd');
  const line = (text: string | undefined) => [text, text, text].join('\t');
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toBe(`${line(uren[0])}\r\n${line(uren[1])}`);

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
