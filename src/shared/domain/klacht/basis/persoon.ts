/**
 * Who is who in a complaint. Rules about people (Awb 9:7, shielding) compare keys, and a person can stand in a
 * complaint under several: as gebruiker, as medewerker, or only by name.
 */
import { korteNaam, volledigeNaam, weergavenaam } from '../../tekst/naam.ts';
import { zoekvorm } from '../../tekst/zoeknaam.ts';
import type { Persoon } from './types.ts';

/** Whether it was recorded which medewerker somebody is; nobody knows is not the same as no medewerker. */
export const PERSOON_STANDEN = ['medewerker', 'geen', 'onbekend'] as const;
export type PersoonState = (typeof PERSOON_STANDEN)[number];

export function persoonState({
  medewerkerId,
  geenMedewerker,
}: Pick<Persoon, 'medewerkerId' | 'geenMedewerker'>): PersoonState {
  if (medewerkerId !== null) return 'medewerker';
  return geenMedewerker === true ? 'geen' : 'onbekend';
}

type Naamdelen = Parameters<typeof volledigeNaam>[0];

/** Spellings cost more than comparing them, and the same people are compared at every look at a complaint. */
const known = new Map<string, readonly string[]>();
const MAX_KNOWN = 20_000;

/** The ways in which one name is written: 'Kim de Vries', 'K. de Vries', 'Vries, Kim de', 'de Vries', 'kdevries'. */
function spellings(parts: Naamdelen): readonly string[] {
  const key = weergavenaam(parts);
  const made = known.get(key);
  if (made !== undefined) return made;
  if (known.size >= MAX_KNOWN) known.clear();
  const achternaam = { ...parts, voornaam: '' };
  const written = [volledigeNaam(parts), korteNaam(parts), key, volledigeNaam(achternaam)].map(zoekvorm);
  known.set(key, written);
  return written;
}

/** Those whose name a text could be, in any way of writing it. */
export function naamgenotenOf<M extends Naamdelen>(naam: string, mensen: readonly M[]): M[] {
  const vorm = zoekvorm(naam);
  return mensen.filter((mens) => spellings(mens).includes(vorm));
}

export function isDezelfdePersoon(a: Persoon, b: Persoon): boolean {
  return a.gebruikerId === b.gebruikerId || (a.medewerkerId !== null && a.medewerkerId === b.medewerkerId);
}

/**
 * Whether this person is the one that a complaint names. Of whom it is not known whether they are a medewerker,
 * everybody of that name may be: unknown never passes.
 */
export function isGenoemd(persoon: Persoon, id: string): boolean {
  if (id === persoon.gebruikerId || id === persoon.medewerkerId) return true;
  return persoonState(persoon) === 'onbekend' && (persoon.naamgenoten ?? []).includes(id);
}

/** Whether somebody of the same name stands there, of whom was said that it is another person. */
export function isNaamgenootOf(persoon: Persoon, ids: readonly string[]): boolean {
  return persoonState(persoon) === 'geen' && (persoon.naamgenoten ?? []).some((id) => ids.includes(id));
}
