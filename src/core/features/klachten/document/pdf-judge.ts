import { inflateSync } from 'node:zlib';
import { MAGIC, startsWith } from '../../../../shared/domain/magic-bytes.ts';
import { MAX_PIXELS, pictureFault, sizeText } from '../../../../shared/domain/picture.ts';

/**
 * What a PDF asks of who shows it: its streams are unpacked here with a limit, and their result thrown away. What
 * shows them has no such limit, and a file of 20 MB can ask for 20 GB.
 */

/** One stream, unpacked: a page of A4 in colour at 600 dpi is 105 MB. */
const MAX_STREAM = 128 * 1024 * 1024;
/** What a page draws, line by line in letters: a map of a whole city is some MB. */
const MAX_DRAWING = 16 * 1024 * 1024;
/** All of them; some seconds of unpacking. */
const MAX_TOTAL = 600 * 1024 * 1024;
const MAX_STREAMS = 50_000;
/** A stream that was packed more than once is unpacked so often. */
const MAX_LAYERS = 3;

const KEYWORD = Buffer.from('stream');
/** Where the dictionary of a stream stands: so far before it, at most. */
const DICTIONARY = 2048;

/** Begin of what zlib packed, in any of its ways. */
const isZlib = (bytes: Uint8Array): boolean =>
  bytes.length > 2 && ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0;

/** Unpacked; null = it is more than was allowed. What is no zlib is nothing. */
function unpack(bytes: Uint8Array, limit: number): Buffer | null {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, limit) });
  } catch (fault) {
    const isTooMuch = fault instanceof Error && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooMuch ? null : Buffer.alloc(0);
  }
}

/** The bytes of a stream that is written in letters (ASCII85 or hexadecimal); null = it is not. */
function fromLetters(bytes: Buffer, dictionary: string): Buffer | null {
  if (/\/(?:A85|ASCII85Decode)\b/u.test(dictionary)) {
    const end = bytes.indexOf('~>');
    return fromAscii85(bytes.subarray(0, end < 0 ? bytes.length : end));
  }
  if (!/\/(?:AHx|ASCIIHexDecode)\b/u.test(dictionary)) return null;
  const end = bytes.indexOf('>');
  const letters = bytes.subarray(0, end < 0 ? bytes.length : end).toString('latin1');
  return Buffer.from(letters.replace(/[^\da-f]/giu, ''), 'hex');
}

/** Five letters for four bytes; `z` for four zeros. */
function fromAscii85(letters: Buffer): Buffer {
  const out = Buffer.alloc(Math.ceil(letters.length) * 4);
  let [at, sum, count] = [0, 0, 0];
  for (const letter of letters) {
    if (letter === 0x7a && count === 0) at += 4;
    else if (letter >= 0x21 && letter <= 0x75) {
      sum = sum * 85 + (letter - 0x21);
      count += 1;
      if (count === 5) {
        out.writeUInt32BE(sum % 2 ** 32, at);
        [at, sum, count] = [at + 4, 0, 0];
      }
    }
  }
  for (let pad = count; count > 0 && pad < 5; pad += 1) sum = sum * 85 + 84;
  if (count > 1) out.writeUInt32BE(sum % 2 ** 32, at);
  return out.subarray(0, at + Math.max(0, count - 1));
}

/** "20.000 × 20.000 beeldpunten" of a picture that is too large by its own dictionary; null = it is not. */
function tooLargeBy(dictionary: string): string | null {
  const field = (name: string) =>
    Number(new RegExp(`/(?:${name})\\s+(\\d{1,10})`, 'u').exec(dictionary)?.[1] ?? 0);
  const size = { width: field('Width|W'), height: field('Height|H') };
  return size.width * size.height > MAX_PIXELS ? sizeText(size) : null;
}

const heavy = (what: string): string =>
  `Deze pdf vraagt te veel van het programma: ${what}. Bewaar haar opnieuw als pdf met een lagere kwaliteit, of splits haar.`;

const SAMPLE = 4096;

/** Whether it reads as lines that draw (`1 0 0 1 20 30 cm`), looked at in a number of places. */
function isDrawing(content: Buffer): boolean {
  const step = Math.max(SAMPLE, Math.floor(content.length / 32));
  for (let at = 0; at < content.length; at += step) {
    const text = content.subarray(at, at + SAMPLE).toString('latin1');
    if (/^[\t\r\n -~]*$/u.test(text) && /[\d)\]>]\s+[A-Za-z]{1,2}\*?\s/u.test(text)) return true;
  }
  return false;
}

class Meter {
  #total = 0;
  #letters = 0;

  /** Whether so many letters are read as well; each of a file is, four times over. */
  mayRead(letters: number, fileSize: number): boolean {
    this.#letters += letters;
    return this.#letters <= 4 * fileSize;
  }

  /** Why the bytes of a stream are too much; null = they are not. */
  judge(bytes: Uint8Array, layer: number): string | null {
    if (startsWith(bytes, MAGIC.jpg) || startsWith(bytes, MAGIC.png)) {
      const fault = pictureFault(bytes);
      return fault?.soort === 'te-groot' ? heavy(`een afbeelding van ${sizeText(fault)}`) : null;
    }
    if (!isZlib(bytes)) return null;
    const content = layer > MAX_LAYERS ? null : unpack(bytes, Math.min(MAX_STREAM, MAX_TOTAL - this.#total));
    if (content === null) return heavy('uitgepakt is zij veel te groot');
    if (content.length > MAX_DRAWING && isDrawing(content)) return heavy('een pagina is te ingewikkeld');
    this.#total += content.length;
    return this.judge(content, layer + 1);
  }
}

/** The streams of a PDF: where each begins, and what is said of it. The keyword also ends one (`endstream`). */
function* streamsOf(bytes: Buffer) {
  for (let at = bytes.indexOf(KEYWORD); at >= 0; at = bytes.indexOf(KEYWORD, at + KEYWORD.length)) {
    if (bytes.subarray(Math.max(0, at - 3), at).toString('latin1') === 'end') continue;
    // It begins on the next line, whatever stands on this one.
    let from = at + KEYWORD.length;
    while (from < bytes.length && bytes[from] !== 0x0d && bytes[from] !== 0x0a) from += 1;
    from += bytes[from] === 0x0d && bytes[from + 1] === 0x0a ? 2 : 1;
    const before = bytes.subarray(Math.max(0, at - DICTIONARY), at).toString('latin1');
    yield { from, dictionary: before.slice(before.lastIndexOf(' obj') + 1) };
  }
}

/** Why a PDF asks too much of what shows it, in one sentence; null = it does not. */
export function pdfRefusal(bytes: Buffer): string | null {
  const meter = new Meter();
  let count = 0;
  for (const { from, dictionary } of streamsOf(bytes)) {
    count += 1;
    if (count > MAX_STREAMS) return heavy('zij bestaat uit te veel onderdelen');
    const size = /\/Subtype\s*\/Image\b/u.test(dictionary) ? tooLargeBy(dictionary) : null;
    if (size !== null) return heavy(`een afbeelding van ${size}`);
    const content = bytes.subarray(from);
    const letters = fromLetters(content, dictionary);
    if (letters !== null && !meter.mayRead(letters.length, bytes.length)) {
      return heavy('zij bestaat uit te veel onderdelen');
    }
    const refusal = meter.judge(letters ?? content, 1);
    if (refusal !== null) return refusal;
  }
  return null;
}
