import type { KlachtChoices } from '../basis/klachten.queries.ts';

/** Stands for who works now: that person may not be a gebruiker yet. */
export const IK = 'ik';

export type Persoon = Pick<KlachtChoices['ik'], 'naam' | 'stand' | 'medewerkerId' | 'naamgenoten'>;

/**
 * Whether who works now may say who they are: once, and only what takes no shield away. With one medewerker of their name it
 * is that one; otherwise only where nobody else can say it.
 */
export const mayOwnWie = ({ stand, naamgenoten, anderen }: KlachtChoices['ik']): boolean =>
  stand === 'onbekend' && (naamgenoten.length === 1 || (naamgenoten.length === 0 && anderen.length === 0));

type People = Pick<KlachtChoices, 'ik' | 'personen'>;

/** Of whom this user may say who they are, by id; IK is oneself. */
export function personenFor(keuzes: People, magAnderen: boolean): ReadonlyMap<string, Persoon> {
  const { ik } = keuzes;
  return new Map<string, Persoon>([
    ...(mayOwnWie(ik) ? [[IK, ik] as const] : []),
    ...(magAnderen ? keuzes.personen.filter(({ id }) => id !== ik.id) : []).map(
      (persoon) => [persoon.id, persoon] as const,
    ),
  ]);
}

/** Why there is nobody to say it of, and what to do instead. */
export function nobodyText({ ik }: People, magAnderen: boolean): string {
  const own =
    ik.stand === 'onbekend'
      ? 'Wie u zelf bent, kunt u hier niet vastleggen.'
      : 'Wie u zelf bent, is al vastgelegd.';
  return magAnderen
    ? `${own} Er is verder nog niemand die klachten behandelt. Voeg eerst iemand toe met “Persoon toevoegen…”.`
    : `${own} Van anderen legt de administratie of de beheerder het vast.`;
}
