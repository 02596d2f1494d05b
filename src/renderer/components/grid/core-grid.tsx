import { createGrid, type GridApi } from 'ag-grid-community';
import { useLayoutEffect, useRef } from 'react';
import type { GridParts } from './grid-options.ts';
import { GRID_MODULES } from './grid-theme.ts';
import type { GridRow } from './grid-types.ts';

/** The rows that became other objects; null when rows came, went or moved, which the grid has to sort out. */
function renewedRows<R extends GridRow>(before: readonly R[], now: readonly R[]): R[] | null {
  if (before.length !== now.length) return null;
  return now.every((row, i) => row.id === before[i]?.id) ? now.filter((row, i) => row !== before[i]) : null;
}

/** Gives the grid only the rows that changed: from all rows it makes its whole model anew. */
function giveRows<R extends GridRow>(api: GridApi<R>, before: readonly R[], parts: GridParts<R>): void {
  const renewed = renewedRows(before, parts.rows);
  if (renewed === null) {
    // AG Grid's type asks for an array it may change; it does not.
    api.setGridOption('rowData', [...parts.rows]);
    return;
  }
  for (const row of renewed) api.getRowNode(row.id)?.updateData(row);
  if (renewed.length > 0) parts.onDrawn();
}

/**
 * The grid's core without AgGridReact: that makes a React component of each of some two thousand cells, which
 * costs time on every edit (besluit 0013). For rows in the order in which they come: it does not sort.
 */
export function CoreGrid<R extends GridRow>(parts: GridParts<R>) {
  const { options, columns, rows } = parts;
  const element = useRef<HTMLDivElement | null>(null);
  const api = useRef<GridApi<R> | null>(null);
  const latest = useRef(parts);
  latest.current = parts;
  /** What the grid has now. */
  const given = useRef({ columns, rows });

  // Layout effects: what changed is in the very picture that React is about to paint.
  useLayoutEffect(() => {
    if (element.current === null) return;
    const { columns: columnDefs, rows: first } = given.current;
    const rowData = [...first];
    const all = { ...options, columnDefs, rowData };
    const grid = createGrid<R>(element.current, all, { modules: GRID_MODULES });
    api.current = grid;
    return () => {
      api.current = null;
      grid.destroy();
    };
  }, [options]);
  useLayoutEffect(() => {
    if (given.current.columns === columns) return;
    given.current = { ...given.current, columns };
    api.current?.setGridOption('columnDefs', columns);
  }, [columns]);
  useLayoutEffect(() => {
    const { rows: before } = given.current;
    if (before === rows) return;
    given.current = { ...given.current, rows };
    if (api.current !== null) giveRows(api.current, before, latest.current);
  }, [rows]);

  return <div ref={element} className="grid-kern" />;
}
