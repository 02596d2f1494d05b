import type { GridApi, IRowNode } from 'ag-grid-community';
import type { GridFocus } from './grid-focus.ts';
import type { GridHandle, GridRow } from './grid-types.ts';
import type { GridRanges } from './range/grid-ranges.ts';

/** What a screen may ask of a grid that is on it. */
export function createHandle<R extends GridRow>(
  api: GridApi<R>,
  box: HTMLElement,
  focus: GridFocus<R>,
  ranges: GridRanges<R>,
): GridHandle {
  const knoopOf = (rowId: string): IRowNode<R> | undefined =>
    api.isDestroyed() ? undefined : api.getRowNode(rowId);
  const show = (rowId: string | null, column: string | null): void => {
    if (api.isDestroyed()) return;
    const index = rowId === null ? null : (knoopOf(rowId)?.rowIndex ?? null);
    if (index !== null) api.ensureIndexVisible(index);
    if (column !== null) api.ensureColumnVisible(column);
  };
  return {
    show,
    setFocus: (rowId, column) => {
      const index = knoopOf(rowId)?.rowIndex ?? null;
      if (index === null) return false;
      show(rowId, column);
      api.setFocusedCell(index, column);
      return true;
    },
    step: (rowId, column, direction) => ranges.step({ rowId, column }, direction),
    giveFocus: () => {
      const place = focus.place(api);
      return place === null ? null : { rijId: place.rowId, kolom: place.column };
    },
    cellElement: (rowId, column) =>
      box.querySelector<HTMLElement>(
        `.ag-row[row-id="${CSS.escape(rowId)}"] .ag-cell[col-id="${CSS.escape(column)}"]`,
      ),
    select: (rowIds) => {
      if (api.isDestroyed()) return;
      api.deselectAll();
      api.setNodesSelected({ nodes: rowIds.flatMap((id) => knoopOf(id) ?? []), newValue: true });
    },
  };
}
