import { coreQuery } from '../../lib/core-client.ts';

export const accepteerOpties = coreQuery.capaciteit.accepteerKnelpunt.mutationOptions();
export const trekInOpties = coreQuery.capaciteit.trekAcceptatieIn.mutationOptions();
