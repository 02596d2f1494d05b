import type { InzetRij, VacatureRij, VrijeRij } from '../../../../shared/domain/planbord/types.ts';
import type { Zwaarte } from '../../../../shared/domain/planning/lijsten.ts';
import type { CelBeeld, GridRij, NaamBeeld } from '../../../components/grid/grid-types.ts';

/** What figures are about. */
export type Groep =
  | { readonly soort: 'stad' }
  | { readonly soort: 'gebied'; readonly id: string }
  | { readonly soort: 'team'; readonly id: string };

export type CijferSoort = 'bezetting' | 'saldo' | 'bruto' | 'afwezig' | 'netto' | 'clientgebonden' | 'vraag';

/** What a row of the planbord is; decides what its cells show and what can be done with it. */
export type RijInhoud =
  | { readonly soort: 'groep'; readonly groep: Groep }
  | {
      readonly soort: 'kop';
      readonly kop: 'organisatie' | 'stadsbreed' | 'niet-ingezet';
      readonly id: string;
    }
  | { readonly soort: 'cijfer'; readonly groep: Groep; readonly cijfer: CijferSoort }
  | { readonly soort: 'zwaarte'; readonly teamId: string; readonly zwaarte: Zwaarte }
  | { readonly soort: 'inzet'; readonly rij: InzetRij }
  | { readonly soort: 'vrij'; readonly rij: VrijeRij }
  | { readonly soort: 'vacature'; readonly rij: VacatureRij };

/** A row as the grid gets it; the looks of its cells are made when they are drawn. */
export type BordRij = GridRij & {
  readonly inhoud: RijInhoud;
  /** Team whose row lights up when something is dropped on this row. */
  readonly teamId: string | null;
  readonly naam: NaamBeeld;
  readonly organisatie: CelBeeld;
  readonly specialisme: CelBeeld;
  readonly uren: CelBeeld;
  readonly skj: CelBeeld;
  readonly cel: (kolom: number) => CelBeeld;
};

export function groepSleutel(groep: Groep): string {
  return groep.soort === 'stad' ? 'stad' : `${groep.soort}:${groep.id}`;
}

/** Column keys are places, not dates: paging repaints cells instead of building columns anew. */
export function kolomSleutel(index: number): string {
  return `k${String(index)}`;
}

/** Index of a period column, or null for the pinned ones. */
export function kolomIndex(sleutel: string): number | null {
  const gevonden = /^k(\d+)$/u.exec(sleutel);
  return gevonden ? Number(gevonden[1]) : null;
}
