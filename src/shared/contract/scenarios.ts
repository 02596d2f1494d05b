import { z } from 'zod';
import { DOELEN } from '../domain/planning/lists.ts';
import { type Mutatie, SCENARIO_STATUSSEN } from '../domain/scenario/mutatie.ts';
import {
  change,
  datumSchema,
  eindAfterBegin,
  eindNaBeginFault,
  idSchema,
  minutenSchema,
  minutenVanafEenSchema,
  newId,
  noOutput,
  periodeFields,
  read,
  write,
  writeOutput,
} from './base/base.ts';
import { zwaarteSchema } from './base/rows.ts';
import { nameSchema, textSchema } from './base/text.ts';

const inzetLine = z.object({
  medewerkerId: idSchema,
  organisatieId: idSchema,
  teamId: idSchema,
  doel: z.enum(DOELEN.values),
});
const inzetFields = { regels: z.array(inzetLine).min(1).max(500).readonly(), ...periodeFields };

const inzetVraag = z
  .discriminatedUnion('soort', [
    z.object({ soort: z.literal('zet'), minutenPerWeek: minutenSchema, ...inzetFields }),
    z.object({ soort: z.literal('erbij'), minutenPerWeek: minutenVanafEenSchema, ...inzetFields }),
    z.object({
      soort: z.literal('verplaats'),
      naarTeamId: idSchema,
      minutenPerWeek: minutenVanafEenSchema.nullable(),
      ...inzetFields,
    }),
    z.object({ soort: z.literal('ruil'), ...inzetFields }),
  ])
  .refine(eindAfterBegin, eindNaBeginFault);

/** More or less by so many percent; −100 = nothing is left. */
const procent = z
  .number({ error: 'Vul een percentage in.' })
  .min(-100, { error: 'Minder dan −100 % kan niet.' })
  .max(500, { error: 'Vul een percentage in tot en met 500.' });

export const mutatieSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('inzet'), vraag: inzetVraag }),
  z.object({ soort: z.literal('vacature'), vacatureId: idSchema, van: datumSchema }),
  z
    .object({ soort: z.literal('vraag'), teamId: idSchema.nullable(), procent, ...periodeFields })
    .refine(eindAfterBegin, eindNaBeginFault),
  z
    .object({
      soort: z.literal('zwaarte-uren'),
      zwaarte: zwaarteSchema,
      minuten: minutenSchema,
      ...periodeFields,
    })
    .refine(eindAfterBegin, eindNaBeginFault),
  z
    .object({ soort: z.literal('doorlooptijd'), procent, ...periodeFields })
    .refine(eindAfterBegin, eindNaBeginFault),
  z
    .object({
      soort: z.literal('taak'),
      teamId: idSchema,
      naam: nameSchema(80, 'Vul in welke taak het is.'),
      minutenPerWeek: z
        .number({ error: 'Vul een aantal uren in.' })
        .int()
        .min(1, { error: 'Vul meer dan 0 uur in.' })
        .max(60_000, { error: 'Meer dan 1.000 uur per week kan niet.' }),
      ...periodeFields,
    })
    .refine(eindAfterBegin, eindNaBeginFault),
]) satisfies z.ZodType<Mutatie>;

const mutaties = z
  .array(mutatieSchema)
  .max(500, { error: 'Dit zijn te veel wijzigingen voor één scenario.' });

const scenarioFields = {
  naam: nameSchema(80, 'Geef het scenario een naam.'),
  toelichting: textSchema(2000),
};

const scenarioSchema = z.object({
  id: z.string(),
  naam: z.string(),
  toelichting: z.string(),
  /** First day it is about. */
  basisPeildatum: z.string(),
  status: z.enum(SCENARIO_STATUSSEN.values),
  /** Name of who made it; null = it has no name any more. */
  auteur: z.string().nullable(),
  /** Whether it is this user's: only they change it. */
  eigen: z.boolean(),
  aantal: z.number().int(),
});
export type Scenario = z.infer<typeof scenarioSchema>;

export const scenariosContract = {
  /** One's own, and those of others that are shared or taken over; the newest first. */
  lijst: read().output(z.array(scenarioSchema)),
  /** One of those, with its mutaties in order; `niet-gevonden` for a draft of somebody else. */
  lees: read()
    .input(z.object({ id: idSchema }))
    .output(
      scenarioSchema.extend({ mutaties: z.array(z.object({ id: z.string(), mutatie: mutatieSchema })) }),
    ),
  maak: write('plannen')
    .input(z.object({ ...scenarioFields, basisPeildatum: datumSchema, mutaties }))
    .output(writeOutput(newId)),
  wijzig: change('plannen', {
    id: idSchema,
    ...scenarioFields,
    status: z.enum(['concept', 'gedeeld']),
  }),
  /** At the end of the list; judged on the planning as it is when somebody looks, not now. */
  voegToe: change('plannen', { id: idSchema, mutaties: mutaties.min(1) }),
  verwijderMutatie: change('plannen', { id: idSchema }),
  verwijder: change('plannen', { id: idSchema }),
  /**
   * Makes these mutaties part of the plan, as one opdracht: hours only, each judged again as the ones before it leave the
   * planning. All or nothing. When no hours are left the scenario is 'toegepast'.
   */
  neemOver: write('plannen')
    .input(
      z.object({
        id: idSchema,
        mutatieIds: z.array(idSchema).min(1, { error: 'Kies minstens één regel.' }).max(500),
      }),
    )
    .output(writeOutput(noOutput)),
};
