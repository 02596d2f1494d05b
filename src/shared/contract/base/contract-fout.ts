import { ORPCError } from '@orpc/client';
import { ValidationError } from '@orpc/contract';
import { type Foutsoort, fouten, type Veldmelding } from './fouten.ts';

type Opties = {
  /** Dutch; without one the sentence of the contract is used. */
  readonly message?: string | undefined;
  /** For `ongeldig` only. */
  readonly velden?: readonly Veldmelding[] | undefined;
  /** Stays in this process. */
  readonly cause?: unknown;
};

/** One of the closed list of errors, as it crosses the process. */
export function contractFout(
  soort: Foutsoort,
  { message = fouten[soort].message, velden = [], cause }: Opties = {},
): ORPCError<string, unknown> {
  const { status } = fouten[soort];
  return soort === 'ongeldig'
    ? new ORPCError(soort, { defined: true, status, message, data: { velden: [...velden] }, cause })
    : new ORPCError(soort, { defined: true, status, message, cause });
}

function padNaam(pad: ValidationError['issues'][number]['path']): string {
  return (pad ?? []).map((deel) => String(typeof deel === 'object' ? deel.key : deel)).join('.');
}

/** Refused input becomes `ongeldig` with its fields; whatever is not known becomes `intern`. */
export function naarContractFout(fout: unknown): ORPCError<string, unknown> {
  if (fout instanceof ORPCError && fout.defined) return fout;
  if (fout instanceof ORPCError && fout.code === 'BAD_REQUEST' && fout.cause instanceof ValidationError) {
    const velden = fout.cause.issues.map((issue) => ({ veld: padNaam(issue.path), melding: issue.message }));
    return contractFout('ongeldig', { velden, cause: fout });
  }
  return contractFout('intern', { cause: fout });
}
