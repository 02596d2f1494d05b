import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Figuur, Onderdeel } from './figuur.ts';

/**
 * Figures between the parts of the bench: a part that fails takes its process along, so what was
 * measured before it stands in a file.
 */

const figurenSchema: z.ZodType<readonly Figuur[]> = z.array(
  z.object({
    wat: z.string(),
    waarde: z.number(),
    eenheid: z.enum(['ms', 'MiB', 'µs']),
    hoe: z.string(),
    basis: z.object({ wat: z.string(), waarde: z.number() }).exactOptional(),
    budget: z.object({ soort: z.enum(['verhouding', 'waarde']), hoogstens: z.number() }).exactOptional(),
  }),
);

const bestand = (map: string, naam: string) => join(map, `${naam}.json`);

export function bewaar(map: string, naam: string, figuren: readonly Figuur[]): void {
  mkdirSync(map, { recursive: true });
  writeFileSync(bestand(map, naam), JSON.stringify(figuren));
}

/** What was measured of these parts in this run. */
export function lees(map: string, namen: readonly string[]): Onderdeel[] {
  return namen.map((naam) =>
    existsSync(bestand(map, naam))
      ? {
          soort: 'gemeten',
          naam,
          figuren: figurenSchema.parse(JSON.parse(readFileSync(bestand(map, naam), 'utf8'))),
        }
      : { soort: 'niet-gemeten', naam },
  );
}

/** The load before the first part; a part that failed must not replace it. */
export function bewaarDrukte(map: string, drukte: number): void {
  mkdirSync(map, { recursive: true });
  if (!existsSync(join(map, 'drukte'))) writeFileSync(join(map, 'drukte'), String(drukte));
}

export function leesDrukte(map: string): number {
  return Number(readFileSync(join(map, 'drukte'), 'utf8'));
}
