import { type Gelezen, MAX_BESTAND } from './blad.ts';

export type LeesVraag =
  | { readonly soort: 'bestand'; readonly naam: string; readonly bytes: ArrayBuffer }
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

export function leesGekozenBestand(bestand: File): Lezing {
  if (bestand.size > MAX_BESTAND) {
    return { klaar: Promise.resolve({ soort: 'geweigerd', waarom: 'te-groot' }), stop: () => undefined };
  }
  return lees(bestand.arrayBuffer().then((bytes) => ({ soort: 'bestand', naam: bestand.name, bytes })));
}

export function leesTekstVak(tekst: string): Lezing {
  return lees(Promise.resolve({ soort: 'tekst', tekst }));
}
