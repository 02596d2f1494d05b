import { describe, expect, it } from 'vitest';
import { bmp, gif, jpeg, png } from '../../../tests/support/pictures.ts';
import { pictureFault, readPictureSize } from './picture.ts';

const KINDS = [
  ['png', png],
  ['jpeg', jpeg],
  ['gif', gif],
  ['bmp', bmp],
] as const;

const kindOf = (bytes: Uint8Array) => pictureFault(bytes)?.soort ?? null;

describe.each(KINDS)('a picture (%s)', (_kind, make) => {
  it.each([
    [640, 480, null],
    [8000, 8000, null],
    [8001, 8000, 'te-groot'],
    [20_000, 20_000, 'te-groot'],
    [32_001, 1, 'te-groot'],
    [1, 32_001, 'te-groot'],
    [65_000, 65_000, 'te-groot'],
    [0, 480, 'geen-beeld'],
  ])('of %i by %i: %s', (width, height, fault) => {
    // Where a GIF has no frame of this width it still has that of itself.
    if (make === gif && width === 0) return expect(pictureFault(make(width, height))).toBeNull();
    return expect(kindOf(make(width, height))).toBe(fault);
  });

  it('cut off anywhere in its head is none, or says its size', () => {
    const whole = make(20_000, 20_000);
    for (let size = 0; size < whole.length; size += 1) {
      expect(() => pictureFault(whole.subarray(0, size))).not.toThrow();
    }
    expect(kindOf(whole.subarray(0, 8))).toBe('geen-beeld');
  });
});

describe('the size of a picture', () => {
  it('is found where it stands in a larger file', () => {
    const file = new Uint8Array(100);
    file.set(png(300, 200), 20);
    expect(readPictureSize(file.subarray(20))).toEqual({ width: 300, height: 200 });
  });

  it('is the largest that a JPEG says, in any way of packing', () => {
    expect(readPictureSize(jpeg(20_000, 20_000, [0xc0, 0xc2]))).toEqual({ width: 20_000, height: 20_000 });
    for (const marker of [0xc1, 0xc2, 0xc3, 0xc5, 0xc9, 0xcf, 0xde]) {
      expect(kindOf(jpeg(20_000, 20_000, [marker]))).toBe('te-groot');
    }
  });

  it('of a BMP from top to bottom counts as well', () => {
    expect(kindOf(bmp(20_000, -20_000))).toBe('te-groot');
    expect(kindOf(bmp(-2_147_483_648, -2_147_483_648))).toBe('te-groot');
  });

  it('a PNG that begins with another chunk is none', () => {
    const other = png(10, 10);
    other.set([0x74, 0x45, 0x58, 0x74], 12);
    expect(kindOf(other)).toBe('geen-beeld');
  });
});
