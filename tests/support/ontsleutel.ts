import { createDecipheriv } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/**
 * The bytes of an administratie as they lie on the disk, decrypted page by page and without SQLite: free pages
 * and what is left in the write-ahead log included. SQLCipher 4: pages of 4096 bytes, AES-256-CBC, and at the
 * end of each page 16 bytes of initialisation vector and 64 of checksum; page one begins with 16 bytes of salt.
 */

const PAGE = 4096;
const STAART = 80;
const ZOUT = 16;
const WAL_HEADER = 32;
const FRAME_HEADER = 24;

function decryptPage(page: Buffer, hexKey: Buffer, first: boolean): Buffer {
  const einde = PAGE - STAART;
  const iv = page.subarray(einde, einde + 16);
  const ontsleutelaar = createDecipheriv('aes-256-cbc', hexKey, iv).setAutoPadding(false);
  const content = page.subarray(first ? ZOUT : 0, einde);
  return Buffer.concat([ontsleutelaar.update(content), ontsleutelaar.final()]);
}

/** All pages of a database file; `sleutel` is 32 bytes as hex. */
export function decryptFile(path: string, hexKey: string): Buffer {
  const ruw = readFileSync(path);
  const key = Buffer.from(hexKey, 'hex');
  const parts: Buffer[] = [];
  for (let i = 0; i + PAGE <= ruw.length; i += PAGE) {
    parts.push(decryptPage(ruw.subarray(i, i + PAGE), key, i === 0));
  }
  return Buffer.concat(parts);
}

/** All pages in a write-ahead log; empty when there is none. */
export function decryptWal(path: string, hexKey: string): Buffer {
  if (!existsSync(path)) return Buffer.alloc(0);
  const ruw = readFileSync(path);
  const key = Buffer.from(hexKey, 'hex');
  const parts: Buffer[] = [];
  for (let i = WAL_HEADER; i + FRAME_HEADER + PAGE <= ruw.length; i += FRAME_HEADER + PAGE) {
    const begin = i + FRAME_HEADER;
    const nummer = ruw.readUInt32BE(i);
    parts.push(decryptPage(ruw.subarray(begin, begin + PAGE), key, nummer === 1));
  }
  return Buffer.concat(parts);
}
