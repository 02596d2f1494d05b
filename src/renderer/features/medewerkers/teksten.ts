import type { Dienststand, MedewerkerRegel, MedewerkerSkj } from '../../../shared/contract/medewerkers.ts';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { datumNl, plusDagen } from '../../../shared/domain/tijd/datum.ts';

export const STAND_LABEL: Readonly<Record<Dienststand, string>> = {
  'in-dienst': 'In dienst',
  komt: 'Komt nog',
  'uit-dienst': 'Uit dienst',
};

/** "geldig t/m 30-11-2021", with a warning in words when a signal term is passed. */
export function skjTekst(skj: MedewerkerSkj): string {
  switch (skj.soort) {
    case 'niet-nodig':
      return 'niet nodig';
    case 'geldig': {
      const tm = datumNl(plusDagen(skj.verloopdatum, -1));
      return skj.signaal === null ? `geldig t/m ${tm}` : `let op: t/m ${tm}`;
    }
    case 'verlopen':
      return `verlopen op ${datumNl(skj.verloopdatum)}`;
    case 'ontbreekt':
      return 'ontbreekt';
    default:
      return assertNever(skj);
  }
}

/** Whether somebody has to do something about the SKJ. */
export function skjErnst(skj: MedewerkerSkj): 'goed' | 'let-op' | 'fout' {
  if (skj.soort === 'verlopen' || skj.soort === 'ontbreekt') return 'fout';
  return skj.soort === 'geldig' && skj.signaal !== null ? 'let-op' : 'goed';
}

export function afwezigTekst(afwezig: MedewerkerRegel['afwezig']): string {
  if (afwezig === null) return '';
  return afwezig.tm === null ? 'afwezig' : `afwezig t/m ${datumNl(afwezig.tm)}`;
}

/** Last day of something that ends on `tot` (exclusive); '' = open. */
export function laatsteDag(tot: string | null): string {
  return tot === null ? '' : datumNl(plusDagen(tot, -1));
}

export function aantalMensen(aantal: number): string {
  return aantal === 1 ? '1 medewerker' : `${aantal.toLocaleString('nl-NL')} medewerkers`;
}
