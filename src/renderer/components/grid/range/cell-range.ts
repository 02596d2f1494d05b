/**
 * What is selected in a grid, as places on the screen: pure, so that every rule of the keyboard and the mouse can be
 * tested without a grid. Rows and columns count from 0; blocks hold both their ends.
 */

export type CellAt = { readonly row: number; readonly column: number };

/** From the cell where it began to the one it was extended to. */
export type CellRange = { readonly anchor: CellAt; readonly corner: CellAt };

export type Block = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** What a move has to know of the grid. */
export type Sheet = {
  readonly rows: number;
  readonly columns: number;
  /** Rows that one page shows. */
  readonly page: number;
  readonly isFilled: (at: CellAt) => boolean;
};

export function blockOf({ anchor, corner }: CellRange): Block {
  return {
    top: Math.min(anchor.row, corner.row),
    left: Math.min(anchor.column, corner.column),
    bottom: Math.max(anchor.row, corner.row),
    right: Math.max(anchor.column, corner.column),
  };
}

export function sizeOf({ top, left, bottom, right }: Block): number {
  return (bottom - top + 1) * (right - left + 1);
}

export function contains({ top, left, bottom, right }: Block, { row, column }: CellAt): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** Every cell of a block, row by row. */
export function cellsOf({ top, left, bottom, right }: Block): CellAt[] {
  const cells: CellAt[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push({ row, column });
  }
  return cells;
}

/** All columns of the rows that are in it. */
export function wholeRows({ anchor, corner }: CellRange, { columns }: Sheet): CellRange {
  return { anchor: { ...anchor, column: 0 }, corner: { ...corner, column: columns - 1 } };
}

/** All rows of the columns that are in it. */
export function wholeColumns({ anchor, corner }: CellRange, { rows }: Sheet): CellRange {
  return { anchor: { ...anchor, row: 0 }, corner: { ...corner, row: rows - 1 } };
}

export function everything({ rows, columns }: Sheet): CellRange {
  return { anchor: { row: 0, column: 0 }, corner: { row: rows - 1, column: columns - 1 } };
}

type Step = readonly [row: number, column: number];

const STEPS: Readonly<Record<string, Step>> = {
  arrowup: [-1, 0],
  arrowdown: [1, 0],
  arrowleft: [0, -1],
  arrowright: [0, 1],
};

function isInside({ row, column }: CellAt, { rows, columns }: Sheet): boolean {
  return row >= 0 && column >= 0 && row < rows && column < columns;
}

function after({ row, column }: CellAt, [down, right]: Step): CellAt {
  return { row: row + down, column: column + right };
}

/** As Excel: on to the last cell of what is filled, or over empty cells to the next that is; else to the side. */
function edge(at: CellAt, step: Step, sheet: Sheet): CellAt {
  let here = at;
  let next = after(here, step);
  if (!isInside(next, sheet)) return here;
  const along = sheet.isFilled(here) && sheet.isFilled(next);
  while (isInside(next, sheet)) {
    if (along && !sheet.isFilled(next)) return here;
    here = next;
    if (!along && sheet.isFilled(here)) return here;
    next = after(here, step);
  }
  return here;
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1));
}

/** Where a key leads, by its name without Shift ('ctrl+arrowdown'); null = it is no key that moves. */
export function moved(at: CellAt, key: string, sheet: Sheet): CellAt | null {
  const bare = key.replace(/^ctrl\+/u, '');
  const step = STEPS[bare];
  if (step !== undefined) {
    if (bare !== key) return edge(at, step, sheet);
    const next = after(at, step);
    return isInside(next, sheet) ? next : at;
  }
  switch (key) {
    case 'home':
      return { ...at, column: 0 };
    case 'end':
      return { ...at, column: sheet.columns - 1 };
    case 'ctrl+home':
      return { row: 0, column: 0 };
    case 'ctrl+end':
      return { row: sheet.rows - 1, column: sheet.columns - 1 };
    case 'pageup':
      return { ...at, row: clamp(at.row - sheet.page, sheet.rows) };
    case 'pagedown':
      return { ...at, row: clamp(at.row + sheet.page, sheet.rows) };
    default:
      return null;
  }
}
