import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  scrypt,
  timingSafeEqual,
} from 'node:crypto';
import { z } from 'zod';
import { assertNever } from '../shared/domain/assert-never.ts';

/** Bytes as base64, so many of them. */
const bytesSchema = (least: number, most: number) =>
  z.base64().refine((text) => {
    const { length } = Buffer.from(text, 'base64');
    return length >= least && length <= most;
  });

const MEMORY_FOR_SCRYPT = 256 * 1024 * 1024;

/** What scrypt is given. A file that asks for more than this program ever does was altered: it could ask for hours. */
const scryptFields = {
  zout: bytesSchema(16, 64),
  n: z
    .number()
    .int()
    .min(2)
    .max(2 ** 18)
    .refine((n) => Number.isInteger(Math.log2(n))),
  r: z.number().int().min(1).max(16),
  p: z.number().int().min(1).max(4),
};

const fitsMemory = ({ n, r }: { readonly n: number; readonly r: number }): boolean =>
  128 * n * r < MEMORY_FOR_SCRYPT;

/**
 * One way to the key of an administratie. It stands in the sidecar beside the store (key-ring.ts) and
 * never holds the key itself. Keys are always 32 raw bytes, as 64 hex digits.
 */
export const sleutelbronSchema = z.discriminatedUnion('soort', [
  /** Encrypted by the key store of the operating system, base64. */
  z.object({ soort: z.literal('os'), kluistekst: bytesSchema(1, 16_384) }),
  /** The key is what scrypt makes of a wachtzin: made by versions of before, in which that was the one way in. */
  z
    .object({
      soort: z.literal('wachtzin'),
      ...scryptFields,
      /** Recognises a wrong wachtzin without opening the store, so that damage is told apart. */
      controle: bytesSchema(16, 16),
    })
    .refine(fitsMemory),
  /** The key, encrypted (AES-256-GCM) with what scrypt makes of a wachtzin. */
  z
    .object({
      soort: z.literal('omslag'),
      ...scryptFields,
      iv: bytesSchema(12, 12),
      inhoud: bytesSchema(32, 32),
      merk: bytesSchema(16, 16),
    })
    .refine(fitsMemory),
  z.object({ soort: z.literal('demo') }),
]);
export type Sleutelbron = z.infer<typeof sleutelbronSchema>;

/** The OS key store; `null` where there is none worth the name. */
export type Kluis = { encryptString(text: string): Buffer; decryptString(text: Buffer): string } | null;

type SafeStorage = {
  isEncryptionAvailable(): boolean;
  getSelectedStorageBackend?: () => string;
  encryptString(text: string): Buffer;
  decryptString(text: Buffer): string;
};

/** Chromium's fall-back on Linux hides the key behind a fixed password: that is no key store. */
export function chooseKluis(safeStorage: SafeStorage, platform: string): Kluis {
  if (!safeStorage.isEncryptionAvailable()) return null;
  const backend = platform === 'linux' ? (safeStorage.getSelectedStorageBackend?.() ?? 'unknown') : 'os';
  return backend === 'basic_text' || backend === 'unknown' ? null : safeStorage;
}

/** Everybody may open the demo: its contents are invented. */
const DEMO_KEY = createHash('sha256').update('Gebiedsplanner demo: fictieve gegevens').digest('hex');

/** What one guess costs an attacker. */
export type ScryptKosten = { readonly n: number; readonly r: number; readonly p: number };

// About 0,3 s and 128 MiB per guess (OWASP's advice for scrypt).
export const SCRYPT: ScryptKosten = { n: 2 ** 17, r: 8, p: 1 };

function fromWachtzin(wachtzin: string, zout: Buffer, { n, r, p }: ScryptKosten): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  // The same letters typed on another keyboard must give the same bytes.
  const letters = wachtzin.trim().normalize('NFKC');
  scrypt(letters, zout, 32, { N: n, r, p, maxmem: MEMORY_FOR_SCRYPT }, (fault, key) =>
    fault === null ? resolve(key) : reject(fault),
  );
  return promise;
}

function controleOf(key: Buffer): Buffer {
  return createHmac('sha256', key).update('gebiedsplanner wachtzin').digest().subarray(0, 16);
}

export const demoKey: { readonly sleutel: string; readonly bron: Sleutelbron } = {
  sleutel: DEMO_KEY,
  bron: { soort: 'demo' },
};

/** A new random key. */
export function createKey(): string {
  return randomBytes(32).toString('hex');
}

/** A key under a wachtzin: of a gebruiker, or of a copy that is kept elsewhere. */
export async function wrapKey(key: string, wachtzin: string, kosten: ScryptKosten): Promise<Sleutelbron> {
  const zout = randomBytes(16);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await fromWachtzin(wachtzin, zout, kosten), iv);
  const content = Buffer.concat([cipher.update(Buffer.from(key, 'hex')), cipher.final()]);
  const base64 = (bytes: Buffer) => bytes.toString('base64');
  return {
    soort: 'omslag',
    ...{ zout: base64(zout), ...kosten, iv: base64(iv) },
    ...{ inhoud: base64(content), merk: base64(cipher.getAuthTag()) },
  };
}

/** Takes a key out of its wrapping; null = another wachtzin (or another wrapping). */
async function unwrapKey(
  bron: Extract<Sleutelbron, { soort: 'omslag' }>,
  wachtzin: string,
): Promise<string | null> {
  const bytes = (text: string) => Buffer.from(text, 'base64');
  const key = await fromWachtzin(wachtzin, bytes(bron.zout), bron);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes(bron.iv)).setAuthTag(bytes(bron.merk));
  try {
    return Buffer.concat([decipher.update(bytes(bron.inhoud)), decipher.final()]).toString('hex');
  } catch {
    return null;
  }
}

/** A key that is known, kept by the OS key store. */
export function keepInKluis(key: string, kluis: NonNullable<Kluis>): Sleutelbron {
  return { soort: 'os', kluistekst: kluis.encryptString(key).toString('base64') };
}

export type Sleutelvondst =
  | { readonly soort: 'sleutel'; readonly sleutel: string }
  | { readonly soort: 'wachtzin-nodig' }
  | { readonly soort: 'wachtzin-onjuist' }
  /** The key store of this computer cannot give the key (other user, other computer). */
  | { readonly soort: 'onvindbaar' };

/** Finds the key of an existing administratie; `wachtzin` null = not typed yet. */
export async function findKey(
  bron: Sleutelbron,
  kluis: () => Kluis,
  wachtzin: string | null,
): Promise<Sleutelvondst> {
  switch (bron.soort) {
    case 'demo':
      return { soort: 'sleutel', sleutel: DEMO_KEY };
    case 'os':
      try {
        const sleutel = kluis()?.decryptString(Buffer.from(bron.kluistekst, 'base64'));
        // The key store gives back what was put in it; a file that was altered may hold another text of it.
        return sleutel !== undefined && /^[0-9a-f]{64}$/u.test(sleutel)
          ? { soort: 'sleutel', sleutel }
          : { soort: 'onvindbaar' };
      } catch {
        return { soort: 'onvindbaar' };
      }
    case 'wachtzin': {
      if (wachtzin === null) return { soort: 'wachtzin-nodig' };
      const key = await fromWachtzin(wachtzin, Buffer.from(bron.zout, 'base64'), bron);
      const klopt = timingSafeEqual(controleOf(key), Buffer.from(bron.controle, 'base64'));
      return klopt ? { soort: 'sleutel', sleutel: key.toString('hex') } : { soort: 'wachtzin-onjuist' };
    }
    case 'omslag': {
      if (wachtzin === null) return { soort: 'wachtzin-nodig' };
      const sleutel = await unwrapKey(bron, wachtzin);
      return sleutel === null ? { soort: 'wachtzin-onjuist' } : { soort: 'sleutel', sleutel };
    }
    default:
      return assertNever(bron);
  }
}
