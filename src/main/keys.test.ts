import { describe, expect, it } from 'vitest';
import { chooseKluis, createKluisSleutel, createWachtzinSleutel, demoSleutel, findSleutel } from './keys.ts';

const kluis = {
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => 'gnome_libsecret',
  encryptString: (tekst: string) => Buffer.from(tekst, 'hex').reverse(),
  decryptString: (tekst: Buffer) => Buffer.from(tekst).reverse().toString('hex'),
};

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
    const een = createKluisSleutel(kluis);
    expect(een.sleutel).toMatch(/^[0-9a-f]{64}$/);
    expect(createKluisSleutel(kluis).sleutel).not.toBe(een.sleutel);
    expect(JSON.stringify(een.bron)).not.toContain(een.sleutel);
    expect(await findSleutel(een.bron, () => kluis, null)).toEqual({
      soort: 'sleutel',
      sleutel: een.sleutel,
    });
  });

  it('are not to be found with another key store', async () => {
    const { bron } = createKluisSleutel(kluis);
    const stuk = () => {
      throw new Error('decrypt');
    };
    expect(await findSleutel(bron, () => null, null)).toEqual({ soort: 'onvindbaar' });
    expect(await findSleutel(bron, () => ({ ...kluis, decryptString: stuk }), null)).toEqual({
      soort: 'onvindbaar',
    });
  });

  it('follow from a wachtzin, whatever the spaces around it', async () => {
    const { sleutel, bron } = await createWachtzinSleutel('café in de straat', { n: 1024, r: 8, p: 1 });
    expect(JSON.stringify(bron)).not.toContain(sleutel);
    const met = (wachtzin: string | null) => findSleutel(bron, () => null, wachtzin);
    expect(await met(null)).toEqual({ soort: 'wachtzin-nodig' });
    expect(await met('cafe in de straat')).toEqual({ soort: 'wachtzin-onjuist' });
    expect(await met(' cafe\u0301 in de straat ')).toEqual({ soort: 'sleutel', sleutel });
  });

  it('of the demo are the same everywhere', async () => {
    expect(await findSleutel(demoSleutel.bron, () => null, null)).toEqual({
      soort: 'sleutel',
      sleutel: demoSleutel.sleutel,
    });
  });
});
