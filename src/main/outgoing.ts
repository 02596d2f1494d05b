import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { MessagePortMain } from 'electron';
import type { CoreContract } from '../shared/contract/core-contract.ts';

/** What leaves the program: a report on paper or as PDF, or a list as a file. */
export type Uitvoer = { readonly soort: 'rapport' | 'bestand'; readonly wat: string };

type CorePorts = { createPort(session: string): MessagePortMain | null };

/** The calls of the core in a session, from the shell itself; null = nothing is open. Close the port after it. */
export function connectCore(
  host: CorePorts,
  session: string,
): { readonly core: ContractRouterClient<CoreContract>; readonly port: MessagePortMain } | null {
  const port = host.createPort(session);
  if (port === null) return null;
  const core: ContractRouterClient<CoreContract> = createORPCClient(new RPCLink({ port }));
  port.start();
  return { core, port };
}

/**
 * Notes in the logbook what is about to leave the program, as who works in that window: at the one door that it goes
 * through, and before it does. `isCopy`: out of a copy that is looked at. Rejects when it cannot be noted, and then nothing may go.
 */
export async function noteUitvoer(
  host: CorePorts,
  session: string,
  isCopy: boolean,
  { soort, wat }: Uitvoer,
): Promise<void> {
  const connected = connectCore(host, session);
  if (connected === null) return;
  try {
    const full = isCopy ? `${wat} (uit een kopie)` : wat;
    await connected.core.beheer.noteerUitvoer({ soort, wat: full.slice(0, 100) });
  } finally {
    connected.port.close();
  }
}
