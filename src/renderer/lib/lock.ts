import { type ClientContext, type ClientLink, type ClientOptions, ORPCError } from '@orpc/client';
import type { StartToestand } from '../../shared/contract/shell.ts';
import type { ReadStore } from './store.ts';

/** While the program is locked nothing of the page is to be seen, and what it asks waits. */

/** A call that came in just as it was locked asks again after so many ms. */
const AGAIN_MS = 100;

/** Whether the core answers nobody now. */
export function isLocked(toestand: StartToestand | null): boolean {
  return toestand !== null && ['vergrendeld', 'wie', 'verbinden'].includes(toestand.soort);
}

/** Whether somebody was at work who has to sign in again: the page stays as it is, out of sight. */
export function isOutOfSight(toestand: StartToestand): boolean {
  return toestand.soort === 'vergrendeld' || (toestand.soort === 'verbinden' && toestand.terug !== null);
}

/** Keeps calls until it is unlocked: the core refuses them before it looks at anything, so nothing is done twice. */
export class LockedLink implements ClientLink<ClientContext> {
  readonly #link: ClientLink<ClientContext>;
  readonly #toestand: ReadStore<StartToestand | null>;

  constructor(link: ClientLink<ClientContext>, toestand: ReadStore<StartToestand | null>) {
    this.#link = link;
    this.#toestand = toestand;
  }

  async call(
    path: readonly string[],
    input: unknown,
    options: ClientOptions<ClientContext>,
  ): Promise<unknown> {
    for (;;) {
      await this.#unlocked();
      try {
        return await this.#link.call(path, input, options);
      } catch (fault) {
        if (!(fault instanceof ORPCError) || fault.code !== 'vergrendeld') throw fault;
      }
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }

  #unlocked(): Promise<void> {
    if (!isLocked(this.#toestand.read())) return Promise.resolve();
    const { promise, resolve } = Promise.withResolvers<void>();
    const stop = this.#toestand.subscribe(() => {
      if (isLocked(this.#toestand.read())) return;
      stop();
      resolve();
    });
    return promise;
  }
}

const HIDDEN = 'data-vergrendeld';

/** Whether the page is out of sight: what loses the focus now is not left by anybody. */
export function isPageHidden(): boolean {
  return document.documentElement.hasAttribute(HIDDEN);
}

let focused: Element | null = null;

/** Hides the page at once, before anything is drawn over it, and gives the focus back afterwards (base.css). */
export function hidePage(on: boolean): void {
  const { documentElement, activeElement } = document;
  if (isPageHidden() === on) return;
  if (on) focused = activeElement;
  documentElement.toggleAttribute(HIDDEN, on);
  if (on || !(focused instanceof HTMLElement)) return;
  const back = focused;
  // When the lock screen is gone.
  requestAnimationFrame(() => back.focus({ preventScroll: true }));
}
