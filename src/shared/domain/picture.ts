import { MAGIC, startsWith } from './magic-bytes.ts';
import { aantalText } from './tekst/number.ts';

/**
 * How large a picture is, by its first bytes: a file of some kB can ask for gigabytes when it is drawn. Where a file
 * says more than one size the largest counts.
 */

export type PictureSize = { readonly width: number; readonly height: number };

/** In pixels, each four bytes when it is drawn: 256 MB. A page of A4 at 600 dpi is 35 million. */
export const MAX_PIXELS = 64_000_000;
const MAX_SIDE = 32_000;

const largest = (sizes: readonly PictureSize[]): PictureSize | null =>
  sizes.length === 0
    ? null
    : {
        width: Math.max(...sizes.map(({ width }) => width)),
        height: Math.max(...sizes.map(({ height }) => height)),
      };

function sizeOfPng(view: DataView): PictureSize | null {
  const isHeader = view.byteLength >= 24 && view.getUint32(8) === 13 && view.getUint32(12) === 0x49484452;
  return isHeader ? { width: view.getUint32(16), height: view.getUint32(20) } : null;
}

/** Markers of a JPEG that say its size: all ways of packing it. */
const isFrame = (marker: number): boolean =>
  (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) || marker === 0xde;
const SCAN = 0xda;
const END = 0xd9;
const isAlone = (marker: number): boolean => marker === 1 || (marker >= 0xd0 && marker <= 0xd8);

function sizeOfJpeg(view: DataView): PictureSize | null {
  const sizes: PictureSize[] = [];
  let at = 2;
  while (at + 4 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Any number of 0xff may stand before a marker.
    if (marker === 0xff) at += 1;
    else if (isAlone(marker)) at += 2;
    else if (marker === SCAN || marker === END) return largest(sizes);
    else {
      if (isFrame(marker) && at + 9 <= view.byteLength) {
        sizes.push({ height: view.getUint16(at + 5), width: view.getUint16(at + 7) });
      }
      at += 2 + view.getUint16(at + 2);
    }
  }
  return null;
}

const colours = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));

/** Past a row of blocks, each with its length before it; the last has length 0. */
function afterBlocks(view: DataView, from: number): number {
  let at = from;
  while (at < view.byteLength && view.getUint8(at) > 0) at += view.getUint8(at) + 1;
  return at + 1;
}

function sizeOfGif(view: DataView): PictureSize | null {
  if (view.byteLength < 13) return null;
  const sizes = [{ width: view.getUint16(6, true), height: view.getUint16(8, true) }];
  let at = 13 + colours(view.getUint8(10));
  while (at + 10 <= view.byteLength) {
    const kind = view.getUint8(at);
    if (kind === 0x21) at = afterBlocks(view, at + 2);
    else if (kind === 0x2c) {
      const [left, top, width, height] = [1, 3, 5, 7].map((field) => view.getUint16(at + field, true));
      sizes.push({ width: (left ?? 0) + (width ?? 0), height: (top ?? 0) + (height ?? 0) });
      at = afterBlocks(view, at + 11 + colours(view.getUint8(at + 9)));
    } else break;
  }
  return largest(sizes);
}

function sizeOfBmp(view: DataView): PictureSize | null {
  if (view.byteLength < 26) return null;
  const header = view.getUint32(14, true);
  if (header === 12) return { width: view.getUint16(18, true), height: view.getUint16(20, true) };
  if (header < 40 || header > 1024) return null;
  // A negative height is a picture from top to bottom.
  return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
}

const KINDS: readonly (readonly [readonly number[], (view: DataView) => PictureSize | null])[] = [
  [MAGIC.png, sizeOfPng],
  [MAGIC.jpg, sizeOfJpeg],
  [[0x47, 0x49, 0x46, 0x38], sizeOfGif],
  [[0x42, 0x4d], sizeOfBmp],
];

/** The size of a PNG, JPEG, GIF or BMP; null = it is none, or does not say. */
export function readPictureSize(bytes: Uint8Array): PictureSize | null {
  const kind = KINDS.find(([signs]) => startsWith(bytes, signs));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = kind?.[1](view) ?? null;
  return size === null || size.width === 0 || size.height === 0 ? null : size;
}

export type PictureFault = { readonly soort: 'geen-beeld' } | ({ readonly soort: 'te-groot' } & PictureSize);

/** Why a picture cannot be shown; null = it can. */
export function pictureFault(bytes: Uint8Array): PictureFault | null {
  const size = readPictureSize(bytes);
  if (size === null) return { soort: 'geen-beeld' };
  const { width, height } = size;
  const isTooLarge = width * height > MAX_PIXELS || Math.max(width, height) > MAX_SIDE;
  return isTooLarge ? { soort: 'te-groot', ...size } : null;
}

/** "20.000 × 20.000 beeldpunten". */
export const sizeText = ({ width, height }: PictureSize): string =>
  `${aantalText(width)} × ${aantalText(height)} beeldpunten`;
