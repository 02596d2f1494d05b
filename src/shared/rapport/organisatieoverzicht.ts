import { z } from 'zod';
import { afspraakLine } from '../contract/base/afspraken.ts';
import { idSchema, indelingSchema } from '../contract/base/base.ts';
import { caoSchema, organisatieSoortSchema } from '../contract/base/rows.ts';
import { header } from './header.ts';
import { indeling, organisatie, peildatum } from './parameters.ts';
import { createOverzicht } from './rapport.ts';

const organisatieoverzichtSchema = z.object({
  ...header,
  indeling: indelingSchema,
  organisatie: z.object({
    id: idSchema,
    naam: z.string(),
    soort: organisatieSoortSchema,
    cao: caoSchema,
    contactpersoon: z.string(),
    /** 'huidig': predecessors whose people are here. */
    omvat: z.array(z.string()),
  }),
  /** This organisation's people only, on surname. */
  regels: z.array(
    z.object({
      medewerkerId: idSchema,
      naam: z.string(),
      functie: z.string(),
      teams: z.string(),
      /** Contract hours of the detachering, minutes per week. */
      minutenPerWeek: z.number(),
      fte: z.number(),
      /** First day without a detachering; null = open. Printed as "t/m" the day before. */
      detacheringTot: z.string().nullable(),
      /** Ends within 3 months without a next one. */
      aflopend: z.boolean(),
    }),
  ),
  /** `aantal` counts people; minutes per week and fte are those of the detacheringen. */
  totaal: z.object({ aantal: z.number().int(), minutenPerWeek: z.number(), fte: z.number() }),
  aflopend: z.number().int(),
  afspraken: z.array(afspraakLine),
  definities: z.array(z.string()),
});
export type OrganisatieOverzicht = z.infer<typeof organisatieoverzichtSchema>;

/** One organisation's people only, with until when and what was agreed: this paper goes to that organisation. */
export const organisatieoverzicht = createOverzicht({
  name: 'organisatieoverzicht',
  label: 'Overzicht per organisatie',
  recht: 'inzien',
  parameters: z.object({ organisatie, indeling, peildatum }),
  input: z.object({ organisatieId: organisatie, peildatum, indeling }),
  question: ({ organisatie: organisatieId, ...rest }) => ({ organisatieId, ...rest }),
  data: organisatieoverzichtSchema,
  printRun: {
    unasked: true,
    prints: ({ organisaties, peildatum: day }) =>
      organisaties.map(({ id, naam }) => ({ about: naam, parameters: { organisatie: id, peildatum: day } })),
  },
  sheet: ({ organisatie: { naam } }) => ({
    title: `Overzicht ${naam}`,
    landscape: false,
    classificatie: 'Intern',
  }),
});
