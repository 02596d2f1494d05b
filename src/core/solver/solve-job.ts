import { z } from 'zod';
import { datumSchema } from '../../shared/contract/base/base.ts';
import { planbordGegevensSchema } from '../../shared/contract/base/rows.ts';
import { voorstelVraagSchema } from '../../shared/contract/voorstellen.ts';

/** What a thread gets that makes a voorstel. */
export const solveJobSchema = z.object({
  gegevens: planbordGegevensSchema,
  vraag: voorstelVraagSchema,
  vandaag: datumSchema,
  seconds: z.number(),
  wasm: z.string(),
  /** One number that both see: 1 = stop with the best so far. */
  stop: z.instanceof(SharedArrayBuffer),
});
export type SolveJob = z.infer<typeof solveJobSchema>;
