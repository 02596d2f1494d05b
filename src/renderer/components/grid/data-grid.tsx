import { createGrid, type GridApi } from 'ag-grid-community';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import './data-grid.css';
import { kolomDefs, maakOpties, type Stand } from './grid-opties.ts';
import { GRID_MODULES } from './grid-theme.ts';
import type { GridProps, GridRij } from './grid-types.ts';

/** The rows that became other objects; null when rows came, went or moved, which the grid has to sort out. */
function vernieuwdeRijen<R extends GridRij>(oud: readonly R[], nieuw: readonly R[]): R[] | null {
  if (oud.length !== nieuw.length) return null;
  return nieuw.every((rij, i) => rij.id === oud[i]?.id) ? nieuw.filter((rij, i) => rij !== oud[i]) : null;
}

/**
 * Gives the grid only the rows that changed: from all rows it makes its whole model anew. Not where it
 * sorts by itself, since then a changed row may have to move.
 */
function geefRijen<R extends GridRij>(api: GridApi<R>, props: GridProps<R>, oud: readonly R[]): void {
  const nieuw = props.kolommen.some((kolom) => kolom.sortering) ? null : vernieuwdeRijen(oud, props.rijen);
  if (nieuw === null) {
    // AG Grid's type asks for an array it may change; it does not.
    api.setGridOption('rowData', [...props.rijen]);
    return;
  }
  for (const rij of nieuw) api.getRowNode(rij.id)?.updateData(rij);
  if (nieuw.length > 0) props.bijGetekend();
}

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
  const { rijen } = props;
  /** What the grid has now. */
  const gegeven = useRef({ kolommen, rijen });

  // Layout effects: what changed is in the very picture that React is about to paint.
  useLayoutEffect(() => {
    if (vak.current === null) return;
    const opties = maakOpties<R>(stand, (nieuw) => {
      api.current = nieuw;
    });
    const { kolommen: columnDefs, rijen: begin } = gegeven.current;
    const rowData = [...begin];
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
    const { rijen: oud } = gegeven.current;
    gegeven.current = { ...gegeven.current, rijen };
    if (api.current !== null) geefRijen(api.current, nu.current, oud);
  }, [rijen]);
  useEffect(() => {
    api.current?.setGridAriaProperty('label', props.label);
  }, [props.label]);

  return <div ref={vak} className="grid-vak" />;
}
