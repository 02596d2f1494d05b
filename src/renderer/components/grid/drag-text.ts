import type { GridRow } from './grid-types.ts';

type Dragged = Pick<GridRow, 'omschrijving' | 'sleeptekst'>;

/** What stands beside the pointer while rows are dragged, and on what they would be dropped: 'Kaderink, Elia · 28 u → Oost'. */
export function dragText(row: Dragged | undefined, count: number, doel: string | null = null): string {
  const what = count > 1 ? `${String(count)} rijen` : (row?.sleeptekst ?? row?.omschrijving ?? '');
  return doel === null ? what : `${what} → ${doel}`;
}

/** AG Grid makes the drag image once; its text follows the pointer here. */
export function setDragText(text: string): void {
  const label = document.querySelector('.ag-dnd-ghost-label');
  if (label !== null && label.textContent !== text) label.textContent = text;
}
