import { implement } from '@orpc/server';
import { coreContract } from '../../shared/contract/core-contract.ts';
import type {
  CallContext,
  CoreContext,
  JournaalState,
  PlanbordDeltaOutput,
  Storage,
} from '../base/core-types.ts';
import type { Stappen } from '../db/stappen.ts';
import type { Executed, ReadDb, Wijziging, WriteDb } from '../db/types.ts';

/**
 * The contract, ready to be implemented: `os.capaciteit.planbord.handler(readHandler(…))`.
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

type SchrijfOutput<U> = Executed<U> & {
  readonly planbord: PlanbordDeltaOutput;
  readonly journaal: JournaalState;
};

/** What a service sees of a call. */
export function callContext({ context, path }: Aanvraag<unknown>): CallContext {
  const { gebruiker, klok, session, connection, gezien } = context;
  return { gebruiker, klok, session, connection, gezien, aanroep: path.join('.') };
}

function withState<U>({ opslag, gebruiker }: CoreContext, executed: Executed<U>): SchrijfOutput<U> {
  return {
    opdracht: executed.opdracht,
    uitvoer: executed.uitvoer,
    planbord: executed.opdracht === null ? {} : opslag.planbordDelta(gebruiker, executed.opdracht.id),
    journaal: opslag.journaalState(gebruiker),
  };
}

/** A call that only reads: the service gets a handle that cannot write. */
export function readHandler<I, U>(service: (db: ReadDb, ctx: CallContext, input: I) => U) {
  return (aanvraag: Aanvraag<I>): U =>
    service(aanvraag.context.opslag.lees, callContext(aanvraag), aanvraag.input);
}

/** A call that writes: the service runs inside one opdracht and names it. */
export function writeHandler<I, U>(service: (tx: WriteDb, ctx: CallContext, input: I) => Wijziging<U>) {
  return (aanvraag: Aanvraag<I>): SchrijfOutput<U> => {
    const ctx = callContext(aanvraag);
    const { context } = aanvraag;
    return withState(
      context,
      context.opslag.run(ctx, (tx) => service(tx, ctx, aanvraag.input)),
    );
  };
}

/** A call whose writing takes seconds (see `Opslag.runLang`). `gestopt`: what it answers when it was stopped. */
export function langeSchrijfHandler<I, U, G>(
  service: (tx: WriteDb, ctx: CallContext, input: I) => Stappen<Wijziging<U>>,
  gestopt: G,
) {
  return async (aanvraag: Aanvraag<I>): Promise<SchrijfOutput<U | G>> => {
    const ctx = callContext(aanvraag);
    const { context } = aanvraag;
    const executed = await context.opslag.runLang(ctx, (tx) => service(tx, ctx, aanvraag.input));
    return withState<U | G>(context, executed ?? { opdracht: null, uitvoer: gestopt });
  };
}

/** Undo, redo and the state of both: the journal is its own subject. */
export function journaalHandler<I>(
  service: (
    storage: Storage,
    ctx: CallContext,
    input: I,
  ) => SchrijfOutput<null>['opdracht'] | Promise<SchrijfOutput<null>['opdracht']>,
) {
  return async (aanvraag: Aanvraag<I>): Promise<SchrijfOutput<null>> => {
    const { context } = aanvraag;
    const opdracht = await service(context.opslag, callContext(aanvraag), aanvraag.input);
    return withState(context, { opdracht, uitvoer: null });
  };
}
