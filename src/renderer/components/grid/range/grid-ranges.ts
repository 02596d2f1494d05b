import { giveKey } from '../../../actions/give.ts';
import { keyOf } from '../../../actions/keys.ts';
import { isResizable } from '../column-width.ts';
import type { CellPlace, CellText, GridInput, GridRange, GridRow, GridState } from '../grid-types.ts';
import { fillOf, stretched } from './block-plans.ts';
import {
  type Block,
  blockOf,
  type CellAt,
  type CellRange,
  contains,
  everything,
  moved,
  type Sheet,
  sizeOf,
  wholeColumns,
  wholeRows,
} from './cell-range.ts';
import { type ApiRef, GridCells } from './grid-cells.ts';
import { RANGE_ACTIONS, type RangeContext } from './range-actions.ts';
import { attachClipboard } from './range-clipboard.ts';
import { clearedCells, copiedText, filledCells, pastedCells } from './range-input.ts';
import { attachRangeMouse, HANDLE_CLASS } from './range-mouse.ts';
import { createPainter, type RangePainter } from './range-paint.ts';
import { rangeText } from './range-sum.ts';

type Ends = { readonly anchor: CellPlace; readonly corner: CellPlace };

/** One press of the key makes a column so much wider or narrower. */
const WIDEN_PX = 16;

const isSame = (a: CellPlace | null, b: CellPlace | null): boolean =>
  a !== null && b !== null && a.rowId === b.rowId && a.column === b.column;

/**
 * The selected cells of one grid: what the keyboard, the mouse and the clipboard do with them. The rules themselves are
 * pure (cell-range.ts, block-plans.ts, tsv.ts); this is where they meet the grid. Held by rows and columns, not by
 * numbers, so that a range stays with its people when rows come or go.
 */
export class GridRanges<R extends GridRow> {
  readonly #state: () => GridState<R>;
  readonly #api: ApiRef<R>;
  readonly #cells: GridCells<R>;
  #ends: Ends | null = null;
  /** Where the keyboard is as far as the range knows: a focus elsewhere means that the range is left. */
  #held: CellPlace | null = null;
  #dragging = false;
  /** What dragging the corner would fill. */
  #fillTo: Block | null = null;
  /** The grid's choice of rows came from a range. */
  #choseRows = false;
  #painter: RangePainter | null = null;
  readonly #handle = document.createElement('span');

  constructor(state: () => GridState<R>, api: ApiRef<R>) {
    this.#state = state;
    this.#api = api;
    this.#cells = new GridCells(state, api);
    this.#handle.className = HANDLE_CLASS;
    this.#handle.setAttribute('aria-hidden', 'true');
  }

  /** Follows the mouse and the clipboard in the box of the grid until the result is called. */
  attach(box: HTMLElement): () => void {
    this.#painter = createPainter(box, () => this.#paint());
    const mouse = attachRangeMouse(
      box,
      {
        onDown: (place, how) => this.#onDown(place, how),
        onDragOver: (place, fills) => this.#onDragOver(place, fills),
        onDrop: (fills) => this.#onDrop(fills),
        onHead: (column, extend) => this.#onHead(column, extend),
        // The grid chooses the clicked row by itself; of a range all of its rows are.
        onClick: () => this.#chooseRows(),
        onFocusIn: (place) => this.#follow(place),
      },
      (place, pointer) => this.#scroll(box, place, pointer),
    );
    const clipboard = attachClipboard(box, {
      copy: () => this.#copied(),
      paste: (text) => this.#paste(text),
    });
    return () => {
      mouse();
      clipboard();
      this.#painter?.stop();
      this.#painter = null;
    };
  }

  /** A key on a cell; true when it was one of a range. */
  onKey(event: KeyboardEvent): boolean {
    return giveKey(RANGE_ACTIONS, event, this.#context(keyOf(event)));
  }

  /** The grid moved its focus: elsewhere than the range expects, the range is one cell again. */
  onFocused(): void {
    const focused = this.#cells.focused();
    if (focused !== null) this.#follow(focused);
  }

  #follow(focused: CellPlace): void {
    if (this.#dragging || isSame(focused, this.#held)) return;
    this.#held = focused;
    this.#ends = { anchor: focused, corner: focused };
    this.#changed();
  }

  /** To the cell beside one, as Enter and Tab do. */
  step(from: CellPlace, direction: 'up' | 'down' | 'left' | 'right'): void {
    const at = this.#cells.at(from);
    const next = at === null ? null : moved(at, `arrow${direction}`, this.#cells.sheet());
    if (next === null) return;
    this.#focus(next);
    this.#select({ anchor: next, corner: next });
  }

  /** Rows came, went or moved. */
  onRows(): void {
    if (this.#ends !== null && this.#range() === null) {
      this.#ends = this.#held === null ? null : { anchor: this.#held, corner: this.#held };
      this.#changed();
      return;
    }
    if (this.#block() !== null) this.#changed();
  }

  #context(key: string): RangeContext {
    const { props } = this.#state();
    return {
      isRange: this.#block() !== null,
      canWrite: props.onInput !== undefined,
      extend: () => this.#move(key.replace('shift+', ''), true),
      jump: () => this.#move(key, false),
      selectAll: () => this.#select(everything(this.#cells.sheet())),
      selectColumns: () => this.#selectWhole(wholeColumns),
      selectRows: () => this.#selectWhole(wholeRows),
      collapse: () => this.#collapse(),
      fill: (direction) => this.#fill(direction),
      widen: (step) => this.#widen(step),
      clear: () => this.#clear(),
      copy: () => void document.execCommand('copy'),
      explainPaste: () => props.onHint?.('Plak met Ctrl V in een cel.'),
    };
  }

  #range(): CellRange | null {
    if (this.#ends === null) return null;
    const [anchor, corner] = [this.#cells.at(this.#ends.anchor), this.#cells.at(this.#ends.corner)];
    return anchor === null || corner === null ? null : { anchor, corner };
  }

  /** What is selected, when that is more than one cell. */
  #block(): Block | null {
    const block = this.#selected();
    return block === null || sizeOf(block) === 1 ? null : block;
  }

  #selected(): Block | null {
    const range = this.#range();
    return range === null ? null : blockOf(range);
  }

  // --- selecting ------------------------------------------------------------------------------------------------

  #select(range: CellRange): void {
    const [anchor, corner] = [this.#cells.place(range.anchor), this.#cells.place(range.corner)];
    if (anchor === null || corner === null) return;
    this.#ends = { anchor, corner };
    this.#held ??= this.#cells.focused();
    this.#changed();
  }

  #selectWhole(whole: (range: CellRange, sheet: Sheet) => CellRange): void {
    const range = this.#range();
    if (range !== null) this.#select(whole(range, this.#cells.sheet()));
  }

  #collapse(): void {
    const focused = this.#cells.focused();
    if (focused === null) return;
    this.#held = focused;
    this.#ends = { anchor: focused, corner: focused };
    this.#changed();
  }

  #move(key: string, extend: boolean): void {
    const range = this.#range();
    if (range === null) return;
    const corner = moved(range.corner, key, this.#cells.sheet());
    if (corner === null) return;
    this.#focus(corner);
    this.#select({ anchor: extend ? range.anchor : corner, corner });
  }

  /** Puts the keyboard on a cell; where the name takes the place of other columns, on the name. */
  #focus(at: CellAt): void {
    const api = this.#api.current;
    const row = this.#cells.rowAt(at.row);
    const column = this.#cells.columns()[at.column];
    if (api === null || row === undefined || column === undefined) return;
    const key =
      row.naamBreed && column.vast ? (this.#cells.columns()[0]?.sleutel ?? column.sleutel) : column.sleutel;
    this.#held = { rowId: row.id, column: key };
    api.ensureIndexVisible(at.row);
    api.ensureColumnVisible(key);
    api.setFocusedCell(at.row, key);
  }

  #onDown(place: CellPlace, how: 'new' | 'extend' | 'add' | 'menu'): void {
    const block = this.#block();
    const at = this.#cells.at(place);
    if (at === null) return;
    this.#held = place;
    // The menu of a cell in the range is about the range.
    if (how === 'menu' && block !== null && contains(block, at)) return;
    const anchor = how === 'extend' ? (this.#ends?.anchor ?? place) : place;
    this.#ends = { anchor, corner: place };
    this.#changed();
  }

  #onDragOver(place: CellPlace, fills: boolean): void {
    const range = this.#range();
    const at = this.#cells.at(place);
    if (range === null || at === null) return;
    if (fills) {
      this.#fillTo = stretched(blockOf(range), at);
      this.#paint();
      return;
    }
    this.#dragging = true;
    this.#ends = { anchor: this.#ends?.anchor ?? place, corner: place };
    this.#changed();
  }

  #onDrop(fills: boolean): void {
    const range = this.#range();
    this.#dragging = false;
    if (range === null) return;
    const target = this.#fillTo;
    this.#fillTo = null;
    if (!fills) {
      this.#focus(range.corner);
      this.#changed();
    } else if (target !== null) {
      const source = blockOf(range);
      this.#select({
        anchor: { row: target.top, column: target.left },
        corner: { row: target.bottom, column: target.right },
      });
      this.#write('vullen', filledCells(this.#cells, source, target), 0);
    }
  }

  /** The head of a column selects it; of one that sorts a click is for that. */
  #onHead(column: string, extend: boolean): void {
    const index = this.#cells.columns().findIndex(({ sleutel }) => sleutel === column);
    const def = this.#cells.columns()[index];
    const last = this.#cells.sheet().rows - 1;
    if (def === undefined || def.sortering !== undefined || last < 0) return;
    const range = extend ? this.#range() : null;
    const visible = this.#state().vak?.querySelector('.ag-row')?.getAttribute('row-index') ?? '0';
    if (range === null) this.#focus({ row: Number(visible), column: index });
    this.#select({
      anchor: { row: 0, column: range?.anchor.column ?? index },
      corner: { row: last, column: index },
    });
  }

  /** The column of the keyboard becomes wider or narrower. */
  #widen(step: 1 | -1): void {
    const at = this.#range()?.corner;
    const column = at === undefined ? undefined : this.#cells.columns()[at.column];
    if (column === undefined) return;
    const { vak, setWidth } = this.#state();
    const head = vak?.querySelector<HTMLElement>(`.ag-header-cell[col-id="${CSS.escape(column.sleutel)}"]`);
    const width = (head?.offsetWidth ?? column.breedte) + step * WIDEN_PX;
    if (isResizable(column)) setWidth(column.sleutel, Math.max(WIDEN_PX * 2, width));
    else this.#state().props.onHint?.('De weken verdelen samen de ruimte die er is.');
  }

  #scroll(box: HTMLElement, place: CellPlace, pointer: MouseEvent): void {
    const at = this.#cells.at(place);
    const api = this.#api.current;
    const view = box.getBoundingClientRect();
    if (at === null || api === null) return;
    const down = pointer.clientY > view.bottom ? 1 : pointer.clientY < view.top ? -1 : 0;
    const right = pointer.clientX > view.right ? 1 : pointer.clientX < view.left ? -1 : 0;
    if (down === 0 && right === 0) return;
    const row = Math.max(0, Math.min(at.row + down, this.#cells.sheet().rows - 1));
    api.ensureIndexVisible(row);
    const next = this.#cells.columns()[at.column + right];
    if (next !== undefined) api.ensureColumnVisible(next.sleutel);
  }

  // --- what follows ---------------------------------------------------------------------------------------------

  #changed(): void {
    const block = this.#block();
    this.#paint();
    if (!this.#dragging) this.#chooseRows();
    this.#state().props.ranges?.set(block === null ? null : this.#told(block));
  }

  #paint(): void {
    const range = this.#range();
    const block = this.#fillTo ?? this.#block();
    const keys = new Map(this.#cells.columns().map(({ sleutel }, i) => [sleutel, i]));
    this.#painter?.paint(block, keys);
    const at = range === null ? null : blockOf(range);
    this.#putHandle(at === null ? null : { row: at.bottom, column: at.right });
  }

  /** The corner that fills when it is dragged. */
  #putHandle(at: CellAt | null): void {
    const { props, vak } = this.#state();
    const row = at === null ? undefined : this.#cells.rowAt(at.row);
    const column = at === null ? undefined : this.#cells.columns()[at.column]?.sleutel;
    const fills =
      row !== undefined &&
      column !== undefined &&
      props.onInput !== undefined &&
      props.isInput?.(row, column) === true;
    const cell = fills
      ? vak?.querySelector(`.ag-row[row-id="${CSS.escape(row.id)}"] .ag-cell[col-id="${CSS.escape(column)}"]`)
      : null;
    if (!cell) this.#handle.remove();
    else if (this.#handle.parentElement !== cell) cell.append(this.#handle);
  }

  /** The rows of a range are the chosen rows, as long as it is not of whole columns. */
  #chooseRows(): void {
    const api = this.#api.current;
    const block = this.#block();
    const rows =
      block !== null && block.bottom > block.top && block.bottom - block.top + 1 < this.#cells.sheet().rows;
    if (api === null || (!rows && !this.#choseRows)) return;
    const wanted = new Set(
      rows && block !== null ? this.#cells.rowsOf(block).flatMap((row) => (row.kiesbaar ? row.id : [])) : [],
    );
    const off = api.getSelectedNodes().filter(({ id }) => id === undefined || !wanted.has(id));
    const on = [...wanted].flatMap((id) => {
      const node = api.getRowNode(id);
      return node === undefined || node.isSelected() === true ? [] : [node];
    });
    this.#choseRows = rows;
    if (off.length > 0) api.setNodesSelected({ nodes: off, newValue: false });
    if (on.length > 0) api.setNodesSelected({ nodes: on, newValue: true });
  }

  #told(block: Block): GridRange<R> {
    const { cellAmount } = this.#state().props;
    const rows = this.#cells.rowsOf(block);
    const columns = this.#cells
      .columns()
      .slice(block.left, block.right + 1)
      .map(({ sleutel }) => sleutel);
    const amounts =
      cellAmount === undefined
        ? []
        : rows.flatMap((row) => columns.flatMap((column) => cellAmount(row, column) ?? []));
    return { rows, columns, text: rangeText(sizeOf(block), amounts) };
  }

  // --- reading and writing --------------------------------------------------------------------------------------

  #copied(): string | null {
    const block = this.#selected();
    if (block === null) return null;
    const { ranges, onCopied } = this.#state().props;
    ranges?.set((range) => (range === null ? null : { ...range, text: `${range.text} · gekopieerd` }));
    onCopied?.(sizeOf(block));
    return copiedText(this.#cells, block);
  }

  #paste(text: string): boolean {
    const block = this.#selected();
    if (block === null || this.#state().props.onInput === undefined) return false;
    const { cells, outside } = pastedCells(this.#cells, text, block);
    this.#write('plakken', cells, outside);
    return true;
  }

  #fill(direction: 'down' | 'right'): void {
    const block = this.#selected();
    const fill = block === null ? null : fillOf(block, direction);
    if (fill !== null) this.#write('vullen', filledCells(this.#cells, fill.source, fill.target), 0);
  }

  #clear(): void {
    const block = this.#block();
    if (block !== null) this.#write('wissen', clearedCells(this.#cells, block), 0);
  }

  #write(how: GridInput<R>['how'], cells: readonly CellText<R>[], outside: number): void {
    if (cells.length + outside > 0) this.#state().props.onInput?.({ how, cells, outside });
  }
}
