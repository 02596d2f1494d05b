import { startsWith } from '../../../../shared/domain/magic-bytes.ts';
/** Which signs the bytes of a text file stand for: said at its start, or judged by what makes names of it. */

import { DOS_SIGNS } from './tekenset-dos.ts';
import { guessTekensets, type Reading } from './tekenset-guess.ts';
import type { Tekenset } from './tekenset-namen.ts';

function decodeTable(bytes: Uint8Array, high: string): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    const part = bytes.subarray(at, at + 0x8000);
    parts.push(
      Array.from(part, (byte) => (byte < 128 ? String.fromCharCode(byte) : (high[byte - 128] ?? ''))).join(
        '',
      ),
    );
  }
  return parts.join('');
}

/** Signs of Windows-1252 by their byte, to turn back what was read as 1252 and saved as UTF-8. */
const BYTE_OF_1252: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/** "ZoÃ«" as "Zoë"; null = it was not converted twice. */
function undoTwice(text: string): string | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const byte = BYTE_OF_1252.get(text[i] ?? '');
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The text that these bytes are in this set of signs; without the mark at the start. */
export function decodeText(bytes: Uint8Array, tekenset: Tekenset): string {
  switch (tekenset) {
    case 'cp437':
    case 'cp850':
    case 'cp852':
    case 'cp857':
    case 'cp737':
      return decodeTable(bytes, DOS_SIGNS[tekenset]);
    case 'utf-8-twice': {
      const once = new TextDecoder('utf-8').decode(bytes);
      return undoTwice(once) ?? once;
    }
    default:
      return new TextDecoder(tekenset).decode(bytes);
  }
}

/** Share of zero bytes on the even and on the odd places of the beginning. */
function zeros(bytes: Uint8Array): readonly [number, number] {
  const count: [number, number] = [0, 0];
  const end = Math.min(bytes.length, 4096) & ~1;
  for (let i = 0; i < end; i += 1) if (bytes[i] === 0) count[i % 2 === 0 ? 0 : 1] += 1;
  return [count[0] / Math.max(1, end / 2), count[1] / Math.max(1, end / 2)];
}

/** Four bytes a sign: no program for lists writes that, and none of ours reads it. */
export function isUtf32(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) return true;
  return startsWith(bytes, [0, 0, 0], 1) && (bytes[0] ?? 0) > 0 && (bytes[4] ?? 0) > 0 && bytes[5] === 0;
}

function detectUtf16(bytes: Uint8Array): Tekenset | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const [even, odd] = zeros(bytes);
  if (odd > 0.3 && even < 0.05) return 'utf-16le';
  if (even > 0.3 && odd < 0.05) return 'utf-16be';
  return null;
}

/** Whether a text is UTF-8 in which only a few signs were damaged. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.match(/\ufffd/gu)?.length ?? 0;
  const whole = (text.match(/[^\p{ASCII}]/gu)?.length ?? 0) - damaged;
  return whole > 3 * damaged;
}

/** Words, and sets of signs, that are shown where the set is a guess. */
const SHOWN = { words: 6, sets: 4 };

const sure = (tekenset: Tekenset) => ({ tekenset, other: [], words: null });

export type Detected = {
  readonly tekenset: Tekenset;
  /** Words by which somebody can see whether it is right; null = it is no guess. */
  readonly words: readonly string[] | null;
  /** What else it can be, with the same words. */
  readonly other: readonly Reading[];
};

/** The set of signs of a text file; UTF-8 says so by its form, the others by the names that come out of it. */
export function detectTekenset(bytes: Uint8Array): Detected {
  const wide = detectUtf16(bytes);
  if (wide !== null) return sure(wide);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (isMostlyUtf8(bytes)) return sure('utf-8');
    const [best = { tekenset: 'windows-1252' as const, words: [] }, ...other] = guessTekensets(
      bytes,
      decodeText,
      SHOWN,
    );
    return { ...best, other };
  }
  return /[ÃÂÄÅ][\u0080-\u00bf\u0152-\u2122]/u.test(text) && undoTwice(text) !== null
    ? sure('utf-8-twice')
    : sure('utf-8');
}

/** Words with letters outside ASCII, to show how they came out. */
export function specialWords(text: string, atMost: number): string[] {
  const words = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}'’-]*[^\p{ASCII}\s\ufeff][^\s;,|\t"]*/gu)) {
    words.add(word.slice(0, 40));
    if (words.size === atMost) break;
  }
  return [...words];
}
