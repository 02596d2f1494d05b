import type { CellText, GridRow } from '../grid-types.ts';
import { planFill, planPaste } from './block-plans.ts';
import { type Block, type CellAt, cellsOf } from './cell-range.ts';
import type { GridCells } from './grid-cells.ts';
import { formatTsv, parseTsv } from './tsv.ts';

/** What of a block goes to the clipboard, and what comes into cells: the pure plans on the cells of a grid. */

export function copiedText<R extends GridRow>(
  cells: GridCells<R>,
  { top, bottom, left, right }: Block,
): string {
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (__, j) => cells.textAt({ row: top + i, column: left + j })),
  );
  return formatTsv(rows);
}

function inputAt<R extends GridRow>(cells: GridCells<R>, at: CellAt, tekst: string): CellText<R>[] {
  const rij = cells.rowAt(at.row);
  const kolom = cells.columns()[at.column]?.sleutel;
  return rij === undefined || kolom === undefined ? [] : [{ rij, kolom, tekst }];
}

export function pastedCells<R extends GridRow>(cells: GridCells<R>, text: string, block: Block) {
  const plan = planPaste(parseTsv(text), block, cells.sheet());
  return {
    cells: plan.cells.flatMap(({ at, text: typed }) => inputAt(cells, at, typed)),
    outside: plan.outside,
  };
}

export function filledCells<R extends GridRow>(
  cells: GridCells<R>,
  source: Block,
  target: Block,
): CellText<R>[] {
  return planFill(source, target).flatMap(({ from, to }) => inputAt(cells, to, cells.textAt(from)));
}

export function clearedCells<R extends GridRow>(cells: GridCells<R>, block: Block): CellText<R>[] {
  return cellsOf(block).flatMap((at) => inputAt(cells, at, ''));
}
