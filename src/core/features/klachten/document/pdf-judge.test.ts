import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { jpeg } from '../../../../../tests/support/pictures.ts';
import { pdfRefusal } from './pdf-judge.ts';

const object = (dictionary: string, content: Uint8Array, newline = '\r\n') =>
  Buffer.concat([
    Buffer.from(`1 0 obj\n<<${dictionary}/Length ${content.length}>>\nstream${newline}`, 'latin1'),
    content,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
const pdf = (...objects: readonly Buffer[]) => Buffer.concat([Buffer.from('%PDF-1.7\n'), ...objects]);
const FLATE = '/Filter/FlateDecode';

const BOMB = deflateSync(Buffer.alloc(140 * 1024 * 1024), { level: 9 });
const hex = (bytes: Buffer) => Buffer.from(`${bytes.toString('hex')}>`);

function ascii85(bytes: Buffer): Buffer {
  let out = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const four = Buffer.concat([bytes.subarray(at, at + 4), Buffer.alloc(4)]).readUInt32BE(0);
    const five = [4, 3, 2, 1, 0].map((power) => Math.floor(four / 85 ** power) % 85);
    out += String.fromCharCode(...five.map((digit) => digit + 33));
  }
  return Buffer.from(`${out}~>`);
}

describe('a PDF', () => {
  it.each([
    ['text', pdf(object(FLATE, deflateSync(Buffer.from('BT (Hallo) Tj ET'))))],
    ['a page at 600 dpi', pdf(object(FLATE, deflateSync(Buffer.alloc(105_000_000))))],
    ['a photo', pdf(object('/Subtype/Image/Width 4000/Height 3000/Filter/DCTDecode', jpeg(4000, 3000)))],
    ['what is no zlib', pdf(object(FLATE, Buffer.from('x\u009cdit is niets')))],
    ['half a stream', pdf(object(FLATE, deflateSync(Buffer.alloc(100_000)).subarray(0, 40)))],
    ['nothing', pdf()],
    ['words that seem a stream', Buffer.from('%PDF-1.7 stream stream endstream upstream')],
  ])('may have %s', (_what, bytes) => {
    expect(pdfRefusal(bytes)).toBeNull();
  });

  it.each([
    ['a stream of gigabytes', pdf(object(FLATE, BOMB))],
    ['one behind a newline alone', pdf(object(FLATE, BOMB, '\n'))],
    ['one behind a return alone', pdf(object(FLATE, BOMB, '\r'))],
    ['one whose packing is said elsewhere', pdf(object('/Filter 9 0 R', BOMB))],
    ['one that was packed twice', pdf(object('/Filter[/FlateDecode/FlateDecode]', deflateSync(BOMB)))],
    [
      'one that was packed too often',
      pdf(
        object(
          FLATE,
          [1, 2, 3, 4].reduce((inner) => deflateSync(inner), BOMB.subarray(0, 100)),
        ),
      ),
    ],
    ['one in hexadecimal letters', pdf(object('/Filter[/ASCIIHexDecode/FlateDecode]', hex(BOMB)))],
    ['one in letters', pdf(object('/Filter [ /A85 /Fl ]', ascii85(BOMB)))],
    ['one that breaks off after gigabytes', pdf(object(FLATE, BOMB.subarray(0, -4)))],
    [
      'many that are just allowed',
      pdf(...Array.from({ length: 8 }, () => object(FLATE, deflateSync(Buffer.alloc(100_000_000))))),
    ],
    [
      'a page of millions of lines',
      pdf(object(FLATE, deflateSync(Buffer.from('1 2 3 4 re f\n'.repeat(3_000_000))))),
    ],
    [
      'a page that says it is a picture',
      pdf(
        object(
          '/Subtype/Image/Width 9/Height 9/Filter/FlateDecode',
          deflateSync(Buffer.concat([Buffer.alloc(70_000), Buffer.from('(a) Tj\n'.repeat(6_000_000))])),
        ),
      ),
    ],
    [
      'one on the line after its keyword',
      pdf(Buffer.concat([Buffer.from('1 0 obj<</Filter/FlateDecode>>stream  %\n'), BOMB])),
    ],
    [
      'letters without an end, time after time',
      pdf(Buffer.from(`${'1 0 obj<</Filter/A85>>stream\n'.repeat(2000)}${'0'.repeat(200_000)}`)),
    ],
    [
      'a photo that says it is small',
      pdf(object('/Subtype/Image/Width 10/Height 10/Filter/DCTDecode', jpeg(20_000, 20_000))),
    ],
    [
      'a photo that was packed again',
      pdf(object('/Filter[/FlateDecode/DCTDecode]', deflateSync(jpeg(20_000, 20_000)))),
    ],
    [
      'a picture that says it is large',
      pdf(object('/Type /XObject /Subtype /Image /Width 20000 /Height 20000', Buffer.from('x'))),
    ],
    [
      'a picture that says so before its kind',
      pdf(object('/Height 20000/Width 20000/Subtype/Image', Buffer.from('x'))),
    ],
    [
      'more streams than a document has',
      pdf(Buffer.from('1 0 obj<<>>stream\nx\nendstream\n'.repeat(50_001))),
    ],
  ])('may not have %s', (_what, bytes) => {
    expect(pdfRefusal(bytes)).toContain('vraagt te veel');
  });

  it('is judged in little room: what was unpacked is not kept', () => {
    const before = process.memoryUsage().rss;
    pdfRefusal(pdf(...Array.from({ length: 5 }, () => object(FLATE, BOMB))));
    expect(process.memoryUsage().rss - before).toBeLessThan(512 * 1024 * 1024);
  });

  it('knows that what was packed without a head is nothing to who shows it', () => {
    expect(pdfRefusal(pdf(object(FLATE, deflateRawSync(Buffer.alloc(1000)))))).toBeNull();
  });
});
