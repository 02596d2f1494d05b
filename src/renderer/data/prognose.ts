import { coreQuery } from '../lib/core-client.ts';

/** The waiting list of each team in the weeks to come; `metTerugblik`: also how such forecasts came out over the last year. */
export const prognoseOptions = (metTerugblik: boolean) =>
  coreQuery.indicatoren.prognose.queryOptions({ input: { metTerugblik } });
