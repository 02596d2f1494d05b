import type { Page } from '@playwright/test';

/** No change in the list for so long: everything is painted. */
const RUST_MS = 400;
const GRENS_MS = 60_000;
const BEWAARD = 'benchLijst';

/** What begins a measurement: going to the list, or a key or click in it. */
export type Begin = 'hashchange' | 'keydown' | 'click';

/**
 * Follows what `kiezer` selects from the next `begin` on until it stands still. The moment counted is that of the
 * last change painted: the start of the frame after it.
 */
async function volg(page: Page, begin: Begin, kiezer: string): Promise<void> {
  await page.evaluate(
    ({ soort, deel, rust, grens, bewaard }) => {
      let gestart = Number.NaN;
      let getekend = Number.NaN;
      let laatste = Number.NaN;
      const opBegin = (teken: Event) => {
        if (Number.isNaN(gestart)) gestart = teken.timeStamp;
      };
      window.addEventListener(soort, opBegin, true);
      const hoort = ({ target }: MutationRecord) => {
        const element = target instanceof Element ? target : target.parentElement;
        return element?.closest(deel) != null || element?.querySelector(deel) != null;
      };
      const wacht = new MutationObserver((wijzigingen) => {
        if (Number.isNaN(gestart) || !wijzigingen.some(hoort)) return;
        laatste = performance.now();
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            getekend = performance.now();
          }),
        );
      });
      wacht.observe(document.body, { subtree: true, childList: true, characterData: true });
      const uiterlijk = performance.now() + grens;
      const klaar = () => getekend > laatste && performance.now() - laatste > rust;
      const uitslag = (async () => {
        while (!klaar()) {
          if (performance.now() > uiterlijk) throw new Error('De lijst kwam niet in beeld.');
          await new Promise((verder) => setTimeout(verder, 20));
        }
        return getekend - gestart;
      })().finally(() => {
        wacht.disconnect();
        window.removeEventListener(soort, opBegin, true);
      });
      // Asked for later; without this an error before that would be nobody's.
      uitslag.catch(() => undefined);
      Reflect.set(window, bewaard, uitslag);
    },
    { soort: begin, deel: kiezer, rust: RUST_MS, grens: GRENS_MS, bewaard: BEWAARD },
  );
}

/** Time from the event that `doe` gives to the last paint of what `kiezer` selects, in ms. */
export async function meetTotBeeld(
  page: Page,
  { begin, kiezer }: { readonly begin: Begin; readonly kiezer: string },
  doe: () => Promise<void>,
): Promise<number> {
  await volg(page, begin, kiezer);
  await doe();
  return page.evaluate(async (bewaard) => {
    const ms: unknown = await Reflect.get(window, bewaard);
    return Number(ms);
  }, BEWAARD);
}

export function ga(page: Page, hash: string): Promise<void> {
  return page.evaluate((naar) => {
    location.hash = naar;
  }, hash);
}

/** Scrolls the list down by pages; the longest time between two frames, in ms. */
export function scrol(page: Page, stappen: number): Promise<number> {
  return page.evaluate(async (aantal) => {
    const kader = document.querySelector<HTMLElement>('.lijst .ag-grid-viewport');
    if (kader === null) throw new Error('Er is geen lijst in beeld.');
    const beeld = () => new Promise<number>((klaar) => requestAnimationFrame(() => klaar(performance.now())));
    let vorige = await beeld();
    let langste = 0;
    for (let i = 0; i < aantal; i += 1) {
      kader.scrollTop += kader.clientHeight;
      const nu = await beeld();
      langste = Math.max(langste, nu - vorige);
      vorige = nu;
    }
    return langste;
  }, stappen);
}
