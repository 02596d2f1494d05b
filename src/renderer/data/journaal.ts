import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Opdracht } from '../../shared/contract/base/basis.ts';
import { coreQuery } from '../lib/core-client.ts';
import { toonMelding } from '../lib/meldingen.ts';
import { isOnderweg, useOpdracht } from './opdracht.ts';

const ongedaanOpties = coreQuery.beheer.maakOngedaan.mutationOptions();
const opnieuwOpties = coreQuery.beheer.voerOpnieuwUit.mutationOptions();

export type Journaal = {
  /** What undo and redo would do now; null when there is nothing. */
  readonly ongedaan: Opdracht | null;
  readonly opnieuw: Opdracht | null;
  readonly bezig: boolean;
  readonly maakOngedaan: () => void;
  readonly voerOpnieuwUit: () => void;
};

/** Undo and redo do not answer the complaint they changed, as its own writes do: one that is on screen is read again. */
function leesDossierOpnieuw(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: coreQuery.klachten.dossier.key() });
}

/** Undo and redo of everything, over restarts; both are writes themselves (B4). */
export function useJournaal(): Journaal {
  const { data } = useQuery(coreQuery.beheer.journaalStand.queryOptions());
  const ongedaan = data?.ongedaan ?? null;
  const opnieuw = data?.opnieuw ?? null;
  const client = useQueryClient();
  const terug = useOpdracht(ongedaanOpties, { formulier: false });
  const heen = useOpdracht(opnieuwOpties, { formulier: false });
  const bezig = terug.bezig || heen.bezig;
  const maakOngedaan = useCallback(async () => {
    // A write that has no answer yet is the one to take back: the core does them in order.
    if (ongedaan === null && !isOnderweg()) {
      toonMelding({ soort: 'goed', tekst: 'Er is niets om ongedaan te maken.' });
      return;
    }
    await terug.voerUit(undefined);
    leesDossierOpnieuw(client);
  }, [ongedaan, terug.voerUit, client]);
  const voerOpnieuwUit = useCallback(async () => {
    if (opnieuw === null) {
      toonMelding({ soort: 'goed', tekst: 'Er is niets om opnieuw uit te voeren.' });
      return;
    }
    await heen.voerUit(undefined);
    leesDossierOpnieuw(client);
  }, [opnieuw, heen.voerUit, client]);
  return {
    ongedaan,
    opnieuw,
    bezig,
    maakOngedaan: () => void maakOngedaan(),
    voerOpnieuwUit: () => void voerOpnieuwUit(),
  };
}
