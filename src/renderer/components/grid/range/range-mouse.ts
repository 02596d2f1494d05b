import { withCommand } from '../../../actions/keys.ts';
import type { CellPlace } from '../grid-types.ts';

/** What the mouse does with cells: only which cell, when; what comes of it is for who listens. */
export type RangeMouse = {
  /** The button went down on a cell. */
  readonly onDown: (place: CellPlace, how: 'new' | 'extend' | 'add' | 'menu') => void;
  /** It is over another cell, with the button down. */
  readonly onDragOver: (place: CellPlace, fills: boolean) => void;
  /** The button came up after the mouse was dragged. */
  readonly onDrop: (fills: boolean) => void;
  readonly onHead: (column: string, extends_: boolean) => void;
  readonly onClick: () => void;
  /** A cell got the focus, also by who does not go through the grid: a screen reader. */
  readonly onFocusIn: (place: CellPlace) => void;
};

export const HANDLE_CLASS = 'grid-vulgreep';
/** How often a drag outside the grid goes one cell on. */
const SCROLL_MS = 60;

function placeOf(element: Element | null): CellPlace | null {
  const cell = element?.closest('.ag-cell') ?? null;
  const rowId = cell?.closest('.ag-row')?.getAttribute('row-id') ?? null;
  const column = cell?.getAttribute('col-id') ?? null;
  return rowId === null || column === null ? null : { rowId, column };
}

/** The cell under the mouse, or where it left the grid the last one on that side. */
function nearest(box: HTMLElement, { clientX, clientY }: MouseEvent): CellPlace | null {
  const view = box.querySelector('.ag-grid-viewport')?.getBoundingClientRect() ?? box.getBoundingClientRect();
  const head = box.querySelector('.ag-header')?.getBoundingClientRect().bottom ?? view.top;
  // Inside the scrollbars.
  const x = Math.max(view.left + 4, Math.min(clientX, view.right - 22));
  const y = Math.max(head + 4, Math.min(clientY, view.bottom - 22));
  return placeOf(document.elementFromPoint(x, y));
}

function focusedCell({ target }: FocusEvent, tell: (place: CellPlace) => void): void {
  const place = placeOf(target instanceof Element && target.classList.contains('ag-cell') ? target : null);
  if (place !== null) tell(place);
}

/** Something of its own to click or drag in the cell. */
const OWN = 'button, a, input, .grid-greep';

export function attachRangeMouse(
  box: HTMLElement,
  { onDown, onDragOver, onDrop, onHead, onClick, onFocusIn }: RangeMouse,
  scrollTo: (place: CellPlace, pointer: MouseEvent) => void,
): () => void {
  const gone = new AbortController();
  const { signal } = gone;
  let drag: { readonly fills: boolean; over: string; moved: boolean } | null = null;
  let pointer: MouseEvent | null = null;
  let timer = 0;

  const follow = () => {
    if (drag === null || pointer === null) return;
    const place = nearest(box, pointer);
    if (place === null) return;
    const key = `${place.rowId}|${place.column}`;
    if (key === drag.over) {
      scrollTo(place, pointer);
      return;
    }
    drag = { ...drag, over: key, moved: true };
    onDragOver(place, drag.fills);
  };
  const down = (event: PointerEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const place = placeOf(target);
    if (target === null || place === null) return;
    const fills = target.classList.contains(HANDLE_CLASS);
    if (fills) event.stopPropagation();
    else if (target.closest(OWN)) return;
    else if (event.button !== 0) {
      onDown(place, 'menu');
      return;
    } else onDown(place, event.shiftKey ? 'extend' : withCommand(event) ? 'add' : 'new');
    if (event.button !== 0) return;
    drag = { fills, over: `${place.rowId}|${place.column}`, moved: false };
    timer = window.setInterval(follow, SCROLL_MS);
  };
  const move = (event: PointerEvent) => {
    if (drag === null) return;
    pointer = event;
    follow();
  };
  const up = () => {
    clearInterval(timer);
    const ended = drag;
    drag = null;
    pointer = null;
    if (ended?.moved === true) onDrop(ended.fills);
  };
  const click = (event: MouseEvent) => {
    const head = event.target instanceof Element ? event.target.closest('.ag-header-cell') : null;
    const column = head?.getAttribute('col-id');
    if (column) onHead(column, event.shiftKey);
    onClick();
  };
  // The grid itself would focus the cell under the handle.
  const swallow = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.classList.contains(HANDLE_CLASS))
      event.stopPropagation();
  };
  box.addEventListener('pointerdown', down, { signal, capture: true });
  box.addEventListener('mousedown', swallow, { signal, capture: true });
  document.addEventListener('pointermove', move, { signal, passive: true });
  document.addEventListener('pointerup', up, { signal });
  document.addEventListener('pointercancel', up, { signal });
  box.addEventListener('click', click, { signal });
  box.addEventListener('focusin', (event) => focusedCell(event, onFocusIn), { signal });
  return () => {
    gone.abort();
    clearInterval(timer);
  };
}
