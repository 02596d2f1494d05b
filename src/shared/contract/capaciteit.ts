import { z } from 'zod';
import {
  addition,
  change,
  datumSchema,
  eindAfterBegin,
  eindNaBeginFault,
  eindSchema,
  ID,
  idSchema,
  minutenSchema,
  minutenVanafEenSchema,
  naamFields,
  newId,
  noOutput,
  periodeFields,
  read,
  write,
  writeOutput,
} from './base/base.ts';
import {
  afwezigheidSoortSchema,
  afwezigheidStatusSchema,
  doelSchema,
  planbordGegevensSchema,
  vacatureStatusSchema,
  werkpatroonSchema,
} from './base/rows.ts';
import { lineSchema, requiredTextSchema } from './base/text.ts';
import { aantalOpenSchema } from './werkvoorraad.ts';

/** `InzetLine` of the domain. */
const inzetLine = z.object({
  medewerkerId: idSchema,
  organisatieId: idSchema,
  teamId: idSchema,
  doel: doelSchema,
});

const regels = z.array(inzetLine).min(1, { error: 'Kies minstens één medewerker.' }).max(500);

/** Cells of one opdracht; those in a row with one value are one. */
export const MAX_CELLEN = 10_000;
const TE_VEEL_CELLEN = 'Dit zijn te veel cellen in één keer. Kies minder cellen.';

/** Kind and ids of a knelpunt (domain/knelpunt/context.ts). */
const knelpuntSleutel = z.string().min(1).max(300).regex(ID);

const reden = requiredTextSchema(500, 'Geef een korte reden, minstens 3 letters.', 3);

const afwezigheidFields = {
  soort: afwezigheidSoortSchema,
  percentage: z
    .number({ error: 'Vul een percentage in.' })
    .int({ error: 'Vul een heel percentage in.' })
    .min(1, { error: 'Vul een percentage in van 1 tot en met 100.' })
    .max(100, { error: 'Vul een percentage in van 1 tot en met 100.' }),
  status: afwezigheidStatusSchema,
  ...periodeFields,
};

const vacatureFields = {
  teamId: idSchema,
  functieId: idSchema,
  specialismeId: idSchema.nullable(),
  organisatieId: idSchema.nullable(),
  minutenPerWeek: minutenVanafEenSchema,
  openSinds: datumSchema,
  gewensteStart: datumSchema,
  status: vacatureStatusSchema,
};
const startAfterOpen = (v: { openSinds: string; gewensteStart: string }) => v.gewensteStart >= v.openSinds;
const startNaOpenFault = {
  error: 'De gewenste start ligt voor de datum waarop de vacature opengaat.',
  path: ['gewensteStart'],
};

export const capaciteitContract = {
  /**
   * All planning rows that touch [van, tot); the renderer calculates from them. Later detacheringen and inzet
   * of the same people come along: an edit without an end is judged by them too.
   */
  planbord: read()
    .input(z.object({ van: datumSchema, tot: eindSchema }).refine(eindAfterBegin, eindNaBeginFault))
    .output(planbordGegevensSchema),

  /**
   * Sets the hours (minutes per week) of one or more rows over [van, tot), closing and
   * opening dated rows. 0 ends the inzet. Beyond the contract is allowed (B9); where
   * there is no detachering at all in the period it is `ongeldig`.
   */
  zetInzet: write('plannen')
    .input(
      z
        .object({ regels, minutenPerWeek: minutenSchema, ...periodeFields })
        .refine(eindAfterBegin, eindNaBeginFault),
    )
    .output(writeOutput(noOutput)),

  /**
   * Writes many cells as one opdracht: hours of rows and open trajecten of teams, each over its own [van, tot). 0 hours
   * ends the inzet, as in `zetInzet`. One cell that cannot be refuses all of it, at the field of that call.
   */
  zetCellen: write('plannen')
    .input(
      z
        .object({
          uren: z
            .array(
              inzetLine
                .extend({ minutenPerWeek: minutenSchema, ...periodeFields })
                .refine(eindAfterBegin, eindNaBeginFault),
            )
            .max(MAX_CELLEN, { error: TE_VEEL_CELLEN }),
          aantallen: z.array(aantalOpenSchema).max(MAX_CELLEN, { error: TE_VEEL_CELLEN }),
        })
        .refine(({ uren, aantallen }) => uren.length + aantallen.length > 0, {
          error: 'Kies minstens één cel.',
          path: ['uren'],
        }),
    )
    .output(writeOutput(noOutput)),

  /**
   * Moves hours of one or more rows to another team over [van, tot): at most what is
   * there on each day; `minutenPerWeek: null` moves all of it. The sum stays the same.
   */
  verplaatsInzet: write('plannen')
    .input(
      z
        .object({
          regels,
          naarTeamId: idSchema,
          minutenPerWeek: minutenVanafEenSchema.nullable(),
          ...periodeFields,
        })
        .refine(eindAfterBegin, eindNaBeginFault),
    )
    .output(writeOutput(noOutput)),

  /** Adds hours (minutes per week) to what somebody already has in a team for a doel, from a date on. */
  geefInzet: write('plannen')
    .input(
      z
        .object({ regel: inzetLine, minutenPerWeek: minutenVanafEenSchema, ...periodeFields })
        .refine(eindAfterBegin, eindNaBeginFault),
    )
    .output(writeOutput(noOutput)),

  /** Two people change places over [van, tot): each goes with all hours of that row to the team of the other. */
  ruilInzet: write('plannen')
    .input(
      z
        .object({ een: inzetLine, ander: inzetLine, ...periodeFields })
        .refine(eindAfterBegin, eindNaBeginFault),
    )
    .output(writeOutput(noOutput)),

  /** Records the same absence for one or more people; `tot` exclusive, null = not yet known. */
  legAfwezigheidVast: write('afwezigheid')
    .input(
      z
        .object({
          medewerkerIds: z.array(idSchema).min(1, { error: 'Kies minstens één medewerker.' }).max(500),
          ...afwezigheidFields,
        })
        .refine(eindAfterBegin, eindNaBeginFault),
    )
    .output(writeOutput(z.object({ ids: z.array(idSchema) }))),
  wijzigAfwezigheid: write('afwezigheid')
    .input(z.object({ id: idSchema, ...afwezigheidFields }).refine(eindAfterBegin, eindNaBeginFault))
    .output(writeOutput(noOutput)),
  verwijderAfwezigheid: change('afwezigheid', { id: idSchema }),

  /** A vacature is a plannable row; it never counts as capacity (C25). */
  maakVacature: write('plannen')
    .input(z.object(vacatureFields).refine(startAfterOpen, startNaOpenFault))
    .output(writeOutput(newId)),
  wijzigVacature: write('plannen')
    .input(z.object({ id: idSchema, ...vacatureFields }).refine(startAfterOpen, startNaOpenFault))
    .output(writeOutput(noOutput)),
  verwijderVacature: change('plannen', { id: idSchema }),
  /**
   * Fills a vacature in one step: with a person who is already there (inzet on the
   * detachering at that organisation) or with a new one (medewerker, detachering and inzet).
   */
  vulVacature: write('plannen')
    .input(
      z.object({
        id: idSchema,
        van: datumSchema,
        minutenPerWeek: minutenVanafEenSchema,
        door: z.discriminatedUnion('soort', [
          /** `uitTeamId`: the hours come from that team instead of on top of what there is. */
          z.object({
            soort: z.literal('bestaand'),
            medewerkerId: idSchema,
            organisatieId: idSchema,
            uitTeamId: idSchema.nullable().default(null),
          }),
          z.object({ soort: z.literal('nieuw'), ...naamFields, organisatieId: idSchema }),
        ]),
      }),
    )
    .output(writeOutput(z.object({ medewerkerId: idSchema }))),

  /**
   * A new person in one form: medewerker, detachering, hoofdspecialisme and, when a team
   * is given, inzet. Hours in minutes per week; pattern null = spread evenly over ma–vr.
   */
  nieuweMedewerker: addition('basisgegevens', {
    ...naamFields,
    organisatieId: idSchema,
    functieId: idSchema,
    specialismeId: idSchema.nullable(),
    minutenPerWeek: minutenVanafEenSchema,
    werkpatroon: werkpatroonSchema.nullable(),
    teamId: idSchema.nullable(),
    van: datumSchema,
  }),

  /** Accepts a knelpunt with a reason; it stays in the list, marked as accepted. */
  accepteerKnelpunt: addition('plannen', { sleutel: knelpuntSleutel, titel: lineSchema(300), reden }),
  trekAcceptatieIn: change('plannen', { id: idSchema }),
};
