import { createHash, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * SQLite says "not a database" both for a wrong key and for a damaged file. To tell them apart
 * the salt at the start of the file is not random but derived from the key (which is itself
 * 32 random bytes, or scrypt of a passphrase): so the file recognises its key. When even that
 * start is damaged, the authentication codes of the other pages still tell whose they are.
 */

const PAGE = 4096;
const ZOUT = 16;
/** SQLCipher 4: HMAC-SHA512 over the encrypted page and its number, at the end of each page. */
const MAC = 64;
const MAC_ZOUT_MASKER = 0x3a;

function zoutOf(key: string): Buffer {
  return createHash('sha256')
    .update('gebiedsplanner-zout-1')
    .update(Buffer.from(key, 'hex'))
    .digest()
    .subarray(0, ZOUT);
}

/** What a file with this key begins with, as hex. It says nothing of the key. */
export const fingerprintOf = (key: string): string => zoutOf(key).toString('hex');

/** What a file begins with, as hex; '' = it cannot be read. */
export function fingerprintIn(path: string): string {
  try {
    const file = openSync(path, 'r');
    try {
      return readPiece(file, 0, ZOUT).toString('hex');
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
}

/** The key as SQLCipher takes it raw: 32 bytes key and 16 bytes salt, so nothing is derived at opening. */
export function rauweKey(key: string): string {
  if (!/^[0-9a-f]{64}$/iu.test(key)) throw new Error('Een sleutel is 32 bytes als hex.');
  return `x'${key}${zoutOf(key).toString('hex')}'`;
}

export type BestandsOordeel = 'goed' | 'verkeerde-sleutel' | 'beschadigd';

/** Whether a file was made with this key, without opening it as a database. */
export function assessFile(path: string, key: string): BestandsOordeel {
  const file = openSync(path, 'r');
  try {
    const size = fstatSync(file).size;
    if (size < PAGE) return 'beschadigd';
    const begin = readPiece(file, 0, PAGE);
    if (begin.subarray(0, ZOUT).equals(zoutOf(key))) return 'goed';
    if (isOnversleuteld(begin)) return 'beschadigd';
    return herkentPage(file, size, key) ? 'beschadigd' : 'verkeerde-sleutel';
  } finally {
    closeSync(file);
  }
}

function readPiece(file: number, vanaf: number, lengte: number): Buffer {
  const piece = Buffer.alloc(lengte);
  readSync(file, piece, 0, lengte, vanaf);
  return piece;
}

/** Encrypted bytes look random; a header in clear or a run of one value is not a file of ours. */
function isOnversleuteld(begin: Buffer): boolean {
  return begin.subarray(0, 6).toString('latin1') === 'SQLite' || new Set(begin.subarray(0, 256)).size < 32;
}

function herkentPage(file: number, size: number, key: string): boolean {
  const pages = Math.floor(size / PAGE);
  const macZout = Buffer.from(zoutOf(key).map((byte) => byte ^ MAC_ZOUT_MASKER));
  const macKey = pbkdf2Sync(Buffer.from(key, 'hex'), macZout, 2, 32, 'sha512');
  const proeven = new Set([2, 3, Math.ceil(pages / 3), Math.ceil(pages / 2), pages - 1, pages]);
  return [...proeven].some((nummer) => {
    if (nummer < 2 || nummer > pages) return false;
    const page = readPiece(file, (nummer - 1) * PAGE, PAGE);
    const nummerBytes = Buffer.alloc(4);
    nummerBytes.writeUInt32LE(nummer);
    const mac = createHmac('sha512', macKey)
      .update(page.subarray(0, PAGE - MAC))
      .update(nummerBytes)
      .digest();
    return timingSafeEqual(mac, page.subarray(PAGE - MAC));
  });
}
