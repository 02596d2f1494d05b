import type { GridApi } from 'ag-grid-community';
import type { CellPlace, GridColumn, GridRow, GridState } from '../grid-types.ts';
import type { Block, CellAt, Sheet } from './cell-range.ts';

export type ApiRef<R> = { readonly current: GridApi<R> | null };

/** Height of a usual row, to know how many a page shows. */
const ROW_PX = 26;

function columnsInView<R extends GridRow>(columns: readonly GridColumn<R>[]): readonly GridColumn<R>[] {
  return [...columns.filter(({ vast }) => vast), ...columns.filter(({ vast }) => !vast)];
}

/** The cells of a grid by their place on the screen: what the pure rules count in, and the grid itself does not. */
export class GridCells<R extends GridRow> {
  readonly #state: () => GridState<R>;
  readonly #api: ApiRef<R>;
  #order: { readonly of: readonly GridColumn<R>[]; readonly inView: readonly GridColumn<R>[] } | null = null;

  constructor(state: () => GridState<R>, api: ApiRef<R>) {
    this.#state = state;
    this.#api = api;
  }

  columns(): readonly GridColumn<R>[] {
    const { kolommen } = this.#state().props;
    if (this.#order?.of !== kolommen) this.#order = { of: kolommen, inView: columnsInView(kolommen) };
    return this.#order.inView;
  }

  rowAt(row: number): R | undefined {
    return this.#api.current?.getDisplayedRowAtIndex(row)?.data;
  }

  rowsOf({ top, bottom }: Block): R[] {
    return Array.from({ length: bottom - top + 1 }, (_, i) => this.rowAt(top + i)).flatMap(
      (row) => row ?? [],
    );
  }

  at({ rowId, column }: CellPlace): CellAt | null {
    const row = this.#api.current?.getRowNode(rowId)?.rowIndex ?? null;
    const index = this.columns().findIndex(({ sleutel }) => sleutel === column);
    return row === null || index === -1 ? null : { row, column: index };
  }

  place({ row, column }: CellAt): CellPlace | null {
    const data = this.rowAt(row);
    const key = this.columns()[column]?.sleutel;
    return data === undefined || key === undefined ? null : { rowId: data.id, column: key };
  }

  sheet(): Sheet {
    const height = this.#state().vak?.clientHeight ?? 0;
    return {
      rows: this.#api.current?.getDisplayedRowCount() ?? 0,
      columns: this.columns().length,
      page: Math.max(1, Math.floor(height / ROW_PX) - 3),
      isFilled: (at) => this.textAt(at) !== '',
    };
  }

  textAt({ row, column }: CellAt): string {
    const data = this.rowAt(row);
    const def = this.columns()[column];
    if (data === undefined || def === undefined) return '';
    return this.#state().props.cellText?.(data, def.sleutel) ?? def.view(data).tekst;
  }

  /** Where the keyboard is. */
  focused(): CellPlace | null {
    const focus = this.#api.current?.getFocusedCell() ?? null;
    const row = focus === null ? undefined : this.rowAt(focus.rowIndex);
    return focus === null || row === undefined ? null : { rowId: row.id, column: focus.column.getColId() };
  }
}
