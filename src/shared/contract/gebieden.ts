import { z } from 'zod';
import {
  datumSchema,
  eindNaBegin,
  eindNaBeginFout,
  geenUitvoer,
  idSchema,
  lees,
  naamSchema,
  nieuwId,
  periodeVelden,
  schrijf,
  schrijfUitvoer,
} from './base/basis.ts';

/** Gebieden, their managers, and wijken (part of teams). */

const periode = { geldigVan: z.string(), geldigTot: z.string().nullable() };

/** One dated name. */
export const naamRegel = z.object({ id: idSchema, naam: z.string(), ...periode });

const managerRegel = z.object({
  id: idSchema,
  medewerkerId: idSchema,
  naam: z.string(),
  vervangerId: idSchema.nullable(),
  vervanger: z.string().nullable(),
  ...periode,
});
export type ManagerRegel = z.infer<typeof managerRegel>;

export const gebiedRegel = z.object({
  id: idSchema,
  code: z.string(),
  /** Name on the peildatum. */
  naam: z.string(),
  ...periode,
  teamIds: z.array(idSchema),
  /** In function on the peildatum or later, first those of now. */
  gebiedsmanagers: z.array(managerRegel),
});
export type GebiedRegel = z.infer<typeof gebiedRegel>;

const gebiedSchema = z.object({
  /** The day the regel speaks of: the one asked for, or the nearest on which the gebied exists. */
  peildatum: datumSchema,
  regel: gebiedRegel,
  /** All of them, oldest first. */
  namen: z.array(naamRegel),
  gebiedsmanagers: z.array(managerRegel),
  /** Teams through the time, by the name of the first day. */
  teams: z.array(z.object({ id: idSchema, teamId: idSchema, naam: z.string(), ...periode })),
});
export type GebiedBeeld = z.infer<typeof gebiedSchema>;

const gebiedEinde = z.object({
  /** false: a team still belongs to it; `beeindigGebied` refuses. */
  mag: z.boolean(),
  /** Teams that belong to it on or after the date. */
  teams: z.array(z.object({ teamId: idSchema, naam: z.string() })),
  /** What ends with the gebied, in words. */
  eindigt: z.array(z.string()),
});
export type GebiedEinde = z.infer<typeof gebiedEinde>;

const wijkRegel = z.object({
  id: idSchema,
  /** Name on the peildatum. */
  naam: z.string(),
  ...periode,
  /** All of them, oldest first. */
  namen: z.array(naamRegel),
  gebiedId: idSchema.nullable(),
  gebied: z.string().nullable(),
  /** The team that serves it on the peildatum. */
  teamId: idSchema.nullable(),
  team: z.string().nullable(),
});
export type WijkRegel = z.infer<typeof wijkRegel>;

const managerVelden = { medewerkerId: idSchema, vervangerId: idSchema.nullable(), ...periodeVelden };
const opDag = z.object({ id: idSchema, per: datumSchema });

export const gebiedenContract = {
  nieuwGebied: schrijf('beheerder')
    .input(z.object({ naam: naamSchema('het gebied'), van: datumSchema }))
    .output(schrijfUitvoer(nieuwId)),
  gebied: lees()
    .input(z.object({ id: idSchema, peildatum: datumSchema }))
    .output(gebiedSchema),
  /** Another name from a date on; overviews of before keep the old one. */
  hernoemGebied: schrijf('beheerder')
    .input(z.object({ id: idSchema, naam: naamSchema('het gebied'), van: datumSchema }))
    .output(schrijfUitvoer(geenUitvoer)),
  /** What ending a gebied on `per` (the first day without) would meet. */
  gebiedEinde: lees().input(opDag).output(gebiedEinde),
  /** Ends a gebied with its managers; refused while a team belongs to it. */
  beeindigGebied: schrijf('beheerder').input(opDag).output(schrijfUitvoer(geenUitvoer)),

  nieuweGebiedsmanager: schrijf('beheerder')
    .input(z.object({ gebiedId: idSchema, ...managerVelden }).refine(eindNaBegin, eindNaBeginFout))
    .output(schrijfUitvoer(nieuwId)),
  wijzigGebiedsmanager: schrijf('beheerder')
    .input(z.object({ id: idSchema, ...managerVelden }).refine(eindNaBegin, eindNaBeginFout))
    .output(schrijfUitvoer(geenUitvoer)),
  verwijderGebiedsmanager: schrijf('beheerder')
    .input(z.object({ id: idSchema }))
    .output(schrijfUitvoer(geenUitvoer)),

  /** Wijken on the peildatum, in the municipality's order. */
  wijken: lees()
    .input(z.object({ peildatum: datumSchema }))
    .output(z.array(wijkRegel)),
  hernoemWijk: schrijf('beheerder')
    .input(z.object({ id: idSchema, naam: naamSchema('de wijk'), van: datumSchema }))
    .output(schrijfUitvoer(geenUitvoer)),
};
