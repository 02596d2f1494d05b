import type { Indeling } from '../../../shared/domain/organisatie/lists.ts';
import { coreQuery } from '../../lib/core-client.ts';

/** The calls of the overviews, as query and mutation options; a new report needs no line here. */
export const overzichtQueries = coreQuery.overzichten;

/** Organisations to choose from on the peildatum. */
export const organisatieOptions = (vraag: { readonly peildatum: string; readonly indeling: Indeling }) =>
  coreQuery.organisaties.lijst.queryOptions({ input: vraag });

/** A team with its contact details on a day. */
export const teamOptions = (input: { readonly id: string; readonly peildatum: string }) =>
  coreQuery.teams.team.queryOptions({ input });
