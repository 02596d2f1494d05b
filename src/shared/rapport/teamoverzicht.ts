import { z } from 'zod';
import { datumSchema, idSchema } from '../contract/base/base.ts';
import { skjSchema } from '../contract/base/skj.ts';
import { closedList } from '../domain/lijst/closed-list.ts';
import { header } from './header.ts';
import { oneOf, peildatum, team } from './parameters.ts';
import { createOverzicht } from './rapport.ts';

/** Minutes per week, not rounded: shown as hours with one decimal. */
const minuten = z.number();

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
  ...header,
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
  ...header,
  variant: z.literal('extern'),
  team: z.object(teamkop),
  regels: z.array(z.object({ medewerkerId: idSchema, voornaam: z.string(), functie: z.string() })),
});
export type ExternTeamoverzicht = z.infer<typeof externTeamoverzicht>;

const teamoverzichtSchema = z.discriminatedUnion('variant', [internTeamoverzicht, externTeamoverzicht]);
export type Teamoverzicht = z.infer<typeof teamoverzichtSchema>;

const variant = oneOf(
  'Variant',
  closedList({ intern: 'Intern: alle gegevens', extern: 'Extern: voor bewoners' }),
  'intern',
);

/** Who works in a team on the peildatum, for the team itself or for residents. */
export const teamoverzicht = createOverzicht({
  name: 'teamoverzicht',
  label: 'Teamoverzicht',
  recht: 'inzien',
  parameters: z.object({ team, variant, peildatum }),
  input: z.object({ teamId: team, peildatum, variant }),
  question: ({ team: teamId, ...rest }) => ({ teamId, ...rest }),
  data: teamoverzichtSchema,
  printRun: {
    unasked: true,
    prints: ({ teams, peildatum: day }) =>
      teams.map(({ id, naam }) => ({ about: naam, parameters: { team: id, peildatum: day } })),
  },
  sheet: (overzicht) =>
    overzicht.variant === 'intern'
      ? { title: `Teamoverzicht ${overzicht.team.naam}`, landscape: true, classificatie: 'Intern' }
      : { title: `Team ${overzicht.team.naam}`, landscape: false, classificatie: 'Openbaar' },
});
