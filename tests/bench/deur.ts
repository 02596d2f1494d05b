import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Page } from '@playwright/test';
import type { CoreContract } from '../../src/shared/contract/core-contract.ts';
import { kanaal, type Poortdoel } from '../../src/shared/contract/deur.ts';
import type { ShellContract } from '../../src/shared/contract/shell.ts';

/** The calls of the page, made from the test over ports that the page was given. */
export type Deur = {
  readonly core: ContractRouterClient<CoreContract>;
  readonly shell: ContractRouterClient<ShellContract>;
  /** How long the last call took, in the page: from sending to the answer. */
  readonly duur: () => number;
};

const BEWAARD = 'benchPoorten';

/** Asks main for ports as a page does, and keeps them from the application's own code. */
async function vraagPoorten(page: Page): Promise<void> {
  await page.evaluate(
    async ({ namen, bewaard }) => {
      const poorten = new Map<string, MessagePort>();
      const { promise, resolve } = Promise.withResolvers<void>();
      const neem = (bericht: MessageEvent<unknown>) => {
        const { data, ports } = bericht;
        if (typeof data !== 'object' || data === null || !('soort' in data) || !('doel' in data)) return;
        const poort = ports[0];
        if (data.soort !== namen.poort || typeof data.doel !== 'string' || poort === undefined) return;
        bericht.stopImmediatePropagation();
        poort.start();
        poorten.set(data.doel, poort);
        if (poorten.size === 2) resolve();
      };
      window.addEventListener('message', neem, true);
      window.postMessage({ soort: namen.vraagPoorten }, location.origin);
      await promise;
      window.removeEventListener('message', neem, true);
      Reflect.set(window, bewaard, poorten);
    },
    { namen: kanaal, bewaard: BEWAARD },
  );
}

/** Sends one message in the page and waits for its answer there. */
function wisselBericht(page: Page, doel: Poortdoel, bericht: unknown) {
  return page.evaluate(
    async ({ naar, data, bewaard }) => {
      const poorten: unknown = Reflect.get(window, bewaard);
      const poort: unknown = poorten instanceof Map ? poorten.get(naar) : undefined;
      if (!(poort instanceof MessagePort)) throw new Error('De pagina heeft geen poort.');
      const { promise, resolve } = Promise.withResolvers<{ antwoord: unknown; ms: number }>();
      const begin = performance.now();
      poort.addEventListener(
        'message',
        (terug: MessageEvent<unknown>) => resolve({ antwoord: terug.data, ms: performance.now() - begin }),
        { once: true },
      );
      poort.postMessage(data);
      return await promise;
    },
    { naar: doel, data: bericht, bewaard: BEWAARD },
  );
}

/** Opens the door; one call at a time. */
export async function openDeur(page: Page): Promise<Deur> {
  await vraagPoorten(page);
  let laatste = Number.NaN;
  const link = (doel: Poortdoel) => {
    const luisteraars: ((bericht: { data: unknown }) => void)[] = [];
    return new RPCLink({
      port: {
        onMessage: {
          addListener: (ontvang: (data: unknown) => void) => luisteraars.push(({ data }) => ontvang(data)),
        },
        onDisconnect: { addListener: (weg: () => void) => page.once('close', weg) },
        postMessage: (bericht: unknown) => {
          void wisselBericht(page, doel, bericht).then(({ antwoord, ms }) => {
            laatste = ms;
            for (const ontvang of luisteraars) ontvang({ data: antwoord });
          });
        },
      },
    });
  };
  return {
    core: createORPCClient(link('core')),
    shell: createORPCClient(link('shell')),
    duur: () => laatste,
  };
}
