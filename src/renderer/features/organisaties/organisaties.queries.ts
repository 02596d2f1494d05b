import type { Fusie } from '../../../shared/contract/detacheringen.ts';
import { coreQuery } from '../../lib/core-client.ts';

export type Indeling = 'toenmalig' | 'huidig';

export const organisatieQueries = {
  lijst: (peildatum: string, indeling: Indeling) =>
    coreQuery.organisaties.lijst.queryOptions({ input: { peildatum, indeling } }),
  organisatie: (id: string, peildatum: string, indeling: Indeling) =>
    coreQuery.organisaties.organisatie.queryOptions({ input: { id, peildatum, indeling } }),
  zoek: (tekst: string) => coreQuery.organisaties.zoek.queryOptions({ input: { tekst } }),
  /** What a fusie would do; a refusal is an answer and is not tried again. */
  fusieVoorbeeld: (fusie: Fusie) =>
    coreQuery.detacheringen.fusieVoorbeeld.queryOptions({
      input: fusie,
      retry: false,
      staleTime: 0,
      gcTime: 0,
    }),
};

export const organisatieOpdrachten = {
  fuseer: coreQuery.detacheringen.fuseer.mutationOptions(),
  wijzigOrganisatie: coreQuery.organisaties.wijzigOrganisatie.mutationOptions(),
  zetCao: coreQuery.organisaties.zetCao.mutationOptions(),
  hernoem: coreQuery.organisaties.hernoem.mutationOptions(),
  nieuweAlias: coreQuery.organisaties.nieuweAlias.mutationOptions(),
  verwijderAlias: coreQuery.organisaties.verwijderAlias.mutationOptions(),
  verwijderOpvolging: coreQuery.organisaties.verwijderOpvolging.mutationOptions(),
  nieuweAfspraak: coreQuery.organisaties.nieuweAfspraak.mutationOptions(),
  wijzigAfspraak: coreQuery.organisaties.wijzigAfspraak.mutationOptions(),
  verwijderAfspraak: coreQuery.organisaties.verwijderAfspraak.mutationOptions(),
};
