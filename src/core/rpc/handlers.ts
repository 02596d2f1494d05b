import { implement } from '@orpc/server';
import { coreContract } from '../../shared/contract/core-contract.ts';
import type {
  CallContext,
  CoreContext,
  JournaalStand,
  Opslag,
  PlanbordDeltaUitvoer,
} from '../base/core-types.ts';
import type { Stappen } from '../db/stappen.ts';
import type { ReadDb, Uitgevoerd, Wijziging, WriteDb } from '../db/types.ts';

/**
 * The contract, ready to be implemented: `os.capaciteit.planbord.handler(leesHandler(…))`.
 * Output is checked by `bewaak` (only in development and tests), so oRPC's own check is off.
 */
export const os = implement(coreContract)
  .$context<CoreContext>()
  .$config({ initialOutputValidationIndex: Number.NaN });

export type Aanvraag<I> = {
  readonly context: CoreContext;
  readonly input: I;
  readonly path: readonly string[];
};

type SchrijfUitvoer<U> = Uitgevoerd<U> & {
  readonly planbord: PlanbordDeltaUitvoer;
  readonly journaal: JournaalStand;
};

/** What a service sees of a call. */
export function callContext({ context, path }: Aanvraag<unknown>): CallContext {
  return { gebruiker: context.gebruiker, klok: context.klok, aanroep: path.join('.') };
}

function metStand<U>({ opslag, gebruiker }: CoreContext, uitgevoerd: Uitgevoerd<U>): SchrijfUitvoer<U> {
  return {
    opdracht: uitgevoerd.opdracht,
    uitvoer: uitgevoerd.uitvoer,
    planbord: uitgevoerd.opdracht === null ? {} : opslag.planbordDelta(uitgevoerd.opdracht.id),
    journaal: opslag.journaalStand(gebruiker),
  };
}

/** A call that only reads: the service gets a handle that cannot write. */
export function leesHandler<I, U>(service: (db: ReadDb, ctx: CallContext, input: I) => U) {
  return (aanvraag: Aanvraag<I>): U =>
    service(aanvraag.context.opslag.lees, callContext(aanvraag), aanvraag.input);
}

/** A call that writes: the service runs inside one opdracht and names it. */
export function schrijfHandler<I, U>(service: (tx: WriteDb, ctx: CallContext, input: I) => Wijziging<U>) {
  return (aanvraag: Aanvraag<I>): SchrijfUitvoer<U> => {
    const ctx = callContext(aanvraag);
    const { context } = aanvraag;
    return metStand(
      context,
      context.opslag.voerUit(ctx, (tx) => service(tx, ctx, aanvraag.input)),
    );
  };
}

/** A call whose writing takes seconds (see `Opslag.voerLangUit`). `gestopt`: what it answers when it was stopped. */
export function langeSchrijfHandler<I, U, G>(
  service: (tx: WriteDb, ctx: CallContext, input: I) => Stappen<Wijziging<U>>,
  gestopt: G,
) {
  return async (aanvraag: Aanvraag<I>): Promise<SchrijfUitvoer<U | G>> => {
    const ctx = callContext(aanvraag);
    const { context } = aanvraag;
    const uitgevoerd = await context.opslag.voerLangUit(ctx, (tx) => service(tx, ctx, aanvraag.input));
    return metStand<U | G>(context, uitgevoerd ?? { opdracht: null, uitvoer: gestopt });
  };
}

/** Undo, redo and the state of both: the journal is its own subject. */
export function journaalHandler<I>(
  service: (
    opslag: Opslag,
    ctx: CallContext,
    input: I,
  ) => SchrijfUitvoer<null>['opdracht'] | Promise<SchrijfUitvoer<null>['opdracht']>,
) {
  return async (aanvraag: Aanvraag<I>): Promise<SchrijfUitvoer<null>> => {
    const { context } = aanvraag;
    const opdracht = await service(context.opslag, callContext(aanvraag), aanvraag.input);
    return metStand(context, { opdracht, uitvoer: null });
  };
}
