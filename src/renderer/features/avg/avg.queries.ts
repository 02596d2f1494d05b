import { coreQuery } from '../../lib/core-client.ts';

export const avgQueries = {
  verantwoordelijke: () => coreQuery.avg.verantwoordelijke.queryOptions({ staleTime: 0 }),
  zetVerantwoordelijke: coreQuery.avg.zetVerantwoordelijke.mutationOptions(),
  verklaring: (id: string) => coreQuery.avg.verklaring.queryOptions({ input: { id } }),
};

export type Verantwoordelijke = Awaited<ReturnType<typeof coreQuery.avg.verantwoordelijke.call>>;
