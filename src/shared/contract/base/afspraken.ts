import { z } from 'zod';
import { AFSPRAAK_SOORTEN } from '../../domain/organisatie/lists.ts';
import { idSchema, periodeFields } from './base.ts';

/** An agreement on the hours an organisation supplies, and what came of it. */

export const afspraakSoortSchema = z.enum(AFSPRAAK_SOORTEN.values);

const bedragSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('bekend'), centen: z.number() }),
  /** No amount was recorded: nothing can be said, which is not € 0. */
  z.object({ soort: z.literal('tarief-ontbreekt') }),
  /** Not for this reader (besluit 0016). */
  z.object({ soort: z.literal('verborgen') }),
]);
export type Bedrag = z.infer<typeof bedragSchema>;

const realisatieSchema = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('bekend'),
    ...periodeFields,
    /** Detachering hours weighted by days over the period, minutes per week, not rounded. */
    minutenPerWeek: z.number(),
    fte: z.number(),
    /** Hours of the whole period together. */
    uren: z.number(),
    /** Realisatie / afspraak, 1 = 100 %; null when nothing was agreed (0 hours). */
    verleningsgraad: z.number().nullable(),
    /** Hours × tarief. */
    bedrag: bedragSchema,
  }),
  /** The agreement has no day in it (yet). */
  z.object({ soort: z.literal('nog-niet-begonnen') }),
]);
export type Realisatie = z.infer<typeof realisatieSchema>;

export const afspraakLine = z.object({
  id: idSchema,
  organisatieId: idSchema,
  organisatie: z.string(),
  soort: afspraakSoortSchema,
  geldigVan: z.string(),
  geldigTot: z.string().nullable(),
  minutenPerWeek: z.number().int(),
  fte: z.number(),
  /** Whole agreement; null = not recorded, or not for this reader: then the tarief is 'verborgen'. */
  bedragCenten: z.number().int().nullable(),
  /** Cents per hour: amount / agreed hours. */
  tarief: bedragSchema,
  kenmerk: z.string(),
  eisen: z.string(),
  /** From the first day (in the year of the peildatum) up to and including the peildatum. */
  realisatie: realisatieSchema,
  /** From the same day to the end of the agreement or of the year, with what is planned. */
  prognose: realisatieSchema,
});
export type AfspraakLine = z.infer<typeof afspraakLine>;
