import type { GridApi } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
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

  const geef = useCallback((naar: GridApi<R>, rijen: readonly R[]) => {
    // AG Grid's type asks for an array it may change; it does not.
    naar.setGridOption('rowData', [...rijen]);
  }, []);
  const opties = useMemo(
    () =>
      maakOpties<R>(stand, (nieuw) => {
        api.current = nieuw;
        geef(nieuw, nu.current.rijen);
      }),
    [stand, geef],
  );
  const kolommen = useMemo(() => kolomDefs<R>(props.kolommen, stand, api), [props.kolommen, stand]);
  // Straight to the grid and before the paint: as a property of AgGridReact the rows would come a frame later.
  useLayoutEffect(() => {
    if (api.current) geef(api.current, props.rijen);
  }, [props.rijen, geef]);

  useEffect(() => () => nu.current.greep(null), []);
  useEffect(() => {
    api.current?.setGridAriaProperty('label', props.label);
  }, [props.label]);

  // The same element as long as the columns are the same: React then passes by the whole grid.
  const grid = useMemo(
    () => <AgGridReact<R> modules={GRID_MODULES} gridOptions={opties} columnDefs={kolommen} />,
    [opties, kolommen],
  );
  return (
    <div ref={vak} className="grid-vak">
      {grid}
    </div>
  );
}
