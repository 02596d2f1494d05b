import { z } from 'zod';
import { header } from './header.ts';

/**
 * A document of words: headings with facts and tables under them. What is drawn on paper, read on screen and
 * saved as JSON is this one value, so the three cannot say different things.
 */

export const sectieSchema = z.object({
  kop: z.string(),
  /** What the part says, before its table; '' = nothing. */
  uitleg: z.string(),
  /** One fact per line: what it is called, what it is. */
  feiten: z.array(z.object({ naam: z.string(), waarde: z.string() })),
  /** Columns of the table; none = there is no table. */
  kolommen: z.array(z.string()),
  rijen: z.array(z.array(z.string())),
  /** Said in place of a table without rows. */
  leeg: z.string(),
});
export type Sectie = z.infer<typeof sectieSchema>;

export const documentSchema = z.object({ ...header, secties: z.array(sectieSchema) });
export type Document = z.infer<typeof documentSchema>;

/** A part with facts only. */
export function factSectie(
  kop: string,
  feiten: readonly (readonly [naam: string, waarde: string])[],
  uitleg = '',
): Sectie {
  return {
    ...{ kop, uitleg, kolommen: [], rijen: [], leeg: '' },
    feiten: feiten.map(([naam, waarde]) => ({ naam, waarde })),
  };
}

type Table = {
  readonly kolommen: readonly string[];
  readonly rijen: readonly (readonly string[])[];
  readonly leeg: string;
  readonly uitleg?: string;
};

/** A part with a table. */
export function tableSectie(kop: string, { kolommen, rijen, leeg, uitleg = '' }: Table): Sectie {
  return {
    ...{ kop, uitleg, feiten: [], leeg },
    kolommen: [...kolommen],
    rijen: rijen.map((row) => [...row]),
  };
}
