import type {
  CellFocusedEvent,
  ColDef,
  ColumnResizedEvent,
  GridApi,
  GridOptions,
  RowDragEvent,
  SortChangedEvent,
  SuppressKeyboardEventParams,
} from 'ag-grid-community';
import { keyOf, withCommand } from '../../actions/keys.ts';
import { CellRenderer, gelijkView } from './cell-renderer.ts';
import { widthDef } from './column-width.ts';
import { dragText, setDragText } from './drag-text.ts';
import { setSleepDoel, veegSleepDoel } from './drop-target.ts';
import { createGridFocus } from './grid-focus.ts';
import { createHandle } from './grid-handle.ts';
import { GRID_TEXTS, GRID_THEME } from './grid-theme.ts';
import type {
  CellView,
  ColumnWidths,
  GridColumn,
  GridPosition,
  GridProps,
  GridRow,
  GridState,
} from './grid-types.ts';
import type { GridRanges } from './range/grid-ranges.ts';
import { gelijkeTreeValue, TreeRenderer, type TreeValue } from './tree-renderer.ts';

/** What both ways of drawing a grid are given. */
export type GridParts<R extends GridRow> = {
  /** Fixed for the life of the grid. */
  readonly options: GridOptions<R>;
  readonly columns: ColDef<R>[];
  readonly rows: readonly R[];
  /** Rows were given one by one, which the grid itself does not report. */
  readonly onDrawn: () => void;
};

const RIJKEUZE = {
  mode: 'multiRow',
  checkboxes: false,
  headerCheckbox: false,
  enableClickSelection: true,
  isRowSelectable: (knoop: { data?: GridRow | undefined }) => knoop.data?.kiesbaar === true,
} as const;

function placeOf<R extends GridRow>(rij: R | undefined, kolom: string): GridPosition<R> | null {
  return rij ? { rij, kolom } : null;
}

/**
 * For thousands of cells. A scrollbar that appears when the rows are in restyles every cell twice, so both are always
 * there; and each row outside the view costs as much as one inside it.
 */
const MANY_CELLS = {
  rowBuffer: 2,
  alwaysShowVerticalScroll: true,
  alwaysShowHorizontalScroll: true,
} as const;

type ApiRef<R> = { readonly current: GridApi<R> | null };

/** AG Grid sorts the rows itself, with the comparison of the screen. */
function sortDef<R extends GridRow>({ sortering }: GridColumn<R>): ColDef<R> {
  if (sortering === undefined) return {};
  return {
    sortable: true,
    sort: sortering.richting,
    comparator: (_a, _b, een, ander) =>
      een.data && ander.data ? sortering.compare(een.data, ander.data) : 0,
  };
}

function reportSorting<R extends GridRow>(e: SortChangedEvent<R>, props: GridProps<R>): void {
  // Setting the columns sorts as well; only what the user does is news.
  if (e.source !== 'uiColumnSorted') return;
  const op = e.columns?.find((column) => column.getSort());
  const column = op ?? e.columns?.[0];
  if (column) props.onSort?.(column.getColId(), op?.getSort() ?? null);
}

function reportWidth<R extends GridRow>(e: ColumnResizedEvent<R>, state: GridState<R>): void {
  const byUser = e.source === 'uiColumnResized' || e.source === 'autosizeColumns';
  if (!e.finished || !byUser) return;
  for (const column of e.columns ?? []) state.setWidth(column.getColId(), column.getActualWidth());
}

/** AG Grid's columns for ours. */
export function columnDefs<R extends GridRow>(
  columns: readonly GridColumn<R>[],
  state: () => GridState<R>,
  api: ApiRef<R>,
  widths: ColumnWidths,
): ColDef<R>[] {
  const rowOf = (id: string) => api.current?.getRowNode(id)?.data;
  const aantalVast = columns.filter((column) => column.vast).length;
  return columns.map((column) => {
    const base: ColDef<R> = {
      colId: column.sleutel,
      headerName: column.kop,
      // One by one: of a text with two of them the grid takes both away when one of them goes.
      headerClass: column.kopKlasse === '' ? [] : column.kopKlasse.split(' '),
      pinned: column.vast ? 'left' : null,
      cellDataType: false,
      ...widthDef(column, widths[column.sleutel]),
      ...sortDef(column),
    };
    if (column.soort === 'cel') {
      const valueGetter: ColDef<R>['valueGetter'] = (p): CellView | null =>
        p.data ? column.view(p.data) : null;
      return { ...base, valueGetter, equals: gelijkView, cellRenderer: CellRenderer };
    }
    const valueGetter: ColDef<R>['valueGetter'] = (p): TreeValue | null =>
      p.data
        ? {
            beeld: column.view(p.data),
            open: p.data.open,
            niveau: p.data.niveau,
            sleepbaar: p.data.sleepbaar,
          }
        : null;
    const actions = {
      klap: (id: string) => {
        const row = rowOf(id);
        if (row) state().props.onToggle(row);
      },
      menu: (id: string, bij: DOMRect) => {
        const place = placeOf(rowOf(id), column.sleutel);
        if (place) state().props.onMenu(place, { x: bij.left, y: bij.bottom });
      },
    };
    const colSpan: ColDef<R>['colSpan'] = (p) => (p.data?.naamBreed ? aantalVast : 1);
    return {
      ...base,
      valueGetter,
      colSpan,
      equals: gelijkeTreeValue,
      cellRenderer: TreeRenderer,
      cellRendererParams: actions,
    };
  });
}

function doelOf<R extends GridRow>(e: RowDragEvent<R>, props: GridProps<R>): string | null {
  const over = e.overNode?.data;
  return over ? props.dragDoel(over) : null;
}

function reportFocus<R extends GridRow>(e: CellFocusedEvent<R>, props: GridProps<R>): void {
  if (e.rowIndex === null || e.column === null || typeof e.column === 'string') return;
  const rij = e.api.getDisplayedRowAtIndex(e.rowIndex)?.data;
  if (rij) props.onFocus({ rij, kolom: e.column.getColId() });
}

function naamOf<R extends GridRow>(api: GridApi<R>, rowId: string | null): string | null {
  return rowId === null ? null : (api.getRowNode(rowId)?.data?.omschrijving ?? null);
}

function dragOptions<R extends GridRow>(state: () => GridState<R>): GridOptions<R> {
  return {
    rowDragMultiRow: true,
    // Without this the grid writes the value of the cell, which is an object here.
    rowDragText: ({ rowNode }, count) => dragText(rowNode?.data, count),
    suppressMoveWhenRowDragging: true,
    onRowDragMove: (e) => {
      const doel = doelOf(e, state().props);
      setSleepDoel(state().vak, doel);
      setDragText(dragText(e.node.data, e.nodes.length, naamOf(e.api, doel)));
    },
    onRowDragLeave: (e) => {
      veegSleepDoel(state().vak);
      setDragText(dragText(e.node.data, e.nodes.length));
    },
    onRowDragCancel: () => veegSleepDoel(state().vak),
    onRowDragEnd: (e) => {
      veegSleepDoel(state().vak);
      const doel = doelOf(e, state().props);
      const rows = e.nodes.flatMap((knoop) => (knoop.data ? [knoop.data] : []));
      if (doel !== null && rows.length > 0) state().props.onDrag(rows, doel);
    },
  };
}

const HISTORY_KEYS: readonly string[] = ['alt+arrowleft', 'alt+arrowright'];

/** Keys: first those of the selected cells, then the screen, then what AG Grid does by itself. */
function onKey<R extends GridRow>(
  p: SuppressKeyboardEventParams<R>,
  props: GridProps<R>,
  ranges: GridRanges<R>,
): boolean {
  if (p.event.type !== 'keydown' || !p.data || !p.column) return false;
  const kolom = p.column.getColId();
  const verwerkt = ranges.onKey(p.event) || props.onKey(p.event, { rij: p.data, kolom });
  if (verwerkt) p.event.preventDefault();
  // These go back and forward in the window: the grid would take them for an arrow.
  return verwerkt || HISTORY_KEYS.includes(keyOf(p.event));
}

/** Options that are given once; everything that changes comes through `stand`. */
export function createOptions<R extends GridRow>(
  state: () => GridState<R>,
  onApi: (api: GridApi<R> | null) => void,
  ranges: GridRanges<R>,
): GridOptions<R> {
  const focus = createGridFocus<R>(() => state().props.standIn);
  return {
    theme: GRID_THEME,
    localeText: { ...GRID_TEXTS },
    defaultColDef: {
      sortable: false,
      resizable: false,
      suppressMovable: true,
      suppressHeaderMenuButton: true,
      suppressKeyboardEvent: (p) => onKey(p, state().props, ranges),
    },
    rowSelection: RIJKEUZE,
    getRowId: (p) => p.data.id,
    getRowHeight: (p) => (p.data ? p.data.hoogte - (state().props.lower ?? 0) : null),
    getRowClass: (p) => p.data?.klasse,
    suppressNoRowsOverlay: true,
    suppressScrollOnNewData: true,
    animateRows: false,
    preventDefaultOnContextMenu: true,
    // Heads do nothing, and Tab leaves the grid: the arrow keys move inside it.
    suppressHeaderFocus: true,
    tabToNextCell: () => false,
    ...(state().props.manyCells === true ? MANY_CELLS : {}),
    ...dragOptions(state),
    onGridReady: (e) => {
      onApi(e.api);
      const { props, vak } = state();
      e.api.setGridAriaProperty('label', props.label);
      if (vak) props.handle(createHandle(e.api, vak, focus, ranges));
    },
    onGridPreDestroyed: () => {
      state().props.handle(null);
      onApi(null);
    },
    onColumnResized: (e) => reportWidth(e, state()),
    onSortChanged: (e) => reportSorting(e, state().props),
    onRowDataUpdated: () => state().props.onDrawn(),
    onSelectionChanged: (e) => state().props.onSelect(e.api.getSelectedRows().map((row) => row.id)),
    onCellFocused: (e) => {
      focus.onFocused(e);
      ranges.onFocused();
      reportFocus(e, state().props);
    },
    onModelUpdated: (e) => {
      focus.follow(e.api, state().vak);
      ranges.onRows();
    },
    focusGridInnerElement: (e) => focus.restore(e.api),
    onCellClicked: (e) => {
      const place = placeOf(e.data, e.column.getColId());
      // With Shift or Ctrl it selects more, and opens nothing.
      const selects = e.event instanceof MouseEvent && (e.event.shiftKey || withCommand(e.event));
      if (place && !selects) state().props.onClick(place);
    },
    onCellDoubleClicked: (e) => {
      const place = placeOf(e.data, e.column.getColId());
      if (place) state().props.onDoubleClick(place);
    },
    onCellContextMenu: (e) => {
      const place = placeOf(e.data, e.column.getColId());
      if (place && e.event instanceof MouseEvent)
        state().props.onMenu(place, { x: e.event.clientX, y: e.event.clientY });
    },
  };
}
