import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { AppMenuName } from '../../shared/contract/app-menu.ts';
import type { CoreContract } from '../../shared/contract/core-contract.ts';
import { type DeurBericht, kanaal } from '../../shared/contract/deur.ts';
import type { ShellContract, StartToestand } from '../../shared/contract/shell.ts';
import { PortLink } from './port-link.ts';

/** How long a call waits for a port: a restart of the core takes a second or two. */
const WACHTTIJD_MS = 15_000;

const links = { core: new PortLink(WACHTTIJD_MS), shell: new PortLink(WACHTTIJD_MS) };

/** Calls to the core: reads, and writes that each are one opdracht. */
export const core: ContractRouterClient<CoreContract> = createORPCClient(links.core);

/** Calls to the Electron shell: start, printing, application info. */
export const shell: ContractRouterClient<ShellContract> = createORPCClient(links.shell);

/** The core's calls as TanStack query and mutation options. */
export const coreQuery = createTanstackQueryUtils(core);

/** A value to follow with `useSyncExternalStore(bron.subscribe, bron.get)`. */
export type Bron<T> = {
  readonly get: () => T;
  readonly subscribe: (luisteraar: () => void) => () => void;
};

/** `gestopt`: the core does not come back by itself; the start screen says what to do. */
export type Verbindingsstand = 'verbonden' | 'opnieuw-verbinden' | 'gestopt';

function createBron<T>(begin: T): Bron<T> & { readonly set: (waarde: T) => void } {
  let nu = begin;
  const luisteraars = new Set<() => void>();
  return {
    get: () => nu,
    set: (waarde) => {
      if (Object.is(nu, waarde)) return;
      nu = waarde;
      for (const luisteraar of luisteraars) luisteraar();
    },
    subscribe: (luisteraar) => {
      luisteraars.add(luisteraar);
      return () => luisteraars.delete(luisteraar);
    },
  };
}

const verbindingBron = createBron<Verbindingsstand>('opnieuw-verbinden');
const toestandBron = createBron<StartToestand | null>(null);
const menuLuisteraars = new Set<(opdracht: AppMenuName) => void>();

/** The connection with the core. After it returns, what was read may be out of date. */
export const verbinding: Bron<Verbindingsstand> = verbindingBron;

/** Where the start is; main sends every change. `null` = not known yet. */
export const startToestand: Bron<StartToestand | null> = toestandBron;

/** Commands of the application menu that the page carries out; returns how to stop listening. */
export function onOpdracht(luisteraar: (opdracht: AppMenuName) => void): () => void {
  menuLuisteraars.add(luisteraar);
  return () => menuLuisteraars.delete(luisteraar);
}

function neemToestand(toestand: StartToestand): void {
  toestandBron.set(toestand);
  if (toestand.soort === 'fout' && toestand.fout === 'core-gestopt') verbindingBron.set('gestopt');
}

links.core.luister((stand) => {
  verbindingBron.set(stand === 'verbonden' ? 'verbonden' : 'opnieuw-verbinden');
});

/** Only our own preload and this page can post to the page with `source === window`. */
function isDeurBericht(data: unknown): data is DeurBericht {
  if (typeof data !== 'object' || data === null || !('soort' in data)) return false;
  return Object.values(kanaal).some((naam) => naam === data.soort);
}

window.addEventListener('message', ({ source, data, ports }: MessageEvent<unknown>) => {
  if (source !== window || !isDeurBericht(data)) return;
  switch (data.soort) {
    case kanaal.poort: {
      const poort = ports[0];
      if (poort !== undefined) links[data.doel].verbind(poort);
      return;
    }
    case kanaal.gebeurtenis: {
      const { gebeurtenis } = data;
      if (gebeurtenis.soort === 'toestand') neemToestand(gebeurtenis.toestand);
      else for (const luisteraar of menuLuisteraars) luisteraar(gebeurtenis.opdracht);
      return;
    }
    case kanaal.vraagPoorten:
      return;
  }
});

// Main answers with the ports and with the toestand of this moment.
window.postMessage({ soort: kanaal.vraagPoorten } satisfies DeurBericht, location.origin);
