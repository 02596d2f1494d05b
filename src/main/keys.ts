import { createHash, createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { assertNever } from '../shared/domain/assert-never.ts';

/**
 * How the key of an administratie is found. It stands in the sidecar beside the store and
 * never holds the key itself. Keys are always 32 raw bytes, as 64 hex digits.
 */
export const sleutelbronSchema = z.discriminatedUnion('soort', [
  /** Encrypted by the key store of the operating system, base64. */
  z.object({ soort: z.literal('os'), kluistekst: z.string() }),
  z.object({
    soort: z.literal('wachtzin'),
    zout: z.string(),
    n: z.number().int(),
    r: z.number().int(),
    p: z.number().int(),
    /** Recognises a wrong wachtzin without opening the store, so that damage is told apart. */
    controle: z.string(),
  }),
  z.object({ soort: z.literal('demo') }),
]);
export type Sleutelbron = z.infer<typeof sleutelbronSchema>;

/** The OS key store; `null` where there is none worth the name. */
export type Kluis = { encryptString(tekst: string): Buffer; decryptString(tekst: Buffer): string } | null;

type SafeStorage = {
  isEncryptionAvailable(): boolean;
  getSelectedStorageBackend?: () => string;
  encryptString(tekst: string): Buffer;
  decryptString(tekst: Buffer): string;
};

/** Chromium's fall-back on Linux hides the key behind a fixed password: that is no key store. */
export function chooseKluis(safeStorage: SafeStorage, platform: string): Kluis {
  if (!safeStorage.isEncryptionAvailable()) return null;
  const backend = platform === 'linux' ? (safeStorage.getSelectedStorageBackend?.() ?? 'unknown') : 'os';
  return backend === 'basic_text' || backend === 'unknown' ? null : safeStorage;
}

/** Everybody may open the demo: its contents are invented. */
const DEMO_SLEUTEL = createHash('sha256').update('Gebiedsplanner demo: fictieve gegevens').digest('hex');

/** What one guess costs an attacker. */
export type ScryptKosten = { readonly n: number; readonly r: number; readonly p: number };

// About 0,3 s and 128 MiB per guess (OWASP's advice for scrypt).
export const SCRYPT: ScryptKosten = { n: 2 ** 17, r: 8, p: 1 };
const SCRYPT_GEHEUGEN = 256 * 1024 * 1024;

function uitWachtzin(wachtzin: string, zout: Buffer, { n, r, p }: ScryptKosten): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  // The same letters typed on another keyboard must give the same bytes.
  const letters = wachtzin.trim().normalize('NFKC');
  scrypt(letters, zout, 32, { N: n, r, p, maxmem: SCRYPT_GEHEUGEN }, (fout, sleutel) =>
    fout === null ? resolve(sleutel) : reject(fout),
  );
  return promise;
}

function controleVan(sleutel: Buffer): Buffer {
  return createHmac('sha256', sleutel).update('gebiedsplanner wachtzin').digest().subarray(0, 16);
}

/** A key with how to find it again. */
export type NieuweSleutel = { readonly sleutel: string; readonly bron: Sleutelbron };

export const demoSleutel: NieuweSleutel = { sleutel: DEMO_SLEUTEL, bron: { soort: 'demo' } };

/** A new random key, kept by the OS key store. */
export function createKluisSleutel(kluis: NonNullable<Kluis>): NieuweSleutel {
  const sleutel = randomBytes(32).toString('hex');
  return { sleutel, bron: { soort: 'os', kluistekst: kluis.encryptString(sleutel).toString('base64') } };
}

/** A new key that follows from a wachtzin and a random salt. */
export async function createWachtzinSleutel(wachtzin: string, kosten: ScryptKosten): Promise<NieuweSleutel> {
  const zout = randomBytes(16);
  const sleutel = await uitWachtzin(wachtzin, zout, kosten);
  return {
    sleutel: sleutel.toString('hex'),
    bron: {
      soort: 'wachtzin',
      zout: zout.toString('base64'),
      ...kosten,
      controle: controleVan(sleutel).toString('base64'),
    },
  };
}

export type Sleutelvondst =
  | { readonly soort: 'sleutel'; readonly sleutel: string }
  | { readonly soort: 'wachtzin-nodig' }
  | { readonly soort: 'wachtzin-onjuist' }
  /** The key store of this computer cannot give the key (other user, other computer). */
  | { readonly soort: 'onvindbaar' };

/** Finds the key of an existing administratie; `wachtzin` null = not typed yet. */
export async function findSleutel(
  bron: Sleutelbron,
  kluis: () => Kluis,
  wachtzin: string | null,
): Promise<Sleutelvondst> {
  switch (bron.soort) {
    case 'demo':
      return { soort: 'sleutel', sleutel: DEMO_SLEUTEL };
    case 'os':
      try {
        const sleutel = kluis()?.decryptString(Buffer.from(bron.kluistekst, 'base64'));
        return sleutel === undefined ? { soort: 'onvindbaar' } : { soort: 'sleutel', sleutel };
      } catch {
        return { soort: 'onvindbaar' };
      }
    case 'wachtzin': {
      if (wachtzin === null) return { soort: 'wachtzin-nodig' };
      const sleutel = await uitWachtzin(wachtzin, Buffer.from(bron.zout, 'base64'), bron);
      const verwacht = Buffer.from(bron.controle, 'base64');
      const klopt = verwacht.length === 16 && timingSafeEqual(controleVan(sleutel), verwacht);
      return klopt ? { soort: 'sleutel', sleutel: sleutel.toString('hex') } : { soort: 'wachtzin-onjuist' };
    }
    default:
      return assertNever(bron);
  }
}
