import { randomUUID } from 'node:crypto';
import type { BrowserWindow, WebContents } from 'electron';
import type { AfdrukOpdracht } from '../shared/rapport/rapporten.ts';
import { writeFileAtomic } from './atomic-file.ts';
import { askPdfPad } from './dialogs.ts';
import { countPages } from './pdf.ts';
import { OORSPRONG } from './protocol.ts';
import { createHiddenWindow, type PageSource, pageUrl } from './windows.ts';

const WACHTTIJD_MS = 30_000;
/** A4 at 96 dots per inch; the paper size itself comes from the print page's CSS. */
const A4 = { width: 794, height: 1123 };
/** So many documents are kept; a page that forgets to forget does not fill the memory. */
const BEWAARD = 3;
/** A hidden page stays for the next document for so long: looking around takes several. */
const PARKEERTIJD_MS = 60_000;

/** A Dutch sentence for the user about why there is no document. */
export class PrintFout extends Error {}

function stopped(): PrintFout {
  return new PrintFout('Het overzicht kon niet worden gemaakt. Probeer het opnieuw.');
}

/** The same promise, rejected when the page crashes: what was asked of it is then never answered. */
async function untilGone<T>(page: WebContents, promise: Promise<T>): Promise<T> {
  const { promise: gone, reject } = Promise.withResolvers<never>();
  const onGone = () => reject(stopped());
  page.once('render-process-gone', onGone);
  try {
    return await Promise.race([promise, gone]);
  } finally {
    if (!page.isDestroyed()) page.off('render-process-gone', onGone);
  }
}

/** Opens the system's print dialog for a page. */
export async function printPage(webContents: WebContents): Promise<'afgedrukt' | 'geannuleerd'> {
  const printers = await webContents.getPrintersAsync();
  if (printers.length === 0) {
    throw new PrintFout(
      'Er is geen printer gevonden. Sluit een printer aan, of bewaar het overzicht als PDF.',
    );
  }
  const { promise, resolve, reject } = Promise.withResolvers<'afgedrukt' | 'geannuleerd'>();
  webContents.print({ printBackground: true }, (gelukt, reden) => {
    if (gelukt) resolve('afgedrukt');
    else if (/cancel/i.test(reden)) resolve('geannuleerd');
    else
      reject(
        new PrintFout(
          'Afdrukken is niet gelukt. Kijk of de printer aanstaat, of bewaar het overzicht als PDF.',
        ),
      );
  });
  return await promise;
}

type Document = {
  readonly id: string;
  readonly titel: string;
  readonly paginas: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The page the PDF was made from; printing prints exactly this. */
  readonly venster: BrowserWindow;
};

type Wachtend = { readonly klaar: (titel: string) => void; readonly mislukt: (fout: PrintFout) => void };

/** Makes paper of a print route: in a hidden page, to a PDF in memory (B12). */
export class Printing {
  readonly #bron: PageSource;
  readonly #wachtend = new Map<WebContents, Wachtend>();
  readonly #documenten = new Map<string, Document>();
  #geparkeerd: { readonly venster: BrowserWindow; readonly klok: NodeJS.Timeout } | null = null;
  #blad = 0;

  constructor(bron: PageSource) {
    this.#bron = bron;
  }

  /** Makes the PDF of a report; it is kept until `forget`. */
  async makePdf({ rapport, parameters }: AfdrukOpdracht) {
    const venster = this.#take();
    try {
      const titel = await this.#draw(venster, `/afdruk/${rapport}?${new URLSearchParams(parameters)}`);
      const pdf = venster.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      const bytes = new Uint8Array(await untilGone(venster.webContents, pdf));
      const document = { id: randomUUID(), titel, paginas: countPages(bytes), bytes, venster };
      this.#keep(document);
      const { id, paginas } = document;
      return { id, titel, paginas, url: `${OORSPRONG}/pdf/${id}.pdf` };
    } catch (fout) {
      venster.destroy();
      throw fout;
    }
  }

  /** The print page says that everything is drawn. */
  isReady(pagina: WebContents, titel: string): void {
    this.#wachtend.get(pagina)?.klaar(titel);
  }

  /** The print page says that there is nothing to print, and why. */
  hasFailed(pagina: WebContents, melding: string): void {
    this.#wachtend.get(pagina)?.mislukt(new PrintFout(melding));
  }

  bytes(id: string): Uint8Array<ArrayBuffer> | null {
    return this.#documenten.get(id)?.bytes ?? null;
  }

  /** Asks where, and writes the PDF there; null = cancelled. */
  async save(id: string, boven: BrowserWindow | null): Promise<string | null> {
    const { titel, bytes } = this.#find(id);
    const pad = await askPdfPad(boven, titel);
    if (pad === null) return null;
    await writeFileAtomic(pad, bytes).catch(() => {
      throw new PrintFout(
        'Het bestand kan hier niet worden bewaard. Kies een andere map of sluit het bestand in een ander programma.',
      );
    });
    return pad;
  }

  /** Opens the system's print dialog for the page the PDF was made from. */
  async print(id: string): Promise<'afgedrukt' | 'geannuleerd'> {
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
    const venster = this.#unpark();
    if (venster !== null && !venster.isDestroyed()) {
      if (!venster.webContents.isCrashed()) return venster;
      venster.destroy();
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
      throw new PrintFout('Dit voorbeeld is niet meer open. Maak het overzicht opnieuw.');
    return document;
  }

  #keep(document: Document): void {
    this.#documenten.set(document.id, document);
    const [oudste] = this.#documenten.keys();
    if (this.#documenten.size > BEWAARD && oudste !== undefined) this.forget(oudste);
  }

  async #draw(venster: BrowserWindow, route: string): Promise<string> {
    const pagina = venster.webContents;
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const teLang = new PrintFout('Het maken van het overzicht duurde te lang. Probeer het opnieuw.');
    const klok = setTimeout(() => reject(teLang), WACHTTIJD_MS);
    this.#wachtend.set(pagina, { klaar: resolve, mislukt: reject });
    try {
      this.#blad += 1;
      venster.loadURL(pageUrl(route, this.#bron, this.#blad)).catch(() => reject(stopped()));
      return await untilGone(pagina, promise);
    } finally {
      clearTimeout(klok);
      this.#wachtend.delete(pagina);
    }
  }
}
