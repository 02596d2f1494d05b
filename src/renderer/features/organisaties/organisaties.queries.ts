import { skipToken } from '@tanstack/react-query';
import type { Fusie, OrganisatieEinde, Splitsing } from '../../../shared/contract/detacheringen.ts';
import type { Indeling } from '../../../shared/domain/organisatie/lists.ts';
import { coreQuery } from '../../lib/core-client.ts';

/** A preview is of now; a refusal is an answer and is not tried again. */
const PREVIEW = { retry: false, staleTime: 0, gcTime: 0 } as const;

export const organisatieQueries = {
  lijst: (peildatum: string, indeling: Indeling) =>
    coreQuery.organisaties.lijst.queryOptions({ input: { peildatum, indeling } }),
  organisatie: (id: string, peildatum: string, indeling: Indeling) =>
    coreQuery.organisaties.organisatie.queryOptions({ input: { id, peildatum, indeling } }),
  zoek: (tekst: string) => coreQuery.organisaties.zoek.queryOptions({ input: { tekst } }),
  keuzes: () => coreQuery.organisaties.keuzes.queryOptions(),
  koppelbaar: (afspraakId: string) =>
    coreQuery.organisaties.koppelbaar.queryOptions({ input: { afspraakId } }),
  /** What a fusie, splitsing, end or change would do; null asks nothing. */
  fusieVoorbeeld: (fusie: Fusie | null) =>
    coreQuery.detacheringen.fusieVoorbeeld.queryOptions({ input: fusie ?? skipToken, ...PREVIEW }),
  splitsVoorbeeld: (splitsing: Splitsing | null) =>
    coreQuery.detacheringen.splitsVoorbeeld.queryOptions({ input: splitsing ?? skipToken, ...PREVIEW }),
  eindeVoorbeeld: (einde: OrganisatieEinde | null) =>
    coreQuery.detacheringen.eindeVoorbeeld.queryOptions({ input: einde ?? skipToken, ...PREVIEW }),
};

export const organisatieOpdrachten = {
  nieuweOrganisatie: coreQuery.organisaties.nieuweOrganisatie.mutationOptions(),
  fuseer: coreQuery.detacheringen.fuseer.mutationOptions(),
  splits: coreQuery.detacheringen.splits.mutationOptions(),
  beeindigOrganisatie: coreQuery.detacheringen.beeindigOrganisatie.mutationOptions(),
  hervat: coreQuery.organisaties.hervat.mutationOptions(),
  verwijderOrganisatie: coreQuery.organisaties.verwijderOrganisatie.mutationOptions(),
  wijzigOrganisatie: coreQuery.organisaties.wijzigOrganisatie.mutationOptions(),
  zetCao: coreQuery.organisaties.zetCao.mutationOptions(),
  hernoem: coreQuery.organisaties.hernoem.mutationOptions(),
  nieuweAlias: coreQuery.organisaties.nieuweAlias.mutationOptions(),
  verwijderAlias: coreQuery.organisaties.verwijderAlias.mutationOptions(),
  nieuweOpvolging: coreQuery.organisaties.nieuweOpvolging.mutationOptions(),
  wijzigOpvolging: coreQuery.organisaties.wijzigOpvolging.mutationOptions(),
  verwijderOpvolging: coreQuery.organisaties.verwijderOpvolging.mutationOptions(),
  nieuweAfspraak: coreQuery.organisaties.nieuweAfspraak.mutationOptions(),
  wijzigAfspraak: coreQuery.organisaties.wijzigAfspraak.mutationOptions(),
  verwijderAfspraak: coreQuery.organisaties.verwijderAfspraak.mutationOptions(),
  koppelDetacheringen: coreQuery.organisaties.koppelDetacheringen.mutationOptions(),
};
