import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type { Gestart } from '../e2e/fixtures.ts';
import { AppFrame } from '../e2e/pages/frame.ts';
import { inWindow, killPage, windowIsBack } from '../e2e/pages/page-process.ts';
import { Planbord } from '../e2e/pages/planbord.ts';

/**
 * Kills of the whole program and of its window while somebody types: what the status bar called saved is there
 * afterwards, and of what was under way all or nothing.
 */

type Start = (options: { readonly vandaag: string }) => Promise<Gestart>;

const VANDAAG = '2021-03-01';

/** Hours that differ from those before, and are below anybody's contract: above it a cell has a sign beside them. */
const uren = (round: number): string => `${String(1 + (round % 20))},5`;

type Cell = { readonly row: string; readonly column: string };

async function openCell(page: Page): Promise<{ readonly bord: Planbord; readonly cell: Cell }> {
  const bord = new Planbord(page);
  await bord.isKlaar();
  await bord.selectBereik('Groenoord');
  const [naam = ''] = await bord.namenIn('Groenoord');
  return { bord, cell: { row: await bord.rowId(naam), column: await bord.column(11) } };
}

async function type(bord: Planbord, { row, column }: Cell, text: string): Promise<void> {
  await bord.type(row, column, text);
  await bord.save();
}

/** A moment in which the write may be anywhere on its way. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 120));

/** Types what is waited for, and at once something that is not; then the kill. Answers what may be there afterwards. */
async function typeAndKill(
  page: Page,
  round: number,
  kill: () => void | Promise<void>,
): Promise<{ readonly cell: Cell; readonly possible: readonly string[] }> {
  const { bord, cell } = await openCell(page);
  const saved = uren(2 * round);
  await type(bord, cell, saved);
  await new AppFrame(page).expectedOpgeslagen();
  const last = uren(2 * round + 1);
  await type(bord, cell, last);
  await aMoment();
  await kill();
  return { cell, possible: [saved, last] };
}

async function end(app: ElectronApplication): Promise<void> {
  const child = app.process();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

/** Kills the whole program, time after time, and starts it again. */
export async function killShells(start: Start, count: number): Promise<void> {
  for (let round = 0; round < count; round += 1) {
    const { app, page } = await start({ vandaag: VANDAAG });
    const { cell, possible } = await typeAndKill(page, round, () => end(app));
    const again = await start({ vandaag: VANDAAG });
    const { bord } = await openCell(again.page);
    await expect(bord.cell(cell.row, cell.column)).toHaveText(new RegExp(`^(?:${possible.join('|')})$`, 'u'));
    await again.page.keyboard.press('Control+z');
    await new AppFrame(again.page).expectedOpgeslagen();
    await again.app.close();
  }
}

/** Kills the process of the window, time after time; the program goes on. */
export async function killPages(start: Start, count: number): Promise<void> {
  for (let round = 0; round < count; round += 1) {
    const { app, page } = await start({ vandaag: VANDAAG });
    const { cell, possible } = await typeAndKill(page, round, () => killPage(app, 'window'));
    await windowIsBack(app);
    const shown = `document.querySelector('.ag-row[row-id="${cell.row}"] .ag-cell[col-id="${cell.column}"]')?.textContent ?? null`;
    await expect
      .poll(async () => possible.includes(String(await inWindow(app, shown))), { timeout: 20_000 })
      .toBe(true);
    await app.close();
  }
}
