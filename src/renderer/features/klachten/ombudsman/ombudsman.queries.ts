import { coreQuery } from '../../../lib/core-client.ts';

export const ombudsmanHistorie = () => coreQuery.ombudsman.historie.queryOptions();

export const zetOmbudsman = coreQuery.ombudsman.zet.mutationOptions();

export type OmbudsmanLine = Awaited<ReturnType<typeof coreQuery.ombudsman.historie.call>>[number];
