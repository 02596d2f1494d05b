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

/** Of one picture in a document, in pixels: a page of A4 at 600 dpi is 35 million. */
const MAX_IMAGE = 40_000_000;
/** Of a sheet as it is drawn, in pixels, and its longest side in CSS pixels at 100 %. */
const MAX_CANVAS = 16_000_000;
const MAX_SIDE = 20_000;
/** Steps with which one page of outside is drawn: a detailed map has some ten thousands. */
const MAX_STEPS = 150_000;
/** So long opening a document of outside may take, and drawing a page of it. */
const LONGEST_MS = 10_000;

/** A document of outside that takes longer than anybody waits; its reader was ended. */
export class PdfTooHeavy extends Error {}

/** One worker for all documents: from our own bundle, because the CSP knows no other place. */
let reader: { readonly port: Worker; readonly worker: PDFWorker } | null = null;

function giveWorker(): PDFWorker {
  if (reader === null) {
    const port = new Worker(werkerUrl, { type: 'module' });
    port.addEventListener('message', ({ data }: MessageEvent<unknown>) => countSteps(data));
    reader = { port, worker: PDFWorker.create({ port }) };
  }
  return reader.worker;
}

/** What hangs in the worker ends with it; the next document gets a new one. */
function endWorker(): void {
  takeKept();
  reader?.worker.destroy();
  reader?.port.terminate();
  reader = null;
}

/** What is waited for now, and the steps that came for each. */
const waiting = new Set<{ steps: number; readonly stop: () => void }>();

/** The steps of a page come from the worker in parts: `chunk.fnArray`. */
function countSteps(message: unknown): void {
  const chunk: unknown = Object(Object(message).chunk).fnArray;
  if (!Array.isArray(chunk)) return;
  for (const one of waiting) {
    one.steps += chunk.length;
    if (one.steps > MAX_STEPS) one.stop();
  }
}

/** The same promise, which rejects after too long or too much; what it waited for has ended then. */
async function withinBounds<T>(promise: Promise<T>): Promise<T> {
  const { promise: tooMuch, reject } = Promise.withResolvers<never>();
  const stop = () => {
    reject(new PdfTooHeavy());
    endWorker();
  };
  const clock = window.setTimeout(stop, LONGEST_MS);
  const one = { steps: 0, stop };
  waiting.add(one);
  try {
    return await Promise.race([promise, tooMuch]);
  } finally {
    window.clearTimeout(clock);
    waiting.delete(one);
  }
}

/** CSS pixels per PDF point at 100 %. */
const PIXELS_PER_PUNT = 96 / 72;

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
    document: typeof bron === 'string' ? taak.promise : withinBounds(taak.promise),
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
    maxImageSize: MAX_IMAGE,
    canvasMaxAreaInBytes: MAX_CANVAS * 4,
    enableXfa: false,
    disableAutoFetch: true,
    disableRange: true,
    disableStream: true,
  });
}

/** A page at a scale (1 = 100 %); one that says it is larger than any paper is shown smaller. */
function viewportOf(page: PDFPageProxy, schaal: number) {
  const { width, height } = page.getViewport({ scale: PIXELS_PER_PUNT });
  const fits = Math.min(1, MAX_SIDE / Math.max(width, height));
  return page.getViewport({ scale: schaal * PIXELS_PER_PUNT * fits });
}

export type Paginamaat = { readonly breedte: number; readonly hoogte: number };

/** Size of a page at 100 %, in CSS pixels. */
export async function readMaat(document: PdfDocument, nummer: number): Promise<Paginamaat> {
  const { width, height } = viewportOf(await document.getPage(nummer), 1);
  return { breedte: width, hoogte: height };
}

export type Tekening = { readonly klaar: Promise<void>; readonly stop: () => void };

async function draw(page: PDFPageProxy, doel: SignDoel, signaal: AbortSignal): Promise<void> {
  const { canvas, tekst, schaal } = doel;
  const viewport = viewportOf(page, schaal);
  const room = Math.sqrt(MAX_CANVAS / (viewport.width * viewport.height));
  const fijn = Math.min(Math.max(1, window.devicePixelRatio), room);
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
  /** A document of outside, which may take so long and no longer. */
  readonly isFromOutside: boolean;
};

/** Draws one page and its text layer; `stop` ends it quietly. */
export function drawPage(pdf: PdfDocument, nummer: number, doel: SignDoel): Tekening {
  const stopper = new AbortController();
  const drawn = pdf
    .getPage(nummer)
    .then((page) => (stopper.signal.aborted ? undefined : draw(page, doel, stopper.signal)));
  const klaar = (doel.isFromOutside ? withinBounds(drawn) : drawn).catch((cause: unknown) => {
    if (stopper.signal.aborted || cause instanceof RenderingCancelledException) return;
    throw cause;
  });
  return { klaar, stop: () => stopper.abort() };
}
