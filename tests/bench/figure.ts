/** One line of the report, and whether it is within its budget; pure. */

export type Eenheid = 'ms' | 'MiB' | 'µs';

export type Figure = {
  readonly wat: string;
  readonly waarde: number;
  readonly eenheid: Eenheid;
  /** How it was measured: number of runs, spread. */
  readonly hoe: string;
  /** What it is divided by, measured in the same run. */
  readonly basis?: { readonly wat: string; readonly waarde: number };
  /** At most: of the ratio to the basis, or of the value itself. */
  readonly budget?: { readonly soort: 'verhouding' | 'waarde'; readonly hoogstens: number };
};

/** A part of the bench: its figures, or why it could not be measured. */
export type Onderdeel =
  | { readonly soort: 'gemeten'; readonly naam: string; readonly figuren: readonly Figure[] }
  | { readonly soort: 'niet-gemeten'; readonly naam: string };

export type Oordeel = 'within' | 'OVER' | 'none';

export function verhouding({ waarde, basis }: Figure): number | null {
  return basis === undefined || basis.waarde === 0 ? null : waarde / basis.waarde;
}

/** Compares what was measured, not what is printed: 1.504 is over 1.5. */
export function oordeel(figure: Figure): Oordeel {
  const { budget } = figure;
  if (budget === undefined) return 'none';
  const gemeten = budget.soort === 'waarde' ? figure.waarde : verhouding(figure);
  // A ratio without a basis was not measured, and that is never within a budget.
  if (gemeten === null || !Number.isFinite(gemeten)) return 'OVER';
  return gemeten <= budget.hoogstens ? 'within' : 'OVER';
}
