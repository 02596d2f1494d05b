import { keepPreviousData, skipToken } from '@tanstack/react-query';
import type { KalenderWijziging } from '../../../shared/contract/kalender.ts';
import { coreQuery } from '../../lib/core-client.ts';

export const kalenderQuery = () => coreQuery.kalender.lees.queryOptions();

/** What a change would do; null while it is not complete. */
export const gevolgQuery = (wijziging: KalenderWijziging | null) =>
  coreQuery.kalender.gevolg.queryOptions({
    input: wijziging ?? skipToken,
    placeholderData: keepPreviousData,
    retry: false,
  });

export const updateKalender = coreQuery.kalender.wijzig.mutationOptions();

type Kalender = Awaited<ReturnType<typeof coreQuery.kalender.lees.call>>;
export type BesluitLine = Kalender['besluiten'][number];
export type SluitingLine = Kalender['sluitingen'][number];
