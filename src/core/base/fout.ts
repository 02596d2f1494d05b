import type { Foutsoort, Veldmelding } from '../../shared/contract/base/fouten.ts';
import { fouten } from '../../shared/contract/base/fouten.ts';

/**
 * A refusal that reaches the user as a typed error of the contract. `message` is a
 * Dutch sentence; without one the sentence of the contract is used.
 */
export class CoreFout extends Error {
  readonly soort: Exclude<Foutsoort, 'intern'>;
  readonly velden: readonly Veldmelding[];

  constructor(
    soort: Exclude<Foutsoort, 'intern'>,
    opties: { readonly melding?: string; readonly velden?: readonly Veldmelding[] } = {},
  ) {
    super(opties.melding ?? fouten[soort].message);
    this.name = 'CoreFout';
    this.soort = soort;
    this.velden = opties.velden ?? [];
  }
}

/** Refuses the input at one field of the contract: `throw ongeldig('tot', 'De einddatum …')`. */
export function ongeldig(veld: string, melding: string): CoreFout {
  return new CoreFout('ongeldig', { velden: [{ veld, melding }] });
}

/** Refuses because a record does not exist (any more); the sentence says which. */
export function nietGevonden(melding?: string): CoreFout {
  return new CoreFout('nietGevonden', melding === undefined ? {} : { melding });
}

/** Refuses because a later change touched the same rows; the sentence says which. */
export function conflict(melding: string): CoreFout {
  return new CoreFout('conflict', { melding });
}
