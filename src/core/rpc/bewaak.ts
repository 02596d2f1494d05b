import type { ORPCError } from '@orpc/client';
import { z } from 'zod';
import { VEROUDERD } from '../../shared/contract/base/base.ts';
import { contractFault, toContractFault } from '../../shared/contract/base/contract-fault.ts';
import { isToegang, mag, type Toegang } from '../../shared/domain/gebruiker/rechten.ts';
import type { CoreContext } from '../base/core-types.ts';
import { CoreFault, onlyACopy } from '../base/fault.ts';

const metaSchema = z.object({
  soort: z.enum(['lees', 'schrijf']),
  toegang: z.custom<Toegang>(isToegang),
  verouderd: z.array(z.enum(VEROUDERD)),
});

type Schema = {
  readonly '~standard': {
    readonly validate: (value: unknown) => DefaultResult | Promise<DefaultResult>;
  };
};
type DefaultResult = { readonly issues?: readonly unknown[] | undefined };

type Aanvraag<T> = {
  readonly context: CoreContext;
  readonly path: readonly string[];
  readonly procedure: {
    readonly '~orpc': { readonly meta: unknown; readonly outputSchema?: Schema | undefined };
  };
  readonly next: () => Promise<T>;
};

/** What the contract says of a call. */
export function metaOf(procedure: Aanvraag<unknown>['procedure']): z.infer<typeof metaSchema> {
  return metaSchema.parse(procedure['~orpc'].meta);
}

/** Every error a call can end with, as one of the closed list of the contract. */
function toFault(fault: unknown): ORPCError<string, unknown> {
  return fault instanceof CoreFault
    ? contractFault(fault.soort, { message: fault.message, velden: fault.velden, cause: fault })
    : toContractFault(fault);
}

async function checkOutput(aanvraag: Aanvraag<unknown>, output: unknown): Promise<void> {
  const schema = aanvraag.procedure['~orpc'].outputSchema;
  if (!aanvraag.context.controleerUitvoer || schema === undefined) return;
  const result = await schema['~standard'].validate(output);
  if (result.issues !== undefined) {
    throw new Error(
      `Uitvoer van ${aanvraag.path.join('.')} past niet bij het contract: ${JSON.stringify(result.issues.slice(0, 3))}`,
    );
  }
}

/** Name of an unexpected error, without its message: that may hold contents. */
function foutnaam(fault: ORPCError<string, unknown>): string {
  if (fault.code !== 'intern') return fault.code;
  const { cause } = fault;
  if (!(cause instanceof Error)) return 'intern';
  const code = 'code' in cause && typeof cause.code === 'string' ? `/${cause.code}` : '';
  return `intern/${cause.name}${code}`;
}

/**
 * Stands around every call: role, duration in the log (call name, ms, error kind, never
 * contents), output check where asked, and errors of the closed list only.
 */
export async function bewaak<T>(aanvraag: Aanvraag<T>): Promise<T> {
  const { context, path, procedure } = aanvraag;
  const aanroep = path.join('.');
  const start = performance.now();
  const duration = () => `${(performance.now() - start).toFixed(1)} ms`;
  try {
    const { soort, toegang } = metaOf(procedure);
    // Before anything is looked at: also a question would answer what was on the screen.
    if (context.isLocked()) throw new CoreFault('vergrendeld');
    if (context.isCopy && soort === 'schrijf') throw onlyACopy();
    // Whether this person may at all; the own gebied and what is shielded decide row by row.
    if (!mag(context.gebruiker, toegang)) throw new CoreFault('geenRecht');
    const output = await aanvraag.next();
    await checkOutput(aanvraag, output);
    context.log('info', `${aanroep} ${duration()}`);
    return output;
  } catch (cause) {
    const fault = toFault(cause);
    if (fault.code === 'geenRecht' && !context.isCopy) {
      context.opslag.logbook.noteRefused(context.gebruiker, context.session, aanroep);
    }
    context.log(fault.code === 'intern' ? 'fout' : 'info', `${aanroep} ${duration()} ${foutnaam(fault)}`);
    throw fault;
  }
}
