import { useMemo } from 'react';
import { planInzet, planInzetCells } from '../../../../shared/domain/inzet/plan-inzet.ts';
import { addDelta, type PlanbordDelta } from '../../../../shared/domain/planbord/delta.ts';
import { asDelta, type Plan, type Weigering } from '../../../../shared/domain/planning/plan.ts';
import type { Inzet, PlanbordGegevens, Werkvoorraad } from '../../../../shared/domain/planning/planning.ts';
import { firstDatum } from '../../../../shared/domain/tijd/datum.ts';
import {
  planAantallenOpen,
  planAantalOpen,
} from '../../../../shared/domain/werkvoorraad/plan-aantal-open.ts';
import { isInWindow, type Window } from '../../../data/window.ts';
import { createStore, useStore } from '../../../lib/store.ts';
import type { CellOpdracht } from './edit.ts';

/**
 * Edits that are on screen while the core is still writing them. They lie over the confirmed
 * rows and never go into them: an answer changes the rows and takes its edit away, a refusal
 * takes its edit away and leaves the rows as they were.
 */
export type Vooruit = { readonly opdracht: CellOpdracht };

/** The edits without an answer, oldest first. */
export const wachtend = createStore<readonly Vooruit[]>([]);

/** Shows an edit from now on; call the result when its answer is in. */
export function showVooruit(opdracht: CellOpdracht): () => void {
  const piece: Vooruit = { opdracht };
  wachtend.set((list) => [...list, piece]);
  return () => wachtend.set((list) => (list.includes(piece) ? list.filter((een) => een !== piece) : list));
}

export type CellPlan = { readonly soort: 'delta'; readonly delta: PlanbordDelta } | Weigering;

/** What an edit comes to on these rows: what the core will answer, or why it will refuse. */
export function planCell(gegevens: PlanbordGegevens, opdracht: CellOpdracht): CellPlan {
  switch (opdracht.soort) {
    case 'uren':
      return inzetDelta(planInzet(gegevens, { ...opdracht, soort: 'zet' }));
    case 'aantal':
      return aantalDelta(planAantalOpen(gegevens, opdracht));
    case 'cellen': {
      const uren = inzetDelta(planInzetCells(gegevens, opdracht.uren));
      if (uren.soort === 'weigering') return uren;
      const aantallen = aantalDelta(planAantallenOpen(gegevens, opdracht.aantallen));
      return aantallen.soort === 'weigering'
        ? aantallen
        : { soort: 'delta', delta: { ...uren.delta, ...aantallen.delta } };
    }
  }
}

function inzetDelta(plan: Plan<Inzet> | Weigering): CellPlan {
  if (plan.soort === 'weigering') return plan;
  return { soort: 'delta', delta: { inzet: asDelta(plan, (row, id) => ({ ...row, id })) } };
}

function aantalDelta(plan: Plan<Werkvoorraad> | Weigering): CellPlan {
  if (plan.soort === 'weigering') return plan;
  return { soort: 'delta', delta: { werkvoorraad: asDelta(plan, (row, id) => ({ ...row, id })) } };
}

/** The first day that an edit is about. */
function beginOf(opdracht: CellOpdracht): string {
  if (opdracht.soort !== 'cellen') return opdracht.van;
  const [first = '', ...others] = [...opdracht.uren, ...opdracht.aantallen].map(({ van }) => van);
  return others.reduce(firstDatum, first);
}

/** Why an edit cannot be, as far as the rows in memory tell; what begins outside them is for the core to judge. */
export function refuseCell(
  { gegevens, venster }: { readonly gegevens: PlanbordGegevens; readonly venster: Window | null },
  opdracht: CellOpdracht,
): string | null {
  if (!isInWindow(venster, beginOf(opdracht))) return null;
  const plan = planCell(gegevens, opdracht);
  return plan.soort === 'weigering' ? plan.melding : null;
}

/** The rows as they will be when the core accepts these edits, in this order; what it will refuse is not among them. */
export function withVooruit(gegevens: PlanbordGegevens, list: readonly Vooruit[]): PlanbordGegevens {
  return list.reduce((current, { opdracht }) => {
    const plan = planCell(current, opdracht);
    return plan.soort === 'weigering' ? current : addDelta(current, plan.delta);
  }, gegevens);
}

/** The confirmed rows with what the user typed since; the very same object when nothing waits. */
export function useWithVooruit(gegevens: PlanbordGegevens): PlanbordGegevens {
  const list = useStore(wachtend);
  return useMemo(() => withVooruit(gegevens, list), [gegevens, list]);
}
