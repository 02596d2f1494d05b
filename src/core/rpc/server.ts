import { createRouterClient } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { setDutchMessages } from '../../shared/contract/base/dutch-messages.ts';
import { dropFormData } from '../../shared/contract/base/no-forms.ts';
import { guardPort } from '../../shared/contract/base/port-guard.ts';
import { SEEN_HEADER } from '../../shared/contract/base/seen.ts';
import type { CoreContext, CoreRouter } from '../base/core-types.ts';
import { bewaak } from './bewaak.ts';

/** What a page says that it has seen; null = it does not say. */
function readSeen(header: string | readonly string[] | undefined): number | null {
  return typeof header === 'string' ? Number(header) : null;
}

type Port = Parameters<typeof guardPort>[0];

/** Answers calls that come in on a port, in the session that the port is for. Start the port after this. */
export function createPortServer(router: CoreRouter): (port: Port, context: CoreContext) => void {
  setDutchMessages();
  dropFormData();
  const handler = new RPCHandler(router, {
    clientInterceptors: [bewaak],
    rootInterceptors: [
      ({ next, ...call }) => {
        const gezien = readSeen(call.request.headers[SEEN_HEADER]);
        // Not a copy: who works in the session is asked each time, also by a call that goes on for hours.
        const context: CoreContext = Object.create(call.context, { gezien: { value: gezien } });
        return next({ ...call, context });
      },
    ],
  });
  return (port, context) =>
    handler.upgrade(
      guardPort(port, () => context.log('waarschuwing', 'bericht op een poort is geen aanroep')),
      { context },
    );
}

/** The same calls through the same checks, without a port. */
export function createLocalClient(router: CoreRouter, context: CoreContext) {
  setDutchMessages();
  return createRouterClient(router, { context, interceptors: [bewaak] });
}
