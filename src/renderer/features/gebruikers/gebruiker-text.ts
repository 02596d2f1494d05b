import type { GebruikerLine, WayIn } from '../../../shared/contract/gebruikers.ts';
import { GEBRUIKER_ROLLEN } from '../../../shared/domain/gebruiker/rol.ts';
import { datumNl, plusDagen } from '../../../shared/domain/tijd/datum.ts';

export type RolLine = GebruikerLine['rollen'][number];

/** How somebody gets in, in words. */
export const TOEGANG: Readonly<Record<WayIn, string>> = {
  geen: 'kan zich niet aanmelden',
  eenmalig: 'heeft een startwachtzin',
  wachtzin: 'met eigen wachtzin',
  computer: 'met account van een computer',
  'wachtzin-en-computer': 'met wachtzin of account van een computer',
};

/** 'Gebiedsmanager van Noord'. */
export function roleText({ rol, gebied }: Pick<RolLine, 'rol' | 'gebied'>): string {
  return gebied === null ? GEBRUIKER_ROLLEN.labels[rol] : `${GEBRUIKER_ROLLEN.labels[rol]} van ${gebied}`;
}

type Periode = Pick<GebruikerLine, 'geldigVan' | 'geldigTot'>;

/** What of a period is worth saying today: '' for what just goes on. */
export function periodeNote({ geldigVan, geldigTot }: Periode, vandaag: string): string {
  const last = geldigTot === null ? null : plusDagen(geldigTot, -1);
  if (last !== null && last < vandaag) return `t/m ${datumNl(last)}`;
  const parts = [
    geldigVan > vandaag ? `vanaf ${datumNl(geldigVan)}` : '',
    last === null ? '' : `t/m ${datumNl(last)}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

export const isEnded = ({ geldigTot }: Periode, vandaag: string): boolean =>
  geldigTot !== null && geldigTot <= vandaag;

/** Roles of today and later, then those that ended. */
export function inOrder(rollen: readonly RolLine[], vandaag: string): readonly RolLine[] {
  return rollen.toSorted((a, b) => Number(isEnded(a, vandaag)) - Number(isEnded(b, vandaag)));
}
