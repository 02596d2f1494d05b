import type { Page } from '@playwright/test';

/** A cell to type in, with the row of totals under it that must follow. */
export type Doelcel = {
  readonly scroll: number;
  readonly rijId: string;
  readonly kolom: string;
  readonly totaalId: string;
};

/** How many rows of a team are used; the last ones, so that its totals are on screen too. */
const PER_TEAM = 3;
/** No change in the grid for so long: everything is painted. */
const RUST_MS = 400;
const LIMIT_MS = 10_000;

/** Scrolls from top to bottom and gathers rows of people that are on screen with the netto row of their team. */
export function searchDoelcellen(page: Page): Promise<Doelcel[]> {
  return page.evaluate(async (perTeam) => {
    const context = document.querySelector<HTMLElement>('.ag-grid-viewport');
    if (context === null) throw new Error('Er is geen planbord in beeld.');
    const box = context.getBoundingClientRect();
    const wait = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 60)));
    const inView = (row: HTMLElement) => {
      const place = row.getBoundingClientRect();
      return place.top >= box.top && place.bottom <= box.bottom;
    };
    const rowsWith = (picker: string) =>
      [...context.querySelectorAll<HTMLElement>(`.ag-row${picker}`)]
        .filter(inView)
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    const found = new Map<string, Doelcel[]>();
    for (let scroll = 0; scroll < context.scrollHeight; scroll += 250) {
      context.scrollTop = scroll;
      await wait();
      for (const total of rowsWith('[row-id^="team:"][row-id$=":netto"]')) {
        const totaalId = total.getAttribute('row-id') ?? '';
        const above = rowsWith('[row-id^="inzet:"]').filter(
          (row) => row.getBoundingClientRect().top < total.getBoundingClientRect().top,
        );
        if (found.has(totaalId) || above.length < perTeam) continue;
        found.set(
          totaalId,
          above.slice(-perTeam).flatMap((row) => {
            const weken = [...row.querySelectorAll<HTMLElement>('.ag-grid-scrolling-cells .ag-cell')];
            // An early week, so that nearly all weeks after it change too; not one of absence.
            const cell = weken.slice(2, 12).find((week) => /^\d/u.test(week.textContent ?? ''));
            const [rijId, kolom] = [row.getAttribute('row-id'), cell?.getAttribute('col-id')];
            return rijId && kolom ? [{ scroll, rijId, kolom, totaalId }] : [];
          }),
        );
      }
    }
    return [...found.values()].flat();
  }, PER_TEAM);
}

/** Brings a cell in view and gives it the focus; its text and that of the total under it. */
function selectCell(page: Page, doel: Doelcel) {
  return page.evaluate(
    async ({ scroll, rijId, kolom, totaalId, grens }) => {
      const context = document.querySelector<HTMLElement>('.ag-grid-viewport');
      if (context !== null) context.scrollTop = scroll;
      const cellOf = (row: string) =>
        document.querySelector<HTMLElement>(
          `.ag-row[row-id="${CSS.escape(row)}"] .ag-cell[col-id="${CSS.escape(kolom)}"]`,
        );
      const uiterlijk = performance.now() + grens;
      // The grid draws what scrolled into view in its own time.
      while (performance.now() < uiterlijk) {
        await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 60)));
        const cell = cellOf(rijId);
        cell?.focus();
        const [text, totaal] = [cell?.textContent ?? '', cellOf(totaalId)?.textContent ?? ''];
        if (cell !== null && document.activeElement === cell && text !== '' && totaal !== '') {
          return { cel: text, totaal };
        }
      }
      throw new Error('De cel neemt de focus niet.');
    },
    { ...doel, grens: LIMIT_MS },
  );
}

const SAVED = 'benchBewerking';

/**
 * Follows the grid from the next Enter on, until nothing changes any more, and the status bar until it
 * says that the core has confirmed. The cells are on screen before that; both times come back.
 */
async function followBewerking(page: Page): Promise<void> {
  await page.evaluate(
    ({ rust, grens, bewaard }) => {
      const grid = document.querySelector('.grid-vak');
      if (grid === null) throw new Error('Er is geen planbord in beeld.');
      const status = document.querySelector('.statusbalk__opslag');
      let begin = Number.NaN;
      let getekend = Number.NaN;
      let schrijft = false;
      let opgeslagen = Number.NaN;
      let last = 0;
      const onKey = (key: KeyboardEvent) => {
        if (key.key === 'Enter' && Number.isNaN(begin)) begin = key.timeStamp;
      };
      window.addEventListener('keydown', onKey, true);
      // Rows and their cells; a tooltip or a line for the screen reader is no part of the answer.
      const isRow = ({ target }: MutationRecord) =>
        (target instanceof Element ? target : target.parentElement)?.closest(
          '.ag-row, .ag-grid-scrolling-container',
        ) != null;
      const wacht = new MutationObserver((wijzigingen) => {
        if (Number.isNaN(begin) || !wijzigingen.some(isRow)) return;
        last = performance.now();
        // The next frame paints it, and the one after that begins when it is painted.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            // Not the time of the frame itself: on a busy machine that lies in the past.
            getekend = performance.now();
          }),
        );
      });
      wacht.observe(grid, { subtree: true, childList: true, characterData: true });
      const kijk = new MutationObserver(() => {
        if (Number.isNaN(begin)) return;
        if (status?.textContent !== '✓ Opgeslagen') schrijft = true;
        else if (schrijft && Number.isNaN(opgeslagen)) opgeslagen = performance.now();
      });
      if (status !== null) kijk.observe(status, { subtree: true, childList: true, characterData: true });
      const uiterlijk = performance.now() + grens;
      const done = () => getekend > last && performance.now() - last > rust && !Number.isNaN(opgeslagen);
      const result = (async () => {
        while (!done()) {
          if (performance.now() > uiterlijk)
            throw new Error('De bewerking kwam niet in beeld, of is niet opgeslagen.');
          await new Promise((verder) => setTimeout(verder, 20));
        }
        return [getekend - begin, opgeslagen - begin];
      })().finally(() => {
        wacht.disconnect();
        kijk.disconnect();
        window.removeEventListener('keydown', onKey, true);
      });
      // Asked for later; without this an error before that would be nobody's.
      result.catch(() => undefined);
      Reflect.set(window, bewaard, result);
    },
    { rust: RUST_MS, grens: LIMIT_MS, bewaard: SAVED },
  );
}

/** The times from Enter to the last paint and to "Opgeslagen" in ms, and what stands in the cell and the total now. */
function resultOf(page: Page, { rijId, kolom, totaalId }: Doelcel) {
  return page.evaluate(
    async ({ cel, totaal, week, bewaard }) => {
      const tijden: unknown = await Reflect.get(window, bewaard);
      const [getekend, opgeslagen] = Array.isArray(tijden) ? tijden.map(Number) : [];
      const text = (row: string) =>
        document.querySelector(`.ag-row[row-id="${CSS.escape(row)}"] .ag-cell[col-id="${CSS.escape(week)}"]`)
          ?.textContent ?? '';
      if (getekend === undefined || opgeslagen === undefined) throw new Error('Er is niets gemeten.');
      return { tijd: { getekend, opgeslagen }, cel: text(cel), totaal: text(totaal) };
    },
    { cel: rijId, totaal: totaalId, week: kolom, bewaard: SAVED },
  );
}

/** From Enter to the last painted cell, and to the word of the core that it is written; in ms. */
export type Bewerktijd = { readonly getekend: number; readonly opgeslagen: number };

/**
 * Types hours in a cell, saves with Enter, and measures until the last cell of the grid is painted.
 * Refuses to call it a measurement when the cell or the total of its team did not follow, or when
 * it was not saved.
 */
export async function measureBewerking(page: Page, doel: Doelcel, beurt: number): Promise<Bewerktijd> {
  const voor = await selectCell(page, doel);
  // 8 to 19 hours and a half: never what it was, so that every total changes.
  const uren =
    [beurt, beurt + 1].map((n) => `${String(8 + (n % 12))},5`).find((text) => text !== voor.cel) ?? '8';
  await page.keyboard.type(uren);
  await followBewerking(page);
  await page.keyboard.press('Enter');
  const { tijd, cel, totaal } = await resultOf(page, doel);
  if (cel !== uren) throw new Error(`De cel toont "${cel}" en niet "${uren}".`);
  if (totaal === voor.totaal) throw new Error('Het totaal van het team is niet meegegaan.');
  return tijd;
}

/** Rows and weeks of a paste, as the issue asks it. */
const PLAK = { rijen: 50, weken: 13 } as const;

/** Pastes a block from a cell on, and measures from the yes to the last painted cell. Totals in the block are left. */
export async function measurePlakken(page: Page, doel: Doelcel, beurt: number): Promise<Bewerktijd> {
  await selectCell(page, doel);
  const uren = `${String(1 + (beurt % 7))},5`;
  await page.evaluate(
    ({ line, rijen }) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', Array.from({ length: rijen }, () => line).join('\r\n'));
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    },
    { line: Array.from({ length: PLAK.weken }, () => uren).join('\t'), rijen: PLAK.rijen },
  );
  await page.getByRole('dialog', { name: 'Plakken' }).waitFor();
  await followBewerking(page);
  await page.keyboard.press('Enter');
  const { tijd, cel } = await resultOf(page, doel);
  if (cel !== uren) throw new Error(`De cel toont "${cel}" en niet "${uren}".`);
  return tijd;
}
