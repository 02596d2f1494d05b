import { coreQuery } from '../../lib/core-client.ts';

/** Whether somebody may be erased: asked when somebody asks. */
export const wissingOptions = (id: string) =>
  coreQuery.avg.wissing.queryOptions({ input: { id }, staleTime: 0 });
export const wissingKlagerOptions = (klagerId: string) =>
  coreQuery.avg.wissingKlager.queryOptions({ input: { klagerId }, staleTime: 0 });

/** Restriction of processing (AVG art. 18), of a medewerker or of a complaint. */
export const beperkingCalls = {
  medewerker: {
    options: (id: string) => coreQuery.avg.beperkingMedewerker.queryOptions({ input: { id } }),
    begin: coreQuery.avg.beperkMedewerker.mutationOptions(),
    end: coreQuery.avg.eindigBeperkingMedewerker.mutationOptions(),
  },
  klacht: {
    options: (id: string) => coreQuery.avg.beperkingKlacht.queryOptions({ input: { id } }),
    begin: coreQuery.avg.beperkKlacht.mutationOptions(),
    end: coreQuery.avg.eindigBeperkingKlacht.mutationOptions(),
  },
};
export const beperkingKey = coreQuery.avg.key();
export type BeperkingCalls = (typeof beperkingCalls)[keyof typeof beperkingCalls];
