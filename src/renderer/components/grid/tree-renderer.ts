import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import { gelijkView } from './cell-renderer.ts';
import type { GridRow, NaamMark, NaamView } from './grid-types.ts';

/** What the tree column may do; given by DataGrid as cellRendererParams. */
type TreeActions = {
  readonly klap: (rowId: string) => void;
  readonly menu: (rowId: string, bij: DOMRect) => void;
};
type TreeParams = ICellRendererParams<GridRow, TreeValue> & TreeActions;

/** Everything the tree column shows of a row; the arrow and the depth are not in its look. */
export type TreeValue = {
  readonly beeld: NaamView;
  readonly open: boolean | null;
  readonly niveau: number;
  readonly sleepbaar: boolean;
};

function gelijkeMarks(a: readonly NaamMark[], b: readonly NaamMark[]): boolean {
  return (
    a.length === b.length &&
    a.every((mark, i) => mark.tekst === b[i]?.tekst && mark.klasse === b[i]?.klasse && mark.tip === b[i]?.tip)
  );
}

export function gelijkeTreeValue(a: TreeValue | null | undefined, b: TreeValue | null | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.open === b.open &&
    a.niveau === b.niveau &&
    a.sleepbaar === b.sleepbaar &&
    gelijkView(a.beeld, b.beeld) &&
    String(a.beeld.gevonden) === String(b.beeld.gevonden) &&
    gelijkeMarks(a.beeld.merken, b.beeld.merken)
  );
}

function button(klasse: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  // Reached with the arrow keys and keys of the grid, so not a tab stop of its own.
  element.tabIndex = -1;
  element.className = klasse;
  return element;
}

function markElement(mark: NaamMark): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = `grid-merk ${mark.klasse}`;
  element.textContent = mark.tekst;
  if (mark.tip !== '') element.title = mark.tip;
  return element;
}

/** The name, with what was searched for marked. */
function naamParts({ tekst, gevonden }: NaamView): (string | HTMLElement)[] {
  let end = 0;
  const parts = gevonden.flatMap(([from, to]) => {
    const mark = document.createElement('mark');
    mark.textContent = tekst.slice(from, to);
    const before = tekst.slice(end, from);
    end = to;
    return [before, mark];
  });
  return [...parts, tekst.slice(end)];
}

/** The first column: expander or drag handle, name, marks and the "⋯" button. */
export class TreeRenderer implements ICellRendererComp<GridRow> {
  readonly #vak = document.createElement('div');
  readonly #klap = button('grid-klap');
  readonly #greep = document.createElement('span');
  readonly #blad = document.createElement('span');
  readonly #tekst = document.createElement('span');
  readonly #merken = document.createElement('span');
  readonly #menu = button('grid-menuknop');
  #acties: TreeActions | null = null;
  #rijId = '';
  #greepKlaar = false;

  init(params: TreeParams): void {
    this.#greep.className = 'grid-greep';
    this.#greep.setAttribute('aria-hidden', 'true');
    this.#blad.className = 'grid-blad';
    this.#tekst.className = 'grid-naam';
    this.#merken.className = 'grid-merken';
    this.#menu.textContent = '⋯';
    this.#vak.append(this.#klap, this.#greep, this.#blad, this.#tekst, this.#merken, this.#menu);
    this.#klap.addEventListener('click', (klik) => {
      klik.stopPropagation();
      this.#acties?.klap(this.#rijId);
    });
    this.#menu.addEventListener('click', (klik) => {
      klik.stopPropagation();
      this.#acties?.menu(this.#rijId, this.#menu.getBoundingClientRect());
    });
    this.refresh(params);
  }

  getGui(): HTMLElement {
    return this.#vak;
  }

  refresh(params: TreeParams): boolean {
    const row = params.data;
    const view = params.value?.beeld;
    if (!row || !view) return false;
    this.#acties = params;
    this.#rijId = row.id;
    this.#vak.className = `grid-cel grid-boom grid-niveau-${Math.min(row.niveau, 4)} ${view.klasse}`;
    this.#tekst.replaceChildren(...naamParts(view));
    this.#merken.replaceChildren(...view.merken.map(markElement));
    this.#klap.hidden = row.open === null;
    this.#klap.setAttribute('aria-expanded', String(row.open === true));
    this.#klap.setAttribute('aria-label', `${view.tekst} ${row.open === true ? 'inklappen' : 'uitklappen'}`);
    this.#klap.textContent = row.open === true ? '▾' : '▸';
    this.#menu.hidden = !row.heeftMenu;
    this.#menu.setAttribute('aria-label', `Acties voor ${row.omschrijving}`);
    this.#greep.hidden = !row.sleepbaar;
    this.#blad.hidden = row.sleepbaar || row.open !== null;
    if (row.sleepbaar && !this.#greepKlaar) {
      this.#greepKlaar = true;
      params.registerRowDragger(this.#greep, 4, row.omschrijving, true);
    }
    if (view.spraak === '') params.eGridCell.removeAttribute('aria-label');
    else params.eGridCell.setAttribute('aria-label', view.spraak);
    if (row.open === null) params.eGridCell.removeAttribute('aria-expanded');
    else params.eGridCell.setAttribute('aria-expanded', String(row.open));
    return true;
  }
}
