import { z } from 'zod';
import {
  eindNaBegin,
  eindNaBeginFout,
  geenUitvoer,
  idSchema,
  periodeVelden,
  schrijf,
  schrijfUitvoer,
} from './base/basis.ts';
import { zwaarteSchema } from './base/rijen.ts';

export const werkvoorraadContract = {
  /**
   * Sets the number of open trajecten of a team at a zwaarte over [van, tot).
   * `null` means not measured, which is not the same as 0 (B10).
   */
  zetAantalOpen: schrijf('gebiedsmanager')
    .input(
      z
        .object({
          teamId: idSchema,
          zwaarte: zwaarteSchema,
          aantalOpen: z
            .number({ error: 'Vul een aantal in.' })
            .int({ error: 'Vul een heel aantal in.' })
            .min(0, { error: 'Een aantal kan niet negatief zijn.' })
            .max(9999, { error: 'Vul een aantal in van hoogstens 9999.' })
            .nullable(),
          ...periodeVelden,
        })
        .refine(eindNaBegin, eindNaBeginFout),
    )
    .output(schrijfUitvoer(geenUitvoer)),
};
