import { ORPCError } from '@orpc/client';
import type { FaultKind, FieldMessage } from '../../shared/contract/base/faults.ts';
import { assertNever } from '../../shared/domain/assert-never.ts';

/** The errors of the contract, and a call that was cut off because the core stopped. */
export type Fault = {
  readonly soort: FaultKind | 'verbroken';
  /** Dutch: what happened and what to do. */
  readonly tekst: string;
  readonly velden: readonly FieldMessage[];
};

const SOORTEN: readonly FaultKind[] = [
  'ongeldig',
  'nietGevonden',
  'conflict',
  'geenRecht',
  'vergrendeld',
  'bezet',
  'intern',
];

function isFieldMessage(value: unknown): value is FieldMessage {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'veld' in value &&
    typeof value.veld === 'string' &&
    'melding' in value &&
    typeof value.melding === 'string'
  );
}

function fieldsOf(data: unknown): readonly FieldMessage[] {
  if (typeof data !== 'object' || data === null || !('velden' in data) || !Array.isArray(data.velden))
    return [];
  return data.velden.filter(isFieldMessage);
}

function soortOf(fault: unknown): Fault['soort'] {
  if (!(fault instanceof ORPCError)) return 'verbroken';
  return SOORTEN.find((soort) => soort === fault.code) ?? 'intern';
}

/** Turns whatever a call rejected with into one of the known kinds, with a Dutch text for the user. */
export function leesFout(fault: unknown): Fault {
  const soort = soortOf(fault);
  const ownText = fault instanceof ORPCError ? fault.message : '';
  const velden = fault instanceof ORPCError ? fieldsOf(fault.data) : [];
  return { soort, tekst: textOf(soort, ownText, velden), velden };
}

function textOf(soort: Fault['soort'], ownText: string, fields: readonly FieldMessage[]): string {
  switch (soort) {
    case 'ongeldig':
      return fields[0]?.melding ?? (ownText || 'Niet alles is goed ingevuld. Kijk bij de aangegeven velden.');
    case 'conflict':
      return ownText || 'Dit is intussen al anders gewijzigd. Bekijk de nieuwe stand en probeer het opnieuw.';
    case 'nietGevonden':
      return ownText || 'Dit gegeven bestaat niet meer. Ververs het scherm.';
    case 'vergrendeld':
      return ownText || 'Het programma is vergrendeld. Meld u aan om verder te gaan.';
    case 'geenRecht':
      return ownText || 'U hebt geen recht om dit te doen. Vraag de beheerder.';
    case 'bezet':
      return ownText || 'Het programma is even bezig. Probeer het zo opnieuw.';
    case 'intern':
      return 'Er ging iets mis in het programma. Deze wijziging is niet opgeslagen; al uw eerdere gegevens zijn bewaard. Probeer het opnieuw.';
    case 'verbroken':
      return 'De verbinding met de gegevens viel weg. Deze wijziging is misschien niet opgeslagen. Kijk op het scherm wat er staat en probeer het opnieuw.';
    default:
      return assertNever(soort, 'fout');
  }
}
