import type { QueryClient } from '@tanstack/react-query';
import { coreQuery } from '../../../lib/core-client.ts';

export const vernietigingQueries = {
  vooraf: () => coreQuery.klachten.vernietigingVooraf.queryOptions({ staleTime: 0 }),
  lijsten: () => coreQuery.klachten.vernietigingslijsten.queryOptions({ staleTime: 0 }),
  toegang: () => coreQuery.klachten.toegang.queryOptions(),
  stelOp: coreQuery.klachten.stelVernietigingslijstOp.mutationOptions(),
  keurGoed: coreQuery.klachten.keurVernietigingslijstGoed.mutationOptions(),
  trekIn: coreQuery.klachten.trekVernietigingslijstIn.mutationOptions(),
};

/** Destroys everything on an approved list. It is no opdracht: nothing of it can be undone. */
export const vernietigLijst = coreQuery.klachten.voerVernietigingUit.call;

/** Everything in memory may hold what is gone now. */
export const forgetAll = (client: QueryClient) => client.resetQueries();

export const refresh = (client: QueryClient) =>
  client.invalidateQueries({ queryKey: coreQuery.klachten.key() });
