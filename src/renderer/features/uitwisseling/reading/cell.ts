import { type CellObject, SSF } from '@e965/xlsx';

/** What a cell of a workbook says, as a person would write it in a list. */
export type Cell = {
  readonly text: string;
  /** `d` a date, `n` a number, `-` anything else. */
  readonly kind: 'd' | 'n' | '-';
  /** What Excel shows, when that is not what is read; null = the same. */
  readonly shown: string | null;
};

const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

const MINUTES = 24 * 60;
const SECONDS = MINUTES * 60;
/** Days between 01-01-1904 and 30-12-1899, from which the other system counts. */
const DAYS_1904 = 1462;

const two = (n: number) => String(n).padStart(2, '0');
const plain = (text: string, kind: Cell['kind'] = '-'): Cell => ({ text, kind, shown: null });

/** A number format without what is only text, a colour or a language; of the part for positive numbers. */
function bareFormat(format: string): string {
  return (format.split(';')[0] ?? '')
    .replace(/"[^"]*"|\\.|_.|\*./gu, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '')
    .toLowerCase();
}

type Meaning = 'number' | 'percent' | 'digits' | 'date' | 'time' | 'elapsed';

/** What a number is by its format: "d-m-yy" a date, "h:mm" a time of day, "[h]:mm" hours, "00000" digits. */
export function meaningOf(format: string): Meaning {
  const bare = bareFormat(format);
  if (/^(?:general|standaard|@)?$/u.test(bare)) return 'number';
  if (/\[[hms]/u.test(bare)) return 'elapsed';
  if (/[dyj]|m{3}|^[^hs]*m[^hs]*$/u.test(bare)) return 'date';
  if (/[hs]/u.test(bare)) return 'time';
  if (bare.includes('%')) return 'percent';
  return /^[0#\s()+\-/]*0[0#\s()+\-/]*$/u.test(bare) && bare !== '0' ? 'digits' : 'number';
}

/** "36", "36,5", "12345678901": every digit that a workbook keeps, and no noise after the fifteenth. */
function numberText(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  const rounded = Number(value.toPrecision(15));
  return Math.abs(rounded) < 1e-6 ? '0' : String(rounded).replace('.', ',');
}

/** Hours and minutes of a part of a day: 1,5 is "36:00". */
function durationText(days: number): string {
  const minutes = Math.round(days * MINUTES);
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}`;
}

/** "01-03-2026", with the time when there is one. Half a second under midnight is the next day. */
function dateText(serial: number): string {
  const seconds = Math.round(serial * SECONDS);
  const day = Math.floor(seconds / SECONDS);
  const rest = seconds - day * SECONDS;
  // 29-02-1900 exists for Excel; before it no list has dates.
  const date = new Date(Date.UTC(1899, 11, 30) + day * SECONDS * 1000);
  const text = `${two(date.getUTCDate())}-${two(date.getUTCMonth() + 1)}-${date.getUTCFullYear()}`;
  if (rest === 0) return text;
  const time = `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}`;
  return rest % 60 === 0 ? `${text} ${time}` : `${text} ${time}:${two(rest % 60)}`;
}

/** The days that Excel can show; outside them a number is no date. */
const LAST_SERIAL = 2_958_465;

function readNumber(value: number, format: string, date1904: boolean): Cell {
  switch (meaningOf(format)) {
    case 'date': {
      const serial = date1904 ? value + DAYS_1904 : value;
      return serial >= 1 && serial <= LAST_SERIAL
        ? plain(dateText(serial), 'd')
        : plain(numberText(value), 'n');
    }
    case 'elapsed':
      return value >= 0 ? plain(durationText(value)) : plain(numberText(value), 'n');
    case 'time':
      if (value < 0) return plain(numberText(value), 'n');
      // A clock starts again after 24 hours, a week of work does not.
      return {
        text: durationText(value),
        kind: '-',
        shown: value < 1 ? null : String(SSF.format(format, value)),
      };
    case 'percent':
      return plain(`${numberText(value * 100)}%`);
    case 'digits':
      return Number.isInteger(value) && value >= 0
        ? plain(String(SSF.format(format, value)).trim())
        : plain(numberText(value), 'n');
    case 'number':
      return plain(numberText(value), 'n');
  }
}

/** More digits than a workbook keeps: what comes after them became zeros. */
export const losesDigits = ({ t, v }: CellObject): boolean =>
  t === 'n' && typeof v === 'number' && Number.isInteger(v) && Math.abs(v) >= 1e15;

/** What a cell says. Errors stay what they are: they are no value that anybody wrote. */
export function readCell({ t, v, z }: CellObject, date1904: boolean): Cell {
  if (t === 'e') return plain(ERRORS.get(v) ?? '#ERROR!');
  if (typeof v === 'boolean') return plain(v ? 'ja' : 'nee');
  if (typeof v === 'number') {
    return Number.isFinite(v)
      ? readNumber(v, typeof z === 'string' ? z : 'General', date1904)
      : plain('#NUM!');
  }
  return plain(typeof v === 'string' ? v : '');
}
