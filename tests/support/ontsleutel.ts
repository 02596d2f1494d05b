import { createDecipheriv } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/**
 * The bytes of an administratie as they lie on the disk, decrypted page by page and without SQLite: free pages
 * and what is left in the write-ahead log included. SQLCipher 4: pages of 4096 bytes, AES-256-CBC, and at the
 * end of each page 16 bytes of initialisation vector and 64 of checksum; page one begins with 16 bytes of salt.
 */

const PAGINA = 4096;
const STAART = 80;
const ZOUT = 16;
const WAL_KOP = 32;
const FRAME_KOP = 24;

function ontsleutelPagina(pagina: Buffer, sleutel: Buffer, eerste: boolean): Buffer {
  const einde = PAGINA - STAART;
  const iv = pagina.subarray(einde, einde + 16);
  const ontsleutelaar = createDecipheriv('aes-256-cbc', sleutel, iv).setAutoPadding(false);
  const inhoud = pagina.subarray(eerste ? ZOUT : 0, einde);
  return Buffer.concat([ontsleutelaar.update(inhoud), ontsleutelaar.final()]);
}

/** All pages of a database file; `sleutel` is 32 bytes as hex. */
export function ontsleutelBestand(pad: string, sleutel: string): Buffer {
  const ruw = readFileSync(pad);
  const key = Buffer.from(sleutel, 'hex');
  const delen: Buffer[] = [];
  for (let i = 0; i + PAGINA <= ruw.length; i += PAGINA) {
    delen.push(ontsleutelPagina(ruw.subarray(i, i + PAGINA), key, i === 0));
  }
  return Buffer.concat(delen);
}

/** All pages in a write-ahead log; empty when there is none. */
export function ontsleutelWal(pad: string, sleutel: string): Buffer {
  if (!existsSync(pad)) return Buffer.alloc(0);
  const ruw = readFileSync(pad);
  const key = Buffer.from(sleutel, 'hex');
  const delen: Buffer[] = [];
  for (let i = WAL_KOP; i + FRAME_KOP + PAGINA <= ruw.length; i += FRAME_KOP + PAGINA) {
    const begin = i + FRAME_KOP;
    const nummer = ruw.readUInt32BE(i);
    delen.push(ontsleutelPagina(ruw.subarray(begin, begin + PAGINA), key, nummer === 1));
  }
  return Buffer.concat(delen);
}
