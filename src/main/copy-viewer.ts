import { BrowserWindow, dialog, type MessagePortMain, type WebContents } from 'electron';
import type { CoreHost, CoreHostDeps } from '../host/core-host.ts';
import type { CoreInit } from '../shared/contract/init.ts';
import type { OpenFaultSoort, StartToestand } from '../shared/contract/shell.ts';
import type { ChosenFiles } from './chosen-files.ts';
import type { Desk } from './desk.ts';
import { Pages, sessionOf } from './pages.ts';
import { Printing } from './printing.ts';
import { RestoreFault, type ShownCopy, WHY_NOT_SHOWN, WrongKey } from './restore.ts';
import { createCopyWindow, type PageSource } from './windows.ts';

export type HostEvents = {
  readonly onRetry: () => void;
  readonly onOpen: () => void;
  readonly onStopped: (fault: OpenFaultSoort) => void;
} & Pick<CoreHostDeps<MessagePortMain>, 'onPeople' | 'answerKeys'>;

type Deps = {
  readonly bron: PageSource;
  readonly files: ChosenFiles;
  /** PNG of the application. */
  readonly icon: string;
  createHost(events: HostEvents): CoreHost<MessagePortMain>;
  /** What a core opens with, for a copy. */
  createInit(backup: string, naam: string, key: string): CoreInit;
  serveShell(port: MessagePortMain, page: WebContents, desk: Desk): void;
  log(line: string): void;
};

type Session = {
  readonly host: CoreHost<MessagePortMain>;
  readonly printing: Printing;
  readonly pages: Pages;
  readonly window: BrowserWindow;
};

/** Shows one copy beside the administratie: a core, pages and papers of its own, with nothing of the other in reach. */
export class CopyViewer {
  readonly #deps: Deps;
  #session: Session | null = null;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Opens a copy in a window of its own; one that was open closes. Rejects with the sentence why it cannot be. */
  async show(copy: ShownCopy): Promise<void> {
    await this.close();
    const host = this.#deps.createHost({
      onRetry: () => this.#session?.pages.portsLost(),
      onOpen: () => this.#session?.pages.coreIsOpen(),
      onStopped: () => this.#stopped(),
      // A copy is of nobody, and has no keys to give.
      onPeople: () => undefined,
      answerKeys: () => Promise.resolve({ soort: 'weigering', melding: 'Dit kan niet vanuit een kopie.' }),
    });
    const fault = await this.#open(host, copy);
    if (fault !== null) {
      await host.sluit();
      throw fault === 'verkeerde-sleutel'
        ? new WrongKey(WHY_NOT_SHOWN[fault])
        : new RestoreFault(WHY_NOT_SHOWN[fault]);
    }
    this.#session = this.#createSession(host, copy);
  }

  /** Who answers this page, when it is one of the copy: its window, or a paper that is being made. */
  pagesOf(page: WebContents): Pages | null {
    if (this.#session === null) return null;
    const { window, printing, pages } = this.#session;
    const own = (!window.isDestroyed() && window.webContents === page) || printing.isDrawing(page);
    return own ? pages : null;
  }

  bytes(id: string): Uint8Array<ArrayBuffer> | null {
    return this.#session?.printing.bytes(id) ?? null;
  }

  /** Its window, when that has the focus: a command of the menu is for that one. */
  focused(): BrowserWindow | null {
    const window = this.#session?.window;
    return window !== undefined && BrowserWindow.getFocusedWindow() === window ? window : null;
  }

  /** Its window is not to be seen while the program is locked. */
  hide(on: boolean): void {
    const window = this.#session?.window;
    if (window === undefined || window.isDestroyed()) return;
    if (on) window.hide();
    else window.show();
  }

  async close(): Promise<void> {
    const session = this.#session;
    if (session === null) return;
    this.#session = null;
    session.printing.forgetAll();
    if (!session.window.isDestroyed()) session.window.destroy();
    await session.host.sluit();
  }

  async #open(host: CoreHost<MessagePortMain>, copy: ShownCopy): Promise<OpenFaultSoort | null> {
    let fault: OpenFaultSoort = 'verkeerde-sleutel';
    for (const key of copy.keys) {
      const result = await host.open(this.#deps.createInit(copy.backup, copy.naam, key));
      if (result.soort === 'open') return null;
      fault = result.fout;
      if (fault !== 'verkeerde-sleutel') break;
    }
    return fault;
  }

  #createSession(host: CoreHost<MessagePortMain>, { naam, moment }: ShownCopy): Session {
    const { bron, files, icon, log, serveShell } = this.#deps;
    const toestand: StartToestand = { soort: 'open', naam, kopie: moment };
    const printing = new Printing(bron, files);
    const desk: Desk = { soort: 'kopie', printing, toestand: () => toestand };
    const pages = new Pages({
      createCorePort: (page) => host.createPort(printing.sessionOf(page) ?? sessionOf(page)),
      serveShell: (port, page) => serveShell(port, page, desk),
      toestand: () => toestand,
    });
    const window = createCopyWindow({ bron, icon, log });
    window.on('closed', () => void this.close());
    return { host, printing, pages, window };
  }

  #stopped(): void {
    this.#deps.log('kopie gestopt');
    void this.close();
    // Without waiting: an error box would hold up the windows of the administratie.
    void dialog.showMessageBox({
      type: 'error',
      title: 'Gebiedsplanner',
      message: 'Het venster met de kopie is onverwacht gesloten.',
      detail: 'De kopie en de administratie zijn niet veranderd. Open de kopie opnieuw.',
    });
  }
}
