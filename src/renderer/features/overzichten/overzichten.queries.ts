import { coreQuery } from '../../lib/core-client.ts';

type TeamVraag = {
  readonly teamId: string;
  readonly peildatum: string;
  readonly variant: 'intern' | 'extern';
};

/** Reads and the one write of the overviews, as query and mutation options. */
export const overzichtQueries = {
  keuzes: (peildatum: string) => coreQuery.overzichten.keuzes.queryOptions({ input: { peildatum } }),
  teamoverzicht: (vraag: TeamVraag) => coreQuery.overzichten.teamoverzicht.queryOptions({ input: vraag }),
  gebiedsoverzicht: (vraag: { readonly gebiedId: string; readonly peildatum: string }) =>
    coreQuery.overzichten.gebiedsoverzicht.queryOptions({ input: vraag }),
  bewaarConclusie: () => coreQuery.overzichten.bewaarConclusie.mutationOptions(),
};
