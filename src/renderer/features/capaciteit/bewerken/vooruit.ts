import { useMemo } from 'react';
import type { PlanbordGegevens, Werkvoorraad } from '../../../../shared/domain/planning/planning.ts';
import { pasPlanToe, wijzigPeriode } from '../../../../shared/domain/tijd/periode.ts';
import { maakWinkel, useWinkel } from '../../../lib/winkel.ts';
import type { Celopdracht } from './bewerking.ts';
import { metVoorstel, proefId, vervangRijen } from './gevolg.ts';

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

function metAantal(
  gegevens: PlanbordGegevens,
  opdracht: Celopdracht & { readonly soort: 'aantal' },
): PlanbordGegevens {
  const { teamId, zwaarte, aantalOpen, van, tot } = opdracht;
  const hoortBij = (rij: Werkvoorraad) => rij.teamId === teamId && rij.zwaarte === zwaarte;
  const rijen = gegevens.werkvoorraad.filter(hoortBij);
  const plan = wijzigPeriode({ rijen, waardeVan: (rij) => rij.aantalOpen }, van, tot, aantalOpen);
  const nieuw = pasPlanToe(rijen, plan, (periode, waarde) => ({
    id: proefId(),
    ...periode,
    teamId,
    zwaarte,
    aantalOpen: waarde,
  }));
  return { ...gegevens, werkvoorraad: vervangRijen(gegevens.werkvoorraad, hoortBij, nieuw) };
}

/** The rows as they will be when the core accepts these edits, in this order. */
export function metVooruit(gegevens: PlanbordGegevens, lijst: readonly Vooruit[]): PlanbordGegevens {
  return lijst.reduce(
    (nu, { opdracht }) =>
      opdracht.soort === 'uren' ? metVoorstel(nu, { ...opdracht, soort: 'zet' }) : metAantal(nu, opdracht),
    gegevens,
  );
}

/** The confirmed rows with what the user typed since; the very same object when nothing waits. */
export function useMetVooruit(gegevens: PlanbordGegevens): PlanbordGegevens {
  const lijst = useWinkel(wachtend);
  return useMemo(() => metVooruit(gegevens, lijst), [gegevens, lijst]);
}
