import { coreQuery } from '../../lib/core-client.ts';

export const zetMinimumOptions = coreQuery.teams.zetMinimum.mutationOptions();

/** The rows of the planbord that touch a period, for paper: read once. */
export const planbordRows = (periode: { readonly van: string; readonly tot: string }) =>
  coreQuery.capaciteit.planbord.queryOptions({ input: periode });
