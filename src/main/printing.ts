import { randomUUID } from 'node:crypto';
import type { BrowserWindow, WebContents } from 'electron';
import { type PrintOpdracht, rapporten } from '../shared/rapport/rapporten.ts';
import type { ChosenFiles } from './chosen-files.ts';
import { askPdfPath } from './dialogs.ts';
import type { Uitvoer } from './outgoing.ts';
import { countPages } from './pdf.ts';
import { OORSPRONG } from './protocol.ts';
import { createHiddenWindow, type PageSource, pageUrl } from './windows.ts';

/** So long a page may take to draw. */
const WACHTTIJD_MS = 30_000;
/** And so long its PDF: that of a whole city has hundreds of pages. */
const PDF_MS = 120_000;
/** A4 at 96 dots per inch; the paper size itself comes from the print page's CSS. */
const A4 = { width: 794, height: 1123 };
/** So many documents are kept; a page that forgets to forget does not fill the memory. */
const SAVED = 3;
/** A hidden page stays for the next document for so long: looking around takes several. */
const PARKEERTIJD_MS = 60_000;

/** A Dutch sentence for the user about why there is no document. */
export class PrintFault extends Error {}

function stopped(): PrintFault {
  return new PrintFault('Het overzicht kon niet worden gemaakt. Probeer het opnieuw.');
}

/** The same promise, rejected when the page crashes or hangs: what was asked of it is then never answered. */
async function untilGone<T>(page: WebContents, promise: Promise<T>, longest: number): Promise<T> {
  const { promise: gone, reject } = Promise.withResolvers<never>();
  const onGone = () => reject(stopped());
  page.once('render-process-gone', onGone);
  const clock = setTimeout(
    () => reject(new PrintFault('Het maken van het overzicht duurde te lang. Probeer het opnieuw.')),
    longest,
  );
  try {
    return await Promise.race([promise, gone]);
  } finally {
    clearTimeout(clock);
    if (!page.isDestroyed()) page.off('render-process-gone', onGone);
  }
}

/** Opens the system's print dialog for a page. */
export async function printPage(webContents: WebContents): Promise<'afgedrukt' | 'geannuleerd'> {
  const printers = await webContents.getPrintersAsync();
  if (printers.length === 0) {
    throw new PrintFault(
      'Er is geen printer gevonden. Sluit een printer aan, of bewaar het overzicht als PDF.',
    );
  }
  const { promise, resolve, reject } = Promise.withResolvers<'afgedrukt' | 'geannuleerd'>();
  webContents.print({ printBackground: true }, (gelukt, reden) => {
    if (gelukt) resolve('afgedrukt');
    else if (/cancel/i.test(reden)) resolve('geannuleerd');
    else
      reject(
        new PrintFault(
          'Afdrukken is niet gelukt. Kijk of de printer aanstaat, of bewaar het overzicht als PDF.',
        ),
      );
  });
  return await promise;
}

type Document = {
  readonly id: string;
  readonly titel: string;
  /** What the report is called, whatever it is about. */
  readonly label: string;
  readonly paginas: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The page the PDF was made from; printing prints exactly this. */
  readonly venster: BrowserWindow;
};

type Note = (uitvoer: Uitvoer) => Promise<void>;

type Wachtend = { readonly done: (title: string) => void; readonly mislukt: (fault: PrintFault) => void };

/** Makes paper of a print route: in a hidden page, to a PDF in memory (B12). */
export class Printing {
  readonly #bron: PageSource;
  readonly #files: ChosenFiles;
  readonly #wachtend = new Map<WebContents, Wachtend>();
  /** In whose session a paper is made: it shows what stands in that window. */
  readonly #sessions = new WeakMap<WebContents, string>();
  readonly #documenten = new Map<string, Document>();
  #geparkeerd: { readonly venster: BrowserWindow; readonly klok: NodeJS.Timeout } | null = null;
  #blad = 0;

  constructor(bron: PageSource, files: ChosenFiles) {
    this.#bron = bron;
    this.#files = files;
  }

  /** Makes the PDF of a report, with what `session` may see; it is kept until `forget`. */
  async makePdf({ rapport, parameters }: PrintOpdracht, session: string) {
    const venster = this.#take();
    this.#sessions.set(venster.webContents, session);
    // Of the paper of a complaint nothing is captured either, should its window ever come on a screen.
    venster.setContentProtection(rapporten[rapport].audience.recht === 'klachtenZien');
    try {
      const titel = await this.#draw(venster, `/afdruk/${rapport}?${new URLSearchParams(parameters)}`);
      const pdf = venster.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      const bytes = new Uint8Array(await untilGone(venster.webContents, pdf, PDF_MS));
      const { label } = rapporten[rapport];
      const document = { id: randomUUID(), titel, label, paginas: countPages(bytes), bytes, venster };
      this.#keep(document);
      const { id, paginas } = document;
      return { id, titel, paginas, url: `${OORSPRONG}/pdf/${id}.pdf` };
    } catch (fault) {
      venster.destroy();
      throw fault;
    }
  }

  /** The print page says that everything is drawn. */
  isReady(page: WebContents, title: string): void {
    this.#wachtend.get(page)?.done(title);
  }

  /** The print page says that there is nothing to print, and why. */
  hasFailed(page: WebContents, message: string): void {
    this.#wachtend.get(page)?.mislukt(new PrintFault(message));
  }

  /** Whether this page is a paper of ours that is being drawn. */
  isDrawing(page: WebContents): boolean {
    return this.#wachtend.has(page);
  }

  /** The session that a paper is made in; null = this page is no paper. */
  sessionOf(page: WebContents): string | null {
    return this.#sessions.get(page) ?? null;
  }

  bytes(id: string): Uint8Array<ArrayBuffer> | null {
    return this.#documenten.get(id)?.bytes ?? null;
  }

  /** What the report of a document is called. */
  labelOf(id: string): string {
    return this.#find(id).label;
  }

  /** Asks where, and writes the PDF there when `note` has noted it; null = cancelled. */
  async save(id: string, above: BrowserWindow | null, note: Note): Promise<string | null> {
    const { titel, label, bytes } = this.#find(id);
    const path = await askPdfPath(above, titel);
    if (path === null) return null;
    await note({ soort: 'rapport', wat: label });
    await this.#files.write(path, bytes).catch(() => {
      throw new PrintFault(
        'Het bestand kan hier niet worden bewaard. Kies een andere map of sluit het bestand in een ander programma.',
      );
    });
    return path;
  }

  /** Opens the system's print dialog for the page the PDF was made from, when `note` has noted it. */
  async print(id: string, note: Note): Promise<'afgedrukt' | 'geannuleerd'> {
    await note({ soort: 'rapport', wat: this.#find(id).label });
    return await printPage(this.#find(id).venster.webContents);
  }

  forget(id: string): void {
    const document = this.#documenten.get(id);
    this.#documenten.delete(id);
    if (document !== undefined && !document.venster.isDestroyed()) this.#park(document.venster);
  }

  forgetAll(): void {
    for (const id of [...this.#documenten.keys()]) this.forget(id);
    this.#unpark()?.destroy();
  }

  #take(): BrowserWindow {
    const window = this.#unpark();
    if (window !== null && !window.isDestroyed()) {
      if (!window.webContents.isCrashed()) return window;
      window.destroy();
    }
    return createHiddenWindow(this.#bron, A4.width, A4.height);
  }

  #park(venster: BrowserWindow): void {
    this.#unpark()?.destroy();
    const klok = setTimeout(() => this.#unpark()?.destroy(), PARKEERTIJD_MS);
    this.#geparkeerd = { venster, klok };
  }

  #unpark(): BrowserWindow | null {
    const geparkeerd = this.#geparkeerd;
    this.#geparkeerd = null;
    if (geparkeerd === null) return null;
    clearTimeout(geparkeerd.klok);
    return geparkeerd.venster;
  }

  #find(id: string): Document {
    const document = this.#documenten.get(id);
    if (document === undefined)
      throw new PrintFault('Dit voorbeeld is niet meer open. Maak het overzicht opnieuw.');
    return document;
  }

  #keep(document: Document): void {
    this.#documenten.set(document.id, document);
    const [oudste] = this.#documenten.keys();
    if (this.#documenten.size > SAVED && oudste !== undefined) this.forget(oudste);
  }

  async #draw(window: BrowserWindow, route: string): Promise<string> {
    const page = window.webContents;
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    this.#wachtend.set(page, { done: resolve, mislukt: reject });
    try {
      this.#blad += 1;
      window.loadURL(pageUrl(route, this.#bron, this.#blad)).catch(() => reject(stopped()));
      return await untilGone(page, promise, WACHTTIJD_MS);
    } finally {
      this.#wachtend.delete(page);
    }
  }
}
