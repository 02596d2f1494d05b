import { z } from 'zod';
import { datumSchema, idSchema, read, write, writeOutput } from './base/base.ts';
import { nameSchema } from './base/text.ts';

const jaar = z
  .number({ error: 'Vul een jaar in.' })
  .int({ error: 'Vul een jaar in.' })
  .min(1990, { error: 'Vul een jaar in van 1990 t/m 2100.' })
  .max(2100, { error: 'Vul een jaar in van 1990 t/m 2100.' });

const besluitFields = {
  titel: nameSchema(300, 'Vul de titel van het besluit in.'),
  /** Where it was published: "Stb. 2028, 123". */
  bron: nameSchema(200, 'Vul in waar het besluit staat, bijvoorbeeld “Stb. 2028, 123”.'),
  vanJaar: jaar,
  totEnMetJaar: jaar,
  dagen: z.array(datumSchema).max(60, { error: 'Een besluit noemt hoogstens 60 dagen.' }),
};

/** One change of the calendar. */
const wijziging = z.discriminatedUnion('soort', [
  /** A decree on gelijkgestelde dagen (Algemene termijnenwet art. 3 lid 3); `id: null` adds one. */
  z.object({ soort: z.literal('besluit'), id: idSchema.nullable(), ...besluitFields }),
  z.object({ soort: z.literal('besluit-verwijderen'), id: idSchema }),
  /** Every day of [van, totEnMet] the municipality is closed. */
  z.object({
    soort: z.literal('sluiting'),
    van: datumSchema,
    totEnMet: datumSchema,
    omschrijving: nameSchema(80, 'Vul in waarom u gesloten bent, bijvoorbeeld Kerstsluiting.'),
  }),
  z.object({ soort: z.literal('sluiting-verwijderen'), ids: z.array(idSchema).min(1).max(400) }),
]);
export type KalenderWijziging = z.infer<typeof wijziging>;

const wasWordt = z.object({ was: datumSchema, wordt: datumSchema });

/** What a change does, before it is done. */
const gevolg = z.object({
  label: z.string(),
  /** What to know before it is done; nothing in it forbids. */
  meldingen: z.array(z.string()),
  /**
   * Open complaints, and drafts whose clock runs (one of both ids), of which the end or the last day to send moves;
   * null for who may not see complaints.
   */
  termijnen: z
    .array(
      z.object({
        klachtId: idSchema.nullable(),
        conceptId: idSchema.nullable(),
        nummer: z.string(),
        einde: wasWordt,
        verzenden: wasWordt,
      }),
    )
    .nullable(),
  /** Numbers of open complaints of which the end is no longer, or only now, voorlopig. */
  vast: z.array(z.string()),
  voorlopig: z.array(z.string()),
});
export type KalenderGevolg = z.infer<typeof gevolg>;

/**
 * The calendar: gelijkgestelde dagen per decree, and closing days of the municipality. Everybody may read it; the
 * beheerder changes it. Which terms move is told per complaint to who may see that complaint.
 */
export const kalenderContract = {
  lees: read().output(
    z.object({
      /** The newest years first; `id: null` is built in and cannot be changed. */
      besluiten: z.array(
        z.object({
          id: idSchema.nullable(),
          titel: z.string(),
          bron: z.string(),
          vanJaar: z.number().int(),
          totEnMetJaar: z.number().int(),
          dagen: z.array(datumSchema),
        }),
      ),
      /** Days in a row of the same name are one closing; in order. */
      sluitingen: z.array(
        z.object({
          ids: z.array(idSchema).min(1),
          van: datumSchema,
          totEnMet: datumSchema,
          omschrijving: z.string(),
        }),
      ),
      /** The years of which all days are known, as text. */
      jaren: z.string(),
      /** The next decree has to be recorded: the first year without; `begonnen`: that year is here. */
      signaal: z.object({ jaar: z.number().int(), begonnen: z.boolean() }).nullable(),
    }),
  ),
  /** What a change would do; nothing is written. */
  gevolg: read('inrichten').input(wijziging).output(gevolg),
  wijzig: write('inrichten', ['instellingen', 'klachten'])
    .input(wijziging)
    .output(writeOutput(z.object({ gevolg }))),
};
