import { z } from 'zod';
import { PROCEDURE_WEKEN } from '../../domain/klacht/basis/termijn-types.ts';
import { VERBETER_VELDEN } from '../../domain/klacht/verloop/verbeteren.ts';
import { datumSchema, idSchema } from '../base/base.ts';
import { requiredTextSchema, textSchema } from '../base/text.ts';

/** Why something recorded is corrected; asked of every step, and of everything once the complaint is closed. */
export const redenSchema = textSchema(2000);

export const CORRECTIES = ['datum', 'procedure', 'veld', 'verkeerd-dossier'] as const;

/** A correction of one recorded step: another day, the other procedure, other data, or it belongs to another dossier. */
export const correctieSchema = z.object({
  id: idSchema,
  /** Id of its line in the timeline. */
  stapId: idSchema,
  reden: requiredTextSchema(2000, 'Schrijf op waarom u dit verbetert.'),
  wijziging: z.discriminatedUnion('soort', [
    z.object({ soort: z.literal('datum'), datum: datumSchema }),
    z.object({
      soort: z.literal('procedure'),
      weken: z.literal(PROCEDURE_WEKEN, { error: 'Kies 6 of 10 weken.' }),
    }),
    z.object({
      soort: z.literal('veld'),
      veld: z.enum(VERBETER_VELDEN),
      /** A text, an ISO date, a value of a list or a number; '' takes away what need not be there. */
      waarde: textSchema(5000),
    }),
    z.object({
      soort: z.literal('verkeerd-dossier'),
      /** The dossier it goes to; absent: it is only taken out of this one. */
      naarId: idSchema.nullish(),
    }),
  ]),
});
export type CorrectieInput = z.infer<typeof correctieSchema>;
