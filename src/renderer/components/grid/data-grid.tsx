import type { GridApi } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import './data-grid.css';
import { useActions } from '../../actions/store.ts';
import { useOnthouden } from '../../lib/remember.ts';
import { CoreGrid } from './core-grid.tsx';
import { columnDefs, createOptions, type GridParts } from './grid-options.ts';
import { GRID_MODULES } from './grid-theme.ts';
import { attachTooltip } from './grid-tooltip.ts';
import type { ColumnWidths, GridProps, GridRow, GridState } from './grid-types.ts';
import { GridRanges } from './range/grid-ranges.ts';
import { RANGE_ACTIONS } from './range/range-actions.ts';

/**
 * Tree-like table with keyboard focus per cell; see grid-types.ts for what goes in and out. AgGridReact, but for
 * the screen with thousands of cells, which keeps the grid's core (besluit 0013); a caller sees no difference.
 */
export function DataGrid<R extends GridRow>(props: GridProps<R>) {
  const frame = useRef<HTMLDivElement | null>(null);
  // Handlers change on each render of the screen; the grid must not be set up anew for that.
  const latest = useRef(props);
  latest.current = props;
  const [widths, setWidth] = useWidths(props.remember);
  const state = useCallback(
    (): GridState<R> => ({ props: latest.current, vak: frame.current, setWidth }),
    [setWidth],
  );
  const api = useRef<GridApi<R> | null>(null);
  const [ranges] = useState(() => new GridRanges<R>(state, api));
  const [options] = useState(() =>
    createOptions<R>(
      state,
      (made) => {
        api.current = made;
      },
      ranges,
    ),
  );
  // The grid gives these itself; here they are put on the overview of keys.
  useActions(RANGE_ACTIONS, null);
  useEffect(() => (frame.current === null ? undefined : ranges.attach(frame.current)), [ranges]);
  const columns = useMemo(
    () => columnDefs<R>(props.kolommen, state, api, widths),
    [props.kolommen, state, widths],
  );
  useEffect(() => {
    api.current?.setGridAriaProperty('label', props.label);
  }, [props.label]);
  useEffect(() => {
    if (frame.current === null) return;
    return attachTooltip(frame.current, (cell) => tipOf(cell, latest.current, api.current));
  }, []);
  const Grid = props.manyCells === true ? CoreGrid<R> : ReactGrid<R>;
  return (
    <div ref={frame} className="grid-vak">
      <Grid options={options} columns={columns} rows={props.rijen} onDrawn={props.onDrawn} />
    </div>
  );
}

function readWidths(saved: unknown): ColumnWidths | null {
  if (typeof saved !== 'object' || saved === null) return null;
  return Object.fromEntries(
    Object.entries(saved).filter((pair): pair is [string, number] => typeof pair[1] === 'number'),
  );
}

const NO_WIDTHS: ColumnWidths = {};

/** The widths that the user gave to columns of this grid, and a way to give one. */
function useWidths(name: string): [ColumnWidths, (column: string, width: number) => void] {
  const [widths, keep] = useOnthouden<ColumnWidths>(`${name}.breedtes`, NO_WIDTHS, readWidths);
  const latest = useRef({ widths, keep });
  latest.current = { widths, keep };
  const setWidth = useCallback(
    (column: string, width: number) =>
      latest.current.keep({ ...latest.current.widths, [column]: Math.round(width) }),
    [],
  );
  return [widths, setWidth];
}

/** What a cell or a head tells more than it shows. */
function tipOf<R extends GridRow>(
  cell: HTMLElement,
  { kolommen }: GridProps<R>,
  api: GridApi<R> | null,
): string {
  const column = kolommen.find(({ sleutel }) => sleutel === cell.getAttribute('col-id'));
  if (column === undefined) return '';
  const rowId = cell.closest('.ag-row')?.getAttribute('row-id') ?? null;
  if (rowId === null) return column.kopTip;
  const row = api?.getRowNode(rowId)?.data;
  return row === undefined ? '' : column.view(row).tip;
}

function ReactGrid<R extends GridRow>({ options, columns, rows }: GridParts<R>) {
  // AG Grid's type asks for an array it may change; it does not.
  const rowData = useMemo(() => [...rows], [rows]);
  return <AgGridReact<R> {...options} columnDefs={columns} rowData={rowData} modules={GRID_MODULES} />;
}
