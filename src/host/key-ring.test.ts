import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { describe, expect, it, vi } from 'vitest';
import {
  asPeople,
  type KeyRing,
  keyRingSchema,
  openRing,
  opensHere,
  peopleOf,
  ringOf,
  slotsOf,
  wayInOf,
  withComputer,
  withoutComputer,
  withoutPerson,
  withPassphrase,
} from './key-ring.ts';
import { createKey, type Kluis } from './keys.ts';
import { readSidecar, sidecarText } from './sidecar.ts';

// Deriving a key is slow on purpose; not in a test.
const kosten = { n: 1024, r: 8, p: 1 };
const ANNA = { id: 'g-anna', naam: 'Anna de Wit' };
const BERT = { id: 'g-bert', naam: 'Bert Smit' };

/** A key store that opens only what it closed, as another account of a computer does. */
function kluisOf(account: string): NonNullable<Kluis> {
  return {
    encryptString: (text) => Buffer.from(`${account} ${text}`),
    decryptString: (bytes) => {
      const text = bytes.toString();
      if (!text.startsWith(`${account} `)) throw new Error('another account');
      return text.slice(account.length + 1);
    },
  };
}

const key = createKey();
const add = (ring: KeyRing, who: typeof ANNA, wachtzin: string, eenmalig = false) =>
  withPassphrase(ring, who, key, { wachtzin, eenmalig, kosten });
const open = (ring: KeyRing, wachtzin: string | null, kluis: Kluis = null) =>
  openRing(ring, () => kluis, wachtzin);

describe('a key ring', () => {
  it('gives each person the same key with a passphrase of their own, and keeps neither', async () => {
    const ring = await add(await add([], ANNA, 'de blauwe deur van anna'), BERT, 'het grote raam van bert');
    expect(JSON.stringify(ring)).not.toContain(key);
    expect(new Set(ring.map(({ bron }) => ('zout' in bron ? bron.zout : '')))).toHaveProperty('size', 2);
    expect(await open(ring, 'de blauwe deur van anna')).toMatchObject({
      sleutel: key,
      slot: { gebruiker: ANNA.id },
    });
    expect(await open(ring, 'het grote raam van bert')).toMatchObject({
      sleutel: key,
      slot: { gebruiker: BERT.id },
    });
    expect(await open(ring, 'iets heel anders hoor')).toEqual({ soort: 'wachtzin-onjuist' });
    expect(await open(ring, null)).toEqual({ soort: 'wachtzin-nodig' });
    // The passphrase of somebody else is none of theirs.
    expect(await open(slotsOf(ring, ANNA.id), 'het grote raam van bert')).toEqual({
      soort: 'wachtzin-onjuist',
    });
  });

  it('a new passphrase takes the place of the old one, and of that person only', async () => {
    const ring = await add(await add([], ANNA, 'eerste zin van anna', true), BERT, 'de zin van bert hier');
    expect(wayInOf(ring, ANNA.id)).toBe('eenmalig');
    const next = await add(ring, ANNA, 'tweede zin van anna');
    expect(next).toHaveLength(2);
    expect(wayInOf(next, ANNA.id)).toBe('wachtzin');
    expect(await open(next, 'eerste zin van anna')).toEqual({ soort: 'wachtzin-onjuist' });
    expect(await open(next, 'de zin van bert hier')).toMatchObject({ soort: 'sleutel' });
  });

  it('a computer account lets one person in, and only that account', async () => {
    const [here, there] = [kluisOf('hier'), kluisOf('daar')];
    const ring = withComputer(await add([], BERT, 'de zin van bert hier'), ANNA, key, here);
    expect(wayInOf(ring, ANNA.id)).toBe('computer');
    expect(await open(slotsOf(ring, ANNA.id), null, here)).toMatchObject({ sleutel: key });
    expect(await open(slotsOf(ring, ANNA.id), null, there)).toEqual({ soort: 'onvindbaar' });
    expect(await open(slotsOf(ring, ANNA.id), null)).toEqual({ soort: 'onvindbaar' });
    const other = withComputer(ring, BERT, key, here);
    expect(wayInOf(other, ANNA.id)).toBe('geen');
    expect(wayInOf(other, BERT.id)).toBe('wachtzin-en-computer');
    // On another computer each has their own account.
    const both = withComputer(ring, BERT, key, there);
    expect(both.filter((slot) => opensHere(slot, here))).toHaveLength(1);
    expect(wayInOf(withoutComputer(both, there), BERT.id)).toBe('wachtzin');
    expect(wayInOf(withoutComputer(both, there), ANNA.id)).toBe('computer');
  });

  it('whoever ended has no way in any more, and a way in of before is whose it turns out to be', async () => {
    const old = ringOf({ soort: 'os', kluistekst: 'AAAA' });
    expect(peopleOf(old)).toEqual([null]);
    expect(asPeople(old, [ANNA], null)).toEqual(old);
    const ring = asPeople(old, [ANNA], ANNA);
    expect(ring).toMatchObject([{ gebruiker: ANNA.id, naam: 'Anna de Wit' }]);
    const two = await add(ring, BERT, 'de zin van bert hier');
    expect(peopleOf(two)).toEqual([ANNA.id, BERT.id]);
    const renamed = { ...ANNA, naam: 'Anna Smit-de Wit' };
    expect(asPeople(two, [renamed], renamed)).toMatchObject([
      { gebruiker: ANNA.id, naam: 'Anna Smit-de Wit' },
    ]);
    expect(await open(asPeople(two, [ANNA], ANNA), 'de zin van bert hier')).toEqual({ soort: 'onvindbaar' });
    expect(peopleOf(withoutPerson(two, BERT.id))).toEqual([ANNA.id]);
    // A key file without any way in cannot be read: then it stays as it is.
    expect(asPeople(two, [], null)).toEqual(two);
  });

  it('goes into the sidecar and comes out of it, also with a hundred people', async () => {
    const [slot = expect.unreachable()] = await add([], ANNA, 'de blauwe deur van anna');
    const ring = Array.from({ length: 100 }, (_, i) => ({ ...slot, gebruiker: `g-${String(i)}` }));
    expect(readSidecar(sidecarText({ naam: 'Proef', ring }))).toEqual({ naam: 'Proef', ring });
    expect(keyRingSchema.safeParse([]).success).toBe(false);
  });
});

describe('a ring that was filled up', () => {
  it('of one person costs a few tries, not hundreds: the last ones', async () => {
    const key = createKey();
    const own = (
      await withPassphrase([], ANNA, key, { wachtzin: 'de echte zin van anna', eenmalig: false, kosten })
    )[0];
    const other = (
      await withPassphrase([], ANNA, key, { wachtzin: 'een andere zin', eenmalig: false, kosten })
    )[0];
    if (own === undefined || other === undefined) throw new Error('no ring');
    const rest = Array.from({ length: 299 }, () => other);
    const find = (ring: KeyRing) => openRing(ring, () => null, 'de echte zin van anna');
    expect((await find([own, ...rest])).soort).toBe('wachtzin-onjuist');
    expect((await find([...rest, own])).soort).toBe('sleutel');
    const derived = vi.spyOn(crypto, 'scrypt');
    syncBuiltinESMExports();
    await find([own, ...rest]);
    expect(derived).toHaveBeenCalledTimes(5);
    derived.mockRestore();
    syncBuiltinESMExports();
  });
});
