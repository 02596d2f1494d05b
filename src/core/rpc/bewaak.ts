import type { ORPCError } from '@orpc/client';
import { z } from 'zod';
import { type CallMeta, VEROUDERD } from '../../shared/contract/base/basis.ts';
import { contractFout, naarContractFout } from '../../shared/contract/base/contract-fout.ts';
import { heeftRol, ROLLEN } from '../../shared/domain/gebruiker/rol.ts';
import type { CoreContext } from '../base/core-types.ts';
import { CoreFout } from '../base/fout.ts';

const metaSchema: z.ZodType<CallMeta> = z.object({
  soort: z.enum(['lees', 'schrijf']),
  rol: z.enum(ROLLEN),
  verouderd: z.array(z.enum(VEROUDERD)),
  klachten: z.enum(['alleen', 'ook']).optional(),
});

type Schema = {
  readonly '~standard': {
    readonly validate: (waarde: unknown) => StandaardUitslag | Promise<StandaardUitslag>;
  };
};
type StandaardUitslag = { readonly issues?: readonly unknown[] | undefined };

type Aanvraag<T> = {
  readonly context: CoreContext;
  readonly path: readonly string[];
  readonly procedure: {
    readonly '~orpc': { readonly meta: unknown; readonly outputSchema?: Schema | undefined };
  };
  readonly next: () => Promise<T>;
};

/** Whether somebody may make a call at all; what is shielded decides row by row. */
function magAanroepen({ gebruiker, shield }: CoreContext, meta: CallMeta): boolean {
  const rang = heeftRol(gebruiker.rol, meta.rol ?? 'beheerder');
  if (meta.klachten === undefined) return rang;
  const shielded = shield.hasAccess(gebruiker);
  return meta.klachten === 'ook' ? rang || shielded : rang && shielded;
}

/** Every error a call can end with, as one of the closed list of the contract. */
function naarFout(fout: unknown): ORPCError<string, unknown> {
  return fout instanceof CoreFout
    ? contractFout(fout.soort, { message: fout.message, velden: fout.velden, cause: fout })
    : naarContractFout(fout);
}

async function controleerUitvoer(aanvraag: Aanvraag<unknown>, uitvoer: unknown): Promise<void> {
  const schema = aanvraag.procedure['~orpc'].outputSchema;
  if (!aanvraag.context.controleerUitvoer || schema === undefined) return;
  const uitslag = await schema['~standard'].validate(uitvoer);
  if (uitslag.issues !== undefined) {
    throw new Error(
      `Uitvoer van ${aanvraag.path.join('.')} past niet bij het contract: ${JSON.stringify(uitslag.issues.slice(0, 3))}`,
    );
  }
}

/** Name of an unexpected error, without its message: that may hold contents. */
function foutnaam(fout: ORPCError<string, unknown>): string {
  if (fout.code !== 'intern') return fout.code;
  const { cause } = fout;
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
  const duur = () => `${(performance.now() - start).toFixed(1)} ms`;
  try {
    const meta = metaSchema.parse(procedure['~orpc'].meta);
    if (!magAanroepen(context, meta)) throw new CoreFout('geenRecht');
    const uitvoer = await aanvraag.next();
    await controleerUitvoer(aanvraag, uitvoer);
    context.log('info', `${aanroep} ${duur()}`);
    return uitvoer;
  } catch (oorzaak) {
    const fout = naarFout(oorzaak);
    context.log(fout.code === 'intern' ? 'fout' : 'info', `${aanroep} ${duur()} ${foutnaam(fout)}`);
    throw fout;
  }
}
