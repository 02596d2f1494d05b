import { type BrowserWindow, dialog } from 'electron';

/** What happens to a window whose page crashes, hangs or does not load: that window alone, whatever else is open. */

/** So often a page may crash within so many ms: once more, and loading it again is no help. */
const MAX_CRASHES = 3;
const CRASH_PERIOD_MS = 60_000;

/** So long somebody who chose to wait is left alone. */
const ASK_AGAIN_MS = 30_000;

type Question = {
  readonly message: string;
  readonly detail: string;
  /** What happens when nothing is chosen, first. */
  readonly buttons: readonly [string, string];
  readonly type: 'error' | 'question';
};

const OTHERS = 'Andere vensters van het programma blijven zoals ze zijn.';

const CRASHES: Question = {
  type: 'error',
  message: 'Dit venster stopt steeds.',
  detail: `Wat was opgeslagen, is bewaard. ${OTHERS} Helpt opnieuw laden niet, start het programma dan opnieuw; blijft dit gebeuren, vraag dan de beheerder.`,
  buttons: ['Venster sluiten', 'Opnieuw laden'],
};

const NOT_LOADED: Question = {
  type: 'error',
  message: 'Een deel van het programma kan niet worden geladen.',
  detail: `Wat was opgeslagen, is bewaard. ${OTHERS} Start het programma opnieuw; helpt dat niet, laat het dan opnieuw installeren.`,
  buttons: ['Venster sluiten', 'Opnieuw laden'],
};

const HANGS: Question = {
  type: 'question',
  message: 'Dit venster reageert niet.',
  detail: `Wachten helpt als de computer het druk heeft. Als u opnieuw laadt, verliest u wat u in dit venster nog aan het typen was; wat is opgeslagen, blijft bewaard. ${OTHERS}`,
  buttons: ['Wachten', 'Opnieuw laden'],
};

/** Asks above the window, and holds up nothing else meanwhile. Whether the second button was chosen. */
async function isReloadChosen(
  window: BrowserWindow,
  question: Question,
  signal?: AbortSignal,
): Promise<boolean> {
  const { type, message, detail, buttons } = question;
  const { response } = await dialog.showMessageBox(window, {
    ...{ type, message, detail, buttons: [...buttons], title: 'Gebiedsplanner', noLink: true },
    ...{ defaultId: 0, cancelId: 0 },
    ...(signal === undefined ? {} : { signal }),
  });
  return response === 1;
}

/** A question that ends with this window: it is loaded anew, or it closes. */
async function reloadOrClose(window: BrowserWindow, question: Question): Promise<void> {
  const again = await isReloadChosen(window, question).catch(() => false);
  if (window.isDestroyed()) return;
  if (again) window.webContents.reload();
  else window.destroy();
}

/** Asks what to do about a page that hangs, until it answers, or is ended: then it is loaded anew as after a crash. */
class HangGuard {
  readonly #window: BrowserWindow;
  #answers: AbortController | null = null;

  constructor(window: BrowserWindow) {
    this.#window = window;
  }

  hangs(): void {
    if (this.#answers !== null) return;
    this.#answers = new AbortController();
    void this.#ask(this.#answers.signal);
  }

  /** It answers again, or is gone. */
  answers(): void {
    this.#answers?.abort();
    this.#answers = null;
  }

  async #ask(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const reload = await isReloadChosen(this.#window, HANGS, signal).catch(() => false);
      if (signal.aborted || this.#window.isDestroyed()) return;
      if (reload) {
        this.#window.webContents.forcefullyCrashRenderer();
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    }
  }
}

/**
 * A page that crashes is loaded again; when it keeps crashing, hangs or does not load, whoever sits there is asked.
 * Nothing of this touches another window.
 */
export function guardPage(window: BrowserWindow, log: (line: string) => void): void {
  const page = window.webContents;
  const hang = new HangGuard(window);
  let crashes: readonly number[] = [];
  const recover = () => {
    if (window.isDestroyed()) return;
    crashes = [...crashes.filter((moment) => Date.now() - moment < CRASH_PERIOD_MS), Date.now()];
    if (crashes.length <= MAX_CRASHES) {
      page.reload();
      return;
    }
    crashes = [];
    void reloadOrClose(window, CRASHES);
  };
  page.on('render-process-gone', (_gebeurtenis, { reason }) => {
    log(`pagina gestopt: ${reason}`);
    hang.answers();
    // It shows nothing any more; the page that comes says anew what may not be captured.
    if (!window.isDestroyed()) window.setContentProtection(false);
    // Chromium is still taking the page down: loading it again inside this event takes the program along.
    if (reason !== 'clean-exit') setImmediate(recover);
  });
  page.on('unresponsive', () => {
    log('pagina reageert niet');
    hang.hangs();
  });
  page.on('responsive', () => hang.answers());
  window.on('closed', () => hang.answers());
  page.on('did-fail-load', (_gebeurtenis, code, _omschrijving, _adres, hoofdframe) => {
    // -3: a load that was replaced by another.
    if (!hoofdframe || code === -3) return;
    log(`pagina laadt niet: ${code}`);
    void reloadOrClose(window, NOT_LOADED);
  });
}
