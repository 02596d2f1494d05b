/** The few statistics a measurement needs; pure. */

/** The value below which the part `deel` (0–1) of the values lies: nearest rank, so always a value that was measured. */
export function percentiel(waarden: readonly number[], deel: number): number {
  const gesorteerd = [...waarden].sort((a, b) => a - b);
  const rang = Math.min(gesorteerd.length, Math.max(1, Math.ceil(deel * gesorteerd.length)));
  const waarde = gesorteerd[rang - 1];
  if (waarde === undefined) throw new Error('Er is niets gemeten.');
  return waarde;
}

/** The middle value; of an even number the mean of the two in the middle. */
export function mediaan(waarden: readonly number[]): number {
  const gesorteerd = [...waarden].sort((a, b) => a - b);
  const midden = gesorteerd.length / 2;
  const [laag, hoog] = [gesorteerd[Math.ceil(midden) - 1], gesorteerd[Math.floor(midden)]];
  if (laag === undefined || hoog === undefined) throw new Error('Er is niets gemeten.');
  return (laag + hoog) / 2;
}

/** Smallest and largest, to show how far the runs were apart. */
export function bereik(waarden: readonly number[]): readonly [number, number] {
  return [percentiel(waarden, 0), percentiel(waarden, 1)];
}
