import type { FaultKind, FieldMessage } from '../../shared/contract/base/faults.ts';
import { faults } from '../../shared/contract/base/faults.ts';

/**
 * A refusal that reaches the user as a typed error of the contract. `message` is a
 * Dutch sentence; without one the sentence of the contract is used.
 */
export class CoreFault extends Error {
  readonly soort: Exclude<FaultKind, 'intern'>;
  readonly velden: readonly FieldMessage[];

  constructor(
    soort: Exclude<FaultKind, 'intern'>,
    options: { readonly melding?: string; readonly velden?: readonly FieldMessage[] } = {},
  ) {
    super(options.melding ?? faults[soort].message);
    this.name = 'CoreFout';
    this.soort = soort;
    this.velden = options.velden ?? [];
  }
}

/** Refuses the input at one field of the contract: `throw ongeldig('tot', 'De einddatum …')`. */
export function ongeldig(veld: string, melding: string): CoreFault {
  return new CoreFault('ongeldig', { velden: [{ veld, melding }] });
}

/** Refuses because what is open is a copy, to look at only. */
export function onlyACopy(): CoreFault {
  return new CoreFault('geenRecht', {
    melding: 'Dit is een kopie, om te bekijken. Wijzigen kan alleen in de administratie zelf.',
  });
}

/** Refuses because a record does not exist (any more); the sentence says which. */
export function notFound(melding?: string): CoreFault {
  return new CoreFault('nietGevonden', melding === undefined ? {} : { melding });
}

/** What was looked up, or the refusal that it does not exist (any more). */
export function found<T>(row: T | undefined, melding: string): T {
  if (row === undefined) throw notFound(melding);
  return row;
}

/** Refuses because a later change touched the same rows; the sentence says which. */
export function conflict(melding: string): CoreFault {
  return new CoreFault('conflict', { melding });
}
