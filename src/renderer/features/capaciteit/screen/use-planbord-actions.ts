import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';
import type { Opdracht } from '../../../../shared/contract/base/base.ts';
import type { InzetLine } from '../../../../shared/domain/inzet/plan-inzet.ts';
import { useActions } from '../../../actions/store.ts';
import type { GridHandle, GridRange } from '../../../components/grid/grid-types.ts';
import { actionLines } from '../../../components/menu/action-lines.ts';
import type { MenuLine } from '../../../components/menu/context-menu.tsx';
import { useOpdracht } from '../../../data/opdracht.ts';
import { exporteer } from '../../../lib/export-file.ts';
import { showMessage } from '../../../lib/messages.ts';
import { useOnthouden } from '../../../lib/remember.ts';
import type { ReadStore } from '../../../lib/store.ts';
import type { Place, PlanbordContext } from '../actions/context.ts';
import { type Direction, EDITOR_ACTIONS } from '../actions/editor-actions.ts';
import { CELL_ACTIONS, PLANBORD_ACTIONS } from '../actions/planbord-actions.ts';
import { capaciteitOpdrachten } from '../edit/capaciteit.queries.ts';
import type { BewerkVraag, CellOpdracht } from '../edit/edit.ts';
import { reportNotSaved, useAankondiging, useCellOpdracht } from '../edit/opdrachten.ts';
import type { PlanbordModel } from '../edit/use-planbord-model.ts';
import { refuseCell } from '../edit/vooruit.ts';
import { NO_PANEL, type PanelState } from '../panels/panel-state.ts';
import { bordTable } from '../rows/bord-export.ts';
import type { BordRow, Group } from '../rows/bord-types.ts';
import { useCellInput } from './use-cell-input.ts';
import type { OpenRows } from './use-open-rows.ts';

type Grid = RefObject<GridHandle | null>;
type Point = { readonly x: number; readonly y: number };
type OpenMenu = { readonly label: string; readonly regels: readonly MenuLine[]; readonly punt: Point };

const NOTHING_CUT: readonly InzetLine[] = [];

/** The editor over a cell; one at a time. */
function useCellEditor(grid: Grid, write: (opdracht: CellOpdracht) => void) {
  const [vraag, setVraag] = useState<BewerkVraag | null>(null);
  const number = useRef(0);
  const close = () => {
    setVraag(null);
    if (vraag) grid.current?.setFocus(vraag.plek.rijId, vraag.plek.kolom);
  };
  /** On to the next cell, as in a sheet; what was typed in many cells stays selected. */
  const goOn = (next: Direction | null) => {
    if (vraag === null || next === null) return;
    const { doel, gekozenTot, plek } = vraag;
    const many = gekozenTot !== null || (doel.soort === 'uren' && doel.regels.length > 1);
    if (!many) grid.current?.step(plek.rijId, plek.kolom, next);
  };
  return {
    vraag,
    number: number.current,
    open: (next: BewerkVraag) => {
      number.current += 1;
      // At once, so that the next key already lands in the field.
      flushSync(() => setVraag(next));
    },
    close,
    finish: (opdracht: CellOpdracht, next: Direction | null) => {
      close();
      goOn(next);
      write(opdracht);
    },
  };
}

/** Rows that are selected now, in the order of the screen. */
function useSelection(model: PlanbordModel) {
  const [ids, setIds] = useState<readonly string[]>([]);
  const selected = useMemo(() => {
    const chosen = new Set(ids);
    return model.bord.rijen.filter((row) => chosen.has(row.id));
  }, [ids, model.bord.rijen]);
  return { selected, setIds };
}

function readShown(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

/** The panel beside the grid: what it is about, and whether it stays when it is about nothing. */
function usePanel(backToGrid: () => void) {
  const [stand, open] = useState<PanelState>(NO_PANEL);
  const [kept, keep] = useOnthouden('planbord.paneel', true, readShown);
  const close = () => {
    open(NO_PANEL);
    backToGrid();
  };
  const show = (shown: boolean) => {
    close();
    keep(shown);
  };
  return { stand, shown: kept || stand.soort !== 'geen', open, close, show };
}

function groupIds(model: PlanbordModel): string[] {
  const groups = model.bord.rijen.filter(
    ({ inhoud }) => inhoud.soort === 'kop' || (inhoud.soort === 'groep' && inhoud.groep.soort === 'team'),
  );
  return groups.map((row) => row.id);
}

/** What is said to a screen reader, and the write of a cell that says what was saved or why it was not. */
function useWrite(model: PlanbordModel) {
  const { aankondiging, report: meld, zeg } = useAankondiging();
  const writeCell = useCellOpdracht(meld);
  const back = useOpdracht(capaciteitOpdrachten.maakOngedaan(), { formulier: false });
  const check = (opdracht: CellOpdracht) => refuseCell(model, opdracht);
  const write = (opdracht: CellOpdracht) => {
    const message = check(opdracht);
    if (message === null) void writeCell(opdracht);
    else reportNotSaved(message);
  };
  const clear = (opdracht: CellOpdracht, text: string) => {
    const message = check(opdracht);
    if (message !== null) reportNotSaved(message);
    else void writeCell(opdracht).then((done) => (done === null ? undefined : cleared(done, text)));
  };
  const cleared = ({ id: opdrachtId }: Opdracht, tekst: string) => {
    const actie = { label: 'Ongedaan maken', run: () => void back.run({ opdrachtId }) };
    showMessage({ soort: 'goed', tekst, actie });
  };
  return { aankondiging, meld, say: zeg, check, write, clear };
}

type Props = {
  readonly model: PlanbordModel;
  readonly bereik: Group;
  readonly grid: Grid;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly open: OpenRows;
  readonly ranges: ReadStore<GridRange<BordRow> | null>;
};

/** State of the screen that is not in the URL, and the context that its actions work in. */
export function usePlanbordActions({ model, bereik, grid, search, open, ranges }: Props) {
  const go = useNavigate();
  const [clipboard, setClipboard] = useState(NOTHING_CUT);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const { selected, setIds } = useSelection(model);
  const { aankondiging, meld, say, check, write, clear } = useWrite(model);
  const toggle = useCallback((row: BordRow) => open.set([row.id], row.open !== true), [open]);
  /** The focus goes back to the cell it came from. */
  const backToGrid = () => {
    const place = grid.current?.giveFocus();
    if (place) grid.current?.setFocus(place.rijId, place.kolom);
  };
  const editor = useCellEditor(grid, write);
  const input = useCellInput({ model, write: clear, say });
  const panel = usePanel(backToGrid);
  const cellElement = (rowId: string, column: string) => grid.current?.cellElement(rowId, column) ?? null;
  const openMenu = (plek: Place, punt: Point) => {
    const regels = actionLines(CELL_ACTIONS, { ...context, plek });
    setMenu({ label: `Acties voor ${plek.rij.omschrijving}`, regels, punt });
  };
  const context: PlanbordContext = {
    ...{ model, bereik, selected, clipboard, setClipboard, cellElement, toggle, write, clear, say },
    range: ranges.read,
    plek: null,
    typed: null,
    panelShown: panel.shown,
    openPanel: panel.open,
    showPanel: panel.show,
    openEditor: editor.open,
    openMenu: (place) => {
      const cell = cellElement(place.rij.id, place.kolom)?.getBoundingClientRect();
      openMenu(place, { x: cell?.left ?? 0, y: cell?.bottom ?? 0 });
    },
    toggleAll: (shown) => open.set(groupIds(model), shown),
    go: (path) => void go(path),
    focusSearch: () => search.current?.focus(),
    exportBoard: () => void exporteer(bordTable({ model, bereik }), 'xlsx', model.vandaag),
  };
  useActions(PLANBORD_ACTIONS, context);
  // The grid gives these, with the cell they are about; here they are put on the overview of keys.
  useActions(CELL_ACTIONS, null);
  useActions(EDITOR_ACTIONS, null);
  const closeMenu = () => {
    setMenu(null);
    backToGrid();
  };
  return {
    context,
    select: setIds,
    editor,
    input,
    panel,
    menu,
    openMenu,
    closeMenu,
    aankondiging,
    meld,
    check,
  };
}

export type PlanbordActions = ReturnType<typeof usePlanbordActions>;
