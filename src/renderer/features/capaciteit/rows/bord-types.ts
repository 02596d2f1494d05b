import type { Grootheid } from '../../../../shared/domain/planbord/indicator.ts';
import type { InzetRow, VacatureRow, VrijeRow } from '../../../../shared/domain/planbord/types.ts';
import type { Zwaarte } from '../../../../shared/domain/planning/lists.ts';
import type { CellView, GridRow, NaamView } from '../../../components/grid/grid-types.ts';

/** What figures are about. */
export type Group =
  | { readonly soort: 'stad' }
  | { readonly soort: 'gebied'; readonly id: string }
  | { readonly soort: 'team'; readonly id: string };

/** Every figure that has a row, which is every figure that can be explained. */
export type CijferSoort = Grootheid;

/** What a row of the planbord is; decides what its cells show and what can be done with it. */
export type RowContent =
  | { readonly soort: 'groep'; readonly groep: Group }
  | {
      readonly soort: 'kop';
      readonly kop: 'organisatie' | 'stadsbreed' | 'niet-ingezet';
      readonly id: string;
    }
  | { readonly soort: 'cijfer'; readonly groep: Group; readonly cijfer: CijferSoort }
  | { readonly soort: 'zwaarte'; readonly teamId: string; readonly zwaarte: Zwaarte }
  | { readonly soort: 'inzet'; readonly rij: InzetRow }
  | { readonly soort: 'vrij'; readonly rij: VrijeRow }
  | { readonly soort: 'vacature'; readonly rij: VacatureRow };

/** A row as the grid gets it; the looks of its cells are made when they are drawn. */
export type BordRow = GridRow & {
  readonly inhoud: RowContent;
  /** Team whose row lights up when something is dropped on this row. */
  readonly teamId: string | null;
  readonly naam: NaamView;
  readonly organisatie: CellView;
  readonly specialisme: CellView;
  readonly uren: CellView;
  readonly skj: CellView;
  readonly cell: (column: number) => CellView;
};

export function groupKey(group: Group): string {
  return group.soort === 'stad' ? 'stad' : `${group.soort}:${group.id}`;
}

/** Column keys are places, not dates: paging repaints cells instead of building columns anew. */
export function columnKey(index: number): string {
  return `k${String(index)}`;
}

/** Index of a period column, or null for the pinned ones. */
export function columnIndex(key: string): number | null {
  const found = /^k(\d+)$/u.exec(key);
  return found ? Number(found[1]) : null;
}
