import { isContractProcedure } from '@orpc/contract';
import { getRouter, isProcedure } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { faults } from '../../src/shared/contract/base/faults.ts';
import { coreContract } from '../../src/shared/contract/core-contract.ts';
import { isToegang } from '../../src/shared/domain/gebruiker/rechten.ts';
import { createTestCore } from '../support/create-test-core.ts';

const toegang = z.custom(isToegang);
const metaSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('lees'), toegang, verouderd: z.array(z.string()).max(0) }),
  z.object({ soort: z.literal('schrijf'), toegang, verouderd: z.array(z.string()).min(1) }),
]);

/** Every call in a contract, by its path. */
function procedures(tak: object, path: readonly string[] = []) {
  return Object.entries(tak).flatMap(([naam, part]): { pad: string; procedure: { '~orpc': Definitie } }[] => {
    if (isContractProcedure(part)) return [{ pad: [...path, naam].join('.'), procedure: part }];
    return typeof part === 'object' && part !== null ? procedures(part, [...path, naam]) : [];
  });
}
type Definitie = { readonly meta: unknown; readonly errorMap: object; readonly outputSchema?: unknown };

const calls = procedures(coreContract);

describe('core contract', () => {
  it('has calls', () => {
    expect(calls.length).toBeGreaterThan(10);
  });

  it.each(calls)(
    '$pad says what it is, who may call it, what it makes stale, and what it answers',
    (call) => {
      const { meta, errorMap, outputSchema } = call.procedure['~orpc'];
      expect(metaSchema.safeParse(meta).error).toBeUndefined();
      expect(Object.keys(errorMap)).toEqual(expect.arrayContaining(Object.keys(faults)));
      expect(outputSchema).toBeDefined();
    },
  );

  it('is implemented, call by call', async () => {
    const core = await createTestCore();
    try {
      const zonder = calls.filter(({ pad }) => !isProcedure(getRouter(core.router, pad.split('.'))));
      expect(zonder.map(({ pad }) => pad)).toEqual([]);
    } finally {
      await core.sluit();
    }
  });
});
