import { isContractProcedure } from '@orpc/contract';
import { call, getRouter, isProcedure } from '@orpc/server';
import type { Core } from '../../src/core/base/core-types.ts';
import { bewaak } from '../../src/core/rpc/bewaak.ts';
import { coreContract } from '../../src/shared/contract/core-contract.ts';
import { preview } from './preview-input.ts';

/** A call of the contract, for tests that make all of them. */
export type Procedure = { readonly pad: string; readonly inputSchema: unknown };

function procedures(branch: object, path: readonly string[] = []): Procedure[] {
  return Object.entries(branch).flatMap(([name, part]): Procedure[] => {
    if (isContractProcedure(part)) {
      return [{ pad: [...path, name].join('.'), inputSchema: part['~orpc'].inputSchema }];
    }
    return typeof part === 'object' && part !== null ? procedures(part, [...path, name]) : [];
  });
}

export const EVERY_CALL: readonly Procedure[] = procedures(coreContract);

/** Makes a call with an input it accepts, with `key` wherever an id or a text may stand. */
export async function makeCall(core: Core, { pad, inputSchema }: Procedure, key: string): Promise<unknown> {
  const procedure = getRouter(core.router, pad.split('.'));
  if (!isProcedure(procedure)) throw new Error(`${pad} is not implemented.`);
  return await call(procedure, inputSchema === undefined ? undefined : preview(inputSchema, key), {
    context: core.context,
    path: pad.split('.'),
    interceptors: [bewaak],
  });
}
