/**
 * What a screen gives to the grid and gets back from it. The grid knows no
 * feature and the features know no AG Grid: this file is the whole contract.
 */

import type { Store } from '../../lib/store.ts';
import type { CellAmount } from './range/range-sum.ts';

/** How one cell looks; two equal looks are not painted again. */
export type CellView = {
  readonly tekst: string;
  /** CSS classes of the inside of the cell. */
  readonly klasse: string;
  /** Tooltip, may have line breaks; '' = none. */
  readonly tip: string;
  /** What a screen reader says when it is more than `tekst`; '' = tekst is enough. */
  readonly spraak: string;
};

/** A mark behind a name, for instance SKJ or "seniortaken". */
export type NaamMark = { readonly tekst: string; readonly klasse: string; readonly tip: string };

/** The look of the tree column. */
export type NaamView = CellView & {
  readonly merken: readonly NaamMark[];
  /** Begin and end in `tekst` of each word that was searched for, from left to right. */
  readonly gevonden: readonly (readonly [number, number])[];
};

export type GridRow = {
  /** Unique and lasting: focus, selection and collapsing hold on to it. */
  readonly id: string;
  readonly hoogte: number;
  /** CSS classes of the row; fixed for the life of an id. */
  readonly klasse: string;
  /** Depth in the tree, from 0. */
  readonly niveau: number;
  /** null = has nothing under it. */
  readonly open: boolean | null;
  /** Can be selected. */
  readonly kiesbaar: boolean;
  /** Has a grip to drag it with. */
  readonly sleepbaar: boolean;
  /** Has a "⋯" button. */
  readonly heeftMenu: boolean;
  /** The tree column takes the place of all pinned columns of this row. */
  readonly naamBreed: boolean;
  /** Text of "Acties voor …", and of the drag image where that has none of its own. */
  readonly omschrijving: string;
  /** Text of the drag image: 'Kaderink, Elia · 28 u'. */
  readonly sleeptekst?: string;
};

export type SorteerDirection = 'asc' | 'desc';

export type GridColumn<R extends GridRow> = {
  readonly sleutel: string;
  /** Second line after '\n'. */
  readonly kop: string;
  readonly kopTip: string;
  readonly kopKlasse: string;
  /** Width in px; a column with `rek` shares what is left, never smaller than this. */
  readonly breedte: number;
  readonly rek: number | null;
  readonly vast: boolean;
  /** Absent: the header does not sort. */
  readonly sortering?: {
    readonly compare: (a: R, b: R) => number;
    /** How the rows are sorted on it now; null = not. */
    readonly richting: SorteerDirection | null;
  };
} & (
  | { readonly soort: 'boom'; readonly view: (row: R) => NaamView }
  | { readonly soort: 'cel'; readonly view: (row: R) => CellView }
);

/** A cell by the id of its row and the key of its column. */
export type CellPlace = { readonly rowId: string; readonly column: string };

/** More than one selected cell: a block of rows and columns, and what it comes to in words. */
export type GridRange<R extends GridRow> = {
  readonly rows: readonly R[];
  readonly columns: readonly string[];
  readonly text: string;
};

/** Text that goes into a cell; '' empties it. */
export type CellText<R extends GridRow> = {
  readonly rij: R;
  readonly kolom: string;
  readonly tekst: string;
};

/** What is pasted, filled or emptied at once. */
export type GridInput<R extends GridRow> = {
  readonly how: 'plakken' | 'vullen' | 'wissen';
  readonly cells: readonly CellText<R>[];
  /** Cells of the clipboard that fall off the grid. */
  readonly outside: number;
};

export type GridPosition<R extends GridRow> = { readonly rij: R; readonly kolom: string };

/** What the screen may ask of the grid. */
export type GridHandle = {
  readonly setFocus: (rowId: string, column: string) => boolean;
  /** Puts the keyboard on the cell beside this one, if there is one. */
  readonly step: (rowId: string, column: string, direction: 'up' | 'down' | 'left' | 'right') => void;
  readonly giveFocus: () => { readonly rijId: string; readonly kolom: string } | null;
  /** The element of a cell that is drawn now. */
  readonly cellElement: (rowId: string, column: string) => HTMLElement | null;
  readonly select: (rowIds: readonly string[]) => void;
  /** Scrolls a row and column into view. */
  readonly show: (rowId: string | null, column: string | null) => void;
};

export type GridProps<R extends GridRow> = {
  readonly label: string;
  readonly rijen: readonly R[];
  /** Thousands of cells on the screen, in the order of `rijen`: drawn by the grid's core (besluit 0013). */
  readonly manyCells?: true;
  readonly kolommen: readonly GridColumn<R>[];
  /** Under this name the widths that the user gave to columns are kept over restarts. */
  /** How many px lower every row is than it says; absent = as it says. */
  readonly lower?: number;
  readonly remember: string;
  readonly handle: (handle: GridHandle | null) => void;
  readonly onToggle: (row: R) => void;
  readonly onSelect: (rowIds: readonly string[]) => void;
  readonly onFocus: (place: GridPosition<R>) => void;
  readonly onClick: (place: GridPosition<R>) => void;
  readonly onDoubleClick: (place: GridPosition<R>) => void;
  /** Return true when the key has been dealt with. */
  readonly onKey: (key: KeyboardEvent, place: GridPosition<R>) => boolean;
  /** `bij` is the element or point to open the menu at. */
  readonly onMenu: (place: GridPosition<R>, punt: { readonly x: number; readonly y: number }) => void;
  /** Row (id) that lights up while something is dragged over `rij`; null = cannot be dropped here. */
  readonly dragDoel: (row: R) => string | null;
  readonly onDrag: (rows: readonly R[], doel: string) => void;
  /** The user sorted on a column with `sortering`; null = back to the order of `rijen`. */
  readonly onSort?: (column: string, direction: SorteerDirection | null) => void;
  /** Row (id) that takes over the focus of a row that is gone; null = none. */
  readonly standIn?: (row: R) => string | null;
  /** What a cell gives to the clipboard and to a fill; absent or null: what it shows. */
  readonly cellText?: (row: R, column: string) => string | null;
  /** What a cell counts for in the sum of a range; null = it is no amount. */
  readonly cellAmount?: (row: R, column: string) => CellAmount | null;
  /** The selected cells, while they are more than one. */
  readonly ranges?: Store<GridRange<R> | null>;
  /** Writes in many cells; absent: one can only look. */
  readonly onInput?: (input: GridInput<R>) => void;
  /** Whether a cell can be written in, so that its corner can be dragged to fill others; absent: none can. */
  readonly isInput?: (row: R, column: string) => boolean;
  /** So many cells went to the clipboard. */
  readonly onCopied?: (count: number) => void;
  /** Something to know about a key. */
  readonly onHint?: (text: string) => void;
  /** The rows are drawn; `aantal` redraws so far. */
  readonly onDrawn: () => void;
};

/** What the handlers of the grid need at the moment they are called. */
export type GridState<R extends GridRow> = {
  readonly props: GridProps<R>;
  readonly vak: HTMLElement | null;
  readonly setWidth: (column: string, width: number) => void;
};

/** Widths that the user gave, by column. */
export type ColumnWidths = Readonly<Record<string, number>>;
