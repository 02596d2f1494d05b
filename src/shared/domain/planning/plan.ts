/**
 * What an edit of the planning comes to before it is done (besluit 0005): the rows of one list that
 * come, change and go, or why the edit cannot be. The core writes the plan and the page shows it.
 */

import type { ListDelta } from './row-list.ts';

export type Plan<R extends { readonly id: string }> = {
  readonly soort: 'plan';
  /** They get their id where they are written or shown. */
  readonly toevoegen: readonly Omit<R, 'id'>[];
  /** Rows that are there, as they become. */
  readonly wijzigen: readonly R[];
  /** Ids. */
  readonly verwijderen: readonly string[];
};

/** The edit cannot be: `melding` is a Dutch sentence at that field of the contract. */
export type Weigering = { readonly soort: 'weigering'; readonly veld: string; readonly melding: string };

export function refuse(veld: string, melding: string): Weigering {
  return { soort: 'weigering', veld, melding };
}

let proefnummer = 0;

/** An id for a row that is tried before it is written. */
export function proefId(): string {
  proefnummer += 1;
  return `proef-${String(proefnummer)}`;
}

/** A plan as the core will answer it; rows that come have an id that is not real. */
export function asDelta<R extends { readonly id: string }>(
  plan: Plan<R>,
  withId: (row: Omit<R, 'id'>, id: string) => R,
): ListDelta<R> {
  const nieuw = plan.toevoegen.map((row) => withId(row, proefId()));
  return { gewijzigd: [...plan.wijzigen, ...nieuw], verwijderd: plan.verwijderen };
}
