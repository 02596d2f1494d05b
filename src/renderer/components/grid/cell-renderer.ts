import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import type { CellView, GridRow } from './grid-types.ts';

/** Whether two looks are the same, so that the cell need not be painted. */
export function gelijkView(a: CellView | null | undefined, b: CellView | null | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return a.tekst === b.tekst && a.klasse === b.klasse && a.tip === b.tip && a.spraak === b.spraak;
}

/** More characters than this do not fit in a week of the planbord. */
const KORT = 6;

/**
 * Draws a CellView with one div and one text node. Plain DOM instead of a React
 * component: a planbord shows a thousand of these and repaints hundreds per edit.
 */
export class CellRenderer implements ICellRendererComp<GridRow> {
  readonly #vak = document.createElement('div');
  // Other text in the same node: a new node would be laid out from scratch.
  readonly #tekst = this.#vak.appendChild(document.createTextNode(''));

  init(params: ICellRendererParams<GridRow, CellView>): void {
    this.refresh(params);
  }

  getGui(): HTMLElement {
    return this.#vak;
  }

  refresh(params: ICellRendererParams<GridRow, CellView>): boolean {
    const view = params.value;
    const text = view?.tekst ?? '';
    this.#vak.className = `grid-cel ${text.length > KORT ? 'grid-cel--lang ' : ''}${view?.klasse ?? ''}`;
    this.#tekst.data = text;
    const spraak = view?.spraak ?? '';
    if (spraak === '') params.eGridCell.removeAttribute('aria-label');
    else params.eGridCell.setAttribute('aria-label', spraak);
    return true;
  }
}
