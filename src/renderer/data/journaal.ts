import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Opdracht } from '../../shared/contract/base/basis.ts';
import { coreQuery } from '../lib/core-client.ts';
import { useOpdracht } from './opdracht.ts';

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
    await terug.voerUit(undefined);
    leesDossierOpnieuw(client);
  }, [terug.voerUit, client]);
  const voerOpnieuwUit = useCallback(async () => {
    await heen.voerUit(undefined);
    leesDossierOpnieuw(client);
  }, [heen.voerUit, client]);
  return {
    ongedaan,
    opnieuw,
    bezig,
    maakOngedaan: () => void maakOngedaan(),
    voerOpnieuwUit: () => void voerOpnieuwUit(),
  };
}
