import { readFile, readGeplakt } from './read.ts';
import type { LeesVraag } from './read-client.ts';

// A worker of its own: a list of 50.000 lines is read without the page standing still, and can be stopped.
self.addEventListener('message', ({ data }: MessageEvent<LeesVraag>) => {
  if (data.soort === 'tekst') {
    self.postMessage(readGeplakt(data.tekst, data.keuze));
    return;
  }
  self.postMessage(readFile(new Uint8Array(data.bytes), data.naam, data.keuze));
});
