import { z } from 'zod';
import {
  addition,
  change,
  datumSchema,
  idSchema,
  naamSchema,
  read,
  write,
  writeOutput,
} from './base/base.ts';
import { beginGevolg } from './base/begin.ts';
import { dagdeelSchema, minimumSoortSchema, teamSoortSchema } from './base/rows.ts';
import { lineSchema, textSchema } from './base/text.ts';
import { gebiedenContract, gebiedLine, naamLine } from './gebieden.ts';

const periode = { geldigVan: z.string(), geldigTot: z.string().nullable() };
const kort = (wat: string) => lineSchema(200, `Houd ${wat} korter dan 200 letters.`);

const contactFields = {
  locatie: kort('de locatie'),
  telefoon: kort('het telefoonnummer'),
  email: kort('het e-mailadres'),
  website: kort('de website'),
  inlooptijden: textSchema(500, 'Houd de inlooptijden korter dan 500 letters.'),
};

const teamLine = z.object({
  id: idSchema,
  /** Name on the peildatum. */
  naam: z.string(),
  soort: teamSoortSchema,
  volgorde: z.number().int(),
  ...periode,
  gebiedId: idSchema.nullable(),
  gebied: z.string().nullable(),
  wijk: z.string().nullable(),
  /** People with the team as hoofdteam, and planned hours, on the peildatum. */
  aantal: z.number().int(),
  minutenPerWeek: z.number().int(),
  ...contactFields,
});
export type TeamLine = z.infer<typeof teamLine>;

/** A gebied or team that is not in force on the peildatum. */
const elders = z.object({
  soort: z.enum(['gebied', 'team']),
  id: idSchema,
  /** Its last name, or its first when it has not begun. */
  naam: z.string(),
  ...periode,
});
export type EldersLine = z.infer<typeof elders>;

const teamSchema = z.object({
  /** The day the regel speaks of: the one asked for, or the nearest on which the team exists. */
  peildatum: datumSchema,
  regel: teamLine,
  /** All of them, oldest first. */
  namen: z.array(naamLine),
  aliassen: z.array(z.object({ id: idSchema, naam: z.string() })),
  gebieden: z.array(z.object({ id: idSchema, gebiedId: idSchema, naam: z.string(), ...periode })),
  wijken: z.array(z.object({ id: idSchema, wijkId: idSchema, naam: z.string(), ...periode })),
  contact: z.array(z.object({ id: idSchema, ...contactFields, ...periode })),
  formatie: z.array(
    z.object({
      id: idSchema,
      functieId: idSchema.nullable(),
      functie: z.string().nullable(),
      specialismeId: idSchema.nullable(),
      specialisme: z.string().nullable(),
      minutenPerWeek: z.number().int(),
      bron: z.string(),
      ...periode,
    }),
  ),
});
export type TeamView = z.infer<typeof teamSchema>;

const einde = z.object({
  /** false: there is inzet left; `beeindigTeam` refuses. */
  mag: z.boolean(),
  /** People with inzet on or after the date, with the first and last day of it. */
  inzet: z.array(
    z.object({
      medewerkerId: idSchema,
      medewerker: z.string(),
      minutenPerWeek: z.number().int(),
      van: z.string(),
      tot: z.string().nullable(),
    }),
  ),
  /** "2 open vacatures": also stands in the way. */
  vacatures: z.number().int(),
  /** What ends with the team, in words. */
  eindigt: z.array(z.string()),
  /** Deserves attention but does not stop it: open trajecten, a gebied that keeps fewer than three wijkteams. */
  waarschuwingen: z.array(z.string()),
});
export type TeamEinde = z.infer<typeof einde>;

const begin = z.object({ soort: z.enum(['team', 'gebied']), id: idSchema, van: datumSchema });

export const teamsContract = {
  ...gebiedenContract,
  nieuwTeam: addition('inrichten', {
    naam: naamSchema('het team'),
    soort: teamSoortSchema,
    /** Required for a wijkteam, null for a stadsbreed team. */
    gebiedId: idSchema.nullable(),
    /** A wijk without a team; absent: a new wijk with the name of the team. */
    wijkId: idSchema.nullish(),
    van: datumSchema,
  }),

  /** Gebieden and teams on the peildatum, in the municipality's order. */
  lijst: read()
    .input(z.object({ peildatum: datumSchema }))
    .output(
      z.object({
        gebieden: z.array(gebiedLine),
        teams: z.array(teamLine),
        /** Those that had ended, or begin later. */
        elders: z.array(elders),
      }),
    ),
  team: read()
    .input(z.object({ id: idSchema, peildatum: datumSchema }))
    .output(teamSchema),

  /** Another name from a date on; the wijk of the team that bore the same name gets it too. */
  hernoemTeam: change('inrichten', { id: idSchema, naam: naamSchema('het team'), van: datumSchema }),
  nieuweTeamAlias: addition('inrichten', { teamId: idSchema, naam: naamSchema('de schrijfwijze') }),
  verwijderTeamAlias: change('inrichten', { id: idSchema }),
  /** Contact details from a date on. */
  zetContact: change('basisgegevens', { teamId: idSchema, van: datumSchema, ...contactFields }),
  /** Team and wijk belong to another gebied from a date on; overviews of before stay as they were. */
  zetGebied: change('inrichten', { teamId: idSchema, gebiedId: idSchema, van: datumSchema }),
  /**
   * Allowed hours of a team from a date on, until what was decided for later: for a functie, a
   * specialisme, both, or (both null) the team as a whole; `minutenPerWeek: null` = nothing is decided.
   */
  zetFormatie: change('plannen', {
    teamId: idSchema,
    functieId: idSchema.nullable(),
    specialismeId: idSchema.nullable(),
    minutenPerWeek: z
      .number({ error: 'Vul een aantal uren in.' })
      .int({ error: 'Vul hele minuten in.' })
      .min(0, { error: 'Uren kunnen niet negatief zijn.' })
      .max(600_000, { error: 'Vul hoogstens 10.000 uur per week in.' })
      .nullable(),
    bron: kort('de bron'),
    van: datumSchema,
  }),

  /**
   * How many people a team must have on a weekday (0 = Monday) and dagdeel for inloop or wijkspreekuur, from a
   * date on, until what was decided for later; `aantal: null` = there is no minimum.
   */
  zetMinimum: change('plannen', {
    teamId: idSchema,
    weekdag: z.number().int().min(0).max(6),
    dagdeel: dagdeelSchema,
    soort: minimumSoortSchema,
    aantal: z
      .number({ error: 'Vul een aantal mensen in.' })
      .int({ error: 'Vul een heel getal in.' })
      .min(1, { error: 'Vul 1 of meer in, of laat het leeg.' })
      .max(99, { error: 'Vul hoogstens 99 in.' })
      .nullable(),
    van: datumSchema,
  }),

  /** What another begin date of a team or gebied would do; `ongeldig` at `van`, with the way out, where it cannot be. */
  beginVoorbeeld: read('inrichten').input(begin).output(beginGevolg),
  /** The begin was noted wrong: what began with it (name, gebied, wijk, formatie) goes along, also a gebied that would be too young. */
  verbeterBegin: write('inrichten')
    .input(begin)
    .output(writeOutput(z.object({ gevolg: beginGevolg }))),
  /** What ending a team on `per` (the first day without) would meet. */
  eindeVoorbeeld: read()
    .input(z.object({ id: idSchema, per: datumSchema }))
    .output(einde),
  /** Ends a team; refused, saying who and how much, while inzet or an open vacature is left. */
  beeindigTeam: change('inrichten', { id: idSchema, per: datumSchema }),
};
