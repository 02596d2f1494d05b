/** The few statistics a measurement needs; pure. */

/** The value below which the part `deel` (0–1) of the values lies: nearest rank, so always a value that was measured. */
export function percentiel(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.min(sorted.length, Math.max(1, Math.ceil(part * sorted.length)));
  const value = sorted[rank - 1];
  if (value === undefined) throw new Error('Er is niets gemeten.');
  return value;
}

/** The middle value; of an even number the mean of the two in the middle. */
export function mediaan(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const midden = sorted.length / 2;
  const [laag, hoog] = [sorted[Math.ceil(midden) - 1], sorted[Math.floor(midden)]];
  if (laag === undefined || hoog === undefined) throw new Error('Er is niets gemeten.');
  return (laag + hoog) / 2;
}

/** Smallest and largest, to show how far the runs were apart. */
export function bereik(values: readonly number[]): readonly [number, number] {
  return [percentiel(values, 0), percentiel(values, 1)];
}
