import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { AppMenuName } from '../../shared/contract/app-menu.ts';
import { type BridgeMessage, kanaal } from '../../shared/contract/bridge.ts';
import type { CoreContract } from '../../shared/contract/core-contract.ts';
import type { ShellContract, StartToestand } from '../../shared/contract/shell.ts';
import { hidePage, isOutOfSight, LockedLink } from './lock.ts';
import { PortLink } from './port-link.ts';
import { sayingSeen } from './seen.ts';
import { SharedLink } from './shared-link.ts';
import { createStore, type ReadStore } from './store.ts';

/** How long a call waits for a port: a restart of the core takes a second or two. */
const WACHTTIJD_MS = 15_000;

const links = { core: new PortLink(WACHTTIJD_MS), shell: new PortLink(WACHTTIJD_MS) };

const toestandStore = createStore<StartToestand | null>(null);

/** Calls to the core: reads, and writes that each are one opdracht. */
export const core: ContractRouterClient<CoreContract> = createORPCClient(
  sayingSeen(new LockedLink(new SharedLink(links.core, toestandStore), toestandStore)),
);

/** Calls to the Electron shell: start, printing, application info. */
export const shell: ContractRouterClient<ShellContract> = createORPCClient(links.shell);

/** The core's calls as TanStack query and mutation options. */
export const coreQuery = createTanstackQueryUtils(core);

/** `gestopt`: the core does not come back by itself; the start screen says what to do. */
export type ConnectionState = 'verbonden' | 'opnieuw-verbinden' | 'gestopt';

const connectionStore = createStore<ConnectionState>('opnieuw-verbinden');
const menuListeners = new Set<(opdracht: AppMenuName) => void>();

/** The connection with the core. After it returns, what was read may be out of date. */
export const connection: ReadStore<ConnectionState> = connectionStore;

/** Where the start is; main sends every change. `null` = not known yet. */
export const startToestand: ReadStore<StartToestand | null> = toestandStore;

/** Commands of the application menu that the page carries out; returns how to stop listening. */
export function onOpdracht(listener: (opdracht: AppMenuName) => void): () => void {
  menuListeners.add(listener);
  return () => menuListeners.delete(listener);
}

function neemToestand(toestand: StartToestand): void {
  hidePage(isOutOfSight(toestand));
  toestandStore.set(toestand);
  if (toestand.soort === 'fout' && toestand.fout === 'core-gestopt') connectionStore.set('gestopt');
}

links.core.luister((state) => {
  connectionStore.set(state === 'verbonden' ? 'verbonden' : 'opnieuw-verbinden');
});

/** Only our own preload and this page can post to the page with `source === window`. */
function isBridgeMessage(data: unknown): data is BridgeMessage {
  if (typeof data !== 'object' || data === null || !('soort' in data)) return false;
  return Object.values(kanaal).some((naam) => naam === data.soort);
}

window.addEventListener('message', ({ source, data, ports }: MessageEvent<unknown>) => {
  if (source !== window || !isBridgeMessage(data)) return;
  switch (data.soort) {
    case kanaal.poort: {
      const port = ports[0];
      if (port !== undefined) links[data.doel].verbind(port);
      return;
    }
    case kanaal.gebeurtenis: {
      const { gebeurtenis } = data;
      if (gebeurtenis.soort === 'toestand') neemToestand(gebeurtenis.toestand);
      else for (const listener of menuListeners) listener(gebeurtenis.opdracht);
      return;
    }
    case kanaal.vraagPoorten:
      return;
  }
});

// Main answers with the ports and with the toestand of this moment.
window.postMessage({ soort: kanaal.vraagPoorten } satisfies BridgeMessage, location.origin);
