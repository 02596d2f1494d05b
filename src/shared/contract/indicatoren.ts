import { z } from 'zod';
import { INDICATOR_SLEUTELS } from '../domain/indicator/indicatoren.ts';
import { DOORLOOP_KLASSEN } from '../domain/traject/duur.ts';
import { LEEFTIJDSKLASSEN, ZRM_DOMEINEN } from '../domain/traject/lists.ts';
import { calculatedDatumSchema, datumSchema, idSchema, optionalIdSchema, read } from './base/base.ts';

/** The indicatoren of a period: values per wot, gebied and stad, with their targets and the tables behind them. */

const waardeSchema = z.discriminatedUnion('soort', [
  /** `n`: how many rows it is of; null where nobody says so. */
  z.object({ soort: z.literal('gemeten'), waarde: z.number(), n: z.number().int().nullable() }),
  z.object({ soort: z.literal('niet-gemeten') }),
]);

const eenheidSchema = z.object({
  soort: z.enum(['stad', 'gebied', 'team']),
  /** '' for the city. */
  id: z.string(),
  naam: z.string(),
  gebiedId: idSchema.nullable(),
});
export type IndicatorEenheid = z.infer<typeof eenheidSchema>;

const indicatorRegel = z.object({
  sleutel: z.enum(INDICATOR_SLEUTELS),
  /** The target that holds at the end of the period, in the unit of the value; null = none is set. */
  streefwaarde: z
    .object({
      waarde: z.number(),
      bovengrens: z.number().nullable(),
      bron: z.string(),
      geldigVan: datumSchema,
    })
    .nullable(),
  /** Last day up to the end of the period on which it was measured; null = never. A survey: 31 December of its year. */
  laatst: calculatedDatumSchema.nullable(),
  /** In the order of the eenheden; what exists for the city alone has one value. */
  waarden: z.array(waardeSchema),
  /** A remark with this value, in Dutch; '' = none. */
  opmerking: z.string(),
});
export type IndicatorRegel = z.infer<typeof indicatorRegel>;

const aantal = z.number().int();

const tabellenSchema = z.object({
  doorlooptijd: z.array(
    z.object({ klasse: z.enum(DOORLOOP_KLASSEN.values), aantal, perTeam: z.array(aantal) }),
  ),
  bestemmingen: z.array(z.object({ naam: z.string(), formeel: z.boolean(), aantal })),
  leeftijd: z.array(
    z.object({
      klasse: z.enum(LEEFTIJDSKLASSEN.values),
      clienten: aantal,
      /** null: of this class the residents are not known. */
      inwoners: aantal.nullable(),
    }),
  ),
  /** Year and source of the residents; null = unknown. */
  inwoners: z.object({ jaar: z.number().int(), bron: z.string() }).nullable(),
  /** Aanmeldingen per problem: at zwaarte 1, 2, 3, and without one. */
  problematiek: z.array(z.object({ naam: z.string(), aantallen: z.array(aantal) })),
  zrm: z.array(
    z.object({
      domein: z.enum(ZRM_DOMEINEN.values),
      n: aantal,
      eerste: z.number(),
      tweede: z.number(),
    }),
  ),
  /** Mean first score per leefgebied of each team; null = none. */
  spinnenweb: z.array(
    z.object({ teamId: idSchema, naam: z.string(), n: aantal, scores: z.array(z.number().nullable()) }),
  ),
  /** Aanmeldingen per wijk of the resident. */
  wijken: z.array(z.object({ naam: z.string(), aantal })),
});

const indicatorenSchema = z.object({
  van: datumSchema,
  tot: datumSchema,
  /** True while the period runs. */
  voorlopig: z.boolean(),
  /** False: in a year of it trajecten did not come in and go out. */
  geregistreerd: z.boolean(),
  /** Whether there is any traject at all, of whatever period. */
  heeftTrajecten: z.boolean(),
  /** Numbers under this are not shown in what leaves the house. */
  minimum: z.number().int(),
  eenheden: z.array(eenheidSchema),
  indicatoren: z.array(indicatorRegel),
  tabellen: tabellenSchema,
});
export type Indicatoren = z.infer<typeof indicatorenSchema>;

const tijdvakFields = { van: datumSchema, tot: datumSchema };
const inVolgorde = ({ van, tot }: { readonly van: string; readonly tot: string }) => van <= tot;
const VOLGORDE = { error: 'De laatste dag ligt voor de eerste.', path: ['tot'] };

const indicatorRijen = z.object({
  /** How many there are; `rijen` are the first of them. */
  totaal: z.number().int(),
  rijen: z.array(
    z.object({
      zaaknummer: z.string(),
      team: z.string(),
      aanmelddatum: datumSchema,
      eersteContact: datumSchema.nullable(),
      intake: datumSchema.nullable(),
      afronding: datumSchema.nullable(),
    }),
  ),
});
export type IndicatorRijen = z.infer<typeof indicatorRijen>;

export const indicatorenContract = {
  /** Every indicator of a period (`tot` inclusive), for the city, each gebied and each team of its last day. */
  overzicht: read().input(z.object(tijdvakFields).refine(inVolgorde, VOLGORDE)).output(indicatorenSchema),

  /** The trajecten behind an indicator, longest first: zaaknummers and days, no names. `voor`: '' = the city. */
  rijen: read('trajectenZien')
    .input(
      z
        .object({ sleutel: z.enum(INDICATOR_SLEUTELS), voor: optionalIdSchema, ...tijdvakFields })
        .refine(inVolgorde, VOLGORDE),
    )
    .output(indicatorRijen),
};
