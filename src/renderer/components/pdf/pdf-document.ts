import {
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  type PDFPageProxy,
  PDFWorker,
  RenderingCancelledException,
  TextLayer,
} from 'pdfjs-dist';
import werkerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

export type PdfDocument = PDFDocumentProxy;

/** One worker for all documents: from our own bundle, because the CSP knows no other place. */
let worker: PDFWorker | null = null;

function giveWorker(): PDFWorker {
  worker ??= PDFWorker.create({ port: new Worker(werkerUrl, { type: 'module' }) });
  return worker;
}

/** CSS pixels per PDF point at 100 %. */
export const PIXELS_PER_PUNT = 96 / 72;

export type OpenedPdf = { readonly document: Promise<PdfDocument>; readonly sluit: () => void };

/** The last document that may be shown again: read and taken apart already. */
let kept: { readonly url: string; readonly task: PDFDocumentLoadingTask; readonly clock: number } | null =
  null;
const KEPT_MS = 5 * 60_000;

// Closing a document that is still loading rejects its promise; nobody waits for it any more.
const end = (task: PDFDocumentLoadingTask): void => void task.destroy().catch(() => undefined);

/** Gives what is kept back, and keeps it no longer. */
function takeKept(): PDFDocumentLoadingTask | null {
  const task = kept?.task ?? null;
  clearTimeout(kept?.clock);
  kept = null;
  return task;
}

function keep(url: string, task: PDFDocumentLoadingTask): void {
  const before = takeKept();
  if (before !== null) end(before);
  const clock = window.setTimeout(() => {
    kept = null;
    end(task);
  }, KEPT_MS);
  kept = { url, task, clock };
  // What cannot be read is asked for anew.
  task.promise.catch(() => {
    if (kept?.task === task) takeKept();
    end(task);
  });
}

/**
 * Opens a PDF, at its address or from its bytes, without wasm or any address besides its own. `mayKeep`: after it is
 * closed it stays for a while, for who opens the same address again.
 */
export function openPdf(bron: string | Uint8Array, mayKeep: boolean): OpenedPdf {
  const taak = kept !== null && kept.url === bron ? (takeKept() ?? load(bron)) : load(bron);
  return {
    document: taak.promise,
    sluit: () => {
      if (mayKeep && typeof bron === 'string') keep(bron, taak);
      else end(taak);
    },
  };
}

function load(bron: string | Uint8Array): PDFDocumentLoadingTask {
  return getDocument({
    // The bytes move to the worker: ours stay whole in a copy.
    ...(typeof bron === 'string' ? { url: bron } : { data: bron.slice() }),
    worker: giveWorker(),
    useWasm: false,
    enableXfa: false,
    disableAutoFetch: true,
    disableRange: true,
    disableStream: true,
  });
}

export type Paginamaat = { readonly breedte: number; readonly hoogte: number };

/** Size of a page at 100 %, in CSS pixels. */
export async function readMaat(document: PdfDocument, nummer: number): Promise<Paginamaat> {
  const page = await document.getPage(nummer);
  const { width, height } = page.getViewport({ scale: PIXELS_PER_PUNT });
  return { breedte: width, hoogte: height };
}

export type Tekening = { readonly klaar: Promise<void>; readonly stop: () => void };

async function draw(page: PDFPageProxy, doel: SignDoel, signaal: AbortSignal): Promise<void> {
  const { canvas, tekst, schaal } = doel;
  const viewport = page.getViewport({ scale: schaal * PIXELS_PER_PUNT });
  const fijn = Math.max(1, window.devicePixelRatio);
  // Drawn beside the screen first, so that zooming does not flash white.
  const sheet = document.createElement('canvas');
  sheet.width = Math.floor(viewport.width * fijn);
  sheet.height = Math.floor(viewport.height * fijn);
  const taak = page.render({ canvas: sheet, viewport, transform: [fijn, 0, 0, fijn, 0, 0] });
  signaal.addEventListener('abort', () => taak.cancel());
  await taak.promise;
  if (signaal.aborted) return;
  canvas.width = sheet.width;
  canvas.height = sheet.height;
  canvas.getContext('2d')?.drawImage(sheet, 0, 0);
  tekst.replaceChildren();
  tekst.style.setProperty('--total-scale-factor', String(viewport.scale));
  const laag = new TextLayer({ textContentSource: page.streamTextContent(), container: tekst, viewport });
  signaal.addEventListener('abort', () => laag.cancel());
  await laag.render();
}

type SignDoel = {
  readonly canvas: HTMLCanvasElement;
  /** Gets the text of the page, in place and invisible: to select and to read out. */
  readonly tekst: HTMLElement;
  /** 1 = 100 %. */
  readonly schaal: number;
};

/** Draws one page and its text layer; `stop` ends it quietly. */
export function drawPage(pdf: PdfDocument, nummer: number, doel: SignDoel): Tekening {
  const stopper = new AbortController();
  const klaar = pdf
    .getPage(nummer)
    .then((page) => (stopper.signal.aborted ? undefined : draw(page, doel, stopper.signal)))
    .catch((cause: unknown) => {
      if (stopper.signal.aborted || cause instanceof RenderingCancelledException) return;
      throw cause;
    });
  return { klaar, stop: () => stopper.abort() };
}
