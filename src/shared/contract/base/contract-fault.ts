import { ORPCError } from '@orpc/client';
import { ValidationError } from '@orpc/contract';
import { type FaultKind, type FieldMessage, faults } from './faults.ts';

type Options = {
  /** Dutch; without one the sentence of the contract is used. */
  readonly message?: string | undefined;
  /** For `ongeldig` only. */
  readonly velden?: readonly FieldMessage[] | undefined;
  /** Stays in this process. */
  readonly cause?: unknown;
};

/** One of the closed list of errors, as it crosses the process. */
export function contractFault(
  soort: FaultKind,
  { message = faults[soort].message, velden = [], cause }: Options = {},
): ORPCError<string, unknown> {
  const { status } = faults[soort];
  return soort === 'ongeldig'
    ? new ORPCError(soort, { defined: true, status, message, data: { velden: [...velden] }, cause })
    : new ORPCError(soort, { defined: true, status, message, cause });
}

/** A list of thousands of wrong lines is not read further by anybody. */
const MAX_FIELDS = 100;

function pathNaam(path: ValidationError['issues'][number]['path']): string {
  return (path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
}

/** Refused input becomes `ongeldig` with its fields; whatever is not known becomes `intern`. */
export function toContractFault(fault: unknown): ORPCError<string, unknown> {
  if (fault instanceof ORPCError && fault.defined) return fault;
  if (fault instanceof ORPCError && fault.code === 'BAD_REQUEST' && fault.cause instanceof ValidationError) {
    const velden = fault.cause.issues.slice(0, MAX_FIELDS).map((issue) => ({
      veld: pathNaam(issue.path),
      melding: issue.message,
    }));
    return contractFault('ongeldig', { velden, cause: fault });
  }
  return contractFault('intern', { cause: fault });
}
