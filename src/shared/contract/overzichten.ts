import { z } from 'zod';
import { matrixMensen } from '../rapport/matrix.ts';
import { overzichtCalls } from '../rapport/rapporten.ts';
import { change, datumSchema, idSchema, read } from './base/base.ts';
import { textSchema } from './base/text.ts';

/** The overviews of a peildatum, one call each, and what one does beside them. */
export const overzichtenContract = {
  ...overzichtCalls,
  matrixMensen,

  /** Which gebieden and teams exist on the peildatum, in the municipality's order. */
  keuzes: read()
    .input(z.object({ peildatum: datumSchema }))
    .output(
      z.object({
        gebieden: z.array(z.object({ id: idSchema, naam: z.string() })),
        teams: z.array(z.object({ id: idSchema, naam: z.string(), gebiedId: idSchema.nullable() })),
      }),
    ),
  /** Keeps the conclusion line of a team for a peildatum; an empty text removes it. */
  bewaarConclusie: change('plannen', {
    teamId: idSchema,
    peildatum: datumSchema,
    tekst: textSchema(300, 'Houd de conclusie korter dan 300 letters.'),
  }),
};
