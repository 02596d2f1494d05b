import type { GridApi, IRowNode } from 'ag-grid-community';
import type { GridRow } from './grid-types.ts';

const SLEEP_KLASSE = 'grid-sleepdoel';

/** Lights up the row something would be dropped on. */
export function setSleepDoel(box: HTMLElement | null, rowId: string | null): void {
  veegSleepDoel(box);
  if (!box || rowId === null) return;
  for (const element of box.querySelectorAll(`.ag-row[row-id="${CSS.escape(rowId)}"]`))
    element.classList.add(SLEEP_KLASSE);
}

export function veegSleepDoel(box: HTMLElement | null): void {
  for (const element of box?.querySelectorAll(`.${SLEEP_KLASSE}`) ?? [])
    element.classList.remove(SLEEP_KLASSE);
}

/** Where a Shift+arrow selection began, per grid. */
const ankers = new WeakMap<object, string>();

function nextKiesbare<R extends GridRow>(api: GridApi<R>, vanaf: number, stap: 1 | -1): IRowNode<R> | null {
  for (let i = vanaf + stap; i >= 0 && i < api.getDisplayedRowCount(); i += stap) {
    const knoop = api.getDisplayedRowAtIndex(i);
    if (knoop?.data?.kiesbaar) return knoop;
  }
  return null;
}

/** Shift+↑/↓ selects from the row where it began to the next selectable row. True when the key was ours. */
export function extendChoice<R extends GridRow>(
  api: GridApi<R>,
  key: KeyboardEvent,
  column: string,
): boolean {
  if (!key.shiftKey || key.ctrlKey || key.metaKey || (key.key !== 'ArrowDown' && key.key !== 'ArrowUp')) {
    if (key.key.startsWith('Arrow')) ankers.delete(api);
    return false;
  }
  const focus = api.getFocusedCell();
  const hier = focus ? api.getDisplayedRowAtIndex(focus.rowIndex) : undefined;
  if (!focus || !hier) return false;
  const doel = nextKiesbare(api, focus.rowIndex, key.key === 'ArrowDown' ? 1 : -1);
  if (!doel || doel.rowIndex === null) return true;
  const anker = api.getRowNode(ankers.get(api) ?? '') ?? (hier.data?.kiesbaar ? hier : doel);
  if (anker.id !== undefined) ankers.set(api, anker.id);
  const [van, tot] = [anker.rowIndex ?? doel.rowIndex, doel.rowIndex].sort((a, b) => a - b);
  const nodes: IRowNode<R>[] = [];
  for (let i = van ?? 0; i <= (tot ?? -1); i += 1) {
    const knoop = api.getDisplayedRowAtIndex(i);
    if (knoop?.data?.kiesbaar) nodes.push(knoop);
  }
  api.deselectAll();
  api.setNodesSelected({ nodes, newValue: true });
  api.ensureIndexVisible(doel.rowIndex);
  api.setFocusedCell(doel.rowIndex, column);
  key.preventDefault();
  return true;
}
