import { z } from 'zod';
import { idSchema } from '../contract/base/base.ts';
import { FORMATIE_MATEN, FORMATIE_PER } from '../domain/planning/maten.ts';
import { header } from './header.ts';
import { oneOf, peildatum } from './parameters.ts';
import { createOverzicht } from './rapport.ts';

/** One line of the formatie; all minutes per week. */
const formatieLine = z.object({
  /** Function or specialism; null = not divided (formatie), or without one (bezet). */
  id: idSchema.nullable(),
  naam: z.string(),
  /** null: nothing was decided, which is not 0. */
  begroot: z.number().nullable(),
  bezet: z.number(),
  vacature: z.number(),
  /** Bezet − begroot: negative = too few. */
  verschil: z.number().nullable(),
  begrootFte: z.number().nullable(),
  bezetFte: z.number(),
  vacatureFte: z.number(),
  verschilFte: z.number().nullable(),
  /** Vacature / begroot, 1 = 100 % (C25); null also where hours without a begroting are in it. */
  vacaturegraad: z.number().nullable(),
  /** Whether `teams.zetFormatie` can set the begroot of this line. */
  wijzigbaar: z.boolean(),
});
export type FormatieLine = z.infer<typeof formatieLine>;

/** Teams for which nothing was decided: their hours are in bezet, not in verschil. */
const zonderBegroting = z.array(z.string());

const formatieSchema = z.object({
  ...header,
  per: z.enum(FORMATIE_PER.values),
  /** Minutes of 1 fte on the peildatum. */
  voltijdMinuten: z.number(),
  /** Every function or specialism there is, in the order of the list. */
  lijst: z.array(z.object({ id: idSchema, naam: z.string() })),
  teams: z.array(
    z.object({
      teamId: idSchema,
      naam: z.string(),
      gebiedId: idSchema.nullable(),
      /** What was decided for the team as a whole; null: only its parts, or nothing. */
      geheel: z.number().nullable(),
      regels: z.array(formatieLine),
      totaal: formatieLine,
    }),
  ),
  gebieden: z.array(
    z.object({
      gebiedId: idSchema,
      naam: z.string(),
      zonder: zonderBegroting,
      regels: z.array(formatieLine),
      totaal: formatieLine,
    }),
  ),
  /** All teams, the stadsbrede ones included. */
  stad: z.object({ zonder: zonderBegroting, regels: z.array(formatieLine), totaal: formatieLine }),
  definities: z.array(z.string()),
});
export type FormatieOverzicht = z.infer<typeof formatieSchema>;

const parameters = z.object({
  per: oneOf('Per', FORMATIE_PER, 'specialisme'),
  maat: oneOf('In', FORMATIE_MATEN, 'fte'),
  peildatum,
});

/** Begroot against bezet of the city, each gebied and each team on the peildatum. */
export const formatie = createOverzicht({
  name: 'formatie',
  label: 'Formatie en bezetting',
  recht: 'inzien',
  parameters,
  input: parameters.omit({ maat: true }),
  question: ({ maat: _shown, ...rest }) => rest,
  data: formatieSchema,
  printRun: {
    unasked: true,
    prints: ({ peildatum: day }) => [{ about: 'alle teams', parameters: { peildatum: day } }],
  },
  sheet: () => ({ title: 'Formatie en bezetting', landscape: false, classificatie: 'Intern' }),
});
