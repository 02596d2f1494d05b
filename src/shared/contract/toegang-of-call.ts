import { isContractProcedure } from '@orpc/contract';
import { z } from 'zod';
import { isToegang, type Toegang } from '../domain/gebruiker/rechten.ts';
import { VEROUDERD, type Verouderd } from './base/base.ts';
import { coreContract } from './core-contract.ts';

const metaSchema = z.object({
  soort: z.enum(['lees', 'schrijf']),
  toegang: z.custom<Toegang>(isToegang),
  verouderd: z.array(z.enum(VEROUDERD)),
});

/** A call of the contract: its name as the journal keeps it, whether it writes, and what one must be allowed. */
export type CallAccess = z.infer<typeof metaSchema> & { readonly aanroep: string };

function collect(branch: object, path: readonly string[]): CallAccess[] {
  return Object.entries(branch).flatMap(([name, part]): CallAccess[] => {
    const own = [...path, name];
    if (isContractProcedure(part)) {
      return [{ aanroep: own.join('.'), ...metaSchema.parse(part['~orpc'].meta) }];
    }
    return typeof part === 'object' && part !== null ? collect(part, own) : [];
  });
}

/** Every call with what it asks, in the order of the contract. */
export const CALL_ACCESS: readonly CallAccess[] = collect(coreContract, []);

const BY_CALL: ReadonlyMap<string, CallAccess> = new Map(CALL_ACCESS.map((call) => [call.aanroep, call]));

/** What a call that stands in the journal asks; null = there is no such call (any more). */
export function toegangOfCall(aanroep: string): Toegang | null {
  return BY_CALL.get(aanroep)?.toegang ?? null;
}

/** What these calls make stale on every screen, each once. */
export function verouderdOfCalls(aanroepen: readonly string[]): Verouderd[] {
  return [...new Set(aanroepen.flatMap((aanroep) => BY_CALL.get(aanroep)?.verouderd ?? []))];
}
