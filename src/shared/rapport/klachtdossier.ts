import { z } from 'zod';
import { datumNl } from '../domain/tijd/datum.ts';
import { dossier } from './parameters.ts';
import { createRapport } from './rapport.ts';

/** A whole dossier. Every print is logged. */
export const klachtdossier = createRapport({
  name: 'klachtdossier',
  label: 'Klachtdossier',
  parameters: z.object({ dossier }),
  audience: { recht: 'klachtenZien' },
  place: { kind: 'dossier' },
  // A folder full of dossiers is what nobody should leave behind: one prints the one that one reads.
  printRun: null,
  question: ({ dossier: id }) => ({ id }),
  sheet: ({ nummer }: { readonly nummer: string }, _parameters, today) => ({
    title: `Klacht ${nummer}`,
    period: `stand op ${datumNl(today)}`,
    madeOn: datumNl(today),
    classificatie: 'Vertrouwelijk',
    landscape: false,
  }),
});
