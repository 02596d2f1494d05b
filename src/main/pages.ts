import { MessageChannelMain, type MessagePortMain, type WebContents } from 'electron';
import type { Gebeurtenis } from '../shared/contract/deur.ts';
import type { StartToestand } from '../shared/contract/shell.ts';
import { sendGebeurtenis, sendPoort } from './ipc.ts';

type Deps = {
  createCorePort(): MessagePortMain | null;
  /** Answers the shell calls of a page. */
  serveShell(poort: MessagePortMain, pagina: WebContents): void;
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
  welcome(pagina: WebContents): void {
    if (!this.#paginas.has(pagina)) {
      this.#paginas.add(pagina);
      pagina.once('destroyed', () => {
        this.#paginas.delete(pagina);
        this.#vooruit.delete(pagina);
      });
    }
    const { port1, port2 } = new MessageChannelMain();
    this.#deps.serveShell(port1, pagina);
    sendPoort(pagina, 'shell', port2);
    if (this.#sendCorePort(pagina) && this.#deps.toestand().soort === 'bezig') this.#vooruit.add(pagina);
    sendGebeurtenis(pagina, { soort: 'toestand', toestand: this.#deps.toestand() });
  }

  /** The core is open (again): every page gets a port to it. */
  coreIsOpen(): void {
    for (const pagina of this.#paginas) if (!this.#vooruit.has(pagina)) this.#sendCorePort(pagina);
    this.#vooruit.clear();
  }

  /** The core that was opening is gone: whoever had a port to it gets a new one when it is open. */
  portsLost(): void {
    this.#vooruit.clear();
  }

  /** Tells all pages. */
  tell(gebeurtenis: Gebeurtenis): void {
    // It did not open, so those ports are closed.
    if (gebeurtenis.soort === 'toestand' && !['bezig', 'open'].includes(gebeurtenis.toestand.soort)) {
      this.#vooruit.clear();
    }
    for (const pagina of this.#paginas) sendGebeurtenis(pagina, gebeurtenis);
  }

  #sendCorePort(pagina: WebContents): boolean {
    const poort = this.#deps.createCorePort();
    if (poort !== null) sendPoort(pagina, 'core', poort);
    return poort !== null;
  }
}
