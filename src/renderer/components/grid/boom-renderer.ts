import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import { gelijkBeeld } from './cel-renderer.ts';
import type { GridRij, NaamBeeld, NaamMerk } from './grid-types.ts';

/** What the tree column may do; given by DataGrid as cellRendererParams. */
type BoomActies = {
  readonly klap: (rijId: string) => void;
  readonly menu: (rijId: string, bij: DOMRect) => void;
};
type BoomParams = ICellRendererParams<GridRij, BoomWaarde> & BoomActies;

/** Everything the tree column shows of a row; the arrow and the depth are not in its look. */
export type BoomWaarde = {
  readonly beeld: NaamBeeld;
  readonly open: boolean | null;
  readonly niveau: number;
};

function gelijkeMerken(a: readonly NaamMerk[], b: readonly NaamMerk[]): boolean {
  return (
    a.length === b.length &&
    a.every((merk, i) => merk.tekst === b[i]?.tekst && merk.klasse === b[i]?.klasse && merk.tip === b[i]?.tip)
  );
}

export function gelijkeBoomWaarde(
  a: BoomWaarde | null | undefined,
  b: BoomWaarde | null | undefined,
): boolean {
  if (!a || !b) return a === b;
  return (
    a.open === b.open &&
    a.niveau === b.niveau &&
    gelijkBeeld(a.beeld, b.beeld) &&
    gelijkeMerken(a.beeld.merken, b.beeld.merken)
  );
}

function knop(klasse: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  // Reached with the arrow keys and keys of the grid, so not a tab stop of its own.
  element.tabIndex = -1;
  element.className = klasse;
  return element;
}

function merkElement(merk: NaamMerk): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = `grid-merk ${merk.klasse}`;
  element.textContent = merk.tekst;
  if (merk.tip !== '') element.title = merk.tip;
  return element;
}

/** The first column: expander or drag handle, name, marks and the "⋯" button. */
export class BoomRenderer implements ICellRendererComp<GridRij> {
  readonly #vak = document.createElement('div');
  readonly #klap = knop('grid-klap');
  readonly #greep = document.createElement('span');
  readonly #blad = document.createElement('span');
  readonly #tekst = document.createElement('span');
  readonly #merken = document.createElement('span');
  readonly #menu = knop('grid-menuknop');
  #acties: BoomActies | null = null;
  #rijId = '';
  #greepKlaar = false;

  init(params: BoomParams): void {
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

  refresh(params: BoomParams): boolean {
    const rij = params.data;
    const beeld = params.value?.beeld;
    if (!rij || !beeld) return false;
    this.#acties = params;
    this.#rijId = rij.id;
    this.#vak.className = `grid-cel grid-boom grid-niveau-${Math.min(rij.niveau, 4)} ${beeld.klasse}`;
    this.#tekst.textContent = beeld.tekst;
    this.#merken.replaceChildren(...beeld.merken.map(merkElement));
    this.#klap.hidden = rij.open === null;
    this.#klap.setAttribute('aria-expanded', String(rij.open === true));
    this.#klap.setAttribute('aria-label', `${beeld.tekst} ${rij.open === true ? 'inklappen' : 'uitklappen'}`);
    this.#klap.textContent = rij.open === true ? '▾' : '▸';
    this.#menu.hidden = !rij.heeftMenu;
    this.#menu.setAttribute('aria-label', `Acties voor ${rij.omschrijving}`);
    this.#greep.hidden = !rij.kiesbaar;
    this.#blad.hidden = rij.kiesbaar || rij.open !== null;
    if (rij.kiesbaar && !this.#greepKlaar) {
      this.#greepKlaar = true;
      params.registerRowDragger(this.#greep, 4, rij.omschrijving, true);
    }
    if (beeld.spraak === '') params.eGridCell.removeAttribute('aria-label');
    else params.eGridCell.setAttribute('aria-label', beeld.spraak);
    if (rij.open === null) params.eGridCell.removeAttribute('aria-expanded');
    else params.eGridCell.setAttribute('aria-expanded', String(rij.open));
    return true;
  }
}
