// The build of fflate for Node declares a `require` of its own, on which the bundled core does not start.
import { unzipSync } from 'fflate/browser';
import { isPlainZip } from './zip-form.ts';

/** `too-large`: unpacked it is more than was allowed, or it packs better than any document does. */
export type ZipFault = 'no-zip' | 'too-large' | 'damaged';

export class ZipError extends Error {
  readonly fault: ZipFault;

  constructor(fault: ZipFault) {
    super(fault);
    this.fault = fault;
  }
}

export type ZipParts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

type Limits = {
  /** Unpacked, all parts that are wanted together. */
  readonly bytes: number;
  readonly wants?: (name: string) => boolean;
  /** Whether each reader of zips sees the same in it: for what another program will open. */
  readonly plain?: boolean;
};

const MAX_PARTS = 2000;
/** Text packs to a tenth, seldom to a fiftieth; a bomb packs to a thousandth. */
const MAX_RATIO = 250;
const RATIO_FROM = 10 * 1024 * 1024;
/** What does not pack grows by a few bytes per block of 64 kB. */
const PACKING_COST = 1.01;

/** Counts what the directory says of the parts, before anything is unpacked. */
function createMeter({ bytes, wants = () => true }: Limits, fileSize: number) {
  const names = new Set<string>();
  let [parts, unpacked, packed] = [0, 0, 0];
  return (part: { readonly name: string; readonly size: number; readonly originalSize: number }): boolean => {
    parts += 1;
    packed += part.size;
    // Parts that lie on top of each other say together more than the file holds.
    if (parts > MAX_PARTS || packed > fileSize) throw new ZipError('too-large');
    // Of two parts with one name each program takes another: what was looked at would not be what is opened.
    const known = part.name.toLowerCase();
    if (names.has(known)) throw new ZipError('damaged');
    names.add(known);
    if (!wants(part.name)) return false;
    unpacked += part.originalSize;
    if (unpacked > bytes) throw new ZipError('too-large');
    if (unpacked > RATIO_FROM && unpacked > MAX_RATIO * packed) throw new ZipError('too-large');
    // A part that unpacks to less than it is says less than it holds.
    if (part.size > part.originalSize * PACKING_COST + 64) throw new ZipError('too-large');
    return true;
  };
}

/** Whether text that was cut off by its own directory, or damaged, would show. */
function isWhole(name: string, content: Uint8Array): boolean {
  if (!/\.(?:xml|rels)$/iu.test(name)) return true;
  const end = content.findLast((byte) => byte > 0x20);
  return end === undefined || end === 0x3e;
}

/**
 * The parts of a zip (.docx and .xlsx are one) that are wanted, by their path. Nothing is written, and a part takes
 * no more room than the directory says. Throws `ZipError` for what is no zip, a bomb, or damaged.
 */
export function readZip(bytes: Uint8Array<ArrayBuffer>, limits: Limits): ZipParts {
  if (bytes.length < 22 || bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new ZipError('no-zip');
  if (limits.plain === true && !isPlainZip(bytes)) throw new ZipError('damaged');
  try {
    const parts = unzipSync(bytes, { filter: createMeter(limits, bytes.length) });
    const whole = Object.entries(parts).every(([name, content]) => isWhole(name, content));
    if (!whole) throw new ZipError('damaged');
    return new Map(Object.entries(parts));
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('damaged');
  }
}
