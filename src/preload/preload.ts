import { ipcRenderer } from 'electron';
import { type DeurBericht, type Gebeurtenis, kanaal, type Poortdoel } from '../shared/contract/deur.ts';

/**
 * The door: hands ports and shell events to the page, and nothing else. It adds no API
 * to `window`; what a page may ask is decided by the contracts behind the ports.
 */

function naarPagina(bericht: DeurBericht, poorten: MessagePort[]): void {
  window.postMessage(bericht, location.origin, poorten);
}

ipcRenderer.on(kanaal.poort, (gebeurtenis, doel: Poortdoel) => {
  naarPagina({ soort: kanaal.poort, doel }, [...gebeurtenis.ports]);
});

ipcRenderer.on(kanaal.gebeurtenis, (_gebeurtenis, inhoud: Gebeurtenis) => {
  naarPagina({ soort: kanaal.gebeurtenis, gebeurtenis: inhoud }, []);
});

window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  // Ports sent before the page listens would be lost, so the page asks.
  if (source !== window || typeof data !== 'object' || data === null) return;
  if ('soort' in data && data.soort === kanaal.vraagPoorten) ipcRenderer.send(kanaal.vraagPoorten);
});
