import { datumNl } from '../../../shared/domain/tijd/datum.ts';
import type { Periode } from '../../../shared/domain/tijd/periode.ts';

/** "gestopt per 01-06-2026", "begint op 01-01-2027", or nothing while it exists. */
export function bestaansText({ geldigVan, geldigTot }: Periode, vandaag: string): string | null {
  if (geldigVan > vandaag) return `begint op ${datumNl(geldigVan)}`;
  if (geldigTot === null) return null;
  return `${geldigTot > vandaag ? 'stopt' : 'gestopt'} per ${datumNl(geldigTot)}`;
}

export const BACK = (
  <p>
    <a href="#/beheer/teams">‹ Gebieden en teams</a>
  </p>
);

/** What the page of a team or gebied shows while there is nothing else: the list it stands in. */
export const TO_LIST = {
  back: BACK,
  list: { href: '#/beheer/teams', label: 'Naar gebieden en teams' },
} as const;
