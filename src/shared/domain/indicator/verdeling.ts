/** How often each whole number occurs: of a million rows no more is kept than there are different numbers. */
export type Verdeling = ReadonlyMap<number, number>;

export const LEEG: Verdeling = new Map();

export function aantalIn(verdeling: Verdeling): number {
  let aantal = 0;
  for (const keer of verdeling.values()) aantal += keer;
  return aantal;
}

/** The mean; null = nothing was counted. */
export function gemiddelde(verdeling: Verdeling): number | null {
  let [aantal, som] = [0, 0];
  for (const [waarde, keer] of verdeling) {
    aantal += keer;
    som += waarde * keer;
  }
  return aantal === 0 ? null : som / aantal;
}

/** The middle one, or the mean of the middle two; null = nothing was counted. */
export function mediaan(verdeling: Verdeling): number | null {
  const aantal = aantalIn(verdeling);
  if (aantal === 0) return null;
  const waarden = [...verdeling].toSorted(([a], [b]) => a - b);
  const opPlaats = (plaats: number): number => {
    let tot = 0;
    for (const [waarde, keer] of waarden) {
      tot += keer;
      if (tot > plaats) return waarde;
    }
    return 0;
  };
  return (opPlaats(Math.ceil(aantal / 2) - 1) + opPlaats(Math.floor(aantal / 2))) / 2;
}

/** How many are at most a number. */
export function aantalTotEnMet(verdeling: Verdeling, grens: number): number {
  let aantal = 0;
  for (const [waarde, keer] of verdeling) if (waarde <= grens) aantal += keer;
  return aantal;
}

/** The largest; null = nothing was counted. */
export function hoogste(verdeling: Verdeling): number | null {
  let uit: number | null = null;
  for (const [waarde, keer] of verdeling) if (keer > 0 && (uit === null || waarde > uit)) uit = waarde;
  return uit;
}

/** Distributions added up: of a gebied first add, then divide (domein §3.2). */
export function samen(verdelingen: readonly Verdeling[]): Verdeling {
  const uit = new Map<number, number>();
  for (const verdeling of verdelingen) {
    for (const [waarde, keer] of verdeling) uit.set(waarde, (uit.get(waarde) ?? 0) + keer);
  }
  return uit;
}
