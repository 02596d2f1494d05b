import { z } from 'zod';
import { afspraakLine, afspraakSoortSchema } from './base/afspraken.ts';
import {
  change,
  datumSchema,
  eindAfterBegin,
  idSchema,
  indelingSchema,
  newId,
  noOutput,
  periodeFields,
  read,
  write,
  writeOutput,
} from './base/base.ts';
import { lineSchema, textSchema } from './base/text.ts';

/** Agreements on the hours an organisation supplies, and what came of them (part of organisaties). */

const afspraakFields = {
  soort: afspraakSoortSchema,
  /** All hours together, minutes per week; fte × voltijd is the screen's work. */
  minutenPerWeek: z
    .number({ error: 'Vul een aantal uren in.' })
    .int({ error: 'Vul hele minuten in.' })
    .min(0, { error: 'Uren kunnen niet negatief zijn.' })
    .max(6_000_000, { error: 'Vul hoogstens 100.000 uur per week in.' }),
  bedragCenten: z.number().int().min(0, { error: 'Een bedrag kan niet negatief zijn.' }).nullable(),
  kenmerk: lineSchema(80, 'Houd het kenmerk korter dan 80 tekens.'),
  eisen: textSchema(500, 'Houd de eisen korter dan 500 letters.'),
  ...periodeFields,
};

const withEinde = (a: { bedragCenten: number | null; tot: string | null }) =>
  a.bedragCenten === null || a.tot !== null;
const metEindeFault = {
  error: 'Vul ook een einddatum in: het bedrag geldt voor de hele periode.',
  path: ['tot'],
};
const eindFault = { error: 'De einddatum ligt voor de begindatum.', path: ['tot'] };

export const subsidieContract = {
  /**
   * Agreements that touch the year of the peildatum, per organisation in the municipality's
   * order. In 'huidig' agreements of predecessors stand under (and are named after) the successor.
   */
  afspraken: read()
    .input(z.object({ peildatum: datumSchema, indeling: indelingSchema, organisatieId: idSchema.nullable() }))
    .output(z.array(afspraakLine)),
  nieuweAfspraak: write('basisgegevens')
    .input(
      z
        .object({ organisatieId: idSchema, ...afspraakFields })
        .refine(eindAfterBegin, eindFault)
        .refine(withEinde, metEindeFault),
    )
    .output(writeOutput(newId)),
  wijzigAfspraak: write('basisgegevens')
    .input(
      z
        .object({ id: idSchema, ...afspraakFields })
        .refine(eindAfterBegin, eindFault)
        .refine(withEinde, metEindeFault),
    )
    .output(writeOutput(noOutput)),
  /** Refused while detacheringen are linked to it. */
  verwijderAfspraak: change('basisgegevens', { id: idSchema }),
  /** Detacheringen at the organisation of an agreement in its period, on surname, and to which one each is linked. */
  koppelbaar: read()
    .input(z.object({ afspraakId: idSchema }))
    .output(
      z.array(
        z.object({
          detacheringId: idSchema,
          naam: z.string(),
          functie: z.string(),
          minutenPerWeek: z.number().int(),
          geldigVan: z.string(),
          geldigTot: z.string().nullable(),
          /** null = counts for all agreements of the day, in proportion to their hours. */
          afspraakId: idSchema.nullable(),
        }),
      ),
    ),
  /** Links exactly these detacheringen to an agreement, for when several run at once; others that were linked to it come loose. */
  koppelDetacheringen: change('basisgegevens', {
    afspraakId: idSchema,
    detacheringIds: z.array(idSchema).max(2000),
  }),
};
