import type { AfdrukVraag } from '../../../shared/contract/shell.ts';
import { coreQuery, shell } from '../../lib/core-client.ts';

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

export type GemaaktePdf = Awaited<ReturnType<typeof shell.afdruk.maakPdf>>;

/** The PDF of an overview, made by the shell; it is kept there until it is forgotten. */
export const pdfAfdruk = {
  /** Under the key of the overviews, so that whatever makes those stale also makes a new PDF. */
  opties: (vraag: AfdrukVraag) => ({
    queryKey: [['overzichten', 'pdf'], vraag] as const,
    queryFn: () => shell.afdruk.maakPdf(vraag),
    // The shell forgets it when the screen does.
    gcTime: 0,
    staleTime: 0,
    retry: false,
  }),
  bewaar: (id: string) => shell.afdruk.bewaar({ id }),
  print: (id: string) => shell.afdruk.print({ id }),
  /** Forgetting what is already gone is no error. */
  vergeet: (id: string) => void shell.afdruk.vergeet({ id }).catch(() => undefined),
};
