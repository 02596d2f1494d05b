import { z } from 'zod';
import type { RegistratieSignaal } from '../../domain/registratie/registratie.ts';
import type { Skj } from '../../domain/registratie/skj.ts';

/** The SKJ of a person on a peildatum and the signal before an end, as they cross the process. */

export const registratieSignaalSchema = z.object({
  trap: z.enum(['vroeg', 'midden', 'laat']),
  termijn: z.number().int(),
}) satisfies z.ZodType<RegistratieSignaal>;

const verloopdatum = z.iso.date();
const dagen = z.number().int();

export const skjSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('niet-nodig') }),
  z.object({ soort: z.literal('geldig'), verloopdatum, dagen }),
  z.object({ soort: z.literal('verloopt'), verloopdatum, dagen, signaal: registratieSignaalSchema }),
  z.object({ soort: z.literal('verlopen'), verloopdatum }),
  z.object({ soort: z.literal('ontbreekt') }),
]) satisfies z.ZodType<Skj>;
