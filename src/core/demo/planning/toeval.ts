/** Chance that is the same on every machine: the demo of a given day is one fixed administratie. */

const ZAAD = 20210301;

/** Ids carry this moment (2021-03-01 UTC in ms) plus a counter, so they sort in order of making. */
const ID_TIJD = 1_614_556_800_000;

export type Toeval = {
  /** [0, 1). */
  deel(): number;
  /** Whole number from `van` up to and including `tot`. */
  geheel(van: number, tot: number): number;
  /** true with this chance. */
  kans(kans: number): boolean;
  kies<T>(uit: readonly [T, ...T[]]): T;
  /** A shuffled copy. */
  schud<T>(lijst: readonly T[]): T[];
};

function mulberry32(zaad: number): () => number {
  let stand = zaad >>> 0;
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = stand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
}

/** FNV-1a: a stream of its own per subject, so that one more row here changes nothing there. */
function zaadVan(naam: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < naam.length; i += 1) hash = Math.imul(hash ^ naam.charCodeAt(i), 0x01000193);
  return (hash ^ ZAAD) >>> 0;
}

export function maakToeval(onderwerp: string): Toeval {
  const volgende = mulberry32(zaadVan(onderwerp));
  const deel = (): number => volgende() / 4_294_967_296;
  const geheel = (van: number, tot: number): number => van + Math.floor(deel() * (tot - van + 1));
  return {
    deel,
    geheel,
    kans: (kans) => deel() < kans,
    kies: (uit) => uit[geheel(0, uit.length - 1)] ?? uit[0],
    schud: (lijst) => {
      const rest = [...lijst];
      const uit: (typeof rest)[number][] = [];
      while (rest.length > 0) uit.push(...rest.splice(geheel(0, rest.length - 1), 1));
      return uit;
    },
  };
}

const hex = (getal: number, lengte: number): string => getal.toString(16).padStart(lengte, '0');

/** Makes UUIDv7's for one table. */
export function maakIds(tabel: string): () => string {
  const volgende = mulberry32(zaadVan(`id:${tabel}`));
  let teller = 0;
  return () => {
    const tijd = hex(ID_TIJD + teller, 12);
    teller += 1;
    const a = volgende();
    const b = volgende();
    const c = volgende();
    const variant = hex(0x8000 | (b & 0x3fff), 4);
    return `${tijd.slice(0, 8)}-${tijd.slice(8)}-7${hex(a & 0xfff, 3)}-${variant}-${hex(b >>> 16, 4)}${hex(c, 8)}`;
  };
}

/** Splits a whole number by weights so that the parts add up exactly (largest remainder, ties to the first). */
export function verdeel(totaal: number, gewichten: readonly number[]): number[] {
  const som = gewichten.reduce((a, b) => a + b, 0);
  const delen = gewichten.map((gewicht, plaats) => {
    const exact = som === 0 ? 0 : (totaal * gewicht) / som;
    return { plaats, geheel: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  let over = totaal - delen.reduce((a, d) => a + d.geheel, 0);
  for (const deel of [...delen].sort((a, b) => b.rest - a.rest || a.plaats - b.plaats)) {
    if (over <= 0) break;
    deel.geheel += 1;
    over -= 1;
  }
  return delen.map((d) => d.geheel);
}
