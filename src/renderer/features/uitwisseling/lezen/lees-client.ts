import { type Gelezen, MAX_BESTAND } from './lees.ts';

export type LeesVraag =
  | { readonly soort: 'bestand'; readonly naam: string; readonly bytes: ArrayBuffer }
  | { readonly soort: 'tekst'; readonly tekst: string };

export type Lezing = { readonly klaar: Promise<Gelezen>; readonly stop: () => void };

/** Reads in a worker; after `stop` nothing more comes. */
function lees(vraag: Promise<LeesVraag>): Lezing {
  const werker = new Worker(new URL('./werker.ts', import.meta.url), { type: 'module' });
  const klaar = new Promise<Gelezen>((geef) => {
    const beschadigd = () => geef({ soort: 'geweigerd', waarom: 'beschadigd' });
    werker.addEventListener('message', ({ data }: MessageEvent<Gelezen>) => {
      werker.terminate();
      geef(data);
    });
    werker.addEventListener('error', beschadigd);
    werker.addEventListener('messageerror', beschadigd);
    vraag.then(
      (bericht) => werker.postMessage(bericht, bericht.soort === 'bestand' ? [bericht.bytes] : []),
      beschadigd,
    );
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
