import type {
  CellFocusedEvent,
  ColDef,
  GridApi,
  GridOptions,
  RowDragEvent,
  SortChangedEvent,
  SuppressKeyboardEventParams,
} from 'ag-grid-community';
import { BoomRenderer, type BoomWaarde, gelijkeBoomWaarde } from './boom-renderer.ts';
import { CelRenderer, gelijkBeeld } from './cel-renderer.ts';
import { maakGreep } from './grid-greep.ts';
import { breidKeuzeUit, veegSleepDoel, zetSleepDoel } from './grid-keuze.ts';
import { GRID_TEKSTEN, GRID_THEMA } from './grid-theme.ts';
import type { CelBeeld, GridKolom, GridPlek, GridProps, GridRij } from './grid-types.ts';

/** What the handlers of the grid need at the moment they are called. */
export type Stand<R extends GridRij> = { readonly props: GridProps<R>; readonly vak: HTMLElement | null };

/** What both ways of drawing a grid are given. */
export type GridParts<R extends GridRij> = {
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
  isRowSelectable: (knoop: { data?: GridRij | undefined }) => knoop.data?.kiesbaar === true,
} as const;

function plekVan<R extends GridRij>(rij: R | undefined, kolom: string): GridPlek<R> | null {
  return rij ? { rij, kolom } : null;
}

type ApiRef<R> = { readonly current: GridApi<R> | null };

/** AG Grid sorts the rows itself, with the comparison of the screen. */
function sorteerDef<R extends GridRij>({ sortering }: GridKolom<R>): ColDef<R> {
  if (sortering === undefined) return {};
  return {
    sortable: true,
    sort: sortering.richting,
    comparator: (_a, _b, een, ander) =>
      een.data && ander.data ? sortering.vergelijk(een.data, ander.data) : 0,
  };
}

function meldSortering<R extends GridRij>(e: SortChangedEvent<R>, props: GridProps<R>): void {
  // Setting the columns sorts as well; only what the user does is news.
  if (e.source !== 'uiColumnSorted') return;
  const op = e.columns?.find((kolom) => kolom.getSort());
  const kolom = op ?? e.columns?.[0];
  if (kolom) props.bijSorteer?.(kolom.getColId(), op?.getSort() ?? null);
}

/** AG Grid's columns for ours. */
export function kolomDefs<R extends GridRij>(
  kolommen: readonly GridKolom<R>[],
  stand: () => Stand<R>,
  api: ApiRef<R>,
): ColDef<R>[] {
  const rijVan = (id: string) => api.current?.getRowNode(id)?.data;
  const aantalVast = kolommen.filter((kolom) => kolom.vast).length;
  return kolommen.map((kolom) => {
    const basis: ColDef<R> = {
      colId: kolom.sleutel,
      headerName: kolom.kop,
      headerClass: kolom.kopKlasse,
      pinned: kolom.vast ? 'left' : null,
      width: kolom.breedte,
      minWidth: kolom.breedte,
      cellDataType: false,
      tooltipValueGetter: (p) => (p.value?.beeld ?? p.value)?.tip || undefined,
      ...(kolom.kopTip === '' ? {} : { headerTooltip: kolom.kopTip }),
      ...(kolom.rek === null ? {} : { flex: kolom.rek }),
      ...sorteerDef(kolom),
    };
    if (kolom.soort === 'cel') {
      const valueGetter: ColDef<R>['valueGetter'] = (p): CelBeeld | null =>
        p.data ? kolom.beeld(p.data) : null;
      return { ...basis, valueGetter, equals: gelijkBeeld, cellRenderer: CelRenderer };
    }
    const valueGetter: ColDef<R>['valueGetter'] = (p): BoomWaarde | null =>
      p.data ? { beeld: kolom.beeld(p.data), open: p.data.open, niveau: p.data.niveau } : null;
    const acties = {
      klap: (id: string) => {
        const rij = rijVan(id);
        if (rij) stand().props.bijKlap(rij);
      },
      menu: (id: string, bij: DOMRect) => {
        const plek = plekVan(rijVan(id), kolom.sleutel);
        if (plek) stand().props.bijMenu(plek, { x: bij.left, y: bij.bottom });
      },
    };
    const colSpan: ColDef<R>['colSpan'] = (p) => (p.data?.naamBreed ? aantalVast : 1);
    return {
      ...basis,
      valueGetter,
      colSpan,
      equals: gelijkeBoomWaarde,
      cellRenderer: BoomRenderer,
      cellRendererParams: acties,
    };
  });
}

function doelVan<R extends GridRij>(e: RowDragEvent<R>, props: GridProps<R>): string | null {
  const over = e.overNode?.data;
  return over ? props.sleepDoel(over) : null;
}

function meldFocus<R extends GridRij>(e: CellFocusedEvent<R>, props: GridProps<R>): void {
  if (e.rowIndex === null || e.column === null || typeof e.column === 'string') return;
  const rij = e.api.getDisplayedRowAtIndex(e.rowIndex)?.data;
  if (rij) props.bijFocus({ rij, kolom: e.column.getColId() });
}

function sleepOpties<R extends GridRij>(stand: () => Stand<R>): GridOptions<R> {
  return {
    rowDragMultiRow: true,
    suppressMoveWhenRowDragging: true,
    onRowDragMove: (e) => zetSleepDoel(stand().vak, doelVan(e, stand().props)),
    onRowDragLeave: () => veegSleepDoel(stand().vak),
    onRowDragCancel: () => veegSleepDoel(stand().vak),
    onRowDragEnd: (e) => {
      veegSleepDoel(stand().vak);
      const doel = doelVan(e, stand().props);
      const rijen = e.nodes.flatMap((knoop) => (knoop.data ? [knoop.data] : []));
      if (doel !== null && rijen.length > 0) stand().props.bijSleep(rijen, doel);
    },
  };
}

/** Keys: first Shift+arrow selection, then the screen, then what AG Grid does by itself. */
function opToets<R extends GridRij>(p: SuppressKeyboardEventParams<R>, props: GridProps<R>): boolean {
  if (p.event.type !== 'keydown' || !p.data || !p.column) return false;
  const kolom = p.column.getColId();
  if (breidKeuzeUit(p.api, p.event, kolom)) return true;
  const verwerkt = props.bijToets(p.event, { rij: p.data, kolom });
  if (verwerkt) p.event.preventDefault();
  return verwerkt;
}

/** Options that are given once; everything that changes comes through `stand`. */
export function maakOpties<R extends GridRij>(
  stand: () => Stand<R>,
  onApi: (api: GridApi<R> | null) => void,
): GridOptions<R> {
  return {
    theme: GRID_THEMA,
    localeText: { ...GRID_TEKSTEN },
    defaultColDef: {
      sortable: false,
      resizable: false,
      suppressMovable: true,
      suppressHeaderMenuButton: true,
      suppressKeyboardEvent: (p) => opToets(p, stand().props),
    },
    rowSelection: RIJKEUZE,
    getRowId: (p) => p.data.id,
    getRowHeight: (p) => p.data?.hoogte ?? null,
    getRowClass: (p) => p.data?.klasse,
    suppressNoRowsOverlay: true,
    suppressScrollOnNewData: true,
    animateRows: false,
    preventDefaultOnContextMenu: true,
    // Heads do nothing, and Tab leaves the grid: the arrow keys move inside it.
    suppressHeaderFocus: true,
    tabToNextCell: () => false,
    tooltipShowDelay: 400,
    ...sleepOpties(stand),
    onGridReady: (e) => {
      onApi(e.api);
      const { props, vak } = stand();
      e.api.setGridAriaProperty('label', props.label);
      if (vak) props.greep(maakGreep(e.api, vak));
    },
    onGridPreDestroyed: () => {
      stand().props.greep(null);
      onApi(null);
    },
    onSortChanged: (e) => meldSortering(e, stand().props),
    onRowDataUpdated: () => stand().props.bijGetekend(),
    onSelectionChanged: (e) => stand().props.bijKeuze(e.api.getSelectedRows().map((rij) => rij.id)),
    onCellFocused: (e) => meldFocus(e, stand().props),
    onCellClicked: (e) => {
      const plek = plekVan(e.data, e.column.getColId());
      if (plek) stand().props.bijKlik(plek);
    },
    onCellDoubleClicked: (e) => {
      const plek = plekVan(e.data, e.column.getColId());
      if (plek) stand().props.bijDubbelklik(plek);
    },
    onCellContextMenu: (e) => {
      const plek = plekVan(e.data, e.column.getColId());
      if (plek && e.event instanceof MouseEvent)
        stand().props.bijMenu(plek, { x: e.event.clientX, y: e.event.clientY });
    },
  };
}
