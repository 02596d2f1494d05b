import { z } from 'zod';
import { datumSchema } from '../contract/base/base.ts';
import { momentNl } from '../domain/tekst/number.ts';
import { datumNl } from '../domain/tijd/datum.ts';

/** What stands above and below every overview of a peildatum. */
export const header = {
  gemeente: z.string(),
  peildatum: datumSchema,
  /** Moment and maker for the footer: ISO date-time, name. */
  opgesteldOp: z.string(),
  opgesteldDoor: z.string(),
  demo: z.boolean(),
};

const headerSchema = z.object(header);
export type Header = z.infer<typeof headerSchema>;

/** The period and the moment of an overview, as they stand in its margins. */
export function onPeildatum({ peildatum, opgesteldOp }: Header): { period: string; madeOn: string } {
  return { period: `peildatum ${datumNl(peildatum)}`, madeOn: momentNl(opgesteldOp) };
}
