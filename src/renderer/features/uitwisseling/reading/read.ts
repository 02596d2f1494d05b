import { kindOfBytes, kindOfText } from './bestandsoort.ts';
import {
  MAX_CELLS,
  MAX_FILE,
  MAX_LINE_ENDS,
  MAX_LINES,
  MAX_TEXT,
  type Parsed,
  type PassedSheet,
  type Sheet,
  type TextChoice,
} from './sheet.ts';
import { type Detected, decodeText, detectTekenset, isUtf32, specialWords } from './tekenset.ts';
import { readText } from './text.ts';
import type { Weigering } from './weigering.ts';
import { readWerkmap } from './werkmap.ts';

const refuse = (waarom: Weigering): Parsed => ({ soort: 'geweigerd', waarom });

const isEmpty = (sheet: Sheet) =>
  sheet.soort === 'blad' && !sheet.rijen.some((row) => row.some((cell) => cell.trim() !== ''));

/** Without the sheets that are empty; refused when none is a list, for the reason of the first. */
function check(sheets: readonly Sheet[], passed: readonly PassedSheet[]): Parsed {
  const gevuld = sheets.filter((sheet) => !isEmpty(sheet));
  const teVeel = gevuld.some((sheet) => sheet.soort === 'blad' && sheet.rijen.length > MAX_LINES);
  if (teVeel) return refuse('te-veel-regels');
  const [first] = gevuld;
  if (first === undefined) return refuse('leeg');
  if (first.soort === 'onbruikbaar' && gevuld.every(({ soort }) => soort === 'onbruikbaar')) {
    return refuse(first.waarom);
  }
  const empty = sheets.filter(isEmpty).map(({ naam }): PassedSheet => ({ naam, waarom: 'leeg' }));
  return { soort: 'bladen', bladen: gevuld, passed: [...empty, ...passed], tekst: null };
}

/** Longer than any line of a list. */
const MAX_LINE = 500_000;

/** Whether there is a line of half a megabyte or more: no list, and it would stand in memory many times. */
function hasEndlessLine(text: string): boolean {
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 10 || sign === 13) last = at;
    else if (at - last > MAX_LINE) return true;
  }
  return false;
}

/** How many lines end, counted before anything is decoded: "\r\n" once, "\r" or "\n" as well. */
function countLineEnds(at: (index: number) => number | undefined, length: number): number {
  let [lf, cr] = [0, 0];
  for (let i = 0; i < length; i += 1) {
    const sign = at(i);
    if (sign === 10) lf += 1;
    else if (sign === 13) cr += 1;
  }
  return Math.max(lf, cr);
}

/** Words with special letters that are shown, so that somebody can see whether the signs are right. */
const SHOWN_WORDS = 6;

/** `detected`: how the bytes became text; null = they came as text. */
function fromText(text: string, detected: Detected | null, choice: TextChoice): Parsed {
  if (text.trim() === '') return refuse('leeg');
  const anders = kindOfText(text);
  if (anders !== null) return refuse(anders);
  if (hasEndlessLine(text)) return refuse('een-regel');
  const { rijen, broken, scheiding } = readText(text, MAX_LINES + 1, choice.scheiding ?? null);
  if (rijen.length <= MAX_LINES && rijen.reduce((sum, row) => sum + row.length, 0) > MAX_CELLS) {
    return refuse('te-veel-cellen');
  }
  const sheet: Sheet = {
    ...{ soort: 'blad', naam: 'Tekst', rijen, broken },
    ...{ verborgen: [], hiddenColumns: [], verborgenBlad: false, kinds: [], date1904: false },
    ...{ notes: new Map(), stray: [] },
  };
  const parsed = check([sheet], []);
  if (parsed.soort === 'geweigerd') return parsed;
  if (detected === null) return { ...parsed, tekst: { tekenset: null, scheiding, words: [], other: [] } };
  const { tekenset, other } = detected;
  const words = detected.words ?? specialWords(text, SHOWN_WORDS);
  return { ...parsed, tekst: { tekenset, scheiding, words, other } };
}

/** Reads a staff list whatever the file is called: what it is shows from its first bytes. */
export function readFile(bytes: Uint8Array<ArrayBuffer>, naam: string, choice: TextChoice = {}): Parsed {
  if (/^(?:~\$|\.~lock\.)/u.test(naam)) return refuse('hulpbestand');
  if (bytes.byteLength === 0) return refuse('leeg');
  if (bytes.byteLength > MAX_FILE) return refuse('te-groot');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    if (/\.(?:xlsm|xltm|xlam)$/iu.test(naam)) return refuse('macro');
    const parsed = readWerkmap(bytes);
    return parsed.soort === 'bladen' ? check(parsed.bladen, parsed.passed) : parsed;
  }
  const soort = kindOfBytes(bytes);
  if (soort !== null) return refuse(soort);
  if (isUtf32(bytes)) return refuse('tekenset');
  if (bytes.byteLength > MAX_TEXT) return refuse('te-groot-tekst');
  if (countLineEnds((i) => bytes[i], bytes.length) > MAX_LINE_ENDS) return refuse('te-veel-regels');
  const detected: Detected =
    choice.tekenset === undefined
      ? detectTekenset(bytes)
      : { tekenset: choice.tekenset, words: null, other: [] };
  const { tekenset } = detected;
  const wide = tekenset === 'utf-16le' || tekenset === 'utf-16be';
  if (!wide && bytes.includes(0)) return refuse('geen-excel');
  return fromText(decodeText(bytes, tekenset), detected, choice);
}

/** Cells that were pasted; letters come as they are. */
export function readGeplakt(text: string, choice: TextChoice = {}): Parsed {
  if (text.length > MAX_TEXT) return refuse('te-groot-tekst');
  if (countLineEnds((i) => text.charCodeAt(i), text.length) > MAX_LINE_ENDS) return refuse('te-veel-regels');
  return fromText(text, null, choice);
}
