import { z } from 'zod';
import { BEZETTING_KLASSEN } from '../domain/planbord/capaciteit.ts';
import { datumSchema, geenUitvoer, idSchema, lees, schrijf, schrijfUitvoer } from './base/basis.ts';
import { skjSchema } from './base/skj.ts';
import { stafOverzichten } from './overzichten-staf.ts';

/** Minutes per week, not rounded: shown as hours with one decimal. */
const minuten = z.number();
const bezetting = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('percentage'),
    /** Vraag / cliëntgebonden, 1 = 100 %. */
    waarde: z.number(),
    klasse: z.enum(BEZETTING_KLASSEN.values),
  }),
  z.object({ soort: z.literal('nvt') }),
  z.object({ soort: z.literal('geen-gegevens') }),
]);

const kop = {
  gemeente: z.string(),
  peildatum: datumSchema,
  /** Moment and maker for the footer: ISO date-time, name. */
  opgesteldOp: z.string(),
  opgesteldDoor: z.string(),
  demo: z.boolean(),
};

const teamregel = z.object({
  /** Person on the peildatum. */
  medewerkerId: idSchema,
  /** "Berg, Robin van den". */
  naam: z.string(),
  functie: z.string(),
  organisatie: z.string(),
  specialismen: z.array(z.string()),
  /** Minutes per week in this team. */
  minutenPerWeek: minuten,
  fte: z.number(),
  /** Monday to Friday. */
  werkdagen: z.tuple([z.boolean(), z.boolean(), z.boolean(), z.boolean(), z.boolean()]),
  werktelefoon: z.string(),
  taken: z.array(z.string()),
  skj: skjSchema,
  /** "afwezig t/m" the last day (inclusive), never a reason; null tot = end unknown. */
  afwezig: z.object({ tm: datumSchema.nullable() }).nullable(),
  /** false: works here, but this is not the hoofdteam (head counts use the hoofdteam). */
  hoofdteam: z.boolean(),
});

const teamkop = {
  naam: z.string(),
  gebied: z.string().nullable(),
  locatie: z.string(),
  /** General number of the team, never somebody's own. */
  telefoon: z.string(),
  email: z.string(),
  inlooptijden: z.string(),
};

const internTeamoverzicht = z.object({
  ...kop,
  variant: z.literal('intern'),
  /** Days before the end at which an SKJ gets its first signal, on the peildatum. */
  skjSignaalDagen: z.number().int(),
  team: z.object({ ...teamkop, gebiedsmanagers: z.array(z.string()) }),
  regels: z.array(teamregel),
  /** `aantal` counts who has this team as hoofdteam; hours and fte count everybody's hours here. */
  totaal: z.object({ aantal: z.number().int(), minutenPerWeek: minuten, fte: z.number() }),
  perSpecialisme: z.array(
    z.object({ specialisme: z.string(), aantal: z.number().int(), minutenPerWeek: minuten, fte: z.number() }),
  ),
  vacatures: z.array(
    z.object({
      functie: z.string(),
      specialisme: z.string().nullable(),
      minutenPerWeek: minuten,
      gewensteStart: datumSchema,
      status: z.string(),
    }),
  ),
});
export type InternTeamoverzicht = z.infer<typeof internTeamoverzicht>;

/** For outside readers: what may not be on that paper does not even cross the process. */
const externTeamoverzicht = z.object({
  ...kop,
  variant: z.literal('extern'),
  team: z.object(teamkop),
  regels: z.array(z.object({ medewerkerId: idSchema, voornaam: z.string(), functie: z.string() })),
});
export type ExternTeamoverzicht = z.infer<typeof externTeamoverzicht>;

export const teamoverzichtSchema = z.discriminatedUnion('variant', [
  internTeamoverzicht,
  externTeamoverzicht,
]);
export type Teamoverzicht = z.infer<typeof teamoverzichtSchema>;

/** One line of figures of the gebiedsoverzicht: a team or the gebied total. */
const gebiedscijfers = z.object({
  formatieMinuten: minuten.nullable(),
  bezettingMinuten: minuten,
  bezettingFte: z.number(),
  aantalMedewerkers: z.number().int(),
  vacatureMinuten: minuten,
  /** Part of the contract hours that is available on the peildatum, 1 = 100 %; null = no hours. */
  inzetbaar: z.number().nullable(),
  brutoMinuten: minuten,
  nettoMinuten: minuten,
  casuistiekMinuten: minuten,
  clientgebondenMinuten: minuten,
  /** Open trajecten per zwaarte 1, 2, 3; null = not measured. */
  open: z.tuple([z.number().nullable(), z.number().nullable(), z.number().nullable()]),
  vraagMinuten: minuten.nullable(),
  saldoMinuten: minuten.nullable(),
  /** Positive = room, negative = shortage; fte of §3.2. */
  saldoFte: z.number().nullable(),
  bezetting,
  skjVerloopt: z.number().int(),
});
export type Gebiedscijfers = z.infer<typeof gebiedscijfers>;

export const gebiedsoverzichtSchema = z.object({
  ...kop,
  gebied: z.object({ naam: z.string(), gebiedsmanagers: z.array(z.string()) }),
  teams: z.array(
    z.object({
      teamId: idSchema,
      naam: z.string(),
      cijfers: gebiedscijfers,
      /** The conclusion in force on the peildatum, with the date it was written for. */
      conclusie: z.object({ tekst: z.string(), peildatum: datumSchema }).nullable(),
    }),
  ),
  totaal: gebiedscijfers,
  /** "Verschuif 24,0 uur van Groenoord naar Nieuwland": suggestion inside the gebied, or why there is none. */
  advies: z.string(),
  /** Bezettingsgraad of the 13 weeks up to and including the peildatum, per team, in week mode. */
  trend: z.object({
    weken: z.array(
      z.object({
        label: z.string(),
        /** May lie before the first date that people can fill in. */ maandag: z.iso.date(),
      }),
    ),
    teams: z.array(z.object({ naam: z.string(), bezetting: z.array(bezetting) })),
  }),
  /** The settings the figures were made with, as text for under the table. */
  rekenwijze: z.array(z.string()),
});
export type Gebiedsoverzicht = z.infer<typeof gebiedsoverzichtSchema>;

export const overzichtenContract = {
  ...stafOverzichten,

  /** Which gebieden and teams exist on the peildatum, in the municipality's order. */
  keuzes: lees()
    .input(z.object({ peildatum: datumSchema }))
    .output(
      z.object({
        gebieden: z.array(z.object({ id: idSchema, naam: z.string() })),
        teams: z.array(z.object({ id: idSchema, naam: z.string(), gebiedId: idSchema.nullable() })),
      }),
    ),
  teamoverzicht: lees()
    .input(z.object({ teamId: idSchema, peildatum: datumSchema, variant: z.enum(['intern', 'extern']) }))
    .output(teamoverzichtSchema),
  gebiedsoverzicht: lees()
    .input(z.object({ gebiedId: idSchema, peildatum: datumSchema }))
    .output(gebiedsoverzichtSchema),
  /** Keeps the conclusion line of a team for a peildatum; an empty text removes it. */
  bewaarConclusie: schrijf('gebiedsmanager', ['conclusies'])
    .input(
      z.object({
        teamId: idSchema,
        peildatum: datumSchema,
        tekst: z.string().trim().max(300, { error: 'Houd de conclusie korter dan 300 letters.' }),
      }),
    )
    .output(schrijfUitvoer(geenUitvoer)),
};
