import { z } from 'zod';
import { datumSchema } from '../base/base.ts';
import { ombudsmanSchema } from './ombudsman.ts';

/**
 * The klachtenjaarverslag (Awb 9:12a, domein §6): numbers only, no names. A cell under the
 * minimum is suppressed, and with it what is needed so that it cannot be derived.
 */

/** `afgeschermd`: under the minimum, or hidden so that another one cannot be derived. */
export const cellSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('getal'), waarde: z.number().int() }),
  z.object({ soort: z.literal('afgeschermd') }),
]);
export type Cell = z.infer<typeof cellSchema>;

export const verslagTableSchema = z.object({
  soort: z.enum(['vorm', 'wijk', 'categorie', 'afdoening', 'oordeel', 'termijn']),
  titel: z.string(),
  /** What is counted, in one Dutch sentence for under the table. */
  definitie: z.string(),
  /** `sleutel`: which part it is, in every year and whatever it is called then. */
  rijen: z.array(z.object({ sleutel: z.string(), label: z.string(), cel: cellSchema })),
  totaal: cellSchema,
});
export type VerslagTable = z.infer<typeof verslagTableSchema>;

/** One year of figures; the trend shows the same tables of earlier years. */
export const verslagJaarSchema = z.object({
  jaar: z.number().int(),
  ontvangen: z.number().int(),
  /** Open on 1 January. */
  meegenomen: z.number().int(),
  afgedaan: z.number().int(),
  /** Open on 31 December, or today while the year runs. */
  open: z.number().int(),
  tabellen: z.array(verslagTableSchema),
  /**
   * What came in and is no complaint, in no other figure; null = a report made final when that was not told apart yet,
   * and counts it as a complaint.
   */
  geenKlacht: cellSchema.nullable().default(null),
  /** Mean days from receipt to the end; null = too few to show. */
  gemiddeldeDagen: z.number().nullable(),
  /** (gegrond + deels) and plain gegrond as part of gegrond + deels + ongegrond; null = a part is suppressed, or none. */
  gegrondOfDeels: z.number().nullable(),
  gegrond: z.number().nullable(),
  /** Closed with "geen oordeel" only: beside the share, no part of it; null = suppressed. */
  geenOordeel: z.number().int().nullable(),
});
export type VerslagJaar = z.infer<typeof verslagJaarSchema>;

export const jaarverslagSchema = z.object({
  gemeente: z.string(),
  jaar: z.number().int(),
  opgesteldOp: datumSchema,
  /** False while the year still runs: "voorlopig". */
  definitief: z.boolean(),
  /** Cells under this are suppressed. */
  minimum: z.number().int(),
  /** First year of which the register can know anything: the first complaint in it, or its own beginning. */
  registerVanaf: z.number().int(),
  /** Null = no data: the register knows nothing of this year. That is not the same as no complaints. */
  cijfers: verslagJaarSchema.nullable(),
  /** Up to five years that the register knows of, oldest first, the report year last; without data empty. */
  trend: z.array(verslagJaarSchema),
  teksten: z.object({
    /** Own texts; '' = not written yet. */
    inleiding: z.string(),
    lessen: z.string(),
    maatregelen: z.string(),
  }),
  /** Made final: the figures are those of that moment. Null = not (yet). */
  vastgesteld: z
    .object({
      /** ISO moment, and who. */
      op: z.string(),
      door: z.string(),
      /** What was corrected since: totals old and new, and the tables that would be others now. */
      totalen: z.array(z.object({ label: z.string(), was: z.number().int(), nu: z.number().int() })),
      tabellen: z.array(z.string()),
    })
    .nullable(),
  /** Ombudsman in force at the end of the year; null = none recorded. */
  ombudsman: ombudsmanSchema.nullable(),
});
export type Jaarverslag = z.infer<typeof jaarverslagSchema>;
