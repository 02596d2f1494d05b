/** How long the pointer rests on a cell before it tells more. */
const DELAY_MS = 400;
/** From the pointer to the tooltip, and from the tooltip to the edge of the window. */
const GAP_PX = 14;

/** Beside the pointer, and inside the window. */
function place(tip: HTMLElement, { x, y }: { readonly x: number; readonly y: number }): void {
  const { width, height } = tip.getBoundingClientRect();
  const left = Math.max(0, Math.min(x + GAP_PX, window.innerWidth - width - GAP_PX));
  const below = y + GAP_PX + height <= window.innerHeight;
  tip.style.left = `${left}px`;
  tip.style.top = `${Math.max(0, below ? y + GAP_PX : y - GAP_PX - height)}px`;
}

/**
 * One tooltip for all cells and heads of a grid: AG Grid's own makes an object with listeners for each cell, some 40 ms
 * of a start. `tipOf` says what a cell tells; '' = nothing. Answers how to take it away.
 */
export function attachTooltip(frame: HTMLElement, tipOf: (cell: HTMLElement) => string): () => void {
  const tip = document.createElement('div');
  tip.className = 'grid-tip';
  tip.role = 'tooltip';
  tip.popover = 'manual';
  frame.append(tip);
  const gone = new AbortController();
  let cell: HTMLElement | null = null;
  let pointer = { x: 0, y: 0 };
  let timer = 0;

  const show = (): void => {
    const text = cell === null ? '' : tipOf(cell);
    if (text === '') {
      if (tip.matches(':popover-open')) tip.hidePopover();
      return;
    }
    tip.textContent = text;
    if (!tip.matches(':popover-open')) tip.showPopover();
    place(tip, pointer);
  };
  const hide = (): void => {
    clearTimeout(timer);
    cell = null;
    if (tip.matches(':popover-open')) tip.hidePopover();
  };
  const over = (e: PointerEvent): void => {
    const target = e.target instanceof Element ? e.target : null;
    // A mark has a title of its own.
    const found = target?.closest('[title]') ? null : target?.closest('.ag-cell, .ag-header-cell');
    const next = found instanceof HTMLElement ? found : null;
    if (next === cell) return;
    cell = next;
    clearTimeout(timer);
    // From cell to cell it goes along at once.
    if (tip.matches(':popover-open')) show();
    else timer = window.setTimeout(show, DELAY_MS);
  };

  const { signal } = gone;
  // Also without a new cell under it: after scrolling or a key the same cell tells again.
  const move = (e: PointerEvent): void => {
    pointer = { x: e.x, y: e.y };
    over(e);
  };
  frame.addEventListener('pointermove', move, { signal, passive: true });
  frame.addEventListener('pointerleave', hide, { signal });
  frame.addEventListener('pointerdown', hide, { signal, capture: true });
  // Escape takes it away wherever the focus is.
  document.addEventListener('keydown', hide, { signal, capture: true });
  frame.addEventListener('scroll', hide, { signal, capture: true, passive: true });
  return () => {
    gone.abort();
    hide();
    tip.remove();
  };
}
