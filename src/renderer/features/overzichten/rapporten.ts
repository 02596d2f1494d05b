import type { Recht } from '../../../shared/domain/gebruiker/rechten.ts';
import type { ParameterSchema } from '../../../shared/rapport/rapport.ts';
import {
  isRapportNaam,
  overzichten,
  type RapportNaam,
  rapporten,
} from '../../../shared/rapport/rapporten.ts';
import type { Choice } from '../../components/field/choice-options.tsx';

/** What the chooser offers: the overviews, and every report whose screen it leads to. */
export const RAPPORTEN: readonly Choice[] = Object.values(rapporten)
  .filter(({ place }) => place.kind === 'overzichten' || (place.kind === 'screen' && place.listed))
  .map(({ name, label }) => ({ waarde: name, label }));

/** Of these what somebody with these rights may read, and the one that is open: it says itself who it is for. */
export function offeredTo(rechten: readonly Recht[], open: RapportNaam): readonly Choice[] {
  return RAPPORTEN.filter(
    ({ waarde }) =>
      waarde === open || (isRapportNaam(waarde) && rechten.includes(rapporten[waarde].audience.recht)),
  );
}

/** The address of the screen that the chooser leads to for this report; null: there is none. */
export function screenPath(rapport: string | null): string | null {
  if (rapport === null || !isRapportNaam(rapport)) return null;
  const { place } = rapporten[rapport];
  return place.kind === 'screen' && place.listed ? place.path : null;
}

export type OverzichtNaam = keyof typeof overzichten;

/** What is chosen, a text for each parameter. */
export type Values = Readonly<Record<string, string>>;

/** The parameters of an overview with their schemas, in the order of the form. */
export function parametersOf(rapport: OverzichtNaam): [string, ParameterSchema['shape'][string]][] {
  return Object.entries<ParameterSchema['shape'][string]>(overzichten[rapport].parameters.shape);
}

/** Its parameters as they were asked; what is missing or cannot be is the default, and '' where there is none. */
export function readValues(rapport: OverzichtNaam, asked: Values): Values {
  return Object.fromEntries(
    parametersOf(rapport).map(([name, schema]) => {
      const read = schema.safeParse(asked[name]);
      const value = read.success ? read : schema.safeParse(undefined);
      return [name, value.success ? value.data : ''];
    }),
  );
}

/** Every overview but those of a gebied or a team, which remember what was chosen; a new one is one of these. */
export type OtherOverzicht = Exclude<OverzichtNaam, 'gebiedsoverzicht' | 'teamoverzicht'>;

export function isOtherOverzicht(value: string | null): value is OtherOverzicht {
  return (
    value !== null &&
    Object.hasOwn(overzichten, value) &&
    value !== 'gebiedsoverzicht' &&
    value !== 'teamoverzicht'
  );
}
