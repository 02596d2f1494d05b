import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One harness, two counts: `npm test` does a few of everything that can happen, `npm run soak` many, and writes what
 * came of it in docs/metingen.md.
 */

/** The folder that a soak keeps what came of it in (scripts/soak.mjs); null in `npm test`. */
const FOLDER = process.env.GEBIEDSPLANNER_SOAK ?? null;
const SOAK = FOLDER !== null;

/** How often: a few times in `npm test`, many in `npm run soak`. */
export const times = (few: number, many: number): number => (SOAK ? many : few);

/** Time for a test that does something so often, in ms; a busy machine may take its time. */
export const timeFor = (count: number, each: number): number => 60_000 + count * each;

/** Every kind of trial, in the order of the report; `npm run soak` says of each that it was done. */
export const KINDS = [
  'core-kills',
  'long-work-kills',
  'restore-kills',
  'migration-kills',
  'second-kills',
  'server-kills',
  'page-kills',
  'shell-kills',
  'power-cuts',
  'damaged-files',
  'hostile-calls',
] as const;
export type Kind = (typeof KINDS)[number];

export type Tally = {
  /** How many times it was done. */
  readonly count: number;
  /** What was looked at each time, and found right. */
  readonly held: string;
  /** Numbers that say what the trials were made of. */
  readonly details: Readonly<Record<string, number>>;
};

/** Keeps what came of a kind of trial. Only called when all of it held: a test that fails records nothing. */
export function record(kind: Kind, tally: Tally): void {
  if (FOLDER === null) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${kind}.json`), JSON.stringify(tally));
}

/** Where the chances of this run begin; the same one in `npm test`, another in every soak, which says it when it fails. */
export const SEED = Number(process.env.GEBIEDSPLANNER_ZAAD ?? (SOAK ? Date.now() % 1_000_000 : 20_210_301));

export type Chance = {
  /** A whole number from 0 up to `below`. */
  below(below: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  bytes(count: number): Buffer;
};

/** Chances that are the same for the same seed (mulberry32). */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: ([first, ...rest]) => [first, ...rest][below(rest.length + 1)] ?? first,
    bytes: (count) => Buffer.from(Array.from({ length: count }, () => below(256))),
  };
}
