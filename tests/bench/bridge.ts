import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Page } from '@playwright/test';
import { kanaal, type PortTarget } from '../../src/shared/contract/bridge.ts';
import type { CoreContract } from '../../src/shared/contract/core-contract.ts';
import type { ShellContract } from '../../src/shared/contract/shell.ts';

/** The calls of the page, made from the test over ports that the page was given. */
export type Bridge = {
  readonly core: ContractRouterClient<CoreContract>;
  readonly shell: ContractRouterClient<ShellContract>;
  /** How long the last call took, in the page: from sending to the answer. */
  readonly duration: () => number;
};

const SAVED = 'benchPoorten';

/** Asks main for ports as a page does, and keeps them from the application's own code. */
async function vraagPorts(page: Page): Promise<void> {
  await page.evaluate(
    async ({ namen, bewaard }) => {
      const portMap = new Map<string, MessagePort>();
      const { promise, resolve } = Promise.withResolvers<void>();
      const neem = (message: MessageEvent<unknown>) => {
        const { data, ports } = message;
        if (typeof data !== 'object' || data === null || !('soort' in data) || !('doel' in data)) return;
        const port = ports[0];
        if (data.soort !== namen.poort || typeof data.doel !== 'string' || port === undefined) return;
        message.stopImmediatePropagation();
        port.start();
        portMap.set(data.doel, port);
        if (portMap.size === 2) resolve();
      };
      window.addEventListener('message', neem, true);
      window.postMessage({ soort: namen.vraagPoorten }, location.origin);
      await promise;
      window.removeEventListener('message', neem, true);
      Reflect.set(window, bewaard, portMap);
    },
    { namen: kanaal, bewaard: SAVED },
  );
}

/** Sends one message in the page and waits for its answer there. */
function switchMessage(page: Page, doel: PortTarget, message: unknown) {
  return page.evaluate(
    async ({ naar, data, bewaard }) => {
      const portMap: unknown = Reflect.get(window, bewaard);
      const port: unknown = portMap instanceof Map ? portMap.get(naar) : undefined;
      if (!(port instanceof MessagePort)) throw new Error('De pagina heeft geen poort.');
      const { promise, resolve } = Promise.withResolvers<{ antwoord: unknown; ms: number }>();
      const begin = performance.now();
      port.addEventListener(
        'message',
        (back: MessageEvent<unknown>) => resolve({ antwoord: back.data, ms: performance.now() - begin }),
        { once: true },
      );
      port.postMessage(data);
      return await promise;
    },
    { naar: doel, data: message, bewaard: SAVED },
  );
}

/** Opens the door; one call at a time. */
export async function openBridge(page: Page): Promise<Bridge> {
  await vraagPorts(page);
  let last = Number.NaN;
  const link = (doel: PortTarget) => {
    const listeners: ((message: { data: unknown }) => void)[] = [];
    return new RPCLink({
      port: {
        onMessage: {
          addListener: (receive: (data: unknown) => void) => listeners.push(({ data }) => receive(data)),
        },
        onDisconnect: { addListener: (weg: () => void) => page.once('close', weg) },
        postMessage: (message: unknown) => {
          void switchMessage(page, doel, message).then(({ antwoord, ms }) => {
            last = ms;
            for (const receive of listeners) receive({ data: antwoord });
          });
        },
      },
    });
  };
  return {
    core: createORPCClient(link('core')),
    shell: createORPCClient(link('shell')),
    duration: () => last,
  };
}
