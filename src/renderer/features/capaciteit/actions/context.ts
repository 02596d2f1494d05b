import type { InzetLine } from '../../../../shared/domain/inzet/plan-inzet.ts';
import { lastDatum } from '../../../../shared/domain/tijd/datum.ts';
import type { Periode } from '../../../../shared/domain/tijd/periode.ts';
import { type Column, maandagOf } from '../../../../shared/domain/tijd/week.ts';
import type { Scope } from '../../../actions/action.ts';
import type { GridPosition, GridRange } from '../../../components/grid/grid-types.ts';
import { teamRefusal } from '../../../data/own-gebied.ts';
import type { CallName } from '../../../lib/rights.ts';
import { type BewerkVraag, type CellOpdracht, lineOf } from '../edit/edit.ts';
import type { PlanbordModel } from '../edit/use-planbord-model.ts';
import type { PanelState } from '../panels/panel-state.ts';
import { type BordRow, columnIndex, type Group } from '../rows/bord-types.ts';

export const PLANBORD: Scope = { label: 'Planbord', listener: 'window' };
export const CELL: Scope = { label: 'Rij of cel van het planbord', listener: 'focus' };

export type Place = GridPosition<BordRow>;

/** What the actions of the planbord work with, at the moment they are given. */
export type PlanbordContext = {
  readonly model: PlanbordModel;
  readonly bereik: Group;
  readonly selected: readonly BordRow[];
  /** The selected cells, when they are more than one. */
  readonly range: () => GridRange<BordRow> | null;
  /** What was cut, to paste in another team. */
  readonly clipboard: readonly InzetLine[];
  readonly panelShown: boolean;
  /** The cell it is about; null: the planbord as a whole. */
  readonly plek: Place | null;
  /** The character that was typed to open the editor. */
  readonly typed: string | null;
  readonly cellElement: (rowId: string, column: string) => HTMLElement | null;
  readonly openPanel: (state: PanelState) => void;
  readonly showPanel: (shown: boolean) => void;
  readonly openEditor: (vraag: BewerkVraag) => void;
  readonly openMenu: (place: Place) => void;
  readonly setClipboard: (lines: readonly InzetLine[]) => void;
  readonly toggle: (row: BordRow) => void;
  readonly toggleAll: (open: boolean) => void;
  readonly write: (opdracht: CellOpdracht) => void;
  /** The same for what empties a cell: `text` says what was emptied, beside a button that takes it back. */
  readonly clear: (opdracht: CellOpdracht, text: string) => void;
  readonly say: (text: string) => void;
  readonly go: (path: string) => void;
  readonly focusSearch: () => void;
  /** What stands on the planbord, as an Excel file. */
  readonly exportBoard: () => void;
};

export type CellContext = PlanbordContext & { readonly plek: Place };

/** The week, month or quarter of a column; null for the pinned ones. */
export function columnOf({ model }: Pick<PlanbordContext, 'model'>, key: string): Column | null {
  const index = columnIndex(key);
  return index === null ? null : (model.kolommen[index] ?? null);
}

/** Whether the cell is one of a week, month or quarter. */
export function inPeriode(context: CellContext): boolean {
  return columnOf(context, context.plek.kolom) !== null;
}

/** Date an action starts from: the week of the cell, else this week, else the first on screen. */
export function startDate(context: Pick<PlanbordContext, 'model'>, key: string): string {
  const column = columnOf(context, key);
  if (column) return column.van;
  const { kolommen, vandaag } = context.model;
  return lastDatum(maandagOf(vandaag), kolommen[0]?.van ?? vandaag);
}

/** The rows an action on `rij` is for: all selected ones when it is one of them. */
export function linesFor({ selected }: Pick<PlanbordContext, 'selected'>, row: BordRow): InzetLine[] {
  const rows = selected.some((ander) => ander.id === row.id) ? selected : [row];
  return rows.flatMap((ander) => lineOf(ander) ?? []);
}

/** From when on something is planned: for which gebied a team belongs to then. */
export function fromOn(van: string): Periode {
  return { geldigVan: van, geldigTot: null };
}

/** Why a call is not for this user on these teams, from the week of the cell on; null = it is. */
export function refusalOfTeams(
  call: CallName,
  context: CellContext,
  teamIds: readonly (string | null)[],
): string | null {
  const van = startDate(context, context.plek.kolom);
  return teamRefusal(
    call,
    teamIds.filter((id) => id !== null),
    fromOn(van),
  );
}

/** The same for the rows that an action on the row is for. */
export function refusalOfRows(call: CallName): (context: CellContext) => string | null {
  return (context) => {
    const teams = linesFor(context, context.plek.rij).map(({ teamId }) => teamId);
    return refusalOfTeams(call, context, [context.plek.rij.teamId, ...teams]);
  };
}
