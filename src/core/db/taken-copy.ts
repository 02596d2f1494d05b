import { closeSync, copyFileSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { z } from 'zod';
import { clearFile } from './disk.ts';
import { assessFile } from './key.ts';
import { closeVolledig, openBridge } from './open.ts';
import type { OpenFault } from './open-fault.ts';
import { storageFaultSoort } from './storage-fault.ts';

/**
 * A copy of a file that somebody chose, under a name of our own. What was written last may stand in the write-ahead log
 * beside it, so that comes along; a log that does not fit is said, and never left out without a word.
 */

type Taken =
  | {
      readonly soort: 'gekopieerd';
      /** false: something that was confirmed is in the log no more, or not whole. */
      readonly logHeel: boolean;
    }
  | { readonly soort: 'fout'; readonly fout: OpenFault };

const fault = (soort: 'in-gebruik' | 'beschadigd' | 'log-hoort-niet' | 'verkeerde-sleutel'): Taken => ({
  soort: 'fout',
  fout: { soort },
});

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** How the file and its log stand: whether somebody wrote while they were copied. */
function stampOf(path: string): string {
  return ['', '-wal']
    .map((end) => statSync(path + end, { bigint: true, throwIfNoEntry: false }))
    .map((looks) => (looks === undefined ? '-' : `${looks.ino} ${looks.size} ${looks.mtimeNs}`))
    .join(' ');
}

/** Copies `from` and its log to `to`, where they are one complete file afterwards. Throws the errors of the disk. */
export function takeCopy(from: string, to: string, sleutel: string): Taken {
  const oordeel = assessFile(from, sleutel);
  if (oordeel !== 'goed') return fault(oordeel);
  const before = stampOf(from);
  clearFile(to);
  copyFileSync(from, to);
  const hasLog = sizeOf(`${from}-wal`) > 0;
  if (hasLog) copyFileSync(`${from}-wal`, `${to}-wal`);
  if (stampOf(from) !== before) return fault('in-gebruik');
  if (!hasLog) return { soort: 'gekopieerd', logHeel: true };
  const confirmed = lastCommit(`${to}-wal`);
  const read = confirmed === null ? null : mergeLog(to, sleutel);
  if (read !== null) return { soort: 'gekopieerd', logHeel: (confirmed ?? 0) <= read };
  // Without it the file may be whole: then it is the log that is not of this file.
  clearFile(to);
  copyFileSync(from, to);
  return fault(mergeLog(to, sleutel) === null ? 'beschadigd' : 'log-hoort-niet');
}

/** How many pages a log gives; the driver answers this as a list of one row. */
const checkpointRows = z.array(z.object({ log: z.number() })).length(1);

/** Reads the log into the file, and answers how many pages it gave; null = what comes of it is not whole. */
function mergeLog(path: string, sleutel: string): number | null {
  try {
    const { verbinding } = openBridge({ pad: path, sleutel, bestaat: true });
    try {
      if (verbinding.pragma('integrity_check', { simple: true }) !== 'ok') return null;
      const [row] = checkpointRows.parse(verbinding.pragma('wal_checkpoint(PASSIVE)'));
      return row?.log ?? 0;
    } finally {
      closeVolledig(verbinding);
    }
  } catch (cause) {
    if (storageFaultSoort(cause) === 'beschadigd') return null;
    throw cause;
  }
}

/** The layout of a log (sqlite.org/walformat.html): a header, and frames of a header and a page. Pages are encrypted, headers not. */
const HEADER = 32;
const FRAME_HEADER = 24;
const MAGIC: ReadonlySet<number> = new Set([0x377f0682, 0x377f0683]);

/**
 * Number of the last frame of this log that ends something confirmed; 0 = none. null = it does not begin as a log does:
 * SQLite would pass it over without a word.
 */
function lastCommit(path: string): number | null {
  const file = openSync(path, 'r');
  try {
    const header = Buffer.alloc(HEADER);
    if (readSync(file, header, 0, HEADER, 0) < HEADER || !isLogHeader(header)) return null;
    const frame = FRAME_HEADER + header.readUInt32BE(8);
    const begin = Buffer.alloc(FRAME_HEADER);
    let last = 0;
    for (let at = 1; HEADER + (at - 1) * frame + FRAME_HEADER <= fstatSync(file).size; at += 1) {
      readSync(file, begin, 0, FRAME_HEADER, HEADER + (at - 1) * frame);
      // What is left of an earlier round of the log has other salts.
      if (!begin.subarray(8, 16).equals(header.subarray(16, 24))) continue;
      if (begin.readUInt32BE(4) !== 0) last = at;
    }
    return last;
  } finally {
    closeSync(file);
  }
}

/** Whether its checksum is that of its first 24 bytes. */
function isLogHeader(header: Buffer): boolean {
  const magic = header.readUInt32BE(0);
  if (!MAGIC.has(magic)) return false;
  const read = (at: number) => (magic === 0x377f0682 ? header.readUInt32LE(at) : header.readUInt32BE(at));
  let [a, b] = [0, 0];
  for (let at = 0; at < 24; at += 8) {
    a = (a + read(at) + b) >>> 0;
    b = (b + read(at + 4) + a) >>> 0;
  }
  return a === header.readUInt32BE(24) && b === header.readUInt32BE(28);
}
