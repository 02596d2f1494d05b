import { describe, expect, it } from 'vitest';
import {
  chooseKluis,
  createKey,
  demoKey,
  findKey,
  keepInKluis,
  SCRYPT,
  sleutelbronSchema,
  wrapKey,
} from './keys.ts';

const kluis = {
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => 'gnome_libsecret',
  encryptString: (text: string) => Buffer.from(text, 'hex').reverse(),
  decryptString: (text: Buffer) => Buffer.from(text).reverse().toString('hex'),
};

/** As a version of before wrote it: the key is what scrypt makes of 'café in de straat'. */
const OLD = {
  soort: 'wachtzin',
  zout: 'ABEiM0RVZneImaq7zN3u/w==',
  ...{ n: 1024, r: 8, p: 1 },
  controle: 'edzAkTPUEikV+JAzyMPt+g==',
} as const;
const OLD_KEY = '1d37ca9a7c746ed3894f5b85044588e4fe5cb169fa603742889127962cffef9d';

describe('chooseKluis', () => {
  it('takes a real key store only', () => {
    expect(chooseKluis(kluis, 'linux')).toBe(kluis);
    expect(chooseKluis({ ...kluis, getSelectedStorageBackend: () => 'basic_text' }, 'linux')).toBeNull();
    expect(chooseKluis({ ...kluis, getSelectedStorageBackend: () => 'unknown' }, 'linux')).toBeNull();
    expect(chooseKluis({ ...kluis, isEncryptionAvailable: () => false }, 'win32')).toBeNull();
    expect(chooseKluis({ ...kluis, getSelectedStorageBackend: () => 'basic_text' }, 'win32')).not.toBeNull();
  });
});

describe('keys', () => {
  it('are 32 random bytes that the key store gives back', async () => {
    const sleutel = createKey();
    const bron = keepInKluis(sleutel, kluis);
    expect(sleutel).toMatch(/^[0-9a-f]{64}$/);
    expect(createKey()).not.toBe(sleutel);
    expect(JSON.stringify(bron)).not.toContain(sleutel);
    expect(await findKey(bron, () => kluis, null)).toEqual({ soort: 'sleutel', sleutel });
  });

  it('are not to be found with another key store', async () => {
    const bron = keepInKluis(createKey(), kluis);
    const piece = () => {
      throw new Error('decrypt');
    };
    expect(await findKey(bron, () => null, null)).toEqual({ soort: 'onvindbaar' });
    expect(await findKey(bron, () => ({ ...kluis, decryptString: piece }), null)).toEqual({
      soort: 'onvindbaar',
    });
  });

  it('of versions of before follow from a wachtzin, whatever the spaces around it', async () => {
    expect(sleutelbronSchema.parse(OLD)).toEqual(OLD);
    const met = (wachtzin: string | null) => findKey(OLD, () => null, wachtzin);
    expect(await met(null)).toEqual({ soort: 'wachtzin-nodig' });
    expect(await met('cafe in de straat')).toEqual({ soort: 'wachtzin-onjuist' });
    expect(await met(' cafe\u0301 in de straat ')).toEqual({ soort: 'sleutel', sleutel: OLD_KEY });
  });

  it('of the demo are the same everywhere', async () => {
    expect(await findKey(demoKey.bron, () => null, null)).toEqual({
      soort: 'sleutel',
      sleutel: demoKey.sleutel,
    });
  });
});

describe('a key under a wachtzin of its own', () => {
  it('comes back with that wachtzin only', async () => {
    const sleutel = createKey();
    const bron = await wrapKey(sleutel, 'blauwe deur met een bel', { n: 1024, r: 8, p: 1 });
    expect(JSON.stringify(bron)).not.toContain(sleutel);
    expect(sleutelbronSchema.parse(bron)).toEqual(bron);
    const met = (wachtzin: string | null) => findKey(bron, () => null, wachtzin);
    expect(await met(null)).toEqual({ soort: 'wachtzin-nodig' });
    expect(await met('groene deur met een bel')).toEqual({ soort: 'wachtzin-onjuist' });
    expect(await met('blauwe deur met een bel ')).toEqual({ soort: 'sleutel', sleutel });
  });
});

describe('what stands in the file is looked at before anything is done with it', () => {
  it('every field has bounds', async () => {
    const wachtzin = OLD;
    const os = keepInKluis(createKey(), kluis);
    const omslag = await wrapKey('00'.repeat(32), 'vier paarden lopen ver', { n: 1024, r: 8, p: 1 });
    const good = (bron: unknown) => sleutelbronSchema.safeParse(bron).success;
    for (const bron of [wachtzin, { ...wachtzin, ...SCRYPT }, os, omslag, demoKey.bron])
      expect(good(bron)).toBe(true);
    for (const [field, values] of Object.entries({
      zout: ['', 'AA==', 'geen base64!', 'A'.repeat(400), null, 3],
      n: [0, 1, -2, 1000, 2 ** 19, 2 ** 24, 2 ** 40, 1.5, Number.NaN, '131072', null],
      r: [0, 17, 2 ** 30, null],
      p: [0, 5, 2 ** 30, null],
      controle: ['', 'AAAA', 'AAAA'.repeat(8), null],
    })) {
      for (const value of values)
        expect(good({ ...wachtzin, [field]: value }), `${field} ${String(value)}`).toBe(false);
    }
    expect(good({ ...wachtzin, n: 2 ** 18, r: 16 })).toBe(false);
    for (const kluistekst of ['', 'niet base64!', 'A'.repeat(40_000), null])
      expect(good({ ...os, kluistekst })).toBe(false);
    for (const field of ['iv', 'inhoud', 'merk']) expect(good({ ...omslag, [field]: '' })).toBe(false);
    expect(good({ soort: 'anders' })).toBe(false);
  });

  it('a text of the key store that is no key is not used', async () => {
    const bron = { soort: 'os' as const, kluistekst: Buffer.from('iets').toString('base64') };
    const andere = { ...kluis, decryptString: () => 'geen sleutel' };
    expect(await findKey(bron, () => andere, null)).toEqual({ soort: 'onvindbaar' });
  });
});
