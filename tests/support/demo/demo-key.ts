/** Collects what does not come out, so that one run of the self-test tells everything. */
export type Key = {
  gelijk(wat: string, found: unknown, expected: unknown): void;
  waar(wat: string, klopt: boolean): void;
  /** Throws with the list when anything was wrong. */
  sluit(): void;
};

export function createKey(): Key {
  const mis: string[] = [];
  return {
    gelijk: (wat, found, expected) => {
      const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
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

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Adds an amount to a key. */
export function count(kaart: Map<string, number>, key: string, erbij: number): void {
  kaart.set(key, (kaart.get(key) ?? 0) + erbij);
}
