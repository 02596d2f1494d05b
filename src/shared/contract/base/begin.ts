import { z } from 'zod';

/** What another begin date of a gebied, team or organisatie does, in words. */
export const beginGevolg = z.object({ label: z.string(), regels: z.array(z.string()) });
export type BeginGevolg = z.infer<typeof beginGevolg>;
