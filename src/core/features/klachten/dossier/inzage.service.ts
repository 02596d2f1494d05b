import type { CallContext, Inzage } from '../../../base/core-types.ts';
import type { ReadDb, WriteDb } from '../../../db/types.ts';
import { type Aanvraag, callContext } from '../../../rpc/handlers.ts';
import { findKlacht, requireContent } from '../klacht/klacht-laden.service.ts';

/** Looking is written down (B11): who, when, what; outside the journal, because looking is no change. */

/** A read that is logged. `service` runs first: what is refused was not looked at. */
export function inzageHandler<I, U>(
  service: (db: ReadDb, ctx: CallContext, input: I) => U,
  inzage: (input: I, output: U) => readonly Inzage[],
) {
  return (aanvraag: Aanvraag<I>): U => {
    const { context, input } = aanvraag;
    const ctx = callContext(aanvraag);
    const output = service(context.opslag.lees, ctx, input);
    const lines = inzage(input, output);
    for (const line of lines) context.opslag.recordInzage(ctx, line);
    return output;
  };
}

/** A write of what the journal does not follow. */
export function buitenHandler<I, U>(service: (tx: WriteDb, ctx: CallContext, input: I) => U) {
  return (aanvraag: Aanvraag<I>): U => {
    const ctx = callContext(aanvraag);
    return aanvraag.context.opslag.buitenJournaal((tx) => service(tx, ctx, aanvraag.input));
  };
}

/** Notes that a dossier, or the register, was printed, exported or made a letter of. */
export function recordInzage(
  aanvraag: Aanvraag<{ readonly id: string | null; readonly soort: Inzage['soort'] }>,
): null {
  const { context, input } = aanvraag;
  const ctx = callContext(aanvraag);
  if (input.id === null) requireContent(context.opslag.lees, ctx);
  else findKlacht(context.opslag.lees, ctx, input.id);
  context.opslag.recordInzage(ctx, { soort: input.soort, klachtId: input.id });
  return null;
}
