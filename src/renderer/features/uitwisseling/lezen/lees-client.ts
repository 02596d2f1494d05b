import { type Gelezen, MAX_BESTAND, type TekstKeuze } from './blad.ts';

export type LeesVraag =
  | {
      readonly soort: 'bestand';
      readonly naam: string;
      readonly bytes: ArrayBuffer;
      readonly keuze: TekstKeuze;
    }
  | { readonly soort: 'tekst'; readonly tekst: string; readonly keuze: TekstKeuze };

/** Where a list comes from: kept, so that it can be read again in another way. */
export type Bron =
  | { readonly soort: 'bestand'; readonly bestand: File }
  | { readonly soort: 'tekst'; readonly tekst: string };

export type Lezing = { readonly klaar: Promise<Gelezen>; readonly stop: () => void };

/** What a list may ask is bounded before it is read; this is for what nobody thought of. */
const LONGEST_MS = 10_000;

/** Reads in a worker; after `stop` nothing more comes. */
function lees(vraag: Promise<LeesVraag>): Lezing {
  const werker = new Worker(new URL('./werker.ts', import.meta.url), { type: 'module' });
  const klaar = new Promise<Gelezen>((geef) => {
    const einde = (gelezen: Gelezen) => {
      werker.terminate();
      geef(gelezen);
    };
    const beschadigd = () => einde({ soort: 'geweigerd', waarom: 'beschadigd' });
    werker.addEventListener('message', ({ data }: MessageEvent<Gelezen>) => einde(data));
    werker.addEventListener('error', beschadigd);
    werker.addEventListener('messageerror', beschadigd);
    vraag.then((bericht) => {
      setTimeout(() => einde({ soort: 'geweigerd', waarom: 'te-lang' }), LONGEST_MS);
      werker.postMessage(bericht, bericht.soort === 'bestand' ? [bericht.bytes] : []);
    }, beschadigd);
  });
  return { klaar, stop: () => werker.terminate() };
}

/** Reads a chosen file, or cells that were pasted. */
export function leesBron(bron: Bron, keuze: TekstKeuze = {}): Lezing {
  if (bron.soort === 'tekst') return lees(Promise.resolve({ ...bron, keuze }));
  const { bestand } = bron;
  if (bestand.size > MAX_BESTAND) {
    return { klaar: Promise.resolve({ soort: 'geweigerd', waarom: 'te-groot' }), stop: () => undefined };
  }
  const { name: naam } = bestand;
  return lees(bestand.arrayBuffer().then((bytes) => ({ soort: 'bestand', naam, bytes, keuze })));
}
