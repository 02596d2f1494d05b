/** Collects what does not come out, so that one run of the self-test tells everything. */
export type Toets = {
  gelijk(wat: string, gevonden: unknown, verwacht: unknown): void;
  waar(wat: string, klopt: boolean): void;
  /** Throws with the list when anything was wrong. */
  sluit(): void;
};

export function maakToets(): Toets {
  const mis: string[] = [];
  return {
    gelijk: (wat, gevonden, verwacht) => {
      const [a, b] = [JSON.stringify(gevonden), JSON.stringify(verwacht)];
      if (a !== b) mis.push(`${wat}: ${a} in plaats van ${b}`);
    },
    waar: (wat, klopt) => {
      if (!klopt) mis.push(wat);
    },
    sluit: () => {
      if (mis.length > 0) throw new Error(`De demo klopt niet: ${mis.join('; ')}`);
    },
  };
}

export const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);

/** Adds an amount to a key. */
export function tel(kaart: Map<string, number>, sleutel: string, erbij: number): void {
  kaart.set(sleutel, (kaart.get(sleutel) ?? 0) + erbij);
}
