import { createHash, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * SQLite says "not a database" both for a wrong key and for a damaged file. To tell them apart
 * the salt at the start of the file is not random but derived from the key (which is itself
 * 32 random bytes, or scrypt of a passphrase): so the file recognises its key. When even that
 * start is damaged, the authentication codes of the other pages still tell whose they are.
 */

const PAGINA = 4096;
const ZOUT = 16;
/** SQLCipher 4: HMAC-SHA512 over the encrypted page and its number, at the end of each page. */
const MAC = 64;
const MAC_ZOUT_MASKER = 0x3a;

function zoutVan(sleutel: string): Buffer {
  return createHash('sha256')
    .update('gebiedsplanner-zout-1')
    .update(Buffer.from(sleutel, 'hex'))
    .digest()
    .subarray(0, ZOUT);
}

/** The key as SQLCipher takes it raw: 32 bytes key and 16 bytes salt, so nothing is derived at opening. */
export function rauweSleutel(sleutel: string): string {
  if (!/^[0-9a-f]{64}$/iu.test(sleutel)) throw new Error('Een sleutel is 32 bytes als hex.');
  return `x'${sleutel}${zoutVan(sleutel).toString('hex')}'`;
}

export type BestandsOordeel = 'goed' | 'verkeerde-sleutel' | 'beschadigd';

/** Whether a file was made with this key, without opening it as a database. */
export function beoordeelBestand(pad: string, sleutel: string): BestandsOordeel {
  const bestand = openSync(pad, 'r');
  try {
    const grootte = fstatSync(bestand).size;
    if (grootte < PAGINA) return 'beschadigd';
    const begin = leesStuk(bestand, 0, PAGINA);
    if (begin.subarray(0, ZOUT).equals(zoutVan(sleutel))) return 'goed';
    if (isOnversleuteld(begin)) return 'beschadigd';
    return herkentPagina(bestand, grootte, sleutel) ? 'beschadigd' : 'verkeerde-sleutel';
  } finally {
    closeSync(bestand);
  }
}

function leesStuk(bestand: number, vanaf: number, lengte: number): Buffer {
  const stuk = Buffer.alloc(lengte);
  readSync(bestand, stuk, 0, lengte, vanaf);
  return stuk;
}

/** Encrypted bytes look random; a header in clear or a run of one value is not a file of ours. */
function isOnversleuteld(begin: Buffer): boolean {
  return begin.subarray(0, 6).toString('latin1') === 'SQLite' || new Set(begin.subarray(0, 256)).size < 32;
}

function herkentPagina(bestand: number, grootte: number, sleutel: string): boolean {
  const paginas = Math.floor(grootte / PAGINA);
  const macZout = Buffer.from(zoutVan(sleutel).map((byte) => byte ^ MAC_ZOUT_MASKER));
  const macSleutel = pbkdf2Sync(Buffer.from(sleutel, 'hex'), macZout, 2, 32, 'sha512');
  const proeven = new Set([2, 3, Math.ceil(paginas / 3), Math.ceil(paginas / 2), paginas - 1, paginas]);
  return [...proeven].some((nummer) => {
    if (nummer < 2 || nummer > paginas) return false;
    const pagina = leesStuk(bestand, (nummer - 1) * PAGINA, PAGINA);
    const nummerBytes = Buffer.alloc(4);
    nummerBytes.writeUInt32LE(nummer);
    const mac = createHmac('sha512', macSleutel)
      .update(pagina.subarray(0, PAGINA - MAC))
      .update(nummerBytes)
      .digest();
    return timingSafeEqual(mac, pagina.subarray(PAGINA - MAC));
  });
}
