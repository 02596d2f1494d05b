import { strFromU8 } from 'fflate/browser';

/**
 * Whether every reader of zips finds the same in a file. Each part has its name twice (in the directory and before its
 * bytes), the end may seem to stand in more than one place, and an extra field may give a part another name: where
 * these differ, one program opens something else than another one looked at.
 */

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const PART = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const PART_SIZE = 30;
/** Extra field with another name for the part. */
const OTHER_NAME = 0x7075;
const ENCRYPTED = 1;
const HIDDEN_NAMES = 1 << 13;

type Entry = { readonly name: Uint8Array; readonly flags: number; readonly method: number };

function hasOtherName(view: DataView, from: number, size: number): boolean {
  for (let at = from; at + 4 <= from + size; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === OTHER_NAME) return true;
  }
  return false;
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/** A path from the root, in signs that mean the same everywhere. */
function isPlainName(name: Uint8Array): boolean {
  const text = strFromU8(name, true);
  return text !== '' && name.every((byte) => byte >= 32) && !/^\/|\\|(?:^|\/)\.{1,2}(?:\/|$)/u.test(text);
}

/** Whether what stands before the bytes of a part says what the directory says of it. */
function isSamePart(bytes: Uint8Array, view: DataView, at: number, entry: Entry): boolean {
  if (at + PART_SIZE > bytes.length || view.getUint32(at, true) !== PART) return false;
  const nameSize = view.getUint16(at + 26, true);
  const extra = at + PART_SIZE + nameSize;
  const extraSize = view.getUint16(at + 28, true);
  return (
    extra + extraSize <= bytes.length &&
    isSame(bytes.subarray(at + PART_SIZE, extra), entry.name) &&
    view.getUint16(at + 6, true) === entry.flags &&
    view.getUint16(at + 8, true) === entry.method &&
    !hasOtherName(view, extra, extraSize)
  );
}

/** The size of the line of the directory that stands here; null = it is not plain. */
function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number): number | null {
  if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) return null;
  const [nameSize, extraSize, noteSize] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
  const extra = at + ENTRY_SIZE + (nameSize ?? 0);
  const size = ENTRY_SIZE + (nameSize ?? 0) + (extraSize ?? 0) + (noteSize ?? 0);
  const entry: Entry = {
    name: bytes.subarray(at + ENTRY_SIZE, extra),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
  };
  const isPlain =
    at + size <= end &&
    (entry.flags & (ENCRYPTED | HIDDEN_NAMES)) === 0 &&
    (entry.method === 0 || entry.method === 8) &&
    isPlainName(entry.name) &&
    !hasOtherName(view, extra, extraSize ?? 0) &&
    isSamePart(bytes, view, view.getUint32(at + 42, true), entry);
  return isPlain ? size : null;
}

/** Whether a zip reads in one way only. Its end stands at the very end, without a note behind it. */
export function isPlainZip(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_SIZE;
  if (end < 0 || view.getUint32(end, true) !== END || view.getUint16(end + 20, true) !== 0) return false;
  const [disk, first, here, all] = [4, 6, 8, 10].map((field) => view.getUint16(end + field, true));
  const from = view.getUint32(end + 16, true);
  if (disk !== 0 || first !== 0 || here !== all || from + view.getUint32(end + 12, true) !== end)
    return false;
  let at = from;
  for (let i = 0; i < (all ?? 0); i += 1) {
    const size = readEntry(bytes, view, at, end);
    if (size === null) return false;
    at += size;
  }
  return at === end;
}
