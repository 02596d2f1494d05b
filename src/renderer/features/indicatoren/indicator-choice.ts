import { useSearchParams } from 'react-router';
import { closedList } from '../../../shared/domain/lijst/closed-list.ts';
import { findSleutel } from './indicator-value.ts';
import { laatsteKwartaal, readPeriode } from './period.ts';

export const SOORTEN = closedList({ kwartaal: 'Kwartaal', jaar: 'Jaar' });
export const VERGELIJKINGEN = closedList({ vorige: 'De periode ervoor', jaar: 'Een jaar eerder' });

/** What is chosen; it lives in the address, so that a link leads to the same figures. */
export function useIndicatorChoice(vandaag: string) {
  const [search, setSearch] = useSearchParams();
  const periode = readPeriode(search.get('periode')) ?? laatsteKwartaal(vandaag);
  const vergelijking = VERGELIJKINGEN.find(search.get('vergelijk')) ?? 'vorige';
  const choice = {
    periode,
    vergelijking,
    /** The city, a gebied or a team: '' is the city. */
    eenheid: search.get('voor') ?? '',
    sleutel: findSleutel(search.get('indicator')),
  };
  const link = (part: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(search);
    for (const [naam, waarde] of Object.entries(part)) {
      if (waarde === '') next.delete(naam);
      else next.set(naam, waarde);
    }
    return next;
  };
  return {
    ...choice,
    path: (part: Readonly<Record<string, string>>) => `#/indicatoren?${link(part).toString()}`,
    set: (part: Readonly<Record<string, string>>) => setSearch(link(part), { replace: true }),
  };
}

export type IndicatorChoice = ReturnType<typeof useIndicatorChoice>;
