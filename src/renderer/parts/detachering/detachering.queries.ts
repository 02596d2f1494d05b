import { skipToken } from '@tanstack/react-query';
import type { DetacheringWijziging } from '../../../shared/contract/detacheringen.ts';
import { coreQuery } from '../../lib/core-client.ts';

export const detacheringQueries = {
  /** What an action would do: of now, and a refusal is an answer and is not tried again. */
  voorbeeld: (wijziging: DetacheringWijziging | null) =>
    coreQuery.detacheringen.voorbeeld.queryOptions({
      input: wijziging ?? skipToken,
      retry: false,
      staleTime: 0,
      gcTime: 0,
    }),
};

export const detacheringOpdrachten = { wijzig: coreQuery.detacheringen.wijzig.mutationOptions() };
