import type { Page } from '@playwright/test';

/** No change in the list for so long: everything is painted. */
const RUST_MS = 400;
const LIMIT_MS = 60_000;
const SAVED = 'benchLijst';

/** What begins a measurement: going to the list, or a key or click in it. */
export type Begin = 'hashchange' | 'keydown' | 'click';

/**
 * Follows what `kiezer` selects from the next `begin` on until it stands still. The moment counted is that of the
 * last change painted: the start of the frame after it.
 */
async function subscribe(page: Page, begin: Begin, picker: string): Promise<void> {
  await page.evaluate(
    ({ soort, deel, rust, grens, bewaard }) => {
      let gestart = Number.NaN;
      let getekend = Number.NaN;
      let last = Number.NaN;
      const byBegin = (sign: Event) => {
        if (Number.isNaN(gestart)) gestart = sign.timeStamp;
      };
      window.addEventListener(soort, byBegin, true);
      const hoort = ({ target }: MutationRecord) => {
        const element = target instanceof Element ? target : target.parentElement;
        return element?.closest(deel) != null || element?.querySelector(deel) != null;
      };
      const wacht = new MutationObserver((wijzigingen) => {
        if (Number.isNaN(gestart) || !wijzigingen.some(hoort)) return;
        last = performance.now();
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            getekend = performance.now();
          }),
        );
      });
      wacht.observe(document.body, { subtree: true, childList: true, characterData: true });
      const uiterlijk = performance.now() + grens;
      const done = () => getekend > last && performance.now() - last > rust;
      const result = (async () => {
        while (!done()) {
          if (performance.now() > uiterlijk) throw new Error('De lijst kwam niet in beeld.');
          await new Promise((verder) => setTimeout(verder, 20));
        }
        return getekend - gestart;
      })().finally(() => {
        wacht.disconnect();
        window.removeEventListener(soort, byBegin, true);
      });
      // Asked for later; without this an error before that would be nobody's.
      result.catch(() => undefined);
      Reflect.set(window, bewaard, result);
    },
    { soort: begin, deel: picker, rust: RUST_MS, grens: LIMIT_MS, bewaard: SAVED },
  );
}

/** Time from the event that `doe` gives to the last paint of what `kiezer` selects, in ms. */
export async function measureUntilView(
  page: Page,
  { begin, kiezer }: { readonly begin: Begin; readonly kiezer: string },
  run: () => Promise<void>,
): Promise<number> {
  await subscribe(page, begin, kiezer);
  await run();
  return page.evaluate(async (saved) => {
    const ms: unknown = await Reflect.get(window, saved);
    return Number(ms);
  }, SAVED);
}

export function ga(page: Page, hash: string): Promise<void> {
  return page.evaluate((naar) => {
    location.hash = naar;
  }, hash);
}

/** Scrolls the list down by pages; the longest time between two frames, in ms. */
export function scrol(page: Page, stappen: number): Promise<number> {
  return page.evaluate(async (aantal) => {
    const context = document.querySelector<HTMLElement>('.lijst .ag-grid-viewport');
    if (context === null) throw new Error('Er is geen lijst in beeld.');
    const view = () => new Promise<number>((done) => requestAnimationFrame(() => done(performance.now())));
    let previous = await view();
    let langste = 0;
    for (let i = 0; i < aantal; i += 1) {
      context.scrollTop += context.clientHeight;
      const current = await view();
      langste = Math.max(langste, current - previous);
      previous = current;
    }
    return langste;
  }, stappen);
}
