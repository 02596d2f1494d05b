import { z } from 'zod';
import { datumSchema, naamSchema, nieuwId, schrijf, schrijfUitvoer } from './basis.ts';
import { caoSchema } from './rijen.ts';

export const organisatiesContract = {
  nieuweOrganisatie: schrijf('administratie')
    .input(z.object({ naam: naamSchema('de organisatie'), cao: caoSchema, van: datumSchema }))
    .output(schrijfUitvoer(nieuwId)),
};
