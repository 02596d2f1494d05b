import { coreQuery } from '../../lib/core-client.ts';

export const registratieOpdrachten = {
  nieuw: coreQuery.medewerkers.nieuweRegistratie.mutationOptions(),
  wijzig: coreQuery.medewerkers.wijzigRegistratie.mutationOptions(),
  verwijder: coreQuery.medewerkers.verwijderRegistratie.mutationOptions(),
};
