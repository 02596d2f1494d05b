import type { GridRow } from './grid-types.ts';

/** What stands beside the pointer while rows are dragged. */
export function dragText(row: Pick<GridRow, 'omschrijving'> | undefined, count: number): string {
  return count > 1 ? `${count} rijen` : (row?.omschrijving ?? '');
}
