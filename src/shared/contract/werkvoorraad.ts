import { z } from 'zod';
import { isGeldigeDatum } from '../domain/tijd/datum.ts';
import {
  datumSchema,
  eindAfterBegin,
  eindNaBeginFault,
  idSchema,
  noOutput,
  periodeFields,
  read,
  write,
  writeOutput,
} from './base/base.ts';
import { zwaarteSchema } from './base/rows.ts';

const aantal = z
  .number({ error: 'Vul een aantal in.' })
  .int({ error: 'Vul een heel aantal in.' })
  .min(0, { error: 'Een aantal kan niet negatief zijn.' })
  .max(9999, { error: 'Vul een aantal in van hoogstens 9999.' });

/** The open trajecten of a team at a zwaarte over [van, tot); `null` = not measured, which is not 0 (B10). */
export const aantalOpenSchema = z
  .object({
    teamId: idSchema,
    zwaarte: zwaarteSchema,
    aantalOpen: aantal.nullable(),
    ...periodeFields,
  })
  .refine(eindAfterBegin, eindNaBeginFault);

/** A month, as '2026-12'. */
const maandSchema = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u, { error: 'Kies een maand.' })
  .refine((maand) => isGeldigeDatum(`${maand}-01`), { error: 'Kies een maand tussen 1990 en 2100.' });

const tellingLine = z.object({
  teamId: idSchema,
  /** Name and gebied on the day of the count. */
  naam: z.string(),
  gebied: z.string().nullable(),
  /** Whether a count is expected of it: it was counted before, or nothing ever was and it is a wijkteam. */
  verwacht: z.boolean(),
  /** Per zwaarte: what held the day before, of the last count; what was counted in this month. null = not counted. */
  aantallen: z.array(
    z.object({ zwaarte: zwaarteSchema, vorig: z.number().int().nullable(), nu: z.number().int().nullable() }),
  ),
});
export type TellingLine = z.infer<typeof tellingLine>;

const tellingenSchema = z.object({
  maand: z.string(),
  /** Day of the count: the first Monday of the month. */
  dag: datumSchema,
  teams: z.array(tellingLine),
});
export type Tellingen = z.infer<typeof tellingenSchema>;

export const werkvoorraadContract = {
  /**
   * Sets the number of open trajecten of a team at a zwaarte over [van, tot).
   * `null` means not measured, which is not the same as 0 (B10).
   */
  zetAantalOpen: write('plannen').input(aantalOpenSchema).output(writeOutput(noOutput)),

  /** What was counted in a month, beside the count before it, for every team that is there on its day. */
  tellingen: read()
    .input(z.object({ maand: maandSchema }))
    .output(tellingenSchema),

  /**
   * Records the count of a month: from its day until the next count of that team and zwaarte. `null` takes it back: what
   * was counted before holds again.
   */
  legTellingVast: write('plannen')
    .input(
      z.object({
        maand: maandSchema,
        regels: z
          .array(z.object({ teamId: idSchema, zwaarte: zwaarteSchema, aantalOpen: aantal.nullable() }))
          .min(1)
          .max(500),
      }),
    )
    .output(writeOutput(noOutput)),
};
