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
const GRENS_MS = 10_000;

/** Scrolls from top to bottom and gathers rows of people that are on screen with the netto row of their team. */
export function zoekDoelcellen(page: Page): Promise<Doelcel[]> {
  return page.evaluate(async (perTeam) => {
    const kader = document.querySelector<HTMLElement>('.ag-grid-viewport');
    if (kader === null) throw new Error('Er is geen planbord in beeld.');
    const vak = kader.getBoundingClientRect();
    const wacht = () => new Promise<void>((klaar) => requestAnimationFrame(() => setTimeout(klaar, 60)));
    const inBeeld = (rij: HTMLElement) => {
      const plek = rij.getBoundingClientRect();
      return plek.top >= vak.top && plek.bottom <= vak.bottom;
    };
    const rijenMet = (kiezer: string) =>
      [...kader.querySelectorAll<HTMLElement>(`.ag-row${kiezer}`)]
        .filter(inBeeld)
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    const gevonden = new Map<string, Doelcel[]>();
    for (let scroll = 0; scroll < kader.scrollHeight; scroll += 250) {
      kader.scrollTop = scroll;
      await wacht();
      for (const totaal of rijenMet('[row-id^="team:"][row-id$=":netto"]')) {
        const totaalId = totaal.getAttribute('row-id') ?? '';
        const boven = rijenMet('[row-id^="inzet:"]').filter(
          (rij) => rij.getBoundingClientRect().top < totaal.getBoundingClientRect().top,
        );
        if (gevonden.has(totaalId) || boven.length < perTeam) continue;
        gevonden.set(
          totaalId,
          boven.slice(-perTeam).flatMap((rij) => {
            const weken = [...rij.querySelectorAll<HTMLElement>('.ag-grid-scrolling-cells .ag-cell')];
            // An early week, so that nearly all weeks after it change too; not one of absence.
            const cel = weken.slice(2, 12).find((week) => /^\d/u.test(week.textContent ?? ''));
            const [rijId, kolom] = [rij.getAttribute('row-id'), cel?.getAttribute('col-id')];
            return rijId && kolom ? [{ scroll, rijId, kolom, totaalId }] : [];
          }),
        );
      }
    }
    return [...gevonden.values()].flat();
  }, PER_TEAM);
}

/** Brings a cell in view and gives it the focus; its text and that of the total under it. */
function kiesCel(page: Page, doel: Doelcel) {
  return page.evaluate(
    async ({ scroll, rijId, kolom, totaalId, grens }) => {
      const kader = document.querySelector<HTMLElement>('.ag-grid-viewport');
      if (kader !== null) kader.scrollTop = scroll;
      const celVan = (rij: string) =>
        document.querySelector<HTMLElement>(
          `.ag-row[row-id="${CSS.escape(rij)}"] .ag-cell[col-id="${CSS.escape(kolom)}"]`,
        );
      const uiterlijk = performance.now() + grens;
      // The grid draws what scrolled into view in its own time.
      while (performance.now() < uiterlijk) {
        await new Promise<void>((klaar) => requestAnimationFrame(() => setTimeout(klaar, 60)));
        const cel = celVan(rijId);
        cel?.focus();
        const [tekst, totaal] = [cel?.textContent ?? '', celVan(totaalId)?.textContent ?? ''];
        if (cel !== null && document.activeElement === cel && tekst !== '' && totaal !== '') {
          return { cel: tekst, totaal };
        }
      }
      throw new Error('De cel neemt de focus niet.');
    },
    { ...doel, grens: GRENS_MS },
  );
}

const BEWAARD = 'benchBewerking';

/**
 * Follows the grid from the next Enter on, until nothing changes any more, and the status bar until it
 * says that the core has confirmed. The cells are on screen before that; both times come back.
 */
async function volgBewerking(page: Page): Promise<void> {
  await page.evaluate(
    ({ rust, grens, bewaard }) => {
      const grid = document.querySelector('.grid-vak');
      if (grid === null) throw new Error('Er is geen planbord in beeld.');
      const status = document.querySelector('.statusbalk__opslag');
      let begin = Number.NaN;
      let getekend = Number.NaN;
      let schrijft = false;
      let opgeslagen = Number.NaN;
      let laatste = 0;
      const opToets = (toets: KeyboardEvent) => {
        if (toets.key === 'Enter' && Number.isNaN(begin)) begin = toets.timeStamp;
      };
      window.addEventListener('keydown', opToets, true);
      // Rows and their cells; a tooltip or a line for the screen reader is no part of the answer.
      const isRij = ({ target }: MutationRecord) =>
        (target instanceof Element ? target : target.parentElement)?.closest(
          '.ag-row, .ag-grid-scrolling-container',
        ) != null;
      const wacht = new MutationObserver((wijzigingen) => {
        if (Number.isNaN(begin) || !wijzigingen.some(isRij)) return;
        laatste = performance.now();
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
      const klaar = () =>
        getekend > laatste && performance.now() - laatste > rust && !Number.isNaN(opgeslagen);
      const uitslag = (async () => {
        while (!klaar()) {
          if (performance.now() > uiterlijk)
            throw new Error('De bewerking kwam niet in beeld, of is niet opgeslagen.');
          await new Promise((verder) => setTimeout(verder, 20));
        }
        return [getekend - begin, opgeslagen - begin];
      })().finally(() => {
        wacht.disconnect();
        kijk.disconnect();
        window.removeEventListener('keydown', opToets, true);
      });
      // Asked for later; without this an error before that would be nobody's.
      uitslag.catch(() => undefined);
      Reflect.set(window, bewaard, uitslag);
    },
    { rust: RUST_MS, grens: GRENS_MS, bewaard: BEWAARD },
  );
}

/** The times from Enter to the last paint and to "Opgeslagen" in ms, and what stands in the cell and the total now. */
function uitslagVan(page: Page, { rijId, kolom, totaalId }: Doelcel) {
  return page.evaluate(
    async ({ cel, totaal, week, bewaard }) => {
      const tijden: unknown = await Reflect.get(window, bewaard);
      const [getekend, opgeslagen] = Array.isArray(tijden) ? tijden.map(Number) : [];
      const tekst = (rij: string) =>
        document.querySelector(`.ag-row[row-id="${CSS.escape(rij)}"] .ag-cell[col-id="${CSS.escape(week)}"]`)
          ?.textContent ?? '';
      if (getekend === undefined || opgeslagen === undefined) throw new Error('Er is niets gemeten.');
      return { tijd: { getekend, opgeslagen }, cel: tekst(cel), totaal: tekst(totaal) };
    },
    { cel: rijId, totaal: totaalId, week: kolom, bewaard: BEWAARD },
  );
}

/** From Enter to the last painted cell, and to the word of the core that it is written; in ms. */
export type Bewerktijd = { readonly getekend: number; readonly opgeslagen: number };

/**
 * Types hours in a cell, saves with Enter, and measures until the last cell of the grid is painted.
 * Refuses to call it a measurement when the cell or the total of its team did not follow, or when
 * it was not saved.
 */
export async function meetBewerking(page: Page, doel: Doelcel, beurt: number): Promise<Bewerktijd> {
  const voor = await kiesCel(page, doel);
  // 8 to 19 hours and a half: never what it was, so that every total changes.
  const uren =
    [beurt, beurt + 1].map((n) => `${String(8 + (n % 12))},5`).find((tekst) => tekst !== voor.cel) ?? '8';
  await page.keyboard.type(uren);
  await volgBewerking(page);
  await page.keyboard.press('Enter');
  const { tijd, cel, totaal } = await uitslagVan(page, doel);
  if (cel !== uren) throw new Error(`De cel toont "${cel}" en niet "${uren}".`);
  if (totaal === voor.totaal) throw new Error('Het totaal van het team is niet meegegaan.');
  return tijd;
}
