import { z } from 'zod';
import {
  addition,
  change,
  datumSchema,
  eindAfterBegin,
  eindNaBeginFault,
  idSchema,
  naamSchema,
  newId,
  noOutput,
  periodeFields,
  read,
  write,
  writeOutput,
} from './base/base.ts';

/** Gebieden, their managers, and wijken (part of teams). */

const periode = { geldigVan: z.string(), geldigTot: z.string().nullable() };

/** One dated name. */
export const naamLine = z.object({ id: idSchema, naam: z.string(), ...periode });

const managerLine = z.object({
  id: idSchema,
  medewerkerId: idSchema,
  naam: z.string(),
  vervangerId: idSchema.nullable(),
  vervanger: z.string().nullable(),
  ...periode,
});
export type ManagerLine = z.infer<typeof managerLine>;

export const gebiedLine = z.object({
  id: idSchema,
  code: z.string(),
  /** Name on the peildatum. */
  naam: z.string(),
  ...periode,
  teamIds: z.array(idSchema),
  /** In function on the peildatum or later, first those of now. */
  gebiedsmanagers: z.array(managerLine),
});
export type GebiedLine = z.infer<typeof gebiedLine>;

const gebiedSchema = z.object({
  /** The day the regel speaks of: the one asked for, or the nearest on which the gebied exists. */
  peildatum: datumSchema,
  regel: gebiedLine,
  /** All of them, oldest first. */
  namen: z.array(naamLine),
  gebiedsmanagers: z.array(managerLine),
  /** Teams through the time, by the name of the first day. */
  teams: z.array(z.object({ id: idSchema, teamId: idSchema, naam: z.string(), ...periode })),
});
export type GebiedView = z.infer<typeof gebiedSchema>;

const gebiedEinde = z.object({
  /** false: a team still belongs to it; `beeindigGebied` refuses. */
  mag: z.boolean(),
  /** Teams that belong to it on or after the date. */
  teams: z.array(z.object({ teamId: idSchema, naam: z.string() })),
  /** What ends with the gebied, in words. */
  eindigt: z.array(z.string()),
});
export type GebiedEinde = z.infer<typeof gebiedEinde>;

const wijkLine = z.object({
  id: idSchema,
  /** Name on the peildatum. */
  naam: z.string(),
  ...periode,
  /** All of them, oldest first. */
  namen: z.array(naamLine),
  gebiedId: idSchema.nullable(),
  gebied: z.string().nullable(),
  /** The team that serves it on the peildatum. */
  teamId: idSchema.nullable(),
  team: z.string().nullable(),
});
export type WijkLine = z.infer<typeof wijkLine>;

const managerFields = { medewerkerId: idSchema, vervangerId: idSchema.nullable(), ...periodeFields };
const opDag = z.object({ id: idSchema, per: datumSchema });

export const gebiedenContract = {
  nieuwGebied: addition('inrichten', { naam: naamSchema('het gebied'), van: datumSchema }),
  gebied: read()
    .input(z.object({ id: idSchema, peildatum: datumSchema }))
    .output(gebiedSchema),
  /** Another name from a date on; overviews of before keep the old one. */
  hernoemGebied: change('inrichten', { id: idSchema, naam: naamSchema('het gebied'), van: datumSchema }),
  /** What ending a gebied on `per` (the first day without) would meet. */
  gebiedEinde: read().input(opDag).output(gebiedEinde),
  /** Ends a gebied with its managers; refused while a team belongs to it. */
  beeindigGebied: write('inrichten').input(opDag).output(writeOutput(noOutput)),

  nieuweGebiedsmanager: write('inrichten')
    .input(z.object({ gebiedId: idSchema, ...managerFields }).refine(eindAfterBegin, eindNaBeginFault))
    .output(writeOutput(newId)),
  wijzigGebiedsmanager: write('inrichten')
    .input(z.object({ id: idSchema, ...managerFields }).refine(eindAfterBegin, eindNaBeginFault))
    .output(writeOutput(noOutput)),
  verwijderGebiedsmanager: change('inrichten', { id: idSchema }),

  /** Wijken on the peildatum, in the municipality's order. */
  wijken: read()
    .input(z.object({ peildatum: datumSchema }))
    .output(z.array(wijkLine)),
  hernoemWijk: change('inrichten', { id: idSchema, naam: naamSchema('de wijk'), van: datumSchema }),
};
