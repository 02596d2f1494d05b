import { z } from 'zod';
import { idSchema, indelingSchema, read } from '../contract/base/base.ts';
import { MATRIX_MATEN } from '../domain/planning/maten.ts';
import { header } from './header.ts';
import { indeling, oneOf, peildatum } from './parameters.ts';
import { createOverzicht } from './rapport.ts';

/** `aantal` counts people by hoofdteam; minutes per week and fte are those of the inzet. */
const value = z.object({ aantal: z.number().int(), minutenPerWeek: z.number(), fte: z.number() });
export type MatrixValue = z.infer<typeof value>;

const matrixSchema = z.object({
  ...header,
  indeling: indelingSchema,
  /** Columns, in the municipality's order. */
  teams: z.array(z.object({ teamId: idSchema, naam: z.string(), gebied: z.string().nullable() })),
  rijen: z.array(
    z.object({
      organisatieId: idSchema,
      naam: z.string(),
      /** One per team, in the order of `teams`. */
      cellen: z.array(value),
      totaal: value,
    }),
  ),
  /** Below each column, and all of them together (the source's 95). */
  kolommen: z.array(value),
  totaal: value,
  /**
   * The check row: people without a hoofdteam per function (with contract hours), then
   * contract hours of the people above that are in no team (functieId null, aantal 0).
   */
  buiten: z.array(z.object({ functieId: idSchema.nullable(), naam: z.string(), ...value.shape })),
  buitenTotaal: value,
  /** Everybody with a detachering: 111 people, 85,00 fte. Equals totaal + buitenTotal. */
  eindtotaal: value,
  definities: z.array(z.string()),
});
export type Matrix = z.infer<typeof matrixSchema>;

/** Which figure of the matrix: a cell, a margin (null = all), or a line of the check row. */
const matrixPlace = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('cel'),
    organisatieId: idSchema.nullable(),
    teamId: idSchema.nullable(),
  }),
  z.object({ soort: z.literal('buiten'), functieId: idSchema.nullable() }),
]);
export type MatrixPlace = z.infer<typeof matrixPlace>;

const matrixMens = z.object({
  medewerkerId: idSchema,
  naam: z.string(),
  functie: z.string(),
  /** Organisation then (also in 'huidig': where somebody really worked). */
  organisatie: z.string(),
  teams: z.string(),
  minutenPerWeek: z.number(),
  fte: z.number(),
  /** Whether this person is in the head count of the cell; false: hours only. */
  telt: z.boolean(),
});
export type MatrixMens = z.infer<typeof matrixMens>;

const parameters = z.object({
  maat: oneOf('In de vakken', MATRIX_MATEN, 'aantal'),
  indeling,
  peildatum,
});

/** Organisations by teams on the peildatum: people, hours and fte, with what stands outside the teams. */
export const matrix = createOverzicht({
  name: 'matrix',
  label: 'Organisaties en teams (matrix)',
  recht: 'inzien',
  parameters,
  input: parameters.omit({ maat: true }),
  question: ({ maat: _shown, ...rest }) => rest,
  data: matrixSchema,
  printRun: {
    unasked: true,
    prints: ({ peildatum: day }) => [{ about: 'alle organisaties', parameters: { peildatum: day } }],
  },
  sheet: () => ({
    title: 'Medewerkers per organisatie en team',
    landscape: true,
    classificatie: 'Intern',
  }),
});

/** The people behind a figure of the matrix, on surname. */
export const matrixMensen = read()
  .input(z.object({ peildatum, indeling, plek: matrixPlace }))
  .output(z.array(matrixMens));
