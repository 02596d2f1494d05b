/** The beginning of a picture of a size: what says how large it is, and nothing to draw. */

const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));
const big = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, i) => (value >>> (8 * (bytes - 1 - i))) & 0xff);
const little = (value: number, bytes: number): number[] => big(value, bytes).reverse();

export const png = (width: number, height: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...[...big(13, 4), ...ascii('IHDR'), ...big(width, 4), ...big(height, 4), 8, 6, 0, 0, 0],
    ...[0, 0, 0, 0],
  ]);

const frame = (marker: number, width: number, height: number): number[] => [
  ...[0xff, marker, ...big(11, 2), 8, ...big(height, 2), ...big(width, 2)],
  ...[1, 1, 0x11, 0],
];

/** `frames`: markers with which the size is said; the last of them says what is asked. */
export const jpeg = (
  width: number,
  height: number,
  frames: readonly number[] = [0xc0],
): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, ...big(16, 2), ...ascii('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0],
    ...[0xff, 0xff, 0xfe, ...big(4, 2), 65, 66],
    ...frames.slice(0, -1).flatMap((marker) => frame(marker, 8, 8)),
    ...frame(frames.at(-1) ?? 0xc0, width, height),
    ...[0xff, 0xda, ...big(8, 2), 1, 1, 0, 0, 63, 0, 0xff, 0xd9],
  ]);

/** A GIF of 8 by 8 whose one frame has this size. */
export const gif = (width: number, height: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([
    ...[...ascii('GIF89a'), ...little(8, 2), ...little(8, 2), 0x80, 0, 0, 0, 0, 0, 255, 255, 255],
    ...[0x21, 0xf9, 4, 0, 0, 0, 0, 0],
    ...[0x2c, 0, 0, 0, 0, ...little(width, 2), ...little(height, 2), 0, 2, 2, 0x44, 1, 0, 0x3b],
  ]);

export const bmp = (width: number, height: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([
    ...[...ascii('BM'), ...little(58, 4), 0, 0, 0, 0, ...little(54, 4)],
    ...[...little(40, 4), ...little(width, 4), ...little(height, 4), 1, 0, 24, 0],
    ...Array.from({ length: 28 }, () => 0),
  ]);
