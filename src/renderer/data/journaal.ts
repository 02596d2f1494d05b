import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Opdracht } from '../../shared/contract/base/base.ts';
import { coreQuery } from '../lib/core-client.ts';
import { useOpdracht } from './opdracht.ts';

const ongedaanOptions = coreQuery.beheer.maakOngedaan.mutationOptions();
const opnieuwOptions = coreQuery.beheer.voerOpnieuwUit.mutationOptions();

/** No form, and when it is refused nothing is unsaved. */
export const BACK = { formulier: false, isBack: true } as const;

export type Journaal = {
  /** What undo and redo would do now; null when there is nothing. */
  readonly ongedaan: Opdracht | null;
  readonly opnieuw: Opdracht | null;
  readonly bezig: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
};

/** Undo and redo do not answer the complaint they changed, as its own writes do: one that is on screen is read again. */
function readDossierAgain(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: coreQuery.klachten.dossier.key() });
}

/** Undo and redo of everything, over restarts; both are writes themselves (B4). */
export function useJournaal(): Journaal {
  const { data } = useQuery(coreQuery.beheer.journaalStand.queryOptions());
  const ongedaan = data?.ongedaan ?? null;
  const opnieuw = data?.opnieuw ?? null;
  const client = useQueryClient();
  const back = useOpdracht(ongedaanOptions, BACK);
  const heen = useOpdracht(opnieuwOptions, BACK);
  const bezig = back.bezig || heen.bezig;
  const undo = useCallback(async () => {
    await back.run(undefined);
    readDossierAgain(client);
  }, [back.run, client]);
  const redo = useCallback(async () => {
    await heen.run(undefined);
    readDossierAgain(client);
  }, [heen.run, client]);
  return {
    ongedaan,
    opnieuw,
    bezig,
    undo: () => void undo(),
    redo: () => void redo(),
  };
}
