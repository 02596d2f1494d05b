import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  PDFWorker,
  RenderingCancelledException,
  TextLayer,
} from 'pdfjs-dist';
import werkerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

export type PdfDocument = PDFDocumentProxy;

/** One worker for all documents: from our own bundle, because the CSP knows no other place. */
let werker: PDFWorker | null = null;

function geefWerker(): PDFWorker {
  werker ??= PDFWorker.create({ port: new Worker(werkerUrl, { type: 'module' }) });
  return werker;
}

/** CSS pixels per PDF point at 100 %. */
export const PIXELS_PER_PUNT = 96 / 72;

export type GeopendPdf = { readonly document: Promise<PdfDocument>; readonly sluit: () => void };

/** Opens a PDF, at its address or from its bytes, without wasm or any address besides its own. */
export function openPdf(bron: string | Uint8Array): GeopendPdf {
  const taak = getDocument({
    // The bytes move to the worker: ours stay whole in a copy.
    ...(typeof bron === 'string' ? { url: bron } : { data: bron.slice() }),
    worker: geefWerker(),
    useWasm: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableRange: true,
    disableStream: true,
  });
  return {
    document: taak.promise,
    sluit: () => {
      // Closing a document that is still loading rejects its promise; nobody waits for it any more.
      void taak.destroy().catch(() => undefined);
    },
  };
}

export type Paginamaat = { readonly breedte: number; readonly hoogte: number };

/** Size of a page at 100 %, in CSS pixels. */
export async function leesMaat(document: PdfDocument, nummer: number): Promise<Paginamaat> {
  const pagina = await document.getPage(nummer);
  const { width, height } = pagina.getViewport({ scale: PIXELS_PER_PUNT });
  return { breedte: width, hoogte: height };
}

export type Tekening = { readonly klaar: Promise<void>; readonly stop: () => void };

async function teken(pagina: PDFPageProxy, doel: TekenDoel, signaal: AbortSignal): Promise<void> {
  const { canvas, tekst, schaal } = doel;
  const viewport = pagina.getViewport({ scale: schaal * PIXELS_PER_PUNT });
  const fijn = Math.max(1, window.devicePixelRatio);
  // Drawn beside the screen first, so that zooming does not flash white.
  const blad = document.createElement('canvas');
  blad.width = Math.floor(viewport.width * fijn);
  blad.height = Math.floor(viewport.height * fijn);
  const taak = pagina.render({ canvas: blad, viewport, transform: [fijn, 0, 0, fijn, 0, 0] });
  signaal.addEventListener('abort', () => taak.cancel());
  await taak.promise;
  if (signaal.aborted) return;
  canvas.width = blad.width;
  canvas.height = blad.height;
  canvas.getContext('2d')?.drawImage(blad, 0, 0);
  tekst.replaceChildren();
  tekst.style.setProperty('--total-scale-factor', String(viewport.scale));
  const laag = new TextLayer({ textContentSource: pagina.streamTextContent(), container: tekst, viewport });
  signaal.addEventListener('abort', () => laag.cancel());
  await laag.render();
}

type TekenDoel = {
  readonly canvas: HTMLCanvasElement;
  /** Gets the text of the page, in place and invisible: to select and to read out. */
  readonly tekst: HTMLElement;
  /** 1 = 100 %. */
  readonly schaal: number;
};

/** Draws one page and its text layer; `stop` ends it quietly. */
export function tekenPagina(pdf: PdfDocument, nummer: number, doel: TekenDoel): Tekening {
  const stopper = new AbortController();
  const klaar = pdf
    .getPage(nummer)
    .then((pagina) => (stopper.signal.aborted ? undefined : teken(pagina, doel, stopper.signal)))
    .catch((oorzaak: unknown) => {
      if (stopper.signal.aborted || oorzaak instanceof RenderingCancelledException) return;
      throw oorzaak;
    });
  return { klaar, stop: () => stopper.abort() };
}
