import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { type Figure, verhouding } from './figure.ts';

/**
 * The runs before this one, so that a slow drift shows: what a figure was against its basis, or by itself where it has
 * none. Kept beside the report, because the report is written anew each time.
 */

const run = z.object({
  /** ISO date. */
  datum: z.string(),
  /** Load of the machine before it began. */
  drukte: z.number(),
  /** By what was measured. */
  figures: z.record(z.string(), z.object({ value: z.number(), unit: z.string() })),
});
export type Run = z.infer<typeof run>;

/** This run and so many before it. */
const KEPT = 6;

export function runOf(datum: string, drukte: number, figures: readonly Figure[]): Run {
  return {
    datum,
    drukte,
    figures: Object.fromEntries(
      figures.map((figure) => {
        const ratio = verhouding(figure);
        const value =
          ratio === null ? { value: figure.waarde, unit: figure.eenheid } : { value: ratio, unit: '×' };
        return [figure.wat, value];
      }),
    ),
  };
}

/** The runs that are kept, newest first, with this one. */
export function withRun(kept: readonly Run[], now: Run): readonly Run[] {
  return [now, ...kept].slice(0, KEPT);
}

export function readHistory(file: string): readonly Run[] {
  return existsSync(file) ? z.array(run).parse(JSON.parse(readFileSync(file, 'utf8'))) : [];
}

export function writeHistory(file: string, runs: readonly Run[]): void {
  writeFileSync(file, `${JSON.stringify(runs, null, 2)}\n`);
}
