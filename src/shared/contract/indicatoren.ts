import { z } from 'zod';
import { INDICATOR_SLEUTELS } from '../domain/indicator/indicatoren.ts';
import {
  KWARTAAL_HOOFDSTUKKEN,
  RAAD_HOOFDSTUKKEN,
  RAPPORTAGE_PERIODE,
  RAPPORTAGE_SOORTEN,
} from '../domain/rapportage/hoofdstukken.ts';
import { DOORLOOP_KLASSEN } from '../domain/traject/duur.ts';
import { LEEFTIJDSKLASSEN, ZRM_DOMEINEN } from '../domain/traject/lists.ts';
import { documentSchema } from '../rapport/document.ts';
import { calculatedDatumSchema, change, datumSchema, idSchema, optionalIdSchema, read } from './base/base.ts';
import { lineSchema, textSchema } from './base/text.ts';

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

const rapportageVraag = {
  soort: z.enum(RAPPORTAGE_SOORTEN.values),
  periode: z.string().regex(RAPPORTAGE_PERIODE, { error: 'Kies een jaar of een kwartaal.' }),
};
const hoofdstukSchema = z.enum([...RAAD_HOOFDSTUKKEN.values, ...KWARTAAL_HOOFDSTUKKEN.values]);

const rapportageSchema = z.object({
  ...documentSchema.shape,
  ...rapportageVraag,
  /** True while the period runs. */
  voorlopig: z.boolean(),
  /** Of every chapter, in their order; '' = nothing was written. */
  teksten: z.array(
    z.object({
      hoofdstuk: hoofdstukSchema,
      label: z.string(),
      tekst: z.string(),
      /** The period whose text stands here as a start; null = it is of this one. */
      overgenomenVan: z.string().nullable(),
    }),
  ),
  /** Made final: the parts are those of that moment. */
  vastgesteld: z
    .object({
      /** ISO moment, and who. */
      op: z.string(),
      door: z.string(),
      /** Headings of the parts that would be others now. */
      gewijzigd: z.array(z.string()),
    })
    .nullable(),
});
export type Rapportage = z.infer<typeof rapportageSchema>;

const wachtlijstFields = {
  naam: z.string(),
  /** Who waits now. */
  wachtend: z.number().int(),
  /** Aanmeldingen a week over the last year, and one standard deviation of a week. */
  instroom: z.number(),
  spreiding: z.number(),
  /** Mean weeks from intake to afronding over the last year. */
  doorloopWeken: z.number(),
  /** Who waits at the end of each week: expected, and between which two it stays in eight of ten cases. */
  weken: z.array(
    z.object({
      wachtend: z.number(),
      laag: z.number(),
      hoog: z.number(),
      /** Weeks that one waits; null = cannot be said. */
      wachttijd: z.number().nullable(),
    }),
  ),
  /** Client-bound hours a week: what the inflow asks in the long run, and what there is on average. */
  nodigeUren: z.number(),
  clientgebonden: z.number(),
  /** Aanmeldingen a week that these hours can bear; null = cannot be said. */
  hoogsteInstroom: z.number().nullable(),
  /** First week in which one waits longer than four weeks, or nobody starts; null = none of them. */
  overVierWeken: z.number().int().nullable(),
};

const prognoseSchema = z.object({
  vandaag: datumSchema,
  /** The weeks ahead, this week first. */
  maandagen: z.array(calculatedDatumSchema),
  /** How many weeks ahead the look back tried. */
  terugblikWeken: z.number().int(),
  teams: z.array(
    z.object({
      teamId: idSchema,
      gebiedId: idSchema.nullable(),
      ...wachtlijstFields,
      /** How such forecasts of the last year came out; null = not asked, or there is no history. */
      terugblik: z.object({ n: z.number().int(), afwijking: z.number(), binnenBand: z.number() }).nullable(),
    }),
  ),
  /** The teams of a gebied as one: they can help each other. */
  gebieden: z.array(z.object({ gebiedId: idSchema, ...wachtlijstFields })),
});
export type Prognose = z.infer<typeof prognoseSchema>;

const streefGetal = z
  .number({ error: 'Vul een getal in.' })
  .min(0, { error: 'Een streefwaarde kan niet negatief zijn.' })
  .max(100_000, { error: 'Vul een getal in van hoogstens 100.000.' });

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

  /** The waiting list of each team in the 26 weeks to come; `metTerugblik` also tries such forecasts on the last year. */
  prognose: read()
    .input(z.object({ metTerugblik: z.boolean() }))
    .output(prognoseSchema),

  /** A report of a year or a quarter: figures and texts, as they are now or as they were made final. */
  rapportage: read().input(z.object(rapportageVraag)).output(rapportageSchema),

  /** Keeps the text of a chapter for a period; '' takes it away. */
  bewaarTekst: change('rapporteren', {
    ...rapportageVraag,
    hoofdstuk: hoofdstukSchema,
    tekst: textSchema(10_000),
  }),

  /** Sets the target of an indicator from a day on (a part as a percentage); `waarde: null` = none from then on. */
  zetStreefwaarde: change('inrichten', {
    sleutel: z.enum(INDICATOR_SLEUTELS),
    waarde: streefGetal.nullable(),
    bovengrens: streefGetal.nullable(),
    bron: lineSchema(200),
    van: datumSchema,
  }),

  /** Makes a report final, once, when its period is over. */
  stelVast: change('rapporteren', rapportageVraag),
};
