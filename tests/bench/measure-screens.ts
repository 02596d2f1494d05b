/** Times the opening of each screen from the planbord, the first time and after that, and of the command palette. */
import type { Page } from '@playwright/test';
import { PAGES } from '../../src/renderer/app/commands/pages.ts';
import type { Figure } from './figure.ts';
import { mediaan, percentiel } from './figures.ts';
import { measureRondje } from './measure-edit.ts';
import { times as size } from './size.ts';
import { VANDAAG, withMap, withPlanner } from './start.ts';
import { planbordBruikbaar } from './usable.ts';

const STARTS = size(3, 1);
const AGAIN = size(5, 2);
/** What the application does in idle time after its start is done by then. */
const SETTLED_MS = 4000;
const PALETTE = 'Ctrl+K';
const HOME = 'Capaciteit';

/**
 * From a click in the navigation until the page changes no more, in ms: the frame after the last change under `main`.
 * What is drawn on a canvas (the preview of a PDF) is not seen by this; its frame and its texts are.
 */
function openScreen(page: Page, label: string): Promise<number> {
  return page.evaluate(async (naam) => {
    const links = [...document.querySelectorAll<HTMLElement>('.navigatie__schakel')];
    const link = links.find((one) => one.querySelector('.navigatie__label')?.textContent === naam);
    const main = document.querySelector('main');
    if (link === undefined || main === null) throw new Error(`Geen scherm ${naam}.`);
    const begin = performance.now();
    let painted = begin;
    const observer = new MutationObserver(() => requestAnimationFrame((frame) => (painted = frame)));
    observer.observe(main, { childList: true, subtree: true, characterData: true });
    link.click();
    do await new Promise((done) => setTimeout(done, 100));
    while (performance.now() - painted < 500);
    observer.disconnect();
    return painted - begin;
  }, label);
}

/** From the key press until the field of the palette has the focus, in ms. */
function openPalette(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const begin = performance.now();
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
    for (;;) {
      const frame = await new Promise<number>((done) => requestAnimationFrame(done));
      if (document.activeElement?.closest('dialog') instanceof HTMLElement) return frame - begin;
      if (frame - begin > 10_000) throw new Error('Het opdrachtvenster kwam niet.');
    }
  });
}

type Times = { readonly first: number[]; readonly again: number[] };

async function closePalette(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForTimeout(200);
}

async function measureOnce(page: Page, times: ReadonlyMap<string, Times>): Promise<void> {
  await planbordBruikbaar(page);
  await page.waitForTimeout(SETTLED_MS);
  for (let keer = 0; keer <= AGAIN; keer += 1) {
    const kind = keer === 0 ? 'first' : 'again';
    times.get(PALETTE)?.[kind].push(await openPalette(page));
    await closePalette(page);
    for (const { label } of PAGES.filter((one) => one.label !== HOME)) {
      times.get(label)?.[kind].push(await openScreen(page, label));
      await openScreen(page, HOME);
    }
  }
}

/** Budgets: 250 ms the first time and 100 ms after; the palette 50 ms always. */
export function measureScreens(): Promise<Figure[]> {
  return withMap(async (map) => {
    const names = [...PAGES.map(({ label }) => label).filter((label) => label !== HOME), PALETTE];
    const times = new Map(names.map((naam): [string, Times] => [naam, { first: [], again: [] }]));
    let rondje = Number.NaN;
    for (let start = 0; start < STARTS; start += 1) {
      rondje = await withPlanner(
        map,
        async ({ page }) => {
          await measureOnce(page, times);
          return await measureRondje(page);
        },
        VANDAAG,
      );
    }
    const basis = { wat: 'trivial call', waarde: rondje };
    return [...times].flatMap(([naam, { first, again }]) => [
      {
        wat: `${naam}, first time`,
        waarde: mediaan(first),
        eenheid: 'ms' as const,
        basis,
        budget: { soort: 'waarde' as const, hoogstens: naam === PALETTE ? 50 : 250 },
        hoe: `${String(first.length)} starts; slowest ${percentiel(first, 1).toFixed(0)} ms`,
      },
      {
        wat: `${naam}, after that`,
        waarde: mediaan(again),
        eenheid: 'ms' as const,
        basis,
        budget: { soort: 'waarde' as const, hoogstens: naam === PALETTE ? 50 : 100 },
        hoe: `${String(again.length)} times; slowest ${percentiel(again, 1).toFixed(0)} ms`,
      },
    ]);
  });
}
