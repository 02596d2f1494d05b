import type { Werkpatroon } from '../../../../shared/domain/planning/planning.ts';
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
  readonly van: string | null | undefined;
};

export const EMPTY_PATROON: Werkpatroon = [0, 0, 0, 0, 0, 0, 0];

export function patroonWith(patroon: Werkpatroon, dag: number, minuten: number): Werkpatroon {
  const [ma, di, wo, don, vr, za, zo] = patroon.map((was, i) => (i === dag ? minuten : was));
  return [ma ?? 0, di ?? 0, wo ?? 0, don ?? 0, vr ?? 0, za ?? 0, zo ?? 0];
}

/** Messages per field of what is not right yet. */
export function check(filled: Filled): Readonly<Record<string, string>> {
  const messages: Record<string, string> = {};
  if (filled.voornaam.trim() === '') messages.voornaam = 'Vul een voornaam in.';
  if (filled.achternaam.trim() === '') messages.achternaam = 'Vul een achternaam in.';
  if (filled.organisatieId === '') messages.organisatieId = 'Kies een organisatie.';
  if (filled.functieId === '') messages.functieId = 'Kies een functie.';
  const { eigenPatroon, patroon, minutenPerWeek } = filled;
  const sum = patroon.reduce((total, dag) => total + dag, 0);
  if (eigenPatroon && minutenPerWeek !== undefined && sum !== minutenPerWeek) {
    messages.werkpatroon = `De dagen zijn samen ${urenText(sum)} uur; het contract is ${urenText(minutenPerWeek)} uur.`;
  }
  return messages;
}
