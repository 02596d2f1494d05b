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
    const kader = document.querySelector<HTMLElement>('.ag-body-viewport');
    if (kader === null) throw new Error('Er is geen planbord in beeld.');
    const wacht = () => new Promise<void>((klaar) => requestAnimationFrame(() => setTimeout(klaar, 60)));
    const inBeeld = (rij: HTMLElement) => {
      const vak = kader.getBoundingClientRect();
      const plek = rij.getBoundingClientRect();
      return plek.top >= vak.top && plek.bottom <= vak.bottom;
    };
    const rijenMet = (kiezer: string) =>
      [...kader.querySelectorAll<HTMLElement>(`.ag-center-cols-container .ag-row${kiezer}`)]
        .filter(inBeeld)
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    const gevonden = new Map<string, Doelcel[]>();
    for (let scroll = 0; scroll < kader.scrollHeight; scroll += 200) {
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
            const cellen = [...rij.querySelectorAll<HTMLElement>('.ag-cell')];
            // Not the first weeks: those may lie before the detachering; any later one has hours.
            const cel = cellen.slice(2, 8).find((kandidaat) => /\d/u.test(kandidaat.textContent ?? ''));
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
  return page.evaluate(async ({ scroll, rijId, kolom, totaalId }) => {
    const kader = document.querySelector<HTMLElement>('.ag-body-viewport');
    if (kader !== null) kader.scrollTop = scroll;
    await new Promise<void>((klaar) => requestAnimationFrame(() => setTimeout(klaar, 60)));
    const celVan = (rij: string) =>
      document.querySelector<HTMLElement>(
        `.ag-row[row-id="${CSS.escape(rij)}"] .ag-cell[col-id="${CSS.escape(kolom)}"]`,
      );
    const cel = celVan(rijId);
    cel?.focus();
    if (cel === null || document.activeElement !== cel) throw new Error('De cel neemt de focus niet.');
    return { cel: cel.textContent ?? '', totaal: celVan(totaalId)?.textContent ?? '' };
  }, doel);
}

/** From the next Enter on: follows the grid until nothing changes any more. */
function volgBewerking(page: Page, doel: Doelcel) {
  return page.evaluate(
    async ({ rijId, kolom, totaalId, rust, grens }) => {
      const grid = document.querySelector('.grid-vak');
      if (grid === null) throw new Error('Er is geen planbord in beeld.');
      const tekst = (rij: string) =>
        document.querySelector(`.ag-row[row-id="${CSS.escape(rij)}"] .ag-cell[col-id="${CSS.escape(kolom)}"]`)
          ?.textContent ?? '';
      let begin = Number.NaN;
      let getekend = Number.NaN;
      let laatsteWijziging = 0;
      const opToets = (toets: KeyboardEvent) => {
        if (toets.key === 'Enter' && Number.isNaN(begin)) begin = toets.timeStamp;
      };
      window.addEventListener('keydown', opToets, true);
      const wacht = new MutationObserver(() => {
        if (Number.isNaN(begin)) return;
        laatsteWijziging = performance.now();
        // The next frame paints it, and the one after that begins when it is painted.
        requestAnimationFrame(() =>
          requestAnimationFrame((moment) => {
            getekend = moment;
          }),
        );
      });
      wacht.observe(grid, { subtree: true, childList: true, characterData: true });
      const uiterlijk = performance.now() + grens;
      const klaar = () =>
        !Number.isNaN(getekend) && getekend > laatsteWijziging && performance.now() - laatsteWijziging > rust;
      while (!klaar() && performance.now() < uiterlijk) await new Promise((verder) => setTimeout(verder, 20));
      wacht.disconnect();
      window.removeEventListener('keydown', opToets, true);
      return { ms: getekend - begin, cel: tekst(rijId), totaal: tekst(totaalId) };
    },
    { ...doel, rust: RUST_MS, grens: GRENS_MS },
  );
}

/**
 * Types hours in a cell, saves with Enter, and measures until the last cell of the grid is painted.
 * Refuses to call it a measurement when the cell or the total of its team did not follow.
 */
export async function meetBewerking(page: Page, doel: Doelcel, beurt: number): Promise<number> {
  const voor = await kiesCel(page, doel);
  // 8 to 19 hours and a half: never what it was, so that every total changes.
  const uren =
    [beurt, beurt + 1].map((n) => `${String(8 + (n % 12))},5`).find((tekst) => tekst !== voor.cel) ?? '8';
  await page.keyboard.type(uren);
  const meting = volgBewerking(page, doel);
  await page.keyboard.press('Enter');
  const { ms, cel, totaal } = await meting;
  if (cel !== uren) throw new Error(`De cel toont "${cel}" en niet "${uren}".`);
  if (totaal === voor.totaal) throw new Error('Het totaal van het team is niet meegegaan.');
  return ms;
}
