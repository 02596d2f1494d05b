import { MAX_LINES } from './sheet.ts';
import type { Weigering } from './weigering.ts';
import { findElement, isOn, readTags, readTagsAt } from './xml-tags.ts';

export type Merge = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
};

/** The form of a sheet: everything about it but its values. */
export type SheetForm =
  | {
      readonly soort: 'lijst';
      /** Where the values stand in the text, and the end tag that they then miss. */
      readonly from: number;
      readonly to: number;
      readonly endTag: string;
      /** Letters are written as "&#233;". */
      readonly hasNumberedLetters: boolean;
      readonly cells: number;
      /** Cells far below the list, which are left out. */
      readonly stray: readonly string[];
      readonly hiddenRows: readonly number[];
      readonly hiddenColumns: readonly number[];
      readonly merges: readonly Merge[];
    }
  | { readonly soort: 'formules'; readonly cellen: readonly string[] }
  | { readonly soort: 'onbruikbaar'; readonly waarom: Weigering };

/** Excel has no more. */
const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;
/** Far above any list: one per line. */
const MAX_MERGES = 60_000;

const unusable = (waarom: Weigering): SheetForm => ({ soort: 'onbruikbaar', waarom });

/** "AB12" → row 11, column 27; null = no address. */
function parseAddress(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(address) ?? [];
  if (letters === '' || Number(digits) > MAX_ROW) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

function readMerges(xml: string): Merge[] | null {
  const merges: Merge[] = [];
  for (const tag of readTags(xml, 'mergeCell')) {
    if (merges.length === MAX_MERGES) return null;
    const [first = '', last = first] = (tag.get('ref') ?? '').split(':');
    const [from, to] = [parseAddress(first), parseAddress(last)];
    if (from !== null && to !== null) merges.push({ top: from.row, bottom: to.row, left: from.column });
  }
  return merges;
}

function readHiddenColumns(xml: string): number[] {
  const hidden: number[] = [];
  for (const tag of readTags(xml, 'col')) {
    if (!isOn(tag.get('hidden')) && Number(tag.get('width') ?? 1) !== 0) continue;
    const last = Math.min(Number(tag.get('max')), MAX_COLUMN);
    for (let column = Number(tag.get('min')); column <= last; column += 1) hidden.push(column - 1);
    if (hidden.length > MAX_COLUMN) return hidden;
  }
  return hidden;
}

/** Longer than any row without cells, or any cell: Excel takes 32.767 signs in one. */
const MAX_GAP = 500_000;

/** Whether the text goes on for too long without another of these tags: one cell of many megabytes, or none at all. */
export function hasGap(xml: string, tag: RegExp): boolean {
  let last = 0;
  for (const { index } of xml.matchAll(tag)) {
    if (index - last > MAX_GAP) return true;
    last = index;
  }
  return xml.length - last > MAX_GAP;
}

type Rows = {
  readonly hidden: readonly number[];
  /** Where the first row stands that a list cannot have any more; the length when there is none. */
  readonly end: number;
};

/** Rows that are not shown, and where the rows end that are read; null = a row that cannot be. */
function readRows(data: string): Rows | null {
  const hidden: number[] = [];
  let row = 0;
  for (const { index, attributes } of readTagsAt(data, 'row')) {
    const said = Number(attributes.get('r'));
    row = Number.isInteger(said) && said > 0 ? said : row + 1;
    if (row > MAX_ROW) return null;
    if (row > MAX_LINES) return { hidden, end: index };
    if (isOn(attributes.get('hidden')) || Number(attributes.get('ht') ?? 1) === 0) hidden.push(row - 1);
  }
  return { hidden, end: data.length };
}

/** A few cells far below a list are not the list. */
const MAX_STRAY = 20;

/** Addresses of cells with a value far below the list; null = so many that they are more lines. */
function findStray(rest: string): string[] | null {
  const stray: string[] = [];
  for (const { index } of rest.matchAll(/<(?:\w+:)?(?:v|is)[\s>]/gu)) {
    if (stray.length === MAX_STRAY) return null;
    stray.push([...readTags(rest.slice(Math.max(0, index - 500), index), 'c')].at(-1)?.get('r') ?? '?');
  }
  return stray;
}

/** How many of these tags there are; stops counting at `most`. */
export function countTags(xml: string, tag: RegExp, most: number): number {
  let count = 0;
  for (const _tag of xml.matchAll(tag)) {
    count += 1;
    if (count > most) break;
  }
  return count;
}

/** The first cells with a formula; a cell without an address counts on from the one before it. */
function findFormulas(data: string): string[] {
  const found: string[] = [];
  for (const match of data.matchAll(/<(?:\w+:)?f[\s/>]/gu)) {
    const before = data.slice(Math.max(0, match.index - 2000), match.index);
    const cell = [...readTags(before, 'c')].at(-1);
    const row = [...readTags(before, 'row')].at(-1);
    found.push(cell?.get('r') ?? `rij ${row?.get('r') ?? '?'}`);
    if (found.length === 5) break;
  }
  return found;
}

/**
 * Judges a sheet before its values are read: what is too much is refused here, with the reason. `xml` has one sign
 * per byte. `maxCells`: how many values are still taken.
 */
export function readSheetForm(xml: string, maxCells: number): SheetForm {
  const data = findElement(xml, 'sheetData');
  if (data === null) return unusable('beschadigd');
  const all = xml.slice(data.from, data.to);
  if (hasGap(all, /<(?:\w+:)?(?:row|c)[\s/>]/gu)) return unusable('beschadigd');
  const rows = readRows(all);
  if (rows === null) return unusable('buiten-bereik');
  const stray = findStray(all.slice(rows.end));
  if (stray === null) return unusable('te-veel-regels');
  const values = all.slice(0, rows.end);
  const cellen = findFormulas(values);
  if (cellen.length > 0) return { soort: 'formules', cellen };
  const cells = countTags(values, /<(?:\w+:)?c[\s/>]/gu, maxCells);
  if (cells > maxCells) return unusable('te-veel-cellen');
  const merges = readMerges(xml.slice(data.to));
  if (merges === null) return unusable('te-veel-samengevoegd');
  return {
    soort: 'lijst',
    ...{ from: data.from, to: data.from + rows.end, endTag: rows.end === all.length ? '' : data.endTag },
    hasNumberedLetters: values.includes('&#'),
    ...{ cells, stray, merges, hiddenRows: rows.hidden },
    hiddenColumns: readHiddenColumns(xml.slice(0, data.from)),
  };
}
