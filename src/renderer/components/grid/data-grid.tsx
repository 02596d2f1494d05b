import type { GridApi } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import './data-grid.css';
import { kolomDefs, maakOpties, type Stand } from './grid-opties.ts';
import { GRID_MODULES } from './grid-theme.ts';
import type { GridProps, GridRij } from './grid-types.ts';

/** Tree-like table with keyboard focus per cell; see grid-types.ts for what goes in and out. */
export function DataGrid<R extends GridRij>(props: GridProps<R>) {
  const vak = useRef<HTMLDivElement | null>(null);
  // Handlers change on each render of the screen; the grid must not be set up anew for that.
  const nu = useRef(props);
  nu.current = props;
  const stand = useCallback((): Stand<R> => ({ props: nu.current, vak: vak.current }), []);
  const api = useRef<GridApi<R> | null>(null);

  const opties = useMemo(
    () =>
      maakOpties<R>(stand, (nieuw) => {
        api.current = nieuw;
      }),
    [stand],
  );
  const kolommen = useMemo(() => kolomDefs<R>(props.kolommen, stand, api), [props.kolommen, stand]);
  // AG Grid's type asks for an array it may change; it does not.
  const rijen = useMemo(() => [...props.rijen], [props.rijen]);

  useEffect(() => () => nu.current.greep(null), []);
  useEffect(() => {
    api.current?.setGridAriaProperty('label', props.label);
  }, [props.label]);

  // The same element as long as rows and columns are the same: React then passes by the whole grid.
  const grid = useMemo(
    () => (
      <AgGridReact<R> modules={GRID_MODULES} gridOptions={opties} rowData={rijen} columnDefs={kolommen} />
    ),
    [opties, rijen, kolommen],
  );
  return (
    <div ref={vak} className="grid-vak">
      {grid}
    </div>
  );
}
