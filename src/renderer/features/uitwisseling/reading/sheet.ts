import type { Scheiding } from './scheiding.ts';
import type { Reading } from './tekenset-guess.ts';
import type { Tekenset } from './tekenset-namen.ts';
import type { Weigering } from './weigering.ts';

/** What reading a list gives: sheets of text, or why there are none. */

export type LeesbaarSheet = {
  readonly soort: 'blad';
  readonly naam: string;
  /** Every line up to the last that is filled, so that the index says the line; short lines stay short. */
  readonly rijen: readonly (readonly string[])[];
  /** Indexes of rows that Excel does not show: filtered away or hidden. */
  readonly verborgen: readonly number[];
  /** Indexes of columns that Excel does not show. */
  readonly hiddenColumns: readonly number[];
  /** The sheet itself is hidden. */
  readonly verborgenBlad: boolean;
  /** Per row one sign per cell, of a workbook: `d` a date, `n` a number, `-` anything else. */
  readonly kinds: readonly string[];
  /** Dates count from 1904: a date that was written as a number means another day. */
  readonly date1904: boolean;
  /** By index of the row: what was read in another way than it stands there. */
  readonly notes: ReadonlyMap<number, readonly string[]>;
  /** By index of the row: why that line cannot be read. */
  readonly broken: ReadonlyMap<number, string>;
  /** Cells far outside the list, which are left out: "XFD1048576". */
  readonly stray: readonly string[];
};

export type Sheet =
  | LeesbaarSheet
  | { readonly soort: 'formules'; readonly naam: string; readonly cellen: readonly string[] }
  | { readonly soort: 'onbruikbaar'; readonly naam: string; readonly waarom: Weigering };

/** A sheet with nothing in it that can be a list. */
export type PassedSheet = { readonly naam: string; readonly waarom: 'leeg' | 'grafiek' | 'geen-cellen' };

/** How a text is read; absent = judged from the text itself. */
export type TextChoice = { readonly tekenset?: Tekenset; readonly scheiding?: Scheiding };

export type Parsed =
  | {
      readonly soort: 'bladen';
      readonly bladen: readonly Sheet[];
      /** Sheets with nothing to read, in the order of the tabs. */
      readonly passed: readonly PassedSheet[];
      /** How a text was read; null = it is a workbook. */
      readonly tekst: ParsedAs | null;
    }
  | { readonly soort: 'geweigerd'; readonly waarom: Weigering };

export type ParsedAs = {
  /** null = pasted. */
  readonly tekenset: Tekenset | null;
  readonly scheiding: Scheiding;
  /** Words with special letters, as they came out. */
  readonly words: readonly string[];
  /** What the same words are in other sets of signs that can be meant. */
  readonly other: readonly Reading[];
};

/** Bytes; more than any list, also with its pictures. */
export const MAX_FILE = 100 * 1024 * 1024;
/** Of a text; 50.000 lines of 800 signs. */
export const MAX_TEXT = 40 * 1024 * 1024;
/** As many as the core takes in one import, and some lines of title. */
export const MAX_LINES = 50_100;
/** Of a whole list. */
export const MAX_CELLS = 1_000_000;
/** Ends of lines in a text: a cell may hold some of its own, but no list holds this many. */
export const MAX_LINE_ENDS = 4 * MAX_LINES;
/** What an import takes of the width of a list. */
export const MAX_COLUMNS = 100;
