import { MAX_FILE, type Parsed, type TextChoice } from './sheet.ts';

export type LeesVraag =
  | {
      readonly soort: 'bestand';
      readonly naam: string;
      readonly bytes: ArrayBuffer;
      readonly keuze: TextChoice;
    }
  | { readonly soort: 'tekst'; readonly tekst: string; readonly keuze: TextChoice };

/** Where a list comes from: kept, so that it can be read again in another way. */
export type Source =
  | { readonly soort: 'bestand'; readonly bestand: File }
  | { readonly soort: 'tekst'; readonly tekst: string };

export type Lezing = { readonly klaar: Promise<Parsed>; readonly stop: () => void };

/** What a list may ask is bounded before it is read; this is for what nobody thought of. */
const LONGEST_MS = 10_000;

/** Reads in a worker; after `stop` nothing more comes. */
function read(vraag: Promise<LeesVraag>): Lezing {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const klaar = new Promise<Parsed>((give) => {
    const einde = (parsed: Parsed) => {
      worker.terminate();
      give(parsed);
    };
    const beschadigd = () => einde({ soort: 'geweigerd', waarom: 'beschadigd' });
    worker.addEventListener('message', ({ data }: MessageEvent<Parsed>) => einde(data));
    worker.addEventListener('error', beschadigd);
    worker.addEventListener('messageerror', beschadigd);
    vraag.then(
      (message) => {
        setTimeout(() => einde({ soort: 'geweigerd', waarom: 'te-lang' }), LONGEST_MS);
        worker.postMessage(message, message.soort === 'bestand' ? [message.bytes] : []);
      },
      () => einde({ soort: 'geweigerd', waarom: 'niet-te-openen' }),
    );
  });
  return { klaar, stop: () => worker.terminate() };
}

/** Reads a chosen file, or cells that were pasted. */
export function readSource(bron: Source, keuze: TextChoice = {}): Lezing {
  if (bron.soort === 'tekst') return read(Promise.resolve({ ...bron, keuze }));
  const { bestand } = bron;
  if (bestand.size > MAX_FILE) {
    return { klaar: Promise.resolve({ soort: 'geweigerd', waarom: 'te-groot' }), stop: () => undefined };
  }
  const { name: naam } = bestand;
  return read(bestand.arrayBuffer().then((bytes) => ({ soort: 'bestand', naam, bytes, keuze })));
}
