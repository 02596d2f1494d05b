import { z } from 'zod';
import { ID, MAX_ID } from '../shared/contract/base/base.ts';
import type { WayIn } from '../shared/contract/gebruikers.ts';
import { findKey, type Kluis, keepInKluis, type ScryptKosten, sleutelbronSchema, wrapKey } from './keys.ts';

/**
 * The ways in to one administratie (besluit 0018): each wraps the same key, for one gebruiker. It stands in the sidecar
 * beside the store, and in those of its copies, and never holds the key itself.
 */
const slotSchema = z.object({
  /** Whose: a row of `gebruiker`; null = nobody knows (a file of before, a recovery, a copy made for elsewhere). */
  gebruiker: z.string().min(1).max(MAX_ID).regex(ID).nullable(),
  /** What is chosen from when somebody signs in; '' where nobody is known. */
  naam: z.string().max(200),
  /** A start passphrase: whoever signs in with it chooses another one first. */
  eenmalig: z.boolean(),
  /**
   * An account of the computer that somebody else linked to them: it lets nobody in until they have signed in on it with
   * a passphrase of their own.
   */
  wacht: z.literal(true).optional(),
  bron: sleutelbronSchema,
});
export type KeySlot = z.infer<typeof slotSchema>;
export type KeyRing = readonly KeySlot[];

/** More people than ever work with one administratie. */
const MAX_SLOTS = 300;
export const keyRingSchema = z.array(slotSchema).min(1).max(MAX_SLOTS);

/** Somebody as the ring knows them. */
export type RingPerson = { readonly id: string; readonly naam: string };

/** A ring with one way in, of whom nobody knows who it is. */
export function ringOf(bron: KeySlot['bron']): KeyRing {
  return [{ gebruiker: null, naam: '', eenmalig: false, bron }];
}

/** Whom one can sign in as, in the order of the ring; null = nobody knows who. */
export function peopleOf(ring: KeyRing): readonly (string | null)[] {
  return [...new Set(ring.map(({ gebruiker }) => gebruiker))];
}

export const slotsOf = (ring: KeyRing, id: string | null): KeyRing =>
  ring.filter(({ gebruiker }) => gebruiker === id);

const isComputer = ({ bron }: KeySlot): boolean => bron.soort === 'os';
const hasPassphrase = ({ bron }: KeySlot): boolean => bron.soort === 'wachtzin' || bron.soort === 'omslag';
/** A way in that asks nothing: the account of the computer, where it was used before. */
const isShortcut = (slot: KeySlot): boolean => !hasPassphrase(slot) && slot.wacht !== true;

/** Whether somebody has a passphrase that they chose themselves. */
export function hasOwnPassphrase(ring: KeyRing, id: string | null): boolean {
  return slotsOf(ring, id).some((slot) => hasPassphrase(slot) && !slot.eenmalig);
}

/** What lets people in after a lock: the account of the computer says that somebody is at it, not who. */
export function afterLock(ring: KeyRing): KeyRing {
  return ring.filter((slot) => !isComputer(slot) || !hasOwnPassphrase(ring, slot.gebruiker));
}

export type RingFind =
  | { readonly soort: 'sleutel'; readonly sleutel: string; readonly slot: KeySlot }
  | { readonly soort: 'wachtzin-nodig' | 'wachtzin-onjuist' | 'onvindbaar' };

/** So many passphrases are tried at most: each costs what scrypt costs, and a file may name hundreds. */
const MAX_TRIES = 5;

/** Whom to choose from before a passphrase is tried: there are too many to try them all; empty = no need to. */
export function peopleToName(ring: KeyRing): readonly RingPerson[] {
  const known = ring.filter(hasPassphrase);
  if (known.length <= MAX_TRIES) return [];
  const names = new Map(known.map(({ gebruiker, naam }) => [gebruiker ?? '', naam]));
  return [...names].map(([id, naam]) => ({ id, naam }));
}

/**
 * Finds the key with one of these: the account of this computer where that has one, else a passphrase; `wachtzin`
 * null = not typed yet. Of many passphrases the last ones are tried: what somebody chose last stands last.
 */
export async function openRing(
  ring: KeyRing,
  kluis: () => Kluis,
  wachtzin: string | null,
): Promise<RingFind> {
  const withPassphrase = ring.filter(hasPassphrase);
  const tried = wachtzin === null ? ring.filter(isShortcut) : withPassphrase.slice(-MAX_TRIES);
  for (const slot of tried) {
    const found = await findKey(slot.bron, kluis, wachtzin);
    if (found.soort === 'sleutel') return { soort: 'sleutel', sleutel: found.sleutel, slot };
  }
  if (withPassphrase.length === 0) return { soort: 'onvindbaar' };
  return { soort: wachtzin === null ? 'wachtzin-nodig' : 'wachtzin-onjuist' };
}

/** The ring in which somebody has this passphrase, in the place of the one they had. */
export async function withPassphrase(
  ring: KeyRing,
  { id, naam }: RingPerson,
  key: string,
  { wachtzin, eenmalig, kosten }: { wachtzin: string; eenmalig: boolean; kosten: ScryptKosten },
): Promise<KeyRing> {
  const rest = ring.filter((slot) => slot.gebruiker !== id || isComputer(slot));
  return [...rest, { gebruiker: id, naam, eenmalig, bron: await wrapKey(key, wachtzin, kosten) }];
}

/** The ring in which this account of this computer will let somebody in, once they have signed in on it themselves. */
export function withComputerLater(
  ring: KeyRing,
  { id, naam }: RingPerson,
  key: string,
  kluis: NonNullable<Kluis>,
): KeyRing {
  const rest = ring.filter((slot) => !(slot.wacht === true && opensHere(slot, kluis)));
  return [...rest, { gebruiker: id, naam, eenmalig: false, wacht: true, bron: keepInKluis(key, kluis) }];
}

/** Whether this account of this computer is linked to somebody who has not signed in on it yet. */
export function isWaitingHere(ring: KeyRing, id: string, kluis: Kluis): boolean {
  return slotsOf(ring, id).some((slot) => slot.wacht === true && opensHere(slot, kluis));
}

/** Somebody who gets in by this account of this computer alone, besides `id`; null = nobody. */
export function onlyByComputer(ring: KeyRing, id: string, kluis: NonNullable<Kluis>): RingPerson | null {
  const left = withoutComputer(ring, kluis);
  const lost = ring.find(
    ({ gebruiker }) => gebruiker !== null && gebruiker !== id && slotsOf(left, gebruiker).length === 0,
  );
  return lost === undefined ? null : { id: lost.gebruiker ?? '', naam: lost.naam };
}

/**
 * The ring in which this account of this computer lets somebody in. An account is of one person: whoever it let in
 * before no longer gets in by it.
 */
export function withComputer(
  ring: KeyRing,
  { id, naam }: RingPerson,
  key: string,
  kluis: NonNullable<Kluis>,
): KeyRing {
  return [
    ...withoutComputer(ring, kluis),
    { gebruiker: id, naam, eenmalig: false, bron: keepInKluis(key, kluis) },
  ];
}

/** The ring without what this account of this computer opens. */
export function withoutComputer(ring: KeyRing, kluis: NonNullable<Kluis>): KeyRing {
  return ring.filter((slot) => !(isComputer(slot) && opensHere(slot, kluis)));
}

/** Whether the account of this computer opens this one. */
export function opensHere({ bron }: KeySlot, kluis: Kluis): boolean {
  if (bron.soort !== 'os' || kluis === null) return false;
  try {
    return /^[0-9a-f]{64}$/u.test(kluis.decryptString(Buffer.from(bron.kluistekst, 'base64')));
  } catch {
    return false;
  }
}

/** The ring without the ways in of somebody. */
export function withoutPerson(ring: KeyRing, id: string): KeyRing {
  return ring.filter(({ gebruiker }) => gebruiker !== id);
}

/**
 * The ring as the administratie knows its people: who ended has no way in any more, and names are those of now. A way in of
 * which nobody knew whose it is belongs to who opened with it (`self`).
 */
export function asPeople(ring: KeyRing, people: readonly RingPerson[], self: RingPerson | null): KeyRing {
  const names = new Map(people.map(({ id, naam }) => [id, naam]));
  // What was forgotten makes place for what was chosen instead.
  const claimed = self === null ? [] : slotsOf(ring, null);
  const current = ring.filter(
    (slot) => slot.gebruiker !== self?.id || !claimed.some((one) => isComputer(one) === isComputer(slot)),
  );
  const known = current.flatMap((slot) => {
    const id = slot.gebruiker ?? self?.id ?? null;
    if (id === null) return [slot];
    const naam = names.get(id);
    return naam === undefined ? [] : [{ ...slot, gebruiker: id, naam: naam.slice(0, 200) }];
  });
  // Without a way in for anybody the file would be no key file: the recovery key sorts that out.
  return known.length === 0 ? ring : known;
}

/** What somebody can get in with. */
export function wayInOf(ring: KeyRing, id: string): WayIn {
  const own = slotsOf(ring, id);
  const computer = own.some((slot) => isComputer(slot) && isShortcut(slot));
  const passphrase = own.find(hasPassphrase);
  if (passphrase === undefined) return computer ? 'computer' : 'geen';
  if (passphrase.eenmalig) return computer ? 'computer' : 'eenmalig';
  return computer ? 'wachtzin-en-computer' : 'wachtzin';
}
