import { z } from 'zod';
import { KLAGER_EINDEN } from '../../domain/klacht/basis/lists.ts';
import { calculatedDatumSchema, datumSchema, idSchema, optionalIdSchema } from '../base/base.ts';
import { draftSchema, lineSchema, optionalNameSchema, requiredTextSchema, textSchema } from '../base/text.ts';
import {
  betrokkenheidSchema,
  klachtCategorieSchema,
  klachtFormSchema,
  klachtKanaalSchema,
  klachtRegelingSchema,
  sleutelSchema,
} from './lists.ts';

/** The intake: what administratie fills in, and the draft of it that is saved while typing. */

/** A part of the form that is still being filled in. */
const halfTyped = { datum: draftSchema(10), line: draftSchema(500), text: draftSchema(20_000) };

const klagerSchema = z.object({
  /** Absent: a new one, the core makes it. */
  id: idSchema.optional(),
  naam: optionalNameSchema(120),
  adres: lineSchema(200),
  bereikbaarheid: lineSchema(200),
  /** Who acts for the klager (Awb 2:1); '' = nobody. */
  gemachtigde: lineSchema(200),
  /** Where the letters to the gemachtigde go; '' = to the address of the klager. */
  gemachtigdeAdres: lineSchema(200).optional(),
  /** Day of joining a complaint of others; null = from the receipt on. */
  sinds: datumSchema.nullish(),
});

/** Each with an own address and an own hearing. */
const klagersSchema = z
  .array(klagerSchema)
  .min(1, { error: 'Een klacht heeft minstens één klager.' })
  .max(20);

/** A klager as the core answers it; one that stopped while others went on says when and how. */
const vastgelegdeKlagerSchema = klagerSchema.extend({
  id: idSchema,
  einde: z
    .object({
      soort: z.enum(KLAGER_EINDEN.values),
      op: datumSchema,
      vastlegging: z.string(),
      bevestigingOp: z.union([datumSchema, z.literal('')]),
    })
    .nullish(),
});

export const onderdeelInputSchema = z.object({
  tekst: requiredTextSchema(2000, 'Omschrijf waar dit onderdeel over gaat.', 3),
  categorie: klachtCategorieSchema,
});

/** Facts of a complaint that can be corrected later; which may be empty depends on `vorm` (Awb 9:4). */
export const klachtGegevensSchema = z.object({
  ontvangstdatum: datumSchema,
  kanaal: klachtKanaalSchema,
  vorm: klachtFormSchema,
  /** Day an oral complaint was put in writing: from then the term runs. */
  opSchriftOp: datumSchema.nullable(),
  regeling: klachtRegelingSchema,
  /** A copy went to the moederorganisatie for its own regime. */
  kopieDoorgezonden: z.boolean(),
  klagers: klagersSchema,
  /** Null = unknown or over a longer time. */
  datumGedraging: datumSchema.nullable(),
  /** No client data but what the complaint itself needs. */
  omschrijving: textSchema(5000),
  wijkId: idSchema.nullable(),
  teamId: idSchema.nullable(),
  /** About no wijk or team (the college, the desk). */
  zonderPlaats: z.boolean().optional(),
  /** About a case that is kept for ever (selectielijst 13.1, specificatie 3). */
  blijvendBewaren: z.boolean(),
  /** Why the file may not be destroyed yet; '' = no reason. */
  bewaarReden: textSchema(500),
});
export type KlachtGegevens = z.infer<typeof klachtGegevensSchema>;

/** The facts as they are recorded. */
export const vastgelegdeGegevensSchema = klachtGegevensSchema.extend({
  klagers: z.array(vastgelegdeKlagerSchema),
});

/** People the complaint is about; the core adds team and moederorganisatie of then (snapshot). */
export const beklaagdenSchema = z.array(sleutelSchema).max(20);
export const betrokkenenSchema = z
  .array(z.object({ medewerkerId: sleutelSchema, betrokkenheid: betrokkenheidSchema }))
  .max(20);

export const intakeSchema = klachtGegevensSchema.extend({
  beklaagden: beklaagdenSchema,
  betrokkenen: betrokkenenSchema,
  onderdelen: z.array(onderdeelInputSchema).max(20),
});
export type Intake = z.infer<typeof intakeSchema>;

/**
 * The form as it was left: every field may be missing or half typed, so nothing is refused
 * but what no form can hold. Kept outside the register, without a number.
 */
export const conceptGegevensSchema = z.object({
  ontvangstdatum: halfTyped.datum.nullish(),
  kanaal: klachtKanaalSchema.nullish(),
  vorm: klachtFormSchema.nullish(),
  opSchriftOp: halfTyped.datum.nullish(),
  regeling: klachtRegelingSchema.nullish(),
  kopieDoorgezonden: z.boolean().nullish(),
  klagers: z
    .array(
      z
        .object({
          naam: halfTyped.line,
          adres: halfTyped.line,
          bereikbaarheid: halfTyped.line,
          gemachtigde: halfTyped.line,
          gemachtigdeAdres: halfTyped.line,
        })
        .partial(),
    )
    .max(20)
    .nullish(),
  datumGedraging: halfTyped.datum.nullish(),
  omschrijving: halfTyped.text.nullish(),
  wijkId: optionalIdSchema.nullish(),
  teamId: optionalIdSchema.nullish(),
  zonderPlaats: z.boolean().nullish(),
  blijvendBewaren: z.boolean().nullish(),
  bewaarReden: draftSchema(2000).nullish(),
  beklaagden: z.array(sleutelSchema).max(20).nullish(),
  betrokkenen: z
    .array(z.object({ medewerkerId: sleutelSchema, betrokkenheid: betrokkenheidSchema }))
    .max(20)
    .nullish(),
  onderdelen: z
    .array(z.object({ tekst: halfTyped.text, categorie: klachtCategorieSchema.nullable() }))
    .max(20)
    .nullish(),
});
export type ConceptGegevens = z.infer<typeof conceptGegevensSchema>;

export const conceptSchema = z.object({
  id: idSchema,
  gegevens: conceptGegevensSchema,
  /** ISO moments. */
  gemaaktOp: z.string(),
  gewijzigdOp: z.string(),
  door: z.string(),
  /** First day on which it is removed when nothing changes. */
  verwijderdOp: calculatedDatumSchema,
});
export type KlachtConcept = z.infer<typeof conceptSchema>;
