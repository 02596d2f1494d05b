import { z } from 'zod';
import { datumSchema, idSchema, noOutput, read, write, writeOutput } from '../base/base.ts';
import { lineSchema, nameSchema } from '../base/text.ts';

const vrij = lineSchema(200);

export const ombudsmanSchema = z.object({
  naam: nameSchema(200, 'Vul de naam van de ombudsman in.'),
  adres: vrij,
  website: vrij,
});
export type Ombudsman = z.infer<typeof ombudsmanSchema>;

/**
 * The ombudsman of the gemeente, from a date on: letters must name it (Awb 9:8 lid 3, 9:12 lid 2). A fact of the
 * gemeente and not of a complaint: everybody may read it, and who keeps the basic data writes it.
 */
export const ombudsmanContract = {
  /** Newest first; empty = none recorded yet. */
  historie: read().output(
    z.array(ombudsmanSchema.extend({ id: idSchema, van: datumSchema, tot: datumSchema.nullable() })),
  ),
  /** Holds from `van` on; what was before stays for the time before it. */
  zet: write('basisgegevens', ['klachten'])
    .input(ombudsmanSchema.extend({ van: datumSchema }))
    .output(writeOutput(noOutput)),
};
