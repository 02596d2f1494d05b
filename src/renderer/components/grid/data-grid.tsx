import { createGrid, type GridApi } from 'ag-grid-community';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import './data-grid.css';
import { kolomDefs, maakOpties, type Stand } from './grid-opties.ts';
import { GRID_MODULES } from './grid-theme.ts';
import type { GridProps, GridRij } from './grid-types.ts';

/**
 * Tree-like table with keyboard focus per cell; see grid-types.ts for what goes in and out.
 *
 * The grid itself and not AgGridReact: that makes a React component of each of some two thousand
 * cells, which costs start time, memory, and a frame and a half on each edit.
 */
export function DataGrid<R extends GridRij>(props: GridProps<R>) {
  const vak = useRef<HTMLDivElement | null>(null);
  // Handlers change on each render of the screen; the grid must not be set up anew for that.
  const nu = useRef(props);
  nu.current = props;
  const stand = useCallback((): Stand<R> => ({ props: nu.current, vak: vak.current }), []);
  const api = useRef<GridApi<R> | null>(null);

  const kolommen = useMemo(() => kolomDefs<R>(props.kolommen, stand, api), [props.kolommen, stand]);
  // AG Grid's type asks for an array it may change; it does not.
  const rijen = useMemo(() => [...props.rijen], [props.rijen]);
  /** What the grid has now. */
  const gegeven = useRef({ kolommen, rijen });

  // Layout effects: what changed is in the very picture that React is about to paint.
  useLayoutEffect(() => {
    if (vak.current === null) return;
    const opties = maakOpties<R>(stand, (nieuw) => {
      api.current = nieuw;
    });
    const { kolommen: columnDefs, rijen: rowData } = gegeven.current;
    const grid = createGrid<R>(vak.current, { ...opties, columnDefs, rowData }, { modules: GRID_MODULES });
    api.current = grid;
    return () => {
      nu.current.greep(null);
      api.current = null;
      grid.destroy();
    };
  }, [stand]);
  useLayoutEffect(() => {
    if (gegeven.current.kolommen === kolommen) return;
    gegeven.current = { ...gegeven.current, kolommen };
    api.current?.setGridOption('columnDefs', kolommen);
  }, [kolommen]);
  useLayoutEffect(() => {
    if (gegeven.current.rijen === rijen) return;
    gegeven.current = { ...gegeven.current, rijen };
    api.current?.setGridOption('rowData', rijen);
  }, [rijen]);
  useEffect(() => {
    api.current?.setGridAriaProperty('label', props.label);
  }, [props.label]);

  return <div ref={vak} className="grid-vak" />;
}
