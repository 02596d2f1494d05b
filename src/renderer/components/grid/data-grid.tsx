import type {
  CellContextMenuEvent,
  CellFocusedEvent,
  ColDef,
  GetRowIdParams,
  GridApi,
  RowClassParams,
  RowDragEvent,
  RowHeightParams,
  SuppressKeyboardEventParams,
} from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import './data-grid.css';
import { BoomRenderer, gelijkNaamBeeld } from './boom-renderer.ts';
import { CelRenderer, gelijkBeeld } from './cel-renderer.ts';
import { maakGreep } from './grid-greep.ts';
import { breidKeuzeUit, veegSleepDoel, zetSleepDoel } from './grid-keuze.ts';
import { GRID_MODULES, GRID_TEKSTEN, GRID_THEMA } from './grid-theme.ts';
import type { CelBeeld, GridKolom, GridPlek, GridProps, GridRij, NaamBeeld } from './grid-types.ts';

const RIJKEUZE = {
  mode: 'multiRow',
  checkboxes: false,
  headerCheckbox: false,
  enableClickSelection: true,
  isRowSelectable: (knoop: { data?: GridRij | undefined }) => knoop.data?.kiesbaar === true,
} as const;

function kolomDef<R extends GridRij>(
  kolom: GridKolom<R>,
  klap: (id: string) => void,
  menu: (id: string, bij: DOMRect) => void,
): ColDef<R> {
  const basis: ColDef<R> = {
    colId: kolom.sleutel,
    headerName: kolom.kop,
    headerTooltip: kolom.kopTip === '' ? undefined : kolom.kopTip,
    headerClass: kolom.kopKlasse,
    pinned: kolom.vast ? 'left' : null,
    width: kolom.breedte,
    minWidth: kolom.breedte,
    flex: kolom.rek ?? undefined,
    cellDataType: false,
    tooltipValueGetter: (p) => p.value?.tip || undefined,
  };
  if (kolom.soort === 'boom') {
    return {
      ...basis,
      valueGetter: (p): NaamBeeld | null => (p.data ? kolom.beeld(p.data) : null),
      equals: gelijkNaamBeeld,
      cellRenderer: BoomRenderer,
      cellRendererParams: { klap, menu },
    };
  }
  return {
    ...basis,
    valueGetter: (p): CelBeeld | null => (p.data ? kolom.beeld(p.data) : null),
    equals: gelijkBeeld,
    cellRenderer: CelRenderer,
  };
}

function muispunt(gebeurtenis: Event | null | undefined): { x: number; y: number } | null {
  return gebeurtenis instanceof MouseEvent ? { x: gebeurtenis.clientX, y: gebeurtenis.clientY } : null;
}

/** Tree-like table with keyboard focus per cell; see grid-types.ts for what goes in and out. */
export function DataGrid<R extends GridRij>(props: GridProps<R>) {
  const api = useRef<GridApi<R> | null>(null);
  const vak = useRef<HTMLDivElement | null>(null);
  // Handlers change on each render of the screen; the grid must not be set up anew for that.
  const nu = useRef(props);
  nu.current = props;
  const plekVan = useCallback(
    (data: R | undefined, kolom: string): GridPlek<R> | null => (data ? { rij: data, kolom } : null),
    [],
  );

  const kolomDefs = useMemo(() => {
    const rijVan = (id: string) => api.current?.getRowNode(id)?.data;
    return props.kolommen.map((kolom) =>
      kolomDef<R>(
        kolom,
        (id) => {
          const rij = rijVan(id);
          if (rij) nu.current.bijKlap(rij);
        },
        (id, bij) => {
          const plek = plekVan(rijVan(id), kolom.sleutel);
          if (plek) nu.current.bijMenu(plek, { x: bij.left, y: bij.bottom });
        },
      ),
    );
  }, [props.kolommen, plekVan]);

  const opToets = useCallback((p: SuppressKeyboardEventParams<R>): boolean => {
    if (p.event.type !== 'keydown' || !p.data || !p.column) return false;
    if (breidKeuzeUit(p.api, p.event, p.column.getColId())) return true;
    const verwerkt = nu.current.bijToets(p.event, { rij: p.data, kolom: p.column.getColId() });
    if (verwerkt) p.event.preventDefault();
    return verwerkt;
  }, []);
  const standaard = useMemo<ColDef<R>>(
    () => ({
      sortable: false,
      resizable: false,
      suppressMovable: true,
      suppressHeaderMenuButton: true,
      suppressKeyboardEvent: opToets,
    }),
    [opToets],
  );

  // AG Grid's type asks for an array it may change; it does not.
  const rijen = useMemo(() => [...props.rijen], [props.rijen]);

  useEffect(() => () => nu.current.greep(null), []);
  useEffect(() => {
    api.current?.setGridAriaProperty('label', props.label);
  }, [props.label]);

  return (
    <div
      ref={vak}
      className="grid-vak"
      onContextMenu={(klik) => {
        klik.preventDefault();
      }}
    >
      <AgGridReact<R>
        modules={GRID_MODULES}
        theme={GRID_THEMA}
        localeText={GRID_TEKSTEN}
        rowData={rijen}
        columnDefs={kolomDefs}
        defaultColDef={standaard}
        rowSelection={RIJKEUZE}
        getRowId={rijId<R>}
        getRowHeight={rijHoogte<R>}
        getRowClass={rijKlasse<R>}
        suppressNoRowsOverlay
        suppressScrollOnNewData
        suppressCellFocus={false}
        suppressColumnMoveAnimation
        animateRows={false}
        tooltipShowDelay={400}
        rowDragMultiRow
        suppressRowHoverHighlight={false}
        onGridReady={(e) => {
          api.current = e.api;
          e.api.setGridAriaProperty('label', nu.current.label);
          if (vak.current) nu.current.greep(maakGreep(e.api, vak.current));
        }}
        onRowDataUpdated={() => nu.current.bijGetekend()}
        onSelectionChanged={(e) => nu.current.bijKeuze(e.api.getSelectedRows().map((rij) => rij.id))}
        onCellFocused={(e) => meldFocus(e, nu.current)}
        onCellClicked={(e) => {
          const plek = plekVan(e.data, e.column.getColId());
          if (plek) nu.current.bijKlik(plek);
        }}
        onCellDoubleClicked={(e) => {
          const plek = plekVan(e.data, e.column.getColId());
          if (plek) nu.current.bijDubbelklik(plek);
        }}
        onCellContextMenu={(e: CellContextMenuEvent<R>) => {
          const plek = plekVan(e.data, e.column.getColId());
          const punt = muispunt(e.event);
          if (plek && punt) nu.current.bijMenu(plek, punt);
        }}
        onRowDragMove={(e) => zetSleepDoel(vak.current, doelVan(e, nu.current))}
        onRowDragLeave={() => veegSleepDoel(vak.current)}
        onRowDragCancel={() => veegSleepDoel(vak.current)}
        onRowDragEnd={(e) => {
          veegSleepDoel(vak.current);
          const doel = doelVan(e, nu.current);
          const rijen = e.nodes.flatMap((knoop) => (knoop.data ? [knoop.data] : []));
          if (doel !== null && rijen.length > 0) nu.current.bijSleep(rijen, doel);
        }}
      />
    </div>
  );
}

function rijId<R extends GridRij>(p: GetRowIdParams<R>): string {
  return p.data.id;
}

function rijHoogte<R extends GridRij>(p: RowHeightParams<R>): number {
  return p.data?.hoogte ?? 26;
}

function rijKlasse<R extends GridRij>(p: RowClassParams<R>): string {
  return p.data?.klasse ?? '';
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
