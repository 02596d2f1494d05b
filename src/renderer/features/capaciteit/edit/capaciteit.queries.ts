import { coreQuery } from '../../../lib/core-client.ts';

/** The writes of the planbord, as mutation options for `useOpdracht`. */
export const capaciteitOpdrachten = {
  zetInzet: () => coreQuery.capaciteit.zetInzet.mutationOptions(),
  zetCellen: () => coreQuery.capaciteit.zetCellen.mutationOptions(),
  verplaatsInzet: () => coreQuery.capaciteit.verplaatsInzet.mutationOptions(),
  geefInzet: () => coreQuery.capaciteit.geefInzet.mutationOptions(),
  ruilInzet: () => coreQuery.capaciteit.ruilInzet.mutationOptions(),
  legAfwezigheidVast: () => coreQuery.capaciteit.legAfwezigheidVast.mutationOptions(),
  wijzigAfwezigheid: () => coreQuery.capaciteit.wijzigAfwezigheid.mutationOptions(),
  verwijderAfwezigheid: () => coreQuery.capaciteit.verwijderAfwezigheid.mutationOptions(),
  maakVacature: () => coreQuery.capaciteit.maakVacature.mutationOptions(),
  wijzigVacature: () => coreQuery.capaciteit.wijzigVacature.mutationOptions(),
  verwijderVacature: () => coreQuery.capaciteit.verwijderVacature.mutationOptions(),
  vulVacature: () => coreQuery.capaciteit.vulVacature.mutationOptions(),
  accepteerKnelpunt: () => coreQuery.capaciteit.accepteerKnelpunt.mutationOptions(),
  trekAcceptatieIn: () => coreQuery.capaciteit.trekAcceptatieIn.mutationOptions(),
  maakOngedaan: () => coreQuery.beheer.maakOpdrachtOngedaan.mutationOptions(),
  zetAantalOpen: () => coreQuery.werkvoorraad.zetAantalOpen.mutationOptions(),
};
