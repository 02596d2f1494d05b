import { z } from 'zod';
import { klachtWrite, noOutput, read, writeOutput } from '../base/base.ts';
import { bytesSchema, nameSchema } from '../base/text.ts';
import { briefsoortSchema } from './lists.ts';

/** Largest own template: 2 MiB, so that the journal stays small. */
export const SJABLOON_MAX_BYTES = 2 * 1024 * 1024;

const sjabloonSchema = z.object({
  brief: briefsoortSchema,
  naam: z.string(),
  bytes: z.number().int(),
  /** ISO moment, and who. */
  vastgelegdOp: z.string(),
  door: z.string(),
});
export type Sjabloon = z.infer<typeof sjabloonSchema>;

/** Own Word templates of the letters; they hold no complaint data, but are for who handles complaints. */
export const klachtbrievenContract = {
  /** Letters that have an own template; the others are made from the built-in one. */
  sjablonen: read('klachtBrieven').output(z.array(sjabloonSchema)),
  /** The bytes (base64); null = no own template. */
  sjabloon: read('klachtBrieven')
    .input(z.object({ brief: briefsoortSchema }))
    .output(z.object({ naam: z.string(), inhoud: z.string() }).nullable()),
  zetSjabloon: klachtWrite('klachtSjablonen')
    .input(
      z.object({
        brief: briefsoortSchema,
        naam: nameSchema(200, 'Het bestand heeft geen naam.'),
        inhoud: bytesSchema(SJABLOON_MAX_BYTES, 'Het bestand is groter dan 2 MB.'),
      }),
    )
    .output(writeOutput(noOutput)),
  /** Back to the built-in template. */
  verwijderSjabloon: klachtWrite('klachtSjablonen')
    .input(z.object({ brief: briefsoortSchema }))
    .output(writeOutput(noOutput)),
};
