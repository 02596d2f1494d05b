import { useMemo } from 'react';
import { planInzet } from '../../../../shared/domain/inzet/plan-inzet.ts';
import { type PlanbordDelta, voegDeltaToe } from '../../../../shared/domain/planbord/delta.ts';
import type { Weigering } from '../../../../shared/domain/planning/plan.ts';
import type { PlanbordGegevens } from '../../../../shared/domain/planning/planning.ts';
import { planAantalOpen } from '../../../../shared/domain/werkvoorraad/plan-aantal-open.ts';
import { isInVenster, type Venster } from '../../../data/venster.ts';
import { maakWinkel, useWinkel } from '../../../lib/winkel.ts';
import type { Celopdracht } from './bewerking.ts';
import { asDelta } from './gevolg.ts';

/**
 * Edits that are on screen while the core is still writing them. They lie over the confirmed
 * rows and never go into them: an answer changes the rows and takes its edit away, a refusal
 * takes its edit away and leaves the rows as they were.
 */
export type Vooruit = { readonly opdracht: Celopdracht };

/** The edits without an answer, oldest first. */
export const wachtend = maakWinkel<readonly Vooruit[]>([]);

/** Shows an edit from now on; call the result when its answer is in. */
export function toonVooruit(opdracht: Celopdracht): () => void {
  const stuk: Vooruit = { opdracht };
  wachtend.zet((lijst) => [...lijst, stuk]);
  return () => wachtend.zet((lijst) => (lijst.includes(stuk) ? lijst.filter((een) => een !== stuk) : lijst));
}

export type CelPlan = { readonly soort: 'delta'; readonly delta: PlanbordDelta } | Weigering;

/** What an edit comes to on these rows: what the core will answer, or why it will refuse. */
export function planCel(gegevens: PlanbordGegevens, opdracht: Celopdracht): CelPlan {
  if (opdracht.soort === 'uren') {
    const plan = planInzet(gegevens, { ...opdracht, soort: 'zet' });
    if (plan.soort === 'weigering') return plan;
    return { soort: 'delta', delta: { inzet: asDelta(plan, (rij, id) => ({ ...rij, id })) } };
  }
  const plan = planAantalOpen(gegevens, opdracht);
  if (plan.soort === 'weigering') return plan;
  return { soort: 'delta', delta: { werkvoorraad: asDelta(plan, (rij, id) => ({ ...rij, id })) } };
}

/** Why an edit cannot be, as far as the rows in memory tell; what begins outside them is for the core to judge. */
export function weigerCel(
  { gegevens, venster }: { readonly gegevens: PlanbordGegevens; readonly venster: Venster | null },
  opdracht: Celopdracht,
): string | null {
  if (!isInVenster(venster, opdracht.van)) return null;
  const plan = planCel(gegevens, opdracht);
  return plan.soort === 'weigering' ? plan.melding : null;
}

/** The rows as they will be when the core accepts these edits, in this order; what it will refuse is not among them. */
export function metVooruit(gegevens: PlanbordGegevens, lijst: readonly Vooruit[]): PlanbordGegevens {
  return lijst.reduce((nu, { opdracht }) => {
    const plan = planCel(nu, opdracht);
    return plan.soort === 'weigering' ? nu : voegDeltaToe(nu, plan.delta);
  }, gegevens);
}

/** The confirmed rows with what the user typed since; the very same object when nothing waits. */
export function useMetVooruit(gegevens: PlanbordGegevens): PlanbordGegevens {
  const lijst = useWinkel(wachtend);
  return useMemo(() => metVooruit(gegevens, lijst), [gegevens, lijst]);
}
