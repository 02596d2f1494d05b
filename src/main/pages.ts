import { MessageChannelMain, type MessagePortMain, type WebContents } from 'electron';
import type { Event } from '../shared/contract/bridge.ts';
import type { StartToestand } from '../shared/contract/shell.ts';
import { sendEvent, sendPort } from './ipc.ts';

/** The session of a window: what stands in it is one person's, also after a reload. */
export function sessionOf(page: WebContents): string {
  return `venster-${page.id}`;
}

type Deps = {
  /** `page` is a window, or a paper that is being made of what stands in one. */
  createCorePort(page: WebContents): MessagePortMain | null;
  /** Answers the shell calls of a page. */
  serveShell(port: MessagePortMain, page: WebContents): void;
  toestand(): StartToestand;
};

/** The pages that listen now, and what they are given: two ports and the events of the shell. */
export class Pages {
  readonly #deps: Deps;
  readonly #paginas = new Set<WebContents>();
  /** Pages that got their port while the core was still opening. */
  readonly #vooruit = new Set<WebContents>();

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** A page says that it listens: at its start, and again after a reload. */
  welcome(page: WebContents): void {
    if (!this.#paginas.has(page)) {
      this.#paginas.add(page);
      page.once('destroyed', () => {
        this.#paginas.delete(page);
        this.#vooruit.delete(page);
      });
    }
    const { port1, port2 } = new MessageChannelMain();
    this.#deps.serveShell(port1, page);
    sendPort(page, 'shell', port2);
    if (this.#sendCorePort(page) && this.#deps.toestand().soort === 'bezig') this.#vooruit.add(page);
    sendEvent(page, { soort: 'toestand', toestand: this.#deps.toestand() });
  }

  /** The core is open (again): every page gets a port to it. */
  coreIsOpen(): void {
    for (const page of this.#paginas) if (!this.#vooruit.has(page)) this.#sendCorePort(page);
    this.#vooruit.clear();
  }

  /** The core that was opening is gone: whoever had a port to it gets a new one when it is open. */
  portsLost(): void {
    this.#vooruit.clear();
  }

  /** Every page begins anew, with nothing of before in it. */
  reload(): void {
    for (const page of this.#paginas) page.reload();
  }

  /** Tells all pages. */
  tell(gebeurtenis: Event): void {
    // It did not open, so those ports are closed.
    if (gebeurtenis.soort === 'toestand' && !['bezig', 'open'].includes(gebeurtenis.toestand.soort)) {
      this.#vooruit.clear();
    }
    for (const page of this.#paginas) sendEvent(page, gebeurtenis);
  }

  #sendCorePort(page: WebContents): boolean {
    const port = this.#deps.createCorePort(page);
    if (port !== null) sendPort(page, 'core', port);
    return port !== null;
  }
}
