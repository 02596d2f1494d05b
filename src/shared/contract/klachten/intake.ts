import { z } from 'zod';
import { datumSchema, idSchema } from '../base/base.ts';
import {
  betrokkenheidSchema,
  klachtCategorieSchema,
  klachtFormSchema,
  klachtKanaalSchema,
  klachtRegelingSchema,
} from './lists.ts';

/** The intake: what administratie fills in, and the draft of it that is saved while typing. */

const kort = (max: number) =>
  z
    .string()
    .trim()
    .max(max, { error: `Houd de tekst korter dan ${max} letters.` });

export const klagerSchema = z.object({
  naam: kort(120),
  adres: kort(200),
  bereikbaarheid: kort(200),
  /** Who acts for the klager (Awb 2:1); '' = nobody. */
  gemachtigde: kort(200),
});

export const onderdeelInputSchema = z.object({
  tekst: kort(2000).min(3, { error: 'Omschrijf waar dit onderdeel over gaat.' }),
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
  klager: klagerSchema,
  /** Null = unknown or over a longer time. */
  datumGedraging: datumSchema.nullable(),
  /** No client data but what the complaint itself needs. */
  omschrijving: kort(5000),
  wijkId: idSchema.nullable(),
  teamId: idSchema.nullable(),
  /** About a case that is kept for ever (selectielijst 13.1, specificatie 3). */
  blijvendBewaren: z.boolean(),
  /** Why the file may not be destroyed yet; '' = no reason. */
  bewaarReden: kort(500),
});
export type KlachtGegevens = z.infer<typeof klachtGegevensSchema>;

/** Medewerkers the complaint is about; the core adds team and moederorganisatie of then (snapshot). */
export const beklaagdenSchema = z.array(idSchema).max(20);
export const betrokkenenSchema = z
  .array(z.object({ medewerkerId: idSchema, betrokkenheid: betrokkenheidSchema }))
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
  ontvangstdatum: z.string().max(10).nullish(),
  kanaal: klachtKanaalSchema.nullish(),
  vorm: klachtFormSchema.nullish(),
  opSchriftOp: z.string().max(10).nullish(),
  regeling: klachtRegelingSchema.nullish(),
  kopieDoorgezonden: z.boolean().nullish(),
  klager: z
    .object({
      naam: z.string().max(500),
      adres: z.string().max(500),
      bereikbaarheid: z.string().max(500),
      gemachtigde: z.string().max(500),
    })
    .partial()
    .nullish(),
  datumGedraging: z.string().max(10).nullish(),
  omschrijving: z.string().max(20_000).nullish(),
  wijkId: z.string().nullish(),
  teamId: z.string().nullish(),
  blijvendBewaren: z.boolean().nullish(),
  bewaarReden: z.string().max(2000).nullish(),
  beklaagden: z.array(z.string()).max(20).nullish(),
  betrokkenen: z
    .array(z.object({ medewerkerId: z.string(), betrokkenheid: betrokkenheidSchema }))
    .max(20)
    .nullish(),
  onderdelen: z
    .array(z.object({ tekst: z.string().max(20_000), categorie: klachtCategorieSchema.nullable() }))
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
  verwijderdOp: datumSchema,
});
export type KlachtConcept = z.infer<typeof conceptSchema>;
