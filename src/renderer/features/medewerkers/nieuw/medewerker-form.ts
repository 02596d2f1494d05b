import type { Werkpatroon } from '../../../../shared/domain/planning/planning.ts';
import { patroonMinuten } from '../../../../shared/domain/planning/werkpatroon.ts';
import { urenText } from '../../../../shared/domain/tekst/number.ts';

/** What stands in the form of a new person; `undefined` = nothing valid filled in. */
export type Filled = {
  readonly voornaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  readonly organisatieId: string;
  readonly functieId: string;
  readonly specialismeId: string;
  readonly teamId: string;
  readonly minutenPerWeek: number | undefined;
  readonly eigenPatroon: boolean;
  /** Minutes on Monday … Sunday. */
  readonly patroon: Werkpatroon;
  readonly van: string | undefined;
};

export const EMPTY_PATROON: Werkpatroon = [0, 0, 0, 0, 0, 0, 0];

/** Messages per field of what is not right yet. */
export function check(filled: Filled): Readonly<Record<string, string>> {
  const messages: Record<string, string> = {};
  if (filled.voornaam.trim() === '') messages.voornaam = 'Vul een voornaam in.';
  if (filled.achternaam.trim() === '') messages.achternaam = 'Vul een achternaam in.';
  if (filled.organisatieId === '') messages.organisatieId = 'Kies een organisatie.';
  if (filled.functieId === '') messages.functieId = 'Kies een functie.';
  const { eigenPatroon, patroon, minutenPerWeek } = filled;
  const sum = patroonMinuten(patroon);
  if (eigenPatroon && minutenPerWeek !== undefined && sum !== minutenPerWeek) {
    messages.werkpatroon = `De dagen zijn samen ${urenText(sum)} uur; het contract is ${urenText(minutenPerWeek)} uur.`;
  }
  return messages;
}
