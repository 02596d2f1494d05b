import { z } from 'zod';

const NOT_GOOD = 'Dit gegeven klopt niet. Ververs het scherm en probeer het opnieuw.';

const number = (value: number | bigint): string => value.toLocaleString('nl-NL');

function tooBig(origin: string, maximum: number | bigint): string {
  if (origin === 'string') return `Houd de tekst korter dan ${number(maximum)} letters.`;
  if (origin === 'array') return `Kies er hoogstens ${number(maximum)}.`;
  return `Vul hoogstens ${number(maximum)} in.`;
}

function tooSmall(origin: string, minimum: number | bigint): string {
  if (origin === 'string')
    return minimum === 1 ? 'Vul hier iets in.' : `Vul minstens ${number(minimum)} letters in.`;
  if (origin === 'array') return `Kies er minstens ${number(minimum)}.`;
  return `Vul minstens ${number(minimum)} in.`;
}

/** What was expected where something else came: only what somebody fills in has a sentence of its own. */
function otherKind(expected: string): string {
  switch (expected) {
    case 'number':
      return 'Vul een getal in.';
    case 'int':
      return 'Vul een heel getal in.';
    case 'string':
      return 'Vul een tekst in.';
    case 'boolean':
      return 'Kies ja of nee.';
    default:
      return NOT_GOOD;
  }
}

/** The sentence of a field that the contract gives none, for the person who filled it in. */
function sentence(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return otherKind(issue.expected);
    case 'too_big':
      return tooBig(issue.origin, issue.maximum);
    case 'too_small':
      return tooSmall(issue.origin, issue.minimum);
    case 'invalid_value':
      return 'Kies een van de mogelijkheden.';
    case 'invalid_format':
      return issue.format === 'date' ? 'Vul een datum in, bijvoorbeeld 01-03-2026.' : NOT_GOOD;
    default:
      return NOT_GOOD;
  }
}

/** What zod says by itself can reach the user as a field message, so it is plain Dutch: once per process. */
export function setDutchMessages(): void {
  z.config({ localeError: sentence });
}
