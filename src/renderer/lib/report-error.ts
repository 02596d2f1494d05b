import { ORPCError } from '@orpc/client';
import type { Foutsoort, Veldmelding } from '../../shared/contract/base/fouten.ts';
import { assertNever } from '../../shared/domain/assert-never.ts';

/** The errors of the contract, and a call that was cut off because the core stopped. */
export type Fout = {
  readonly soort: Foutsoort | 'verbroken';
  /** Dutch: what happened and what to do. */
  readonly tekst: string;
  readonly velden: readonly Veldmelding[];
};

const SOORTEN: readonly Foutsoort[] = [
  'ongeldig',
  'nietGevonden',
  'conflict',
  'geenRecht',
  'bezet',
  'intern',
];

function isVeldmelding(waarde: unknown): waarde is Veldmelding {
  if (typeof waarde !== 'object' || waarde === null) return false;
  return (
    'veld' in waarde &&
    typeof waarde.veld === 'string' &&
    'melding' in waarde &&
    typeof waarde.melding === 'string'
  );
}

function veldenVan(data: unknown): readonly Veldmelding[] {
  if (typeof data !== 'object' || data === null || !('velden' in data) || !Array.isArray(data.velden))
    return [];
  return data.velden.filter(isVeldmelding);
}

function soortVan(fout: unknown): Fout['soort'] {
  if (!(fout instanceof ORPCError)) return 'verbroken';
  return SOORTEN.find((soort) => soort === fout.code) ?? 'intern';
}

/** Turns whatever a call rejected with into one of the known kinds, with a Dutch text for the user. */
export function leesFout(fout: unknown): Fout {
  const soort = soortVan(fout);
  const eigenTekst = fout instanceof ORPCError ? fout.message : '';
  const velden = fout instanceof ORPCError ? veldenVan(fout.data) : [];
  return { soort, tekst: tekstVan(soort, eigenTekst, velden), velden };
}

function tekstVan(soort: Fout['soort'], eigenTekst: string, velden: readonly Veldmelding[]): string {
  switch (soort) {
    case 'ongeldig':
      return (
        velden[0]?.melding ?? (eigenTekst || 'Niet alles is goed ingevuld. Kijk bij de aangegeven velden.')
      );
    case 'conflict':
      return (
        eigenTekst || 'Dit is intussen al anders gewijzigd. Bekijk de nieuwe stand en probeer het opnieuw.'
      );
    case 'nietGevonden':
      return eigenTekst || 'Dit gegeven bestaat niet meer. Ververs het scherm.';
    case 'geenRecht':
      return eigenTekst || 'U hebt geen recht om dit te doen. Vraag de beheerder.';
    case 'bezet':
      return eigenTekst || 'Het programma is even bezig. Probeer het zo opnieuw.';
    case 'intern':
      return 'Er ging iets mis in het programma. Deze wijziging is niet opgeslagen; al uw eerdere gegevens zijn bewaard. Probeer het opnieuw.';
    case 'verbroken':
      return 'De verbinding met de gegevens viel weg. Deze wijziging is misschien niet opgeslagen. Kijk op het scherm wat er staat en probeer het opnieuw.';
    default:
      return assertNever(soort, 'fout');
  }
}
