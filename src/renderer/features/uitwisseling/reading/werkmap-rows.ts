import type { CellObject, WorkSheet } from '@e965/xlsx';
import { cellAddress } from '../../../../shared/domain/import/cell-adres.ts';
import { losesDigits, readCell } from './cell.ts';
import { MAX_COLUMNS, MAX_LINES, type Sheet } from './sheet.ts';
import type { Merge, SheetForm } from './sheet-form.ts';

export type Lijstvorm = Extract<SheetForm, { soort: 'lijst' }>;

/** Named on screen; more are as far away. */
const MAX_STRAY = 20;

type Row = { readonly cells: string[]; readonly kinds: string[] };

/** Cells that hold something, row by row. The keys say where they are: a row may be the last that a sheet can have. */
function* filledCells(sheet: WorkSheet) {
  const data: readonly (readonly CellObject[])[] = sheet['!data'] ?? [];
  for (const row of Object.keys(data).map(Number)) {
    const cells = data[row] ?? [];
    for (const column of Object.keys(cells).map(Number)) {
      const cell = cells[column];
      if (cell !== undefined) yield { row, column, cell };
    }
  }
}

function put(row: Row, column: number, text: string, kind: string): void {
  while (row.cells.length <= column) {
    row.cells.push('');
    row.kinds.push('-');
  }
  row.cells[column] = text;
  row.kinds[column] = kind;
}

/** A merged cell holds for all lines it covers: an organisation is often written once for many people. */
function fillMerged(rows: readonly Row[], merges: readonly Merge[]): void {
  const done = new Set<number>();
  for (const { top, bottom, left } of merges) {
    const source = rows[top];
    const value = source?.cells[left] ?? '';
    if (source === undefined || value === '') continue;
    for (let at = top + 1; at <= Math.min(bottom, rows.length - 1); at += 1) {
      const row = rows[at];
      const key = at * MAX_COLUMNS + left;
      // In a sheet that Excel wrote no ranges lie on top of each other.
      if (row === undefined || done.has(key)) break;
      done.add(key);
      put(row, left, value, source.kinds[left] ?? '-');
    }
  }
}

type Table = {
  readonly rows: Row[];
  readonly notes: Map<number, string[]>;
  /** Filled cells outside what is read. */
  readonly stray: string[];
};

function readTable(sheet: WorkSheet, date1904: boolean): Table {
  const table: Table = { rows: [], notes: new Map(), stray: [] };
  for (const { row, column, cell } of filledCells(sheet)) {
    const { text, kind, shown } = readCell(cell, date1904);
    if (text.trim() === '') continue;
    const at = cellAddress(row, column);
    if (row >= MAX_LINES || column >= MAX_COLUMNS) {
      if (table.stray.length < MAX_STRAY) table.stray.push(at);
      continue;
    }
    while (table.rows.length <= row) table.rows.push({ cells: [], kinds: [] });
    const target = table.rows[row];
    if (target !== undefined) put(target, column, text, kind);
    const note = [
      ...(shown === null ? [] : [`Cel ${at}: Excel toont ${shown}, er staat ${text}.`]),
      ...(losesDigits(cell) ? [`Cel ${at}: van een getal bewaart Excel 15 cijfers. Klopt ${text}?`] : []),
    ];
    if (note.length > 0) table.notes.set(row, [...(table.notes.get(row) ?? []), ...note]);
  }
  return table;
}

/** The values of a sheet as lines of text. */
export function readRows(
  naam: string,
  sheet: WorkSheet,
  form: Lijstvorm,
  book: { readonly hidden: boolean; readonly date1904: boolean },
): Sheet {
  const { rows, notes, stray: outside } = readTable(sheet, book.date1904);
  const stray = [...outside, ...form.stray];
  if (rows.length === 0 && stray.length > 0) return { soort: 'onbruikbaar', naam, waarom: 'buiten-bereik' };
  fillMerged(rows, form.merges);
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  for (const row of rows) if (row.cells.length < width) put(row, width - 1, '', '-');
  return {
    soort: 'blad',
    naam,
    rijen: rows.map(({ cells }) => cells),
    verborgen: form.hiddenRows.filter((row) => row < rows.length),
    hiddenColumns: form.hiddenColumns,
    verborgenBlad: book.hidden,
    kinds: rows.map(({ kinds }) => kinds.join('')),
    date1904: book.date1904,
    notes,
    broken: new Map(),
    stray,
  };
}
