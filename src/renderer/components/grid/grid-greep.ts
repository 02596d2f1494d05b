import type { GridApi, IRowNode } from 'ag-grid-community';
import type { GridGreep, GridRij } from './grid-types.ts';

/** What a screen may ask of a grid that is on it. */
export function maakGreep<R extends GridRij>(api: GridApi<R>, vak: HTMLElement): GridGreep {
  const knoopVan = (rijId: string): IRowNode<R> | undefined =>
    api.isDestroyed() ? undefined : api.getRowNode(rijId);
  const toon = (rijId: string | null, kolom: string | null): void => {
    if (api.isDestroyed()) return;
    const index = rijId === null ? null : (knoopVan(rijId)?.rowIndex ?? null);
    if (index !== null) api.ensureIndexVisible(index);
    if (kolom !== null) api.ensureColumnVisible(kolom);
  };
  return {
    toon,
    zetFocus: (rijId, kolom) => {
      const index = knoopVan(rijId)?.rowIndex ?? null;
      if (index === null) return false;
      toon(rijId, kolom);
      api.setFocusedCell(index, kolom);
      return true;
    },
    geefFocus: () => {
      const cel = api.isDestroyed() ? null : api.getFocusedCell();
      const rij = cel ? api.getDisplayedRowAtIndex(cel.rowIndex)?.data : undefined;
      return cel && rij ? { rijId: rij.id, kolom: cel.column.getColId() } : null;
    },
    celElement: (rijId, kolom) =>
      vak.querySelector<HTMLElement>(
        `.ag-row[row-id="${CSS.escape(rijId)}"] .ag-cell[col-id="${CSS.escape(kolom)}"]`,
      ),
    kies: (rijIds) => {
      if (api.isDestroyed()) return;
      api.deselectAll();
      api.setNodesSelected({ nodes: rijIds.flatMap((id) => knoopVan(id) ?? []), newValue: true });
    },
  };
}
