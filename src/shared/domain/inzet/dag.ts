/**
 * Who works where for how many minutes on one day (domein §3.2, besluit 0002). Planbord, overviews, lists and
 * the effect of a change all ask this one function of a day: an overview is a day, a week is the sum of its days.
 */

import type { Doel } from '../planning/lists.ts';
import type { Afwezigheid } from '../planning/planning.ts';
import { isGeldigOn, type Periode } from '../tijd/periode.ts';

/** What of a detachering decides over a day; `minutenPerWeek` is the contract. */
type Dienst = Periode & { readonly id: string; readonly minutenPerWeek: number };
type Row = Periode & { readonly detacheringId: string; readonly minutenPerWeek: number };

/** One row of inzet on a day, with what its minutes are a part of. */
export type InzetOpDag<D extends Dienst, I extends Row> = {
  readonly detachering: D;
  readonly inzet: I;
  /**
   * All inzet of the detachering on this day, or the contract when that is more: nobody supplies more than the
   * contract, and what is not planned belongs to no team. The share is not divided yet, so that sums stay whole.
   */
  readonly noemer: number;
};

/** The inzet that counts on a day: more than 0 minutes, of a detachering that holds; in the order of `inzet`. */
export function inzetOpDag<D extends Dienst, I extends Row>(
  detacheringen: readonly D[],
  inzet: readonly I[],
  dag: string,
): InzetOpDag<D, I>[] {
  const lopend = new Map<string, { readonly detachering: D; som: number }>();
  for (const detachering of detacheringen)
    if (isGeldigOn(detachering, dag)) lopend.set(detachering.id, { detachering, som: 0 });
  if (lopend.size === 0) return [];
  const telt: I[] = [];
  for (const row of inzet) {
    if (row.minutenPerWeek <= 0 || !isGeldigOn(row, dag)) continue;
    const dienst = lopend.get(row.detacheringId);
    if (dienst === undefined) continue;
    dienst.som += row.minutenPerWeek;
    telt.push(row);
  }
  const uit: InzetOpDag<D, I>[] = [];
  for (const row of telt) {
    const dienst = lopend.get(row.detacheringId);
    if (dienst === undefined) continue;
    const { detachering, som } = dienst;
    uit.push({ detachering, inzet: row, noemer: Math.max(som, detachering.minutenPerWeek) });
  }
  return uit;
}

/** deel(m,T,d): the part (0–1) of the detachering that this inzet gets. */
export function partOf({ inzet, noemer }: InzetOpDag<Dienst, Row>): number {
  return inzet.minutenPerWeek / noemer;
}

/** What this inzet gets of the contract in minutes per week, when every day is like this one. */
export function weekminutenOf(row: InzetOpDag<Dienst, Row>): number {
  return (row.detachering.minutenPerWeek * row.inzet.minutenPerWeek) / row.noemer;
}

/** Client work: casuïstiek by a functie that counts for the caseload. */
export function isCasuistiek(doel: Doel, teltMeeCaseload: boolean): boolean {
  return doel === 'casuistiek' && teltMeeCaseload;
}

/** A paid holiday or a closing day takes the whole day, in percent. */
export const HELE_DAG = 100;

/** uit(m,d) in percent when two things take of one day: the largest, not their sum. */
export function fromOf(een: number, ander: number): number {
  return Math.max(een, ander);
}

/** Percent of a day that is missed by agreed absence. */
export function afwezigOpDag(afwezigheid: readonly Afwezigheid[], dag: string): number {
  return afwezigheid
    .filter((row) => row.status === 'akkoord' && isGeldigOn(row, dag))
    .reduce((uit, row) => fromOf(uit, row.percentage), 0);
}
