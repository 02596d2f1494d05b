import { coreQuery } from '../lib/core-client.ts';

/** What was counted of the open trajecten in a month ('2026-12'), beside the count before it. */
export const tellingenOptions = (maand: string) =>
  coreQuery.werkvoorraad.tellingen.queryOptions({ input: { maand } });
