import type { CellFocusedEvent, GridApi } from 'ag-grid-community';
import type { GridRow } from './grid-types.ts';

/** The row that takes over when the one with the focus is gone; null = none. */
type StandIn<R extends GridRow> = ((row: R) => string | null) | undefined;

type Place = { readonly rowId: string; readonly column: string };

/** What has the focus, by its row: AG Grid itself only keeps the number of the row. */
class FocusMemory<R extends GridRow> {
  readonly #last = new WeakMap<GridApi<R>, { readonly row: R; readonly column: string }>();

  remember(api: GridApi<R>, row: R, column: string): void {
    this.#last.set(api, { row, column });
  }

  placeOf(api: GridApi<R>, standIn: StandIn<R>): Place | null {
    const last = this.#last.get(api);
    if (last === undefined || api.isDestroyed() || api.getFocusedCell() === null) return null;
    const { row, column } = last;
    const rowId = api.getRowNode(row.id) === undefined ? (standIn?.(row) ?? null) : row.id;
    return rowId === null ? null : { rowId, column };
  }
}

/** The focus of one grid, which stays with its row when others come, go or move. */
export type GridFocus<R extends GridRow> = {
  readonly onFocused: (e: CellFocusedEvent<R>) => void;
  /** What has the focus, or had it last. */
  readonly place: (api: GridApi<R>) => Place | null;
  /** Puts the focus on that cell; false when there is none. */
  readonly restore: (api: GridApi<R>) => boolean;
  /** After the rows changed. Not while the focus is elsewhere: it would be taken away from there. */
  readonly follow: (api: GridApi<R>, box: HTMLElement | null) => void;
};

export function createGridFocus<R extends GridRow>(standIn: () => StandIn<R>): GridFocus<R> {
  const memory = new FocusMemory<R>();
  const place = (api: GridApi<R>) => memory.placeOf(api, standIn());
  const restore = (api: GridApi<R>): boolean => {
    const now = place(api);
    const index = now === null ? null : (api.getRowNode(now.rowId)?.rowIndex ?? null);
    if (now === null || index === null) return false;
    api.setFocusedCell(index, now.column);
    return true;
  };
  return {
    place,
    restore,
    onFocused: (e) => {
      if (e.rowIndex === null || e.column === null || typeof e.column === 'string') return;
      const row = e.api.getDisplayedRowAtIndex(e.rowIndex)?.data;
      if (row) memory.remember(e.api, row, e.column.getColId());
    },
    follow: (api, box) => {
      const { activeElement, body } = document;
      // A row that goes while it has the focus leaves it with nobody.
      if (box === null || (activeElement !== body && !box.contains(activeElement))) return;
      const now = place(api);
      const index = now === null ? null : (api.getRowNode(now.rowId)?.rowIndex ?? null);
      if (index === null || index === api.getFocusedCell()?.rowIndex) return;
      restore(api);
    },
  };
}
