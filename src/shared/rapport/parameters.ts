import { z } from 'zod';
import { ID, MAX_ID } from '../contract/base/base.ts';
import type { ClosedList } from '../domain/lijst/closed-list.ts';
import { INDELINGEN } from '../domain/organisatie/lists.ts';
import { isGeldigeDatum } from '../domain/tijd/datum.ts';

/** The parameters of reports: how each reads from an address, and how one chooses it. */

/** How a parameter is chosen: a date, something that exists on that date, or one of a closed list. */
export type Choice =
  | { readonly kind: 'peildatum' | 'gebied' | 'team' | 'organisatie' }
  | {
      readonly kind: 'list';
      readonly label: string;
      readonly options: readonly { readonly waarde: string; readonly label: string }[];
    };

/** The choice that belongs to a parameter. */
export const choices = z.registry<Choice>();

const ofWhat = (what: string) => ({ error: `Kies eerst een ${what} voor dit overzicht.` });

export const peildatum = z
  .string(ofWhat('peildatum'))
  .refine(isGeldigeDatum, ofWhat('peildatum'))
  .register(choices, { kind: 'peildatum' });

/** The id of something that must be chosen; without it there is this one message. */
const chosenId = (message: { readonly error: string }) =>
  z.string(message).min(1, message).max(MAX_ID, message).regex(ID, message);

const id = (kind: 'gebied' | 'team' | 'organisatie') => chosenId(ofWhat(kind)).register(choices, { kind });

/** A complaint: chosen by opening it. */
export const dossier = chosenId({ error: 'Kies eerst een klacht.' });

/** Somebody: chosen by opening their page. */
export const medewerker = chosenId({ error: 'Kies eerst een medewerker.' });

/** A klager: chosen by finding them. */
export const klager = chosenId({ error: 'Kies eerst een klager.' });

/** A list of what was destroyed: chosen by opening it. */
export const vernietigingslijst = chosenId({ error: 'Kies eerst een lijst.' });

export const gebied = id('gebied');
export const team = id('team');
export const organisatie = id('organisatie');

/** One of a closed list; `first` is what holds when nothing was chosen, and stands nowhere else. */
export function oneOf<V extends string>(label: string, list: ClosedList<V>, first: NoInfer<V>) {
  const schema = z.literal(list.values, { error: `Kies “${label}” uit de lijst.` }).default(first);
  choices.add(schema, { kind: 'list', label, options: list.options });
  return schema;
}

export const indeling = oneOf('Indeling', INDELINGEN, 'toenmalig');
