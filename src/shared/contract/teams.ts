import { z } from 'zod';
import { datumSchema, idSchema, naamSchema, nieuwId, schrijf, schrijfUitvoer } from './basis.ts';
import { teamSoortSchema } from './rijen.ts';

export const teamsContract = {
  nieuwGebied: schrijf('beheerder')
    .input(z.object({ naam: naamSchema('het gebied'), van: datumSchema }))
    .output(schrijfUitvoer(nieuwId)),
  nieuwTeam: schrijf('beheerder')
    .input(
      z.object({
        naam: naamSchema('het team'),
        soort: teamSoortSchema,
        /** Required for a wijkteam, null for a stadsbreed team. */
        gebiedId: idSchema.nullable(),
        van: datumSchema,
      }),
    )
    .output(schrijfUitvoer(nieuwId)),
};
