import type { QueryClient } from '@tanstack/react-query';
import { coreQuery } from '../../lib/core-client.ts';

export const oudMedewerkersQueries = {
  vooraf: () => coreQuery.avg.vernietigingVooraf.queryOptions({ staleTime: 0 }),
  lijsten: () => coreQuery.avg.vernietigingslijsten.queryOptions({ staleTime: 0 }),
  stelOp: coreQuery.avg.stelVernietigingslijstOp.mutationOptions(),
  keurGoed: coreQuery.avg.keurVernietigingslijstGoed.mutationOptions(),
  trekIn: coreQuery.avg.trekVernietigingslijstIn.mutationOptions(),
};

/** Takes out who everybody on an approved list was. It is no opdracht: nothing of it can be undone. */
export const vernietigNamen = coreQuery.avg.voerVernietigingUit.call;

/** Everything in memory may hold what is gone now. */
export const forgetAll = (client: QueryClient) => client.resetQueries();

export const refresh = (client: QueryClient) => client.invalidateQueries({ queryKey: coreQuery.avg.key() });

export type OudMedewerkers = Awaited<ReturnType<typeof coreQuery.avg.vernietigingVooraf.call>>;
