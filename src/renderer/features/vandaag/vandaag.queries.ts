import { coreQuery } from '../../lib/core-client.ts';

export const accepteerOptions = coreQuery.capaciteit.accepteerKnelpunt.mutationOptions();
export const withdrawOptions = coreQuery.capaciteit.trekAcceptatieIn.mutationOptions();
