import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Figure, Onderdeel } from './figure.ts';

/**
 * Figures between the parts of the bench: a part that fails takes its process along, so what was
 * measured before it stands in a file.
 */

const figuresSchema: z.ZodType<readonly Figure[]> = z.array(
  z.object({
    wat: z.string(),
    waarde: z.number(),
    eenheid: z.enum(['ms', 'MiB', 'µs']),
    hoe: z.string(),
    basis: z.object({ wat: z.string(), waarde: z.number() }).exactOptional(),
    budget: z.object({ soort: z.enum(['verhouding', 'waarde']), hoogstens: z.number() }).exactOptional(),
  }),
);

const file = (map: string, naam: string) => join(map, `${naam}.json`);

export function save(map: string, naam: string, figures: readonly Figure[]): void {
  mkdirSync(map, { recursive: true });
  writeFileSync(file(map, naam), JSON.stringify(figures));
}

/** What was measured of these parts in this run. */
export function read(map: string, namen: readonly string[]): Onderdeel[] {
  return namen.map((naam) =>
    existsSync(file(map, naam))
      ? {
          soort: 'gemeten',
          naam,
          figuren: figuresSchema.parse(JSON.parse(readFileSync(file(map, naam), 'utf8'))),
        }
      : { soort: 'niet-gemeten', naam },
  );
}

/** The load before the first part; a part that failed must not replace it. */
export function bewaarDrukte(map: string, drukte: number): void {
  mkdirSync(map, { recursive: true });
  if (!existsSync(join(map, 'drukte'))) writeFileSync(join(map, 'drukte'), String(drukte));
}

export function readLoad(map: string): number {
  return Number(readFileSync(join(map, 'drukte'), 'utf8'));
}
