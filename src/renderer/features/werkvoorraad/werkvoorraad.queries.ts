import { coreQuery } from '../../lib/core-client.ts';

export const recordTellingOptions = coreQuery.werkvoorraad.legTellingVast.mutationOptions();
