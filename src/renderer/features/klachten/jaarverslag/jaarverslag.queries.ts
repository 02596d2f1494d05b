import { coreQuery } from '../../../lib/core-client.ts';
import { recordInzage } from '../brieven/brieven.queries.ts';

type Lijstvraag = { readonly alleenOpen: boolean; readonly jaar: number | null; readonly metNamen: boolean };

export const verslagQueries = {
  jaarverslag: (jaar: number) => coreQuery.klachten.jaarverslag.queryOptions({ input: { jaar } }),
  stelVast: coreQuery.klachten.stelJaarverslagVast.mutationOptions(),
  bewaarTekst: coreQuery.klachten.bewaarJaarverslagTekst.mutationOptions(),
  aantallen: () => coreQuery.klachten.aantallen.queryOptions(),
};

/** What is printed of complaints is logged first: no paper without a line in the log. */
export const klachtAfdrukken = {
  dossier: ({ id }: { readonly id: string }) => ({
    queryKey: ['klachtafdruk', 'dossier', id] as const,
    queryFn: async () => {
      await recordInzage({ id, soort: 'afdrukken' });
      return await coreQuery.klachten.dossier.call({ id });
    },
  }),
  register: (vraag: Lijstvraag) => ({
    queryKey: ['klachtafdruk', 'register', vraag] as const,
    queryFn: async () => {
      await recordInzage({ id: null, soort: 'afdrukken' });
      return await coreQuery.klachten.lijst.call({ ...vraag, zoek: '' });
    },
  }),
};
