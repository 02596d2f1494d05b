import { coreQuery } from '../../lib/core-client.ts';

export const accepteerOptions = coreQuery.capaciteit.accepteerKnelpunt.mutationOptions();
export const withdrawOptions = coreQuery.capaciteit.trekAcceptatieIn.mutationOptions();

/** People whose name may go: after the first picture, since nothing on this page waits for it. */
export const oudMedewerkers = () => coreQuery.avg.vernietigingVooraf.queryOptions();
