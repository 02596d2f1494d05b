import { assertNever } from '../shared/domain/assert-never.ts';

/**
 * The recovery key (herstelsleutel): the key of an administratie as letters to print and to type. It opens the file
 * and every copy of it, on any computer and account, also when everything beside the file is lost.
 */

// Crockford's base 32: no I, L, O or U, and what looks alike reads alike.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const KEY_BYTES = 32;
const BITS = 5;
const LINES = 4;
/** 4 × 13 × 5 = 260 bits for the 256 of a key. */
const DATA_PER_LINE = 13;
const PER_LINE = DATA_PER_LINE + 1;
const GROUP = 5;

/** Sum of the places of the letters, each with its own weight: one wrong letter or two that changed places show. */
function checkLetter(line: readonly number[], number: number): number {
  return line.reduce((sum, value, i) => sum + value * (2 * i + 3), number * 7) % ALPHABET.length;
}

function fromBytes(bytes: Uint8Array): number[] {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return Array.from({ length: LINES * DATA_PER_LINE }, (_, i) =>
    Number.parseInt(bits.slice(i * BITS, (i + 1) * BITS).padEnd(BITS, '0'), 2),
  );
}

/** Four lines such as `ABCDE-FGHJK-MNPQ`, each with its own check letter at the end. */
export function recoveryLines(key: string): string[] {
  const values = fromBytes(Buffer.from(key, 'hex'));
  return Array.from({ length: LINES }, (_, number) => {
    const line = values.slice(number * DATA_PER_LINE, (number + 1) * DATA_PER_LINE);
    const letters = [...line, checkLetter(line, number)].map((value) => ALPHABET[value] ?? '').join('');
    return letters.match(new RegExp(`.{1,${String(GROUP)}}`, 'gu'))?.join('-') ?? '';
  });
}

export type RecoveryKey =
  | { readonly soort: 'sleutel'; readonly sleutel: string }
  /** How many letters there are, and how many there must be. */
  | { readonly soort: 'lengte'; readonly aantal: number; readonly verwacht: number }
  /** The lines with a letter that is not right, from 1. */
  | { readonly soort: 'regels'; readonly regels: readonly number[] };

/** Why what was typed is no key, in Dutch. */
export function whyNoKey(read: Exclude<RecoveryKey, { soort: 'sleutel' }>): string {
  switch (read.soort) {
    case 'lengte':
      return `Een herstelsleutel heeft ${read.verwacht} letters en cijfers. Hier staan er ${read.aantal}.`;
    case 'regels':
      return read.regels.length === 1
        ? `Regel ${read.regels.join()} klopt niet. Kijk die regel na.`
        : `Deze regels kloppen niet: ${read.regels.join(', ')}. Kijk ze na.`;
    default:
      return assertNever(read);
  }
}

/** Reads what somebody typed, whatever the spaces, dashes and small letters. */
export function readRecoveryKey(text: string): RecoveryKey {
  const letters = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1');
  const verwacht = LINES * PER_LINE;
  if (letters.length !== verwacht) return { soort: 'lengte', aantal: letters.length, verwacht };
  const values = [...letters].map((letter) => ALPHABET.indexOf(letter));
  const lines = Array.from({ length: LINES }, (_, number) =>
    values.slice(number * PER_LINE, (number + 1) * PER_LINE),
  );
  const wrong = lines.flatMap((line, number) => {
    const data = line.slice(0, DATA_PER_LINE);
    return line.includes(-1) || line.at(-1) !== checkLetter(data, number) ? [number + 1] : [];
  });
  if (wrong.length > 0) return { soort: 'regels', regels: wrong };
  const bits = lines.flatMap((line) =>
    line.slice(0, DATA_PER_LINE).map((value) => value.toString(2).padStart(BITS, '0')),
  );
  const bytes = Array.from({ length: KEY_BYTES }, (_, i) =>
    Number.parseInt(bits.join('').slice(i * 8, i * 8 + 8), 2),
  );
  return { soort: 'sleutel', sleutel: Buffer.from(bytes).toString('hex') };
}
