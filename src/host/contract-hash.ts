import { createHash } from 'node:crypto';
import { isContractProcedure } from '@orpc/contract';
import { z } from 'zod';
import { coreContract } from '../shared/contract/core-contract.ts';

/** What a schema accepts, as text; what is no zod schema (a stream) is only known by its place. */
function schemaText(schema: unknown): string {
  if (!(schema instanceof z.ZodType)) return '';
  return JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));
}

function callsOf(branch: object, path: readonly string[]): string[] {
  return Object.entries(branch).flatMap(([name, part]): string[] => {
    const at = [...path, name];
    if (isContractProcedure(part)) {
      const { inputSchema, outputSchema } = part['~orpc'];
      return [`${at.join('.')} ${schemaText(inputSchema)} ${schemaText(outputSchema)}`];
    }
    return typeof part === 'object' && part !== null ? callsOf(part, at) : [];
  });
}

let known: string | null = null;

/** Which contract this program speaks: another one at the other end of a line is said before anything is asked. */
export function contractHash(): string {
  known ??= createHash('sha256')
    .update(callsOf(coreContract, []).sort().join('\n'))
    .digest('hex')
    .slice(0, 16);
  return known;
}
