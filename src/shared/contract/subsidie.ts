import { z } from 'zod';
import { AFSPRAAK_SOORTEN } from '../domain/organisatie/lijsten.ts';
import {
  datumSchema,
  eindNaBegin,
  geenUitvoer,
  idSchema,
  indelingSchema,
  lees,
  nieuwId,
  periodeVelden,
  schrijf,
  schrijfUitvoer,
} from './base/basis.ts';

/** Agreements on the hours an organisation supplies, and what came of them (part of organisaties). */

export const afspraakSoortSchema = z.enum(AFSPRAAK_SOORTEN.values);

const bedragSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('bekend'), centen: z.number() }),
  /** No amount was recorded: nothing can be said, which is not € 0. */
  z.object({ soort: z.literal('tarief-ontbreekt') }),
]);
export type Bedrag = z.infer<typeof bedragSchema>;

const realisatieSchema = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('bekend'),
    ...periodeVelden,
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

export const afspraakRegel = z.object({
  id: idSchema,
  organisatieId: idSchema,
  organisatie: z.string(),
  soort: afspraakSoortSchema,
  geldigVan: z.string(),
  geldigTot: z.string().nullable(),
  minutenPerWeek: z.number().int(),
  fte: z.number(),
  /** Whole agreement. */
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
export type AfspraakRegel = z.infer<typeof afspraakRegel>;

const afspraakVelden = {
  soort: afspraakSoortSchema,
  /** All hours together, minutes per week; fte × voltijd is the screen's work. */
  minutenPerWeek: z
    .number({ error: 'Vul een aantal uren in.' })
    .int({ error: 'Vul hele minuten in.' })
    .min(0, { error: 'Uren kunnen niet negatief zijn.' })
    .max(6_000_000, { error: 'Vul hoogstens 100.000 uur per week in.' }),
  bedragCenten: z.number().int().min(0, { error: 'Een bedrag kan niet negatief zijn.' }).nullable(),
  kenmerk: z.string().trim().max(80, { error: 'Houd het kenmerk korter dan 80 tekens.' }),
  eisen: z.string().trim().max(500, { error: 'Houd de eisen korter dan 500 letters.' }),
  ...periodeVelden,
};

const metEinde = (a: { bedragCenten: number | null; tot: string | null }) =>
  a.bedragCenten === null || a.tot !== null;
const metEindeFout = {
  error: 'Vul ook een einddatum in: het bedrag geldt voor de hele periode.',
  path: ['tot'],
};
const eindFout = { error: 'De einddatum ligt voor de begindatum.', path: ['tot'] };

export const subsidieContract = {
  /**
   * Agreements that touch the year of the peildatum, per organisation in the municipality's
   * order. In 'huidig' agreements of predecessors stand under (and are named after) the successor.
   */
  afspraken: lees()
    .input(z.object({ peildatum: datumSchema, indeling: indelingSchema, organisatieId: idSchema.nullable() }))
    .output(z.array(afspraakRegel)),
  nieuweAfspraak: schrijf('administratie')
    .input(
      z
        .object({ organisatieId: idSchema, ...afspraakVelden })
        .refine(eindNaBegin, eindFout)
        .refine(metEinde, metEindeFout),
    )
    .output(schrijfUitvoer(nieuwId)),
  wijzigAfspraak: schrijf('administratie')
    .input(
      z
        .object({ id: idSchema, ...afspraakVelden })
        .refine(eindNaBegin, eindFout)
        .refine(metEinde, metEindeFout),
    )
    .output(schrijfUitvoer(geenUitvoer)),
  /** Refused while detacheringen are linked to it. */
  verwijderAfspraak: schrijf('administratie')
    .input(z.object({ id: idSchema }))
    .output(schrijfUitvoer(geenUitvoer)),
  /** Detacheringen at the organisation of an agreement in its period, on surname, and to which one each is linked. */
  koppelbaar: lees()
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
  koppelDetacheringen: schrijf('administratie')
    .input(z.object({ afspraakId: idSchema, detacheringIds: z.array(idSchema).max(2000) }))
    .output(schrijfUitvoer(geenUitvoer)),
};
