import { type Block, contains } from './cell-range.ts';

/**
 * Paints a range on the cells that are drawn. The grid knows nothing of it, so selecting draws no cell anew; cells that
 * come into view while there is a range are seen by an observer, which is there no longer than the range.
 */

const IN_RANGE = 'grid-bereik';
const SIDES = ['boven', 'rechts', 'onder', 'links'] as const;
const ALL_CLASSES = [IN_RANGE, ...SIDES.map((side) => `${IN_RANGE}--${side}`)];

function sidesOf({ top, right, bottom, left }: Block, row: number, column: number): string[] {
  const at = [row === top, column === right, row === bottom, column === left];
  return SIDES.filter((_, i) => at[i]).map((side) => `${IN_RANGE}--${side}`);
}

type Drawn = { readonly cell: HTMLElement; readonly row: number; readonly column: number };

/** The cells of a block that are drawn now. */
function drawnCells(box: HTMLElement, block: Block, columns: ReadonlyMap<string, number>): Drawn[] {
  const found: Drawn[] = [];
  for (const line of box.querySelectorAll('.ag-row')) {
    const row = Number(line.getAttribute('row-index'));
    if (row < block.top || row > block.bottom) continue;
    for (const cell of line.querySelectorAll<HTMLElement>('.ag-cell')) {
      const column = columns.get(cell.getAttribute('col-id') ?? '');
      if (column !== undefined && contains(block, { row, column })) found.push({ cell, row, column });
    }
  }
  return found;
}

export type RangePainter = {
  /** Null: no range. `columns`: the place of each column. */
  readonly paint: (block: Block | null, columns: ReadonlyMap<string, number>) => void;
  readonly stop: () => void;
};

export function createPainter(box: HTMLElement, repaint: () => void): RangePainter {
  const painted = new Map<HTMLElement, string>();
  const observer = new MutationObserver(repaint);
  let watching = false;
  const watch = (wanted: boolean) => {
    if (watching === wanted) return;
    watching = wanted;
    if (wanted) observer.observe(box, { childList: true, subtree: true });
    else observer.disconnect();
  };
  const clean = (cell: HTMLElement) => {
    cell.classList.remove(...ALL_CLASSES);
    cell.removeAttribute('aria-selected');
    painted.delete(cell);
  };
  return {
    paint: (block, columns) => {
      watch(block !== null);
      const drawn = block === null ? [] : drawnCells(box, block, columns);
      const cells = new Set(drawn.map(({ cell }) => cell));
      for (const cell of [...painted.keys()]) if (!cells.has(cell)) clean(cell);
      for (const { cell, row, column } of drawn) {
        const classes = block === null ? [] : [IN_RANGE, ...sidesOf(block, row, column)];
        const look = classes.join(' ');
        if (painted.get(cell) === look) continue;
        cell.classList.remove(...ALL_CLASSES);
        cell.classList.add(...classes);
        cell.setAttribute('aria-selected', 'true');
        painted.set(cell, look);
      }
    },
    stop: () => {
      watch(false);
      for (const cell of [...painted.keys()]) clean(cell);
    },
  };
}
