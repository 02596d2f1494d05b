import { z } from 'zod';
import {
  eindAfterBegin,
  eindNaBeginFault,
  idSchema,
  noOutput,
  periodeFields,
  write,
  writeOutput,
} from './base/base.ts';
import { zwaarteSchema } from './base/rows.ts';

/** The open trajecten of a team at a zwaarte over [van, tot); `null` = not measured, which is not 0 (B10). */
export const aantalOpenSchema = z
  .object({
    teamId: idSchema,
    zwaarte: zwaarteSchema,
    aantalOpen: z
      .number({ error: 'Vul een aantal in.' })
      .int({ error: 'Vul een heel aantal in.' })
      .min(0, { error: 'Een aantal kan niet negatief zijn.' })
      .max(9999, { error: 'Vul een aantal in van hoogstens 9999.' })
      .nullable(),
    ...periodeFields,
  })
  .refine(eindAfterBegin, eindNaBeginFault);

export const werkvoorraadContract = {
  /**
   * Sets the number of open trajecten of a team at a zwaarte over [van, tot).
   * `null` means not measured, which is not the same as 0 (B10).
   */
  zetAantalOpen: write('plannen').input(aantalOpenSchema).output(writeOutput(noOutput)),
};
