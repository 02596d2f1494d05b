import type { ColDef } from 'ag-grid-community';
import type { GridColumn, GridRow } from './grid-types.ts';

/** Narrower than this a column shows nothing. */
const LEAST_PX = 28;

/** Columns beside the weeks, and those of a list, have the width that the user gives them; weeks share what is left. */
export function isResizable<R extends GridRow>({ vast, sortering }: GridColumn<R>): boolean {
  return vast || sortering !== undefined;
}

/** How wide a column is: as the user made it, else as it comes. */
export function widthDef<R extends GridRow>(column: GridColumn<R>, given: number | undefined): ColDef<R> {
  const { breedte, rek } = column;
  const share = rek === null ? {} : { flex: rek, minWidth: breedte };
  if (!isResizable(column)) return { width: breedte, minWidth: breedte, ...share };
  if (given !== undefined) return { resizable: true, minWidth: LEAST_PX, width: given, flex: null };
  return { resizable: true, minWidth: LEAST_PX, width: breedte, ...share };
}
