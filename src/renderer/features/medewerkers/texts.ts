import type { MedewerkerLine } from '../../../shared/contract/medewerkers.ts';
import { datumNl } from '../../../shared/domain/tijd/datum.ts';

export function afwezigText(afwezig: MedewerkerLine['afwezig']): string {
  if (afwezig === null) return '';
  return afwezig.tm === null ? 'afwezig' : `afwezig t/m ${datumNl(afwezig.tm)}`;
}

export function aantalMensen(aantal: number): string {
  return aantal === 1 ? '1 medewerker' : `${aantal.toLocaleString('nl-NL')} medewerkers`;
}
