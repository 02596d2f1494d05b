import { coreQuery } from '../../lib/core-client.ts';

/** Whether somebody may be erased: asked when somebody asks. */
export const wissingOptions = (id: string) =>
  coreQuery.avg.wissing.queryOptions({ input: { id }, staleTime: 0 });
