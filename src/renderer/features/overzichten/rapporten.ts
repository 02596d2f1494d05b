import { isRapportNaam, overzichten, rapporten } from '../../../shared/rapport/rapporten.ts';
import type { Choice } from '../../components/field/choice-options.tsx';

/** What the chooser offers: the overviews, and every report whose screen it leads to. */
export const RAPPORTEN: readonly Choice[] = Object.values(rapporten)
  .filter(({ place }) => place.kind === 'overzichten' || (place.kind === 'screen' && place.listed))
  .map(({ name, label }) => ({ waarde: name, label }));

/** The address of the screen that the chooser leads to for this report; null: there is none. */
export function screenPath(rapport: string | null): string | null {
  if (rapport === null || !isRapportNaam(rapport)) return null;
  const { place } = rapporten[rapport];
  return place.kind === 'screen' && place.listed ? place.path : null;
}

/** Overviews of who works where for whom; a new overview is one of these. */
export type StafRapport = Exclude<keyof typeof overzichten, 'gebiedsoverzicht' | 'teamoverzicht'>;

export function isStafRapport(value: string | null): value is StafRapport {
  return (
    value !== null &&
    Object.hasOwn(overzichten, value) &&
    value !== 'gebiedsoverzicht' &&
    value !== 'teamoverzicht'
  );
}
