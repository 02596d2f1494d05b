import type { Briefsoort } from '../../../../shared/domain/klacht/basis/lists.ts';
import { coreQuery, shell } from '../../../lib/core-client.ts';

export const brievenQueries = {
  sjablonen: () => coreQuery.klachtbrieven.sjablonen.queryOptions(),
  zetSjabloon: coreQuery.klachtbrieven.zetSjabloon.mutationOptions(),
  verwijderSjabloon: coreQuery.klachtbrieven.verwijderSjabloon.mutationOptions(),
  voegDocumentToe: coreQuery.klachten.voegDocumentToe.mutationOptions(),
  keuzes: () => coreQuery.klachten.keuzes.queryOptions(),
  controleerStap: (input: Parameters<typeof coreQuery.klachten.controleerStap.call>[0]) =>
    coreQuery.klachten.controleerStap.queryOptions({ input: input, gcTime: 0 }),
  sleutelSjablonen: () => coreQuery.klachtbrieven.key(),
};

/** The own template of a letter; null = there is none. */
export const readSjabloon = (brief: Briefsoort) => coreQuery.klachtbrieven.sjabloon.call({ brief });

/** The template that comes with the application (base64): used when there is no own one, and to start one from. */
export const readBuiltInTemplate = (brief: Briefsoort) => shell.app.briefsjabloon({ brief });

/** A line in the log of looking: a letter made, a file printed. */
export const recordInzage = coreQuery.klachten.noteerInzage.call;

export const dossierKey = (id: string) => coreQuery.klachten.dossier.queryKey({ input: { id } });
