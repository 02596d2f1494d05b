import type { ORPCError } from '@orpc/client';
import { z } from 'zod';
import { type CallMeta, VEROUDERD } from '../../shared/contract/base/base.ts';
import { contractFault, toContractFault } from '../../shared/contract/base/contract-fault.ts';
import { hasRol, ROLLEN } from '../../shared/domain/gebruiker/rol.ts';
import type { CoreContext } from '../base/core-types.ts';
import { CoreFault, onlyACopy } from '../base/fault.ts';

const metaSchema: z.ZodType<CallMeta> = z.object({
  soort: z.enum(['lees', 'schrijf']),
  rol: z.enum(ROLLEN),
  verouderd: z.array(z.enum(VEROUDERD)),
  klachten: z.enum(['alleen', 'ook']).optional(),
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

/** Whether somebody may make a call at all; what is shielded decides row by row. */
function mayAanroepen({ gebruiker, shield }: CoreContext, meta: CallMeta): boolean {
  const rank = hasRol(gebruiker.rol, meta.rol ?? 'beheerder');
  if (meta.klachten === undefined) return rank;
  const shielded = shield.hasAccess(gebruiker);
  return meta.klachten === 'ook' ? rank || shielded : rank && shielded;
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
    const meta = metaSchema.parse(procedure['~orpc'].meta);
    if (context.isCopy && meta.soort === 'schrijf') throw onlyACopy();
    if (!mayAanroepen(context, meta)) throw new CoreFault('geenRecht');
    const output = await aanvraag.next();
    await checkOutput(aanvraag, output);
    context.log('info', `${aanroep} ${duration()}`);
    return output;
  } catch (cause) {
    const fault = toFault(cause);
    context.log(fault.code === 'intern' ? 'fout' : 'info', `${aanroep} ${duration()} ${foutnaam(fault)}`);
    throw fault;
  }
}
