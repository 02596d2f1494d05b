import { z } from 'zod';
import { datumSchema, idSchema } from '../contract/base/base.ts';
import { bezetting, gebiedscijfers } from './gebiedscijfers.ts';
import { header } from './header.ts';
import { gebied, peildatum } from './parameters.ts';
import { createOverzicht } from './rapport.ts';

const gebiedsoverzichtSchema = z.object({
  ...header,
  gebied: z.object({ naam: z.string(), gebiedsmanagers: z.array(z.string()) }),
  teams: z.array(
    z.object({
      teamId: idSchema,
      naam: z.string(),
      cijfers: gebiedscijfers,
      /** The conclusion in force on the peildatum, with the date it was written for. */
      conclusie: z.object({ tekst: z.string(), peildatum: datumSchema }).nullable(),
      /** Who wrote that text and on which day; null = no conclusion, or it came with the administratie. */
      geschreven: z.object({ op: z.iso.date(), door: z.string() }).nullable(),
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

/** More teams than this do not fit upright beside the names of the figures. */
const TEAMS_UPRIGHT = 5;

/** Vraag and capaciteit of a gebied and its teams on the peildatum, with advice and trend. */
export const gebiedsoverzicht = createOverzicht({
  name: 'gebiedsoverzicht',
  label: 'Gebiedsoverzicht',
  recht: 'inzien',
  parameters: z.object({ gebied, peildatum }),
  input: z.object({ gebiedId: gebied, peildatum }),
  question: ({ gebied: gebiedId, ...rest }) => ({ gebiedId, ...rest }),
  data: gebiedsoverzichtSchema,
  printRun: {
    unasked: true,
    prints: ({ gebieden, peildatum: day }) =>
      gebieden.map(({ id, naam }) => ({ about: naam, parameters: { gebied: id, peildatum: day } })),
  },
  sheet: ({ gebied: { naam }, teams }) => ({
    title: `Gebiedsoverzicht ${naam}`,
    landscape: teams.length > TEAMS_UPRIGHT,
    classificatie: 'Intern',
  }),
});
