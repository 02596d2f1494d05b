import { type Block, type CellAt, cellsOf, contains, type Sheet } from './cell-range.ts';

/** Which text goes into which cell when a block is pasted or filled: places only, no grid. */

export type PlacedText = { readonly at: CellAt; readonly text: string };

export type PastePlan = {
  readonly cells: readonly PlacedText[];
  /** Cells of the clipboard that fall off the grid. */
  readonly outside: number;
};

function dimensions(rows: readonly (readonly string[])[]): { height: number; width: number } {
  return { height: rows.length, width: Math.max(0, ...rows.map((row) => row.length)) };
}

/**
 * As Excel: one value, or a block that fits a whole number of times, fills what is selected; else the block begins at
 * the first selected cell and is as large as it is. Where a row of the clipboard is shorter nothing is pasted.
 */
export function planPaste(
  clip: readonly (readonly string[])[],
  { top, left, bottom, right }: Block,
  { rows, columns }: Pick<Sheet, 'rows' | 'columns'>,
): PastePlan {
  const { height, width } = dimensions(clip);
  if (height === 0 || width === 0) return { cells: [], outside: 0 };
  const [tall, wide] = [bottom - top + 1, right - left + 1];
  const fits = tall % height === 0 && wide % width === 0;
  const target = fits
    ? { top, left, bottom, right }
    : { top, left, bottom: top + height - 1, right: left + width - 1 };
  const placed = cellsOf(target).flatMap((at): PlacedText[] => {
    const text = clip[(at.row - top) % height]?.[(at.column - left) % width];
    return text === undefined ? [] : [{ at, text }];
  });
  const cells = placed.filter(({ at }) => at.row < rows && at.column < columns);
  return { cells, outside: placed.length - cells.length };
}

export type Copied = { readonly from: CellAt; readonly to: CellAt };

/** The cells of `target` that are not in `source`, each with the one it repeats: the source over and over. */
export function planFill(source: Block, target: Block): Copied[] {
  const height = source.bottom - source.top + 1;
  const width = source.right - source.left + 1;
  const wrap = (value: number, count: number) => ((value % count) + count) % count;
  return cellsOf(target)
    .filter((at) => !contains(source, at))
    .map((to) => ({
      from: {
        row: source.top + wrap(to.row - source.top, height),
        column: source.left + wrap(to.column - source.left, width),
      },
      to,
    }));
}

export type Fill = { readonly source: Block; readonly target: Block };

/** Ctrl+D and Ctrl+R: the first row (column) over the others; of one row the one above it. Null = there is none. */
export function fillOf(block: Block, direction: 'down' | 'right'): Fill | null {
  const { top, left, bottom, right } = block;
  if (direction === 'down') {
    if (bottom > top) return { source: { ...block, bottom: top }, target: block };
    return top === 0
      ? null
      : { source: { ...block, top: top - 1, bottom: top - 1 }, target: { ...block, top: top - 1 } };
  }
  if (right > left) return { source: { ...block, right: left }, target: block };
  return left === 0
    ? null
    : { source: { ...block, left: left - 1, right: left - 1 }, target: { ...block, left: left - 1 } };
}

/** A block that its corner is dragged from, up to a cell: in one direction, the one in which that cell is furthest away. */
export function stretched(block: Block, { row, column }: CellAt): Block {
  const { top, left, bottom, right } = block;
  const vertical = Math.max(top - row, row - bottom, 0);
  const horizontal = Math.max(left - column, column - right, 0);
  if (vertical >= horizontal) return { ...block, top: Math.min(top, row), bottom: Math.max(bottom, row) };
  return { ...block, left: Math.min(left, column), right: Math.max(right, column) };
}
