import { z } from 'zod';
import { BEZETTING_KLASSEN } from '../domain/planbord/capaciteit.ts';
import { dagenBetween, isGeldigeDatum } from '../domain/tijd/datum.ts';
import { maandagOf } from '../domain/tijd/week.ts';
import type { GeenVoorstel, Voorstel } from '../domain/voorstel/voorstel.ts';
import type { VoorstelVraag } from '../domain/voorstel/vraag.ts';
import {
  datumSchema,
  ID,
  idSchema,
  minutenVanafEenSchema,
  noOutput,
  read,
  write,
  writeOutput,
} from './base/base.ts';

/** Most weeks that one voorstel is about: half a year. */
export const MAX_WEKEN = 26;

// A refinement is asked too of what the one before it refused.
const isMaandag = (datum: string) => isGeldigeDatum(datum) && maandagOf(datum) === datum;
const maandagSchema = datumSchema.refine(isMaandag, { error: 'Kies een maandag.' });

/** [van, tot) in whole weeks. */
const spanFields = { van: maandagSchema, tot: maandagSchema };
const isSpan = ({ van, tot }: { van: string; tot: string }) => {
  if (!isMaandag(van) || !isMaandag(tot)) return false;
  const dagen = dagenBetween(van, tot);
  return dagen > 0 && dagen <= MAX_WEKEN * 7;
};
const spanFault = { error: `Kies 1 tot ${String(MAX_WEKEN)} weken.`, path: ['tot'] };

const stapSchema = z.object({
  medewerkerId: idSchema,
  organisatieId: idSchema,
  vanTeamId: idSchema.nullable(),
  naarTeamId: idSchema,
  minutenPerWeek: minutenVanafEenSchema,
});

const doelSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('gelijk'), gebiedId: idSchema.nullable() }),
  z.object({ soort: z.literal('tekort'), teamId: idSchema }),
  z.object({ soort: z.literal('uitval'), medewerkerId: idSchema }),
]);

/** Keys of steps are made of three or four ids. */
const stapKeySchema = z.string().max(500).regex(ID);

export const voorstelVraagSchema = z
  .object({
    doel: doelSchema,
    ...spanFields,
    vast: z.array(idSchema).max(500).readonly(),
    houd: z.array(stapSchema).max(100).readonly(),
    anders: z.array(z.array(stapKeySchema).max(500).readonly()).max(20).readonly(),
  })
  .refine(isSpan, spanFault) satisfies z.ZodType<VoorstelVraag>;

const list = <T extends z.ZodType>(row: T) => z.array(row).readonly();

const bezettingSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('percentage'), waarde: z.number(), klasse: z.enum(BEZETTING_KLASSEN.values) }),
  z.object({ soort: z.literal('nvt') }),
  z.object({ soort: z.literal('geen-gegevens') }),
]);
const effectSchema = z.object({ teamId: z.string(), voor: bezettingSchema, na: bezettingSchema });

/** `Voorstel`, or why there is none. */
export const voorstelSchema = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('voorstel'),
    regels: list(z.object({ stap: stapSchema, van: effectSchema.nullable(), naar: effectSchema })),
    teams: list(effectSchema),
    afstand: z.object({ voor: z.number(), na: z.number() }),
    bewijs: z.discriminatedUnion('soort', [
      z.object({ soort: z.literal('best') }),
      z.object({ soort: z.literal('tot-nu-toe'), hoogstensBeter: z.number() }),
    ]),
    overwogen: list(z.object({ key: z.string(), stap: stapSchema, punten: z.number() })),
    nodig: list(
      z.object({
        teamId: z.string(),
        minutenPerWeek: z.number().int(),
        specialismeId: z.string().nullable(),
      }),
    ),
    zonderVraag: list(z.string()),
    zonderSkj: list(z.string()),
  }),
  z.object({
    soort: z.literal('geen-voorstel'),
    reden: z.enum(['geen-doel', 'past-niet', 'geen-ander', 'gestopt', 'klopt-niet']),
  }),
]) satisfies z.ZodType<Voorstel | GeenVoorstel>;

export const voorstellenContract = {
  /**
   * A voorstel for whole weeks [van, tot), both Mondays; it writes nothing. Minutes per week; the figures are averages
   * over the weeks. The same question on the same data gives the same answer, unless it takes too long (then the best so
   * far). A new question of the same session stops the one before it.
   */
  maak: read('plannen').input(voorstelVraagSchema).output(voorstelSchema),
  /** What is being made in this session ends, with the best so far. */
  stop: read('plannen').output(noOutput),
  /**
   * Writes steps of a voorstel as one opdracht, over [van, tot): each judged again by the rules of inzet (`ongeldig` at
   * its field). All or nothing.
   */
  neemOver: write('plannen')
    .input(
      z
        .object({
          stappen: z.array(stapSchema).min(1, { error: 'Kies minstens één regel.' }).max(500),
          ...spanFields,
        })
        .refine(isSpan, spanFault),
    )
    .output(writeOutput(noOutput)),
};
