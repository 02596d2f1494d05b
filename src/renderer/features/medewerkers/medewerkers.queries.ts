import { skipToken } from '@tanstack/react-query';
import type { DetacheringWijziging } from '../../../shared/contract/detacheringen.ts';
import type { MedewerkerLine } from '../../../shared/contract/medewerkers.ts';
import type { Wie } from '../../../shared/domain/medewerker/lists.ts';
import type { Indeling } from '../../../shared/domain/organisatie/lists.ts';
import { coreQuery } from '../../lib/core-client.ts';

/** A page of ten thousand rows need not be compared row by row. */
const GROOT = { structuralSharing: false } as const;

export const medewerkerQueries = {
  lijst: (peildatum: string, wie: Wie, indeling: Indeling) =>
    coreQuery.medewerkers.lijst.queryOptions({
      input: { peildatum, wie, indeling },
      select: (antwoord): readonly MedewerkerLine[] => antwoord.rijen,
      ...GROOT,
    }),
  /** Organisations to choose from in the indeling of today. */
  organisatiesNu: (peildatum: string) =>
    coreQuery.organisaties.lijst.queryOptions({ input: { peildatum, indeling: 'huidig' } }),
  keuzes: (peildatum: string) => coreQuery.medewerkers.keuzes.queryOptions({ input: { peildatum } }),
  persoon: (id: string, peildatum: string) =>
    coreQuery.medewerkers.persoon.queryOptions({ input: { id, peildatum } }),
  historie: (id: string) => coreQuery.medewerkers.historie.queryOptions({ input: { id } }),
  /** Asked anew each time: what was done since may have changed it. */
  gevolgOngedaan: (id: string, opdrachtId: string) =>
    coreQuery.medewerkers.gevolgOngedaan.queryOptions({ input: { id, opdrachtId }, staleTime: 0 }),
  /** What an action would do; a refusal is an answer and is not tried again. */
  voorbeeld: (wijziging: DetacheringWijziging | null) =>
    coreQuery.detacheringen.voorbeeld.queryOptions({
      input: wijziging ?? skipToken,
      retry: false,
      staleTime: 0,
      gcTime: 0,
    }),
};

export const medewerkerOpdrachten = {
  nieuweMedewerker: coreQuery.capaciteit.nieuweMedewerker.mutationOptions(),
  wijzigDetachering: coreQuery.detacheringen.wijzig.mutationOptions(),
  wijzigGegevens: coreQuery.medewerkers.wijzigGegevens.mutationOptions(),
  zetSpecialismen: coreQuery.medewerkers.zetSpecialismen.mutationOptions(),
  zetPersoneelsnummer: coreQuery.medewerkers.zetPersoneelsnummer.mutationOptions(),
  legAfwezigheidVast: coreQuery.capaciteit.legAfwezigheidVast.mutationOptions(),
  wijzigAfwezigheid: coreQuery.capaciteit.wijzigAfwezigheid.mutationOptions(),
  verwijderAfwezigheid: coreQuery.capaciteit.verwijderAfwezigheid.mutationOptions(),
  maakOpdrachtOngedaan: coreQuery.beheer.maakOpdrachtOngedaan.mutationOptions(),
};
