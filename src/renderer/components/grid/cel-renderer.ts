import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import type { CelBeeld, GridRij } from './grid-types.ts';

/** Whether two looks are the same, so that the cell need not be painted. */
export function gelijkBeeld(a: CelBeeld | null | undefined, b: CelBeeld | null | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return a.tekst === b.tekst && a.klasse === b.klasse && a.tip === b.tip && a.spraak === b.spraak;
}

/** More characters than this do not fit in a week of the planbord. */
const KORT = 6;

/**
 * Draws a CelBeeld with one div and one text node. Plain DOM instead of a React
 * component: a planbord shows a thousand of these and repaints hundreds per edit.
 */
export class CelRenderer implements ICellRendererComp<GridRij> {
  readonly #vak = document.createElement('div');
  // Other text in the same node: a new node would be laid out from scratch.
  readonly #tekst = this.#vak.appendChild(document.createTextNode(''));

  init(params: ICellRendererParams<GridRij, CelBeeld>): void {
    this.refresh(params);
  }

  getGui(): HTMLElement {
    return this.#vak;
  }

  refresh(params: ICellRendererParams<GridRij, CelBeeld>): boolean {
    const beeld = params.value;
    const tekst = beeld?.tekst ?? '';
    this.#vak.className = `grid-cel ${tekst.length > KORT ? 'grid-cel--lang ' : ''}${beeld?.klasse ?? ''}`;
    this.#tekst.data = tekst;
    const spraak = beeld?.spraak ?? '';
    if (spraak === '') params.eGridCell.removeAttribute('aria-label');
    else params.eGridCell.setAttribute('aria-label', spraak);
    return true;
  }
}
