import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { SEEN_HEADER } from '../../src/shared/contract/base/seen.ts';
import type { CoreContract } from '../../src/shared/contract/core-contract.ts';

/** One way to the core over which text goes, as a server and what connects to it have one. */
export type Wire = {
  send(text: string): void;
  listen(onText: (text: string) => void, onClose: () => void): void;
};

export type WireClient = {
  readonly calls: ContractRouterClient<CoreContract>;
  /** Resolves when the other side closed it. */
  readonly closed: Promise<void>;
};

/** Makes the calls of a page over a wire, with nothing of the page. `gezien`: up to which opdracht it says to be. */
export function createWireClient(wire: Wire, gezien: () => number | null = () => null): WireClient {
  const listeners = new Set<(event?: { data: unknown }) => void>();
  const closing = new Set<() => void>();
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  wire.listen(
    (data) => {
      for (const listener of listeners) listener({ data });
    },
    () => {
      for (const listener of closing) listener();
      resolve();
    },
  );
  const port = {
    on: (name: string, listener: (event?: { data: unknown }) => void) => {
      if (name === 'message') listeners.add(listener);
      else closing.add(() => listener());
    },
    postMessage: (message: unknown) => wire.send(String(message)),
  };
  const headers = (): Record<string, string> => {
    const number = gezien();
    return number === null ? {} : { [SEEN_HEADER]: String(number) };
  };
  return { calls: createORPCClient(new RPCLink({ port, headers })), closed };
}
