import type { MatrixPlek } from '../../../shared/contract/overzichten-staf.ts';
import { coreQuery } from '../../lib/core-client.ts';

type Indeling = 'toenmalig' | 'huidig';

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
  matrix: (vraag: { readonly peildatum: string; readonly indeling: Indeling }) =>
    coreQuery.overzichten.matrix.queryOptions({ input: vraag }),
  matrixMensen: (vraag: {
    readonly peildatum: string;
    readonly indeling: Indeling;
    readonly plek: MatrixPlek;
  }) => coreQuery.overzichten.matrixMensen.queryOptions({ input: vraag }),
  perOrganisatie: (vraag: {
    readonly organisatieId: string;
    readonly peildatum: string;
    readonly indeling: Indeling;
  }) => coreQuery.overzichten.perOrganisatie.queryOptions({ input: vraag }),
  /** Organisations to choose from on the peildatum. */
  organisaties: (vraag: { readonly peildatum: string; readonly indeling: Indeling }) =>
    coreQuery.organisaties.lijst.queryOptions({ input: vraag }),
  bewaarConclusie: () => coreQuery.overzichten.bewaarConclusie.mutationOptions(),
};
