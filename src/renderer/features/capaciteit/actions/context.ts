import type { InzetRegel } from '../../../../shared/domain/inzet/plan-inzet.ts';
import { laatsteDatum } from '../../../../shared/domain/tijd/datum.ts';
import { type Kolom, maandagVan } from '../../../../shared/domain/tijd/week.ts';
import type { Scope } from '../../../actions/action.ts';
import type { GridPlek } from '../../../components/grid/grid-types.ts';
import { type BewerkVraag, type Celopdracht, regelVan } from '../bewerken/bewerking.ts';
import type { PlanbordModel } from '../bewerken/use-planbord-model.ts';
import type { PaneelStand } from '../panelen/paneel-stand.ts';
import { type BordRij, type Groep, kolomIndex } from '../rijen/bord-types.ts';

export const PLANBORD: Scope = { label: 'Planbord', listener: 'window' };
export const CEL: Scope = { label: 'Rij of cel van het planbord', listener: 'focus' };

export type Plek = GridPlek<BordRij>;

/** What the actions of the planbord work with, at the moment they are given. */
export type PlanbordContext = {
  readonly model: PlanbordModel;
  readonly bereik: Groep;
  readonly selected: readonly BordRij[];
  /** What was cut, to paste in another team. */
  readonly clipboard: readonly InzetRegel[];
  readonly panelShown: boolean;
  /** The cell it is about; null: the planbord as a whole. */
  readonly plek: Plek | null;
  /** The character that was typed to open the editor. */
  readonly typed: string | null;
  readonly cellElement: (rijId: string, kolom: string) => HTMLElement | null;
  readonly openPanel: (stand: PaneelStand) => void;
  readonly showPanel: (shown: boolean) => void;
  readonly openEditor: (vraag: BewerkVraag) => void;
  readonly openMenu: (plek: Plek) => void;
  readonly setClipboard: (regels: readonly InzetRegel[]) => void;
  readonly toggle: (rij: BordRij) => void;
  readonly toggleAll: (open: boolean) => void;
  readonly write: (opdracht: Celopdracht) => void;
  readonly say: (tekst: string) => void;
  readonly go: (path: string) => void;
  readonly focusSearch: () => void;
};

export type CellContext = PlanbordContext & { readonly plek: Plek };

/** The week, month or quarter of a column; null for the pinned ones. */
export function kolomVan({ model }: Pick<PlanbordContext, 'model'>, sleutel: string): Kolom | null {
  const index = kolomIndex(sleutel);
  return index === null ? null : (model.kolommen[index] ?? null);
}

/** Whether the cell is one of a week, month or quarter. */
export function inPeriode(context: CellContext): boolean {
  return kolomVan(context, context.plek.kolom) !== null;
}

/** Date an action starts from: the week of the cell, else this week, else the first on screen. */
export function startDate(context: Pick<PlanbordContext, 'model'>, sleutel: string): string {
  const kolom = kolomVan(context, sleutel);
  if (kolom) return kolom.van;
  const { kolommen, vandaag } = context.model;
  return laatsteDatum(maandagVan(vandaag), kolommen[0]?.van ?? vandaag);
}

/** The rows an action on `rij` is for: all selected ones when it is one of them. */
export function regelsVoor({ selected }: Pick<PlanbordContext, 'selected'>, rij: BordRij): InzetRegel[] {
  const rijen = selected.some((ander) => ander.id === rij.id) ? selected : [rij];
  return rijen.flatMap((ander) => regelVan(ander) ?? []);
}
