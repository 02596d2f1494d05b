import { ipcRenderer } from 'electron';
import { type BridgeMessage, type Event, kanaal, type PortTarget } from '../shared/contract/bridge.ts';

/**
 * The door: hands ports and shell events to the page, and nothing else. It adds no API
 * to `window`; what a page may ask is decided by the contracts behind the ports.
 */

function toPage(message: BridgeMessage, ports: MessagePort[]): void {
  window.postMessage(message, location.origin, ports);
}

ipcRenderer.on(kanaal.poort, (gebeurtenis, doel: PortTarget) => {
  toPage({ soort: kanaal.poort, doel }, [...gebeurtenis.ports]);
});

ipcRenderer.on(kanaal.gebeurtenis, (_gebeurtenis, content: Event) => {
  toPage({ soort: kanaal.gebeurtenis, gebeurtenis: content }, []);
});

window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  // Ports sent before the page listens would be lost, so the page asks.
  if (source !== window || typeof data !== 'object' || data === null) return;
  if ('soort' in data && data.soort === kanaal.vraagPoorten) ipcRenderer.send(kanaal.vraagPoorten);
});
