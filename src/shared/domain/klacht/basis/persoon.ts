/**
 * Who is who in a complaint. Rules about people (Awb 9:7, shielding) compare keys, and a person can stand in a
 * complaint under several: as gebruiker, as medewerker, or only by name.
 */
import { korteNaam, volledigeNaam, weergavenaam } from '../../tekst/naam.ts';
import { lettersOf, zoekvorm } from '../../tekst/zoeknaam.ts';
import type { Persoon } from './types.ts';

/** Before the name of somebody who is known by name only: as a key it stands where others have an id. */
const BY_NAME = 'naam:';

/** The key of somebody who is known by name only. */
export function naamSleutel(naam: string): string {
  return `${BY_NAME}${naam}`;
}

/** The name in a key, or null when it is the id of a medewerker or a gebruiker. */
export function naamInSleutel(sleutel: string): string | null {
  return sleutel.startsWith(BY_NAME) ? sleutel.slice(BY_NAME.length) : null;
}

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
  // Not the name as one reads it: 'Kim' 'de' and 'Kim de' '' are read alike and shortened otherwise.
  const key = `${parts.voornaam}\0${parts.tussenvoegsel}\0${parts.achternaam}`;
  const made = known.get(key);
  if (made !== undefined) return made;
  if (known.size >= MAX_KNOWN) known.clear();
  const achternaam = { ...parts, voornaam: '' };
  const written = [
    volledigeNaam(parts),
    korteNaam(parts),
    weergavenaam(parts),
    volledigeNaam(achternaam),
  ].map(zoekvorm);
  known.set(key, written);
  return written;
}

/** Those whose name a text could be, in any way of writing it. */
export function naamgenotenOf<M extends Naamdelen>(naam: string, mensen: readonly M[]): M[] {
  const vorm = zoekvorm(naam);
  // Every spelling holds the whole achternaam, so of nearly everybody no spelling has to be made.
  return mensen.filter((mens) => vorm.includes(lettersOf(mens.achternaam)) && spellings(mens).includes(vorm));
}

/** 'Vries, Kim de' as one says it. */
const inOrder = (naam: string): string => naam.replace(/^([^,]*),(.*)$/u, '$2 $1').trim();
const short = (naam: string): string => naam.replace(/^(\S)\S*\s/u, '$1 ');

/** Whether two names that people typed are one: whole, or one of them with only the first letter of its first name. */
export function isDezelfdeNaam(a: string, b: string): boolean {
  const [left, right] = [inOrder(a), inOrder(b)];
  const [wholeLeft, wholeRight] = [zoekvorm(left), zoekvorm(right)];
  return (
    wholeLeft === wholeRight || wholeLeft === zoekvorm(short(right)) || zoekvorm(short(left)) === wholeRight
  );
}

/** Whether two names are the same as a whole: 'Jan de Wit' and 'Wit, Jan de'. A first letter is not enough. */
export function isZelfdeHeleNaam(a: string, b: string): boolean {
  return zoekvorm(inOrder(a)) === zoekvorm(inOrder(b));
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
  if ((persoon.accounts ?? []).includes(id)) return true;
  const naam = naamInSleutel(id);
  if (naam !== null) return (persoon.namen ?? []).some((own) => isDezelfdeNaam(own, naam));
  return persoonState(persoon) === 'onbekend' && (persoon.naamgenoten ?? []).includes(id);
}

/** Whether somebody of the same name stands there, of whom was said that it is another person. */
export function isNaamgenootOf(persoon: Persoon, ids: readonly string[]): boolean {
  return persoonState(persoon) === 'geen' && (persoon.naamgenoten ?? []).some((id) => ids.includes(id));
}
