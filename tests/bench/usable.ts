import type { Page } from '@playwright/test';

/**
 * Waits until the planbord can be used: hours of a person are painted and a cell takes the focus.
 * Moment of that picture, in ms since 1970.
 */
export function planbordBruikbaar(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const canBeginnen = () => {
      // A week, not the name or the contract hours, which stand in the part that does not scroll.
      const weken = document.querySelectorAll<HTMLElement>(
        '.ag-row[row-id^="inzet:"] .ag-grid-scrolling-cells .ag-cell',
      );
      const cell = [...weken].find((week) => /^\d/.test(week.textContent ?? ''));
      cell?.focus({ preventScroll: true });
      return cell !== undefined && document.activeElement === cell;
    };
    const { promise, resolve } = Promise.withResolvers<number>();
    const clock = setTimeout(() => resolve(Number.NaN), 60_000);
    const kijk = () => {
      if (!canBeginnen()) {
        requestAnimationFrame(kijk);
        return;
      }
      // This frame paints it; the next one begins when that is done.
      requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
    };
    kijk();
    const moment = await promise;
    clearTimeout(clock);
    if (Number.isNaN(moment)) throw new Error('Het planbord kwam niet in beeld.');
    return moment;
  });
}

/** Moment at which the browser itself says that the first word was painted, in ms since 1970. */
export function firstView(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<number>();
    new PerformanceObserver((list) => {
      const view = list.getEntriesByName('first-contentful-paint')[0];
      if (view !== undefined) resolve(performance.timeOrigin + view.startTime);
    }).observe({ type: 'paint', buffered: true });
    return await promise;
  });
}
