import { BrowserWindow } from 'electron';

type Deps = {
  /** `beside`: another one is there already. */
  create(beside: boolean): BrowserWindow;
  /** The last one closed. */
  onLast(): void;
};

/** The windows on the administratie: one at the start, more when somebody asks. In each somebody else may work. */
export class OwnWindows {
  readonly #deps: Deps;
  readonly #open: BrowserWindow[] = [];

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  open(): void {
    const window = this.#deps.create(this.#open.length > 0);
    this.#open.push(window);
    window.on('closed', () => {
      this.#open.splice(this.#open.indexOf(window), 1);
      if (this.#open.length === 0) this.#deps.onLast();
    });
  }

  /** The one that has the focus, else the one that was opened first; null = all are closed. */
  current(): BrowserWindow | null {
    const focused = BrowserWindow.getFocusedWindow();
    return this.#open.find((window) => window === focused) ?? this.#open[0] ?? null;
  }

  /** Brings one to the front. */
  show(): void {
    const window = this.current();
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  }
}
