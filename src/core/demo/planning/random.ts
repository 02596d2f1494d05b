/** Chance that is the same on every machine: the demo of a given day is one fixed administratie. */

const SEED = 20210301;

/** Ids carry this moment (2021-03-01 UTC in ms) plus a counter, so they sort in order of making. */
const ID_TIJD = 1_614_556_800_000;

export type Random = {
  /** [0, 1). */
  deel(): number;
  /** Whole number from `van` up to and including `tot`. */
  geheel(van: number, tot: number): number;
  /** true with this chance. */
  kans(kans: number): boolean;
  kies<T>(uit: readonly [T, ...T[]]): T;
  /** A shuffled copy. */
  schud<T>(list: readonly T[]): T[];
};

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
}

/** FNV-1a: a stream of its own per subject, so that one more row here changes nothing there. */
function seedOf(naam: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < naam.length; i += 1) hash = Math.imul(hash ^ naam.charCodeAt(i), 0x01000193);
  return (hash ^ SEED) >>> 0;
}

export function createRandom(onderwerp: string): Random {
  const next = mulberry32(seedOf(onderwerp));
  const deel = (): number => next() / 4_294_967_296;
  const geheel = (van: number, tot: number): number => van + Math.floor(deel() * (tot - van + 1));
  return {
    deel,
    geheel,
    kans: (kans) => deel() < kans,
    kies: (uit) => uit[geheel(0, uit.length - 1)] ?? uit[0],
    schud: (list) => {
      const rest = [...list];
      const uit: (typeof rest)[number][] = [];
      while (rest.length > 0) uit.push(...rest.splice(geheel(0, rest.length - 1), 1));
      return uit;
    },
  };
}

const hex = (number: number, lengte: number): string => number.toString(16).padStart(lengte, '0');

/** Makes UUIDv7's for one table. */
export function createIds(table: string): () => string {
  const next = mulberry32(seedOf(`id:${table}`));
  let counter = 0;
  return () => {
    const tijd = hex(ID_TIJD + counter, 12);
    counter += 1;
    const a = next();
    const b = next();
    const c = next();
    const variant = hex(0x8000 | (b & 0x3fff), 4);
    return `${tijd.slice(0, 8)}-${tijd.slice(8)}-7${hex(a & 0xfff, 3)}-${variant}-${hex(b >>> 16, 4)}${hex(c, 8)}`;
  };
}

/** Splits a whole number by weights so that the parts add up exactly (largest remainder, ties to the first). */
export function divide(total: number, gewichten: readonly number[]): number[] {
  const sum = gewichten.reduce((a, b) => a + b, 0);
  const parts = gewichten.map((gewicht, plaats) => {
    const exact = sum === 0 ? 0 : (total * gewicht) / sum;
    return { plaats, geheel: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  let over = total - parts.reduce((a, d) => a + d.geheel, 0);
  for (const part of [...parts].sort((a, b) => b.rest - a.rest || a.plaats - b.plaats)) {
    if (over <= 0) break;
    part.geheel += 1;
    over -= 1;
  }
  return parts.map((d) => d.geheel);
}
