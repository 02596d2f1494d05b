import { skipToken } from '@tanstack/react-query';
import { coreQuery } from '../../lib/core-client.ts';

/** A preview is of now; a refusal is an answer and is not tried again. */
const PREVIEW = { retry: false, staleTime: 0, gcTime: 0 } as const;

type Organisatie = { readonly id: string; readonly van: string };
type TeamOrGebied = Organisatie & { readonly soort: 'team' | 'gebied' };

export const beginQueries = {
  organisatie: (input: Organisatie | null) =>
    coreQuery.organisaties.beginVoorbeeld.queryOptions({ input: input ?? skipToken, ...PREVIEW }),
  teams: (input: TeamOrGebied | null) =>
    coreQuery.teams.beginVoorbeeld.queryOptions({ input: input ?? skipToken, ...PREVIEW }),
};

export const beginOpdrachten = {
  organisatie: coreQuery.organisaties.verbeterBegin.mutationOptions(),
  teams: coreQuery.teams.verbeterBegin.mutationOptions(),
};
