import type { Core, CoreConnection, CoreContext } from '../../src/core/base/core-types.ts';
import { createLocalClient } from '../../src/core/rpc/server.ts';

/** The calls of a connection as a page makes them whose screen is up to opdracht `gezien`. */
export function seeing(core: Core, { context }: CoreConnection, gezien: number): CoreConnection['client'] {
  const seen: CoreContext = { ...context, gezien };
  return createLocalClient(core.router, seen);
}
